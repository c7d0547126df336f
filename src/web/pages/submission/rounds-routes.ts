import { h } from 'preact';
import { admitLateProposal } from '../../../application/agreement/admit-late-proposal.ts';
import { readLateProposals } from '../../../application/agreement/read-late-proposals.ts';
import { foreseeDays } from '../../../application/submission/foresee-days.ts';
import { readRounds } from '../../../application/submission/read-rounds.ts';
import type { OutageDeps } from '../../../application/submission/submission-deps.ts';
import { submissionRefusals } from '../../../contract/refusals/submission.ts';
import type { Actor } from '../../../domain/people/actor.ts';
import { accept, fieldsRenamed, type Refusal } from '../../../domain/values/result.ts';
import { besideProof, proofRefusals } from '../../binding-proof.tsx';
import type { FormError } from '../../components/error-summary.tsx';
import { dateOf, errorsOf, textOf } from '../../form-body.ts';
import { atForm } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import type { RoundsAct } from '../../rounds-acts.data.ts';
import { form, page } from '../../serve-page.ts';
import { roundsText } from '../../text/rounds-text.ts';
import { daysActOf } from './read-days-act.ts';
import { carryOut } from './rounds-acts.ts';
import { RoundsPage } from './rounds-page.tsx';
import { mayConfirm, type RoundsState } from './rounds-state.ts';

const roundsPage = page({
  address: paths.rounds,
  who: 'anyone',
  refusals: ['forbidden', 'framework-not-found'],
  frame: { islands: ['focus-errors'] },
  async show({ deps, actor, key }, state: RoundsState | null) {
    const reading = await readRounds(deps, actor, key);
    if (!reading.ok) return reading;
    const late = await readLateProposals(deps, actor, key);
    if (!late.ok) return late;
    const foreseen = await foreseenIn({ deps, actor, key }, state);
    // What is read before it is confirmed is no error, unless something else is one.
    const asks = foreseen.foreseen !== undefined && (state?.errors ?? []).length === 0;
    const isOffered = asks && state?.act !== undefined && mayConfirm(state.act, foreseen.foreseen);
    return accept({
      title: `${isOffered ? `${roundsText.confirm}: ` : ''}${roundsText.title} ${key.fiscalYear}`,
      ...(asks ? { status: 200 } : {}),
      body: h(RoundsPage, { reading: reading.value, late: late.value, state: { ...state, ...foreseen } }),
    });
  },
});

const roundsForm = form({
  address: paths.roundsAct,
  page: roundsPage,
  read: (body) => body,
  act: carryOut,
  refusals: {
    ...atForm(submissionRefusals),
    ...proofRefusals,
    ...atForm(['not-found', 'reason-required', 'report-concluded', 'agreement-not-signed']),
    ...atForm(['round-unknown', 'round-already-open', 'due-not-stated']),
    ...atForm(['framework-not-found']),
    forbidden: 'ownPage',
  },
  goTo: (notice, { key }) => ({ to: paths.rounds(key.fiscalYear), notice }),
  again: ({ refusals }, { key: { act }, input: typed }): RoundsState => ({
    act,
    typed,
    errors: errorsOn(act, refusals),
  }),
});

const lateForm = form({
  address: paths.lateProposals,
  page: roundsPage,
  read: (body) => ({
    organisationId: textOf(body, 'lateParty'),
    until: dateOf(body, 'lateUntil'),
    reason: textOf(body, 'lateReason'),
  }),
  act: ({ deps, actor, key, input }) => admitLateProposal(deps, actor, { ...input, fiscalYear: key.fiscalYear }),
  refusals: {
    ...atForm(['party-not-chosen', 'day-not-typed', 'day-outside-bounds', 'reason-required', 'proposal-not-late']),
    ...atForm(['framework-not-found', 'changed-meanwhile']),
    forbidden: 'ownPage',
  },
  goTo: (_, { key }) => ({ to: paths.rounds(key.fiscalYear), notice: roundsText.lateAdmitted }),
  again: ({ refusals }, { body }): RoundsState => ({
    lateTyped: body,
    errors: errorsOf(fieldsRenamed(refusals, lateNames)),
  }),
});

const lateNames = { organisationId: 'lateParty', until: 'lateUntil', reason: 'lateReason' };

const ownNames: Partial<Record<RoundsAct, Readonly<Record<string, string>>>> = {
  open: { due: 'openDue' },
  due: { due: 'newDue', reason: 'dueReason' },
  'revoke-outage': { reason: 'revokeOutageReason' },
  'revoke-extension': { reason: 'revokeExtensionReason' },
};

interface Here {
  readonly deps: OutageDeps;
  readonly actor: Actor;
  readonly key: { readonly fiscalYear: number };
}

/** What the typed act would do; nothing while something about it is wrong, other than its proof. */
async function foreseenIn(
  { deps, actor, key }: Here,
  state: RoundsState | null,
): Promise<Pick<RoundsState, 'foreseen'>> {
  if (state?.act === undefined || state.typed === undefined) return {};
  const wanted = daysActOf(key.fiscalYear, state.act, state.typed);
  if (!wanted.ok) return {};
  const foreseen = await foreseeDays(deps, actor, wanted.value);
  return foreseen.ok ? { foreseen: foreseen.value } : {};
}

/**
 * If forms of one page would share a field's name, each has its own. That the consequence has to be read is no error: it is
 * shown, with the fields of the proof.
 */
function errorsOn(act: RoundsAct, refusals: readonly Refusal[]): readonly FormError[] {
  const wrong = refusals.filter((one) => one.code !== 'consequence-unread');
  const placed = fieldsRenamed(wrong, { ...ownNames[act], round: `${act}Round` });
  return besideProof(errorsOf(placed), `${act}.`);
}

/** The rounds of a year, and OPDC's four ways to move their days. */
export const roundsRoutes = [roundsPage, roundsForm, lateForm];
