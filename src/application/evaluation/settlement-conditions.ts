import { FEWEST_MEMBERS, leaderAmong } from '../../domain/evaluation/panel.ts';
import { openCodes, scoringMembers, sheetOf } from '../../domain/evaluation/score-sheet.ts';
import { differingCodes } from '../../domain/evaluation/settlement.ts';
import type { SettlementMove } from '../../domain/evaluation/settlement-moves.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Condition } from '../lifecycle/lifecycle.ts';
import { checkNoConflict } from '../year/check-no-conflict.ts';
import { checkScoresParty } from './check-member.ts';
import type { PartyEvaluation } from './party-evaluation.ts';
import { type ReadReconciliation, type ReconciliationRefusal, readReconciliation } from './read-reconciliation.ts';
import type { MoveSettlementInput, SettlementTypes } from './settlement-types.ts';

type Rule = Condition<SettlementTypes>;

const scoresParty: Rule = ({ found, actor }) => checkScoresParty(found.panel, found.scores.sheets, actor);

const ownPartyFree: Rule = ({ stores, tools, input, actor }) =>
  checkNoConflict(stores, input.organisationId, actor, tools.clock.today());

const ownSheetWhole: Rule = ({ found, actor }) => {
  const { members, sheets, awaited } = found.scores;
  const codes = openCodes(sheetOf(sheets, actor.userId), awaited);
  if (codes.length > 0) return refuse('panel-scores-open', { count: codes.length, codes: codes.join(', ') });
  const scoring = scoringMembers(members, sheets).length;
  return scoring < FEWEST_MEMBERS ? refuse('panel-too-few', { fewest: FEWEST_MEMBERS }) : accept(true);
};

/** The head of the panel, or who stands in for a head that declared a conflict. */
export function leaderOf({ panel, scores }: Pick<PartyEvaluation, 'panel' | 'scores'>) {
  const scoring = scoringMembers(scores.members, scores.sheets).map(({ userId }) => userId);
  return leaderAmong(panel, scoring);
}

const leadsPanel: Rule = ({ found, actor }) => {
  const leader = leaderOf(found);
  return leader?.userId === actor.userId ? accept(true) : refuse('panel-not-head', { head: leader?.name ?? '' });
};

/** What the head typed, read against what differs. */
export function settlementInput(
  { entries, scores, tolerance, top }: PartyEvaluation,
  { reconciled = [], minutes = { title: '', heldOn: null } }: MoveSettlementInput,
  { clock }: SettlementTypes['tools'],
): Outcome<ReadReconciliation, ReconciliationRefusal> {
  const codes = differingCodes(scores, tolerance);
  const differing = entries.filter(({ result }) => codes.includes(result.code));
  return readReconciliation(differing, top, { reconciled, minutes }, clock.today());
}

const differencesReconciled: Rule = ({ found, input, tools }) => {
  const read = settlementInput(found, input, tools);
  return read.ok ? accept(true) : read;
};

/** The conditions named in `settlementMoves`. */
export const settlementConditions: Readonly<Record<NonNullable<SettlementMove['conditions']>[number], Rule>> = {
  'scores-party': scoresParty,
  'own-party-free': ownPartyFree,
  'own-sheet-whole': ownSheetWhole,
  'leads-panel': leadsPanel,
  'differences-reconciled': differencesReconciled,
};
