import { FEWEST_MEMBERS } from '../../domain/evaluation/panel.ts';
import { isConcludedSheet, scoringMembers, sheetOf } from '../../domain/evaluation/score-sheet.ts';
import { type InnovationCall, isInvited, sendingDays } from '../../domain/innovation/innovation-call.ts';
import {
  type InnovationAction,
  type InnovationMove,
  innovationMoves,
  innovationStatusNames,
} from '../../domain/innovation/innovation-moves.ts';
import {
  checkWhole,
  contentOf,
  type InnovationKey,
  type InnovationProposal,
} from '../../domain/innovation/innovation-proposal.ts';
import { membersFor, settleInnovation } from '../../domain/innovation/innovation-scores.ts';
import { filesToSend } from '../../domain/innovation/sent-innovation.ts';
import type { MoveRefusal } from '../../domain/lifecycle/status-move.ts';
import { type Actor, nameInOffice } from '../../domain/people/actor.ts';
import { holdingFor, isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import type { Attempt, Condition, Effect, Lifecycle, MoveInput } from '../lifecycle/lifecycle.ts';
import { proveAndMove } from '../lifecycle/prove-and-move.ts';
import type { ProofRefusal } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import type { Clock } from '../ports.ts';
import { type InnovationDeps, type InnovationTables, innovationSubject } from './innovation-deps.ts';
import { innovationFiles } from './innovation-files.ts';
import { seenProposal, sightOf } from './innovation-sight.ts';
import { conflictOf, loadScoring, scoringOf } from './load-scoring.ts';

export type MoveInnovationRefusal =
  | MoveRefusal
  | 'forbidden'
  | 'not-found'
  | 'changed-meanwhile'
  | 'same-person'
  | 'innovation-not-called'
  | 'innovation-not-invited'
  | 'innovation-not-open'
  | 'innovation-closed'
  | 'innovation-part-missing'
  | 'innovation-panel-few-for-agency'
  | 'innovation-decider-tied'
  | 'innovation-scores-open';

export type MoveInnovationInput = InnovationKey & MoveInput;

interface InnovationTypes {
  readonly move: InnovationMove;
  readonly stores: InnovationTables;
  readonly tools: { readonly clock: Clock };
  readonly input: MoveInnovationInput;
  readonly found: { readonly proposal: InnovationProposal; readonly call: InnovationCall };
  readonly thing: InnovationProposal;
  readonly refusal: MoveInnovationRefusal;
}

const agencyInvited: Condition<InnovationTypes> = ({ found: { proposal, call } }) =>
  isInvited(call, proposal.agencyId) ? accept(true) : refuse('innovation-not-invited', { agency: proposal.agencyName });

/** What was sent in time and came back stays in time; what was withdrawn is sent anew. */
const daysOpen: Condition<InnovationTypes> = ({ found: { proposal, call }, tools }) => {
  const days = daysOf(call, proposal, tools.clock.today());
  if (days.maySend) return accept(true);
  return days.isBefore
    ? refuse('innovation-not-open', { opens: formatThaiDate(days.opensOn) })
    : refuse('innovation-closed', { last: formatThaiDate(days.last) });
};

/** Until when the proposal may be sent, by the day on which it counts as sent if it came back. */
export function daysOf(
  call: InnovationCall,
  { agencyId, status, editions }: Pick<InnovationProposal, 'agencyId' | 'status' | 'editions'>,
  today: string,
) {
  const sentOn = status === 'returned' ? (editions.at(-1)?.countsFrom ?? null) : null;
  return sendingDays(call, agencyId, { today, sentOn });
}

const proposalWhole: Condition<InnovationTypes> = ({ found: { proposal } }) => checkWhole(proposal);

/** What was given for the proposal, and what ties its members and the actor to its agency today. */
function scoringFor({ stores, tools, actor, found: { proposal, call } }: Attempt<InnovationTypes>) {
  return loadScoring(stores, call, { today: tools.clock.today(), reader: actor, proposals: [proposal] });
}

/** Nobody decides about what is of their own agency, nor where they declared a conflict of interest. */
const deciderFree: Condition<InnovationTypes> = async (attempt) => {
  const { proposal } = attempt.found;
  const conflict = conflictOf(await scoringFor(attempt), attempt.actor, proposal);
  return conflict === null ? accept(true) : refuse('innovation-decider-tied', { tie: conflict });
};

const panelLargeEnough: Condition<InnovationTypes> = async (attempt) => {
  const { proposal, call } = attempt.found;
  const members = membersFor(call, (await scoringFor(attempt)).ties, proposal.agencyId);
  return members.length >= FEWEST_MEMBERS
    ? accept(true)
    : refuse('innovation-panel-few-for-agency', { fewest: FEWEST_MEMBERS, agency: proposal.agencyName });
};

const scoresComplete: Condition<InnovationTypes> = async (attempt) => {
  const { proposal, call } = attempt.found;
  const scores = scoringOf(await scoringFor(attempt), proposal);
  if (settleInnovation(call.criteria, scores) !== null) return accept(true);
  const scoring = scoringMembers(scores.members, scores.sheets);
  if (scoring.length < FEWEST_MEMBERS)
    return refuse('innovation-panel-few-for-agency', { fewest: FEWEST_MEMBERS, agency: proposal.agencyName });
  const left = scoring.filter(({ userId }) => !isConcludedSheet(sheetOf(scores.sheets, userId), scores.awaited));
  return refuse('innovation-scores-open', { count: left.length });
};

const editionKept: Effect<InnovationTypes> = {
  async change({ stores, actor, now, tools, found: { proposal, call } }) {
    const { status, editions } = proposal;
    const before = status === 'returned' ? editions.at(-1) : undefined;
    const { isLate, admission } = daysOf(call, proposal, tools.clock.today());
    const edition = {
      ...{ ...contentOf(proposal), edition: editions.length + 1, sentAt: now, sentName: actor.name },
      files: filesToSend(await stores.attachedFiles.list(innovationFiles(proposal))),
      countsFrom: before?.countsFrom ?? tools.clock.today(),
      // What came late and came back is late for the reason for which it was taken.
      lateBecause: before === undefined ? (isLate ? (admission?.reason ?? '') : null) : before.lateBecause,
    };
    return { editions: [...editions, edition], reason: null, answeredAt: null, answeredName: null };
  },
  journalled: (_, { editions }) => ({ after: { sent: editions.at(-1) } }),
};

const membersSettled: Effect<InnovationTypes> = {
  async change(attempt) {
    const { proposal, call } = attempt.found;
    return { members: membersFor(call, (await scoringFor(attempt)).ties, proposal.agencyId) };
  },
  journalled: (_, { members }) => ({ after: { members } }),
};

const answerKept: Effect<InnovationTypes> = {
  change: ({ actor, reason, now }) => ({ reason: reason || null, answeredAt: now, answeredName: actor.name }),
  journalled: () => ({}),
};

const outcomeProposed: Effect<InnovationTypes> = {
  async change(attempt) {
    const { move, reason } = attempt;
    const { proposal, call } = attempt.found;
    const scores = scoringOf(await scoringFor(attempt), proposal);
    const outcome = move.action === 'propose-selected' ? 'selected' : 'not-selected';
    return { outcome, outcomeReason: reason, settled: settleInnovation(call.criteria, scores), reason: null };
  },
  journalled: (_, { outcome, settled }) => ({ after: { outcome, score: settled?.score ?? null } }),
};

const outcomeTakenBack: Effect<InnovationTypes> = {
  change: ({ actor, reason, now }) => ({
    ...{ outcome: null, outcomeReason: null, settled: null, reason, answeredAt: now, answeredName: actor.name },
  }),
  journalled: () => ({}),
};

const announcedNow: Effect<InnovationTypes> = {
  change: ({ actor, now, found: { proposal } }) => ({
    announcedAt: now,
    announcedName: nameInOffice(actor, holdingFor('announce-innovation', actor, proposal)),
  }),
  journalled: (_, { outcome, outcomeReason, settled }) => ({
    after: { outcome, outcomeReason, score: settled?.score ?? null },
  }),
};

/** The lifecycle of one innovation proposal: the rows of `innovationMoves`. */
export const innovationLifecycle: Lifecycle<InnovationTypes> = {
  name: 'innovation',
  moves: innovationMoves,
  statusNames: innovationStatusNames,
  async load(stores, { organisationId, fiscalYear, number }) {
    const key = { organisationId, fiscalYear, number };
    // The call is held first, as whoever changes it holds it: its days and its panel decide about the move.
    const call = await stores.innovation.findCall(key, { lock: true });
    const proposal = await stores.innovation.find(key, { lock: true });
    if (proposal === null) return refuse('not-found');
    return call === null ? refuse('innovation-not-called') : accept({ proposal, call });
  },
  thingOf: ({ proposal }) => proposal,
  rightTo: ({ proposal: { organisationId, agencyId } }, { permission }) => ({
    permission,
    where: { organisationId, hostAgencyIds: [agencyId] },
  }),
  targetOf: ({ move, found: { proposal } }) =>
    move.action === 'announce' ? (proposal.outcome ?? 'not-selected') : move.to,
  async write({ stores, actor, found, now }, status, changes) {
    const moved = { ...found.proposal, ...changes, status, changedAt: now, changedName: actor.name };
    await stores.innovation.update(moved);
    return { ...moved, rowVersion: moved.rowVersion + 1 };
  },
  journalKey: innovationSubject,
  conditions: {
    ...{ 'agency-invited': agencyInvited, 'days-open': daysOpen, 'proposal-whole': proposalWhole },
    ...{ 'panel-large-enough': panelLargeEnough, 'scores-complete': scoresComplete, 'decider-free': deciderFree },
  },
  effects: {
    ...{ 'edition-kept': editionKept, 'answer-kept': answerKept, 'members-settled': membersSettled },
    'outcome-proposed': outcomeProposed,
    ...{ 'outcome-taken-back': outcomeTakenBack, 'announced-now': announcedNow },
  },
};

/** Sends, withdraws, screens or decides a proposal; what binds with the proof of who does it. */
export async function moveInnovation(
  deps: InnovationDeps & IdentityDeps,
  actor: Actor,
  input: MoveInnovationInput,
  { action, proof }: { readonly action: InnovationAction; readonly proof: Proof | undefined },
): Promise<Outcome<InnovationProposal, MoveInnovationRefusal | ProofRefusal>> {
  const { organisationId, fiscalYear, number } = input;
  if (!isPermitted('read-innovation', actor, { organisationId })) return refuse('forbidden');
  // To whom it is not, it is told neither that it is there nor what may be done with it.
  const isThere = await deps.transactions.read(async ({ innovation }) => {
    const proposal = await innovation.find({ organisationId, fiscalYear, number });
    return proposal !== null && seenProposal(sightOf(actor, proposal, null), proposal, deps.clock.today()) !== null;
  });
  if (!isThere) return refuse('not-found');
  return proveAndMove(innovationLifecycle, deps, { tools: deps, actor, input, action }, proof);
}
