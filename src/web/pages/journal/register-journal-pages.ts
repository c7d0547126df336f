import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { readJournal } from '../../../application/journal/read-journal.ts';
import { listOrganisations } from '../../../application/people/list-organisations.ts';
import { isPermitted } from '../../../domain/people/is-permitted.ts';
import type { Organisation, OrganisationKind } from '../../../domain/people/organisation.ts';
import { toArabicDigits } from '../../../domain/values/thai-digits.ts';
import type { WebDeps } from '../../deps.ts';
import { sendPage, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { requireSignIn } from '../../require-sign-in.ts';
import { journalText } from '../../text/journal-text.ts';
import { JournalListPage } from './journal-list-page.tsx';
import { JournalPage } from './journal-page.tsx';

interface JournalRoute {
  readonly Params: { readonly organisation: string };
  readonly Querystring: { readonly subject?: string; readonly before?: string };
}

/** The journals one may read, and one of them. */
export function registerJournalPages(app: FastifyInstance, deps: WebDeps): void {
  app.get(paths.journals(), async (request, reply) => {
    if (requireSignIn(request, reply)) return reply;
    const open = await readableOf(deps, request);
    if (open.length === 0) return sendRefusal(request, reply, [{ code: 'forbidden' }]);
    if (open.length === 1 && open[0]) return reply.redirect(paths.journal(open[0].id), 303);
    return sendPage(request, reply, {
      title: journalText.chooseTitle,
      current: 'journal',
      body: h(JournalListPage, { organisations: open }),
    });
  });
  app.get<JournalRoute>('/journal/:organisation', (request, reply) => sendJournal(deps, request, reply));
}

/** Organisations that keep a journal of the year, in the order of the list. */
const kinds: readonly OrganisationKind[] = ['opdc', 'province', 'cluster'];

/** Those whose journal the reader may read. */
async function readableOf(deps: WebDeps, request: FastifyRequest): Promise<readonly Organisation[]> {
  const { actor } = request.reader;
  const listed = await listOrganisations(deps.people, actor, { kind: null, provinceId: null });
  const places = listed.ok ? listed.value.filter((one) => kinds.includes(one.kind)) : [];
  const open = places.filter((one) => isPermitted('read-journal', actor, { organisationId: one.id }));
  return open.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

async function sendJournal(deps: WebDeps, request: FastifyRequest<JournalRoute>, reply: FastifyReply) {
  if (requireSignIn(request, reply)) return reply;
  const organisationId = request.params.organisation;
  const subject = toArabicDigits(request.query.subject ?? '').trim();
  const before = request.query.before ?? null;
  const journal = await readJournal(deps, request.reader.actor, { organisationId, subject, before });
  if (!journal.ok) return sendRefusal(request, reply, journal.refusals);
  const listed = await listOrganisations(deps.people, request.reader.actor, { kind: null, provinceId: null });
  const organisation = listed.ok ? listed.value.find((one) => one.id === organisationId) : undefined;
  if (!organisation) return sendRefusal(request, reply, [{ code: 'not-found' }]);
  const organisationName = organisation.name;
  return sendPage(request, reply, {
    title: `${journalText.title} ${organisationName}${subject === '' ? '' : ` · ${subject}`}`,
    current: 'journal',
    body: h(JournalPage, { journal: journal.value, organisationId, organisationName, subject, before }),
  });
}
