import { h } from 'preact';
import { proveAndStartPaperJob, runPaperJob } from '../../../application/papers/issue-papers-of-year.ts';
import { readPapersOfParty } from '../../../application/papers/read-papers-of-party.ts';
import { readPapersOfYear } from '../../../application/papers/read-papers-of-year.ts';
import { readSealedAgreement } from '../../../application/papers/read-sealed-agreement.ts';
import { provingIn } from '../../../application/people/proof-deps.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { accept } from '../../../domain/values/result.ts';
import { proofRefusals } from '../../binding-proof.tsx';
import type { FormError } from '../../components/error-summary.tsx';
import { ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { proofOf } from '../../proof-fields.tsx';
import { file, form, page } from '../../serve-page.ts';
import { papersText } from '../../text/papers-text.ts';
import { PartyPapersPage } from './party-papers-page.tsx';
import { readPaper, sendPaper } from './send-paper.ts';
import { verifyRoutes } from './verify-routes.ts';
import { YearPapersPage } from './year-papers-page.tsx';

const agreementPaper = file({
  address: paths.agreementPaper,
  cost: 'document',
  who: 'anyone',
  refusals: [
    'forbidden',
    'not-found',
    'agreement-not-sealed',
    'sealed-record-altered',
    'paper-not-made',
    'paper-service-stopped',
  ],
  read: readPaper,
  send: sendPaper,
});

/** What was signed, as JSON. */
const sealedJson = file({
  address: paths.agreementJson,
  who: 'anyone',
  refusals: ['forbidden', 'agreement-not-sealed', 'sealed-record-altered'],
  read: ({ deps, actor, key }) => readSealedAgreement(deps, actor, key),
  send: (sealed, { reply }) =>
    reply
      .header('etag', `"${sealed.sealHash}"`)
      .header('cache-control', 'public, no-cache')
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(sealed, null, 2)),
});

interface YearPapersState {
  readonly errors: readonly FormError[];
}

const yearPapersPage = page({
  address: paths.yearPapers,
  who: 'anyone',
  refusals: ['forbidden'],
  frame: { width: 'board', islands: ['follow-progress'] },
  async show({ deps, actor, key }, state: YearPapersState | null) {
    const reading = await readPapersOfYear(deps, actor, key.fiscalYear);
    if (!reading.ok) return reading;
    return accept({
      title: `${papersText.yearTitle} ${key.fiscalYear}`,
      body: h(YearPapersPage, { reading: reading.value, errors: state?.errors ?? [] }),
    });
  },
});

const partyPapersPage = page({
  address: paths.partyPapers,
  who: 'anyone',
  refusals: ['forbidden', 'not-found'],
  async show({ deps, actor, key }) {
    const reading = await readPapersOfParty(deps, actor, key);
    if (!reading.ok) return reading;
    const { name } = reading.value.organisation;
    return accept({
      title: `${papersText.partyTitle} ${partyTitle(name)} ${key.fiscalYear}`,
      body: h(PartyPapersPage, { reading: reading.value }),
    });
  },
});

/** The response is sent immediately; the papers are produced after it, and the page shows the progress. */
const issueButton = form({
  address: paths.yearPapers,
  page: yearPapersPage,
  read: (body) => ({ proof: proofOf(body) }),
  // One work at a time is begun, and what makes the papers runs outside its transaction.
  once: () => false,
  act: ({ deps, actor, key, input }) => proveAndStartPaperJob(provingIn(deps), actor, { ...key, ...input }),
  refusals: { ...ownPage(['forbidden', 'nothing-sealed', 'papers-being-issued']), ...proofRefusals },
  goTo(job, { deps, actor, key, request }) {
    void runPaperJob(deps.papers, actor, job).catch((error: unknown) => request.log.error(error));
    return { to: paths.yearPapers.of(key), notice: papersText.started };
  },
  again: ({ errors }): YearPapersState => ({ errors }),
});

/** Papers of signed agreements: files of one, the year's list and its issuing, verification. */
export const papersRoutes = [agreementPaper, sealedJson, yearPapersPage, partyPapersPage, issueButton, ...verifyRoutes];
