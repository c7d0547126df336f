import { h } from 'preact';
import { readJournal } from '../../../application/journal/read-journal.ts';
import { listOrganisations } from '../../../application/people/list-organisations.ts';
import { readIntegrity } from '../../../application/reporting/check-integrity.ts';
import type { Actor } from '../../../domain/people/actor.ts';
import { isPermitted } from '../../../domain/people/is-permitted.ts';
import { type Organisation, type OrganisationKind, partyTitle } from '../../../domain/people/organisation.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import { toArabicDigits } from '../../../domain/values/thai-digits.ts';
import type { WebDeps } from '../../deps.ts';
import { paths } from '../../paths.ts';
import { page } from '../../serve-page.ts';
import { journalText } from '../../text/journal-text.ts';
import { headListRoutes } from './head-list-routes.ts';
import { JournalListPage } from './journal-list-page.tsx';
import { JournalPage } from './journal-page.tsx';
import { readableSubjects } from './readable-subjects.ts';

/** The journals that the reader may read; a reader of a single one is redirected to it. */
const journalsPage = page({
  address: paths.journals,
  who: 'signed-in',
  refusals: ['forbidden'],
  frame: { current: 'journal' },
  async show({ deps, actor }) {
    const [first, ...others] = await readableBy(deps, actor);
    if (first === undefined) return refuse('forbidden');
    if (others.length === 0) return accept({ leadTo: paths.journal(first.id) });
    const check = await readIntegrity(deps, actor);
    return accept({
      title: journalText.chooseTitle,
      body: h(JournalListPage, { organisations: [first, ...others], check: check.ok ? check.value : undefined }),
    });
  },
});

/** Organisations with a journal of the year, in the order of the list. */
const kinds: readonly OrganisationKind[] = ['opdc', 'province', 'cluster'];

async function readableBy(deps: WebDeps, actor: Actor): Promise<readonly Organisation[]> {
  const listed = await listOrganisations(deps.people, actor, { kind: null, provinceId: null });
  const places = listed.ok ? listed.value.filter((one) => kinds.includes(one.kind)) : [];
  const open = places.filter((one) => isPermitted('read-journal', actor, { organisationId: one.id }));
  return open.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

const journalPage = page({
  address: paths.journal,
  who: 'signed-in',
  refusals: ['forbidden', 'not-found'],
  frame: { current: 'journal' },
  async show({ deps, actor, key, asked }) {
    const organisationId = key.organisation;
    const subject = toArabicDigits(asked('subject')).trim();
    const before = asked('before') || null;
    const journal = await readJournal(deps, actor, { organisationId, subject, before });
    if (!journal.ok) return journal;
    const listed = await listOrganisations(deps.people, actor, { kind: null, provinceId: null });
    const organisation = listed.ok ? listed.value.find((one) => one.id === organisationId) : undefined;
    if (!organisation) return refuse('not-found');
    const isParty = organisation.kind === 'province' || organisation.kind === 'cluster';
    const organisationName = isParty ? partyTitle(organisation.name) : organisation.name;
    const subjects = journal.value.rows.map((row) => row.subject);
    const format = await readableSubjects(deps, actor, organisationId, subjects);
    return accept({
      title: `${journalText.title}${journalText.of}${organisationName}${subject === '' ? '' : ` · ${subject}`}`,
      body: h(JournalPage, { journal: journal.value, organisationId, organisationName, subject, before, format }),
    });
  },
});

export const journalRoutes = [journalsPage, journalPage, ...headListRoutes];
