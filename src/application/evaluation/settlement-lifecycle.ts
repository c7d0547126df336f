import { areScoresOpen } from '../../domain/evaluation/blind-scores.ts';
import { type ScoreSheet, sheetOf } from '../../domain/evaluation/score-sheet.ts';
import type { SettledScore } from '../../domain/evaluation/settle-scores.ts';
import { differingCodes, type Settlement, settledScores } from '../../domain/evaluation/settlement.ts';
import {
  type SettlementStatus,
  settlementMoves,
  settlementStatusNames,
} from '../../domain/evaluation/settlement-moves.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Attempt, Effect, Lifecycle } from '../lifecycle/lifecycle.ts';
import { assessResultIn } from '../reporting/assess-result.ts';
import { evaluationSubject } from './evaluation-deps.ts';
import { beginSheet, loadPartyEvaluation, type PartyEvaluation } from './party-evaluation.ts';
import { settlementConditions, settlementInput } from './settlement-conditions.ts';
import type { SettlementTypes } from './settlement-types.ts';

type Try = Attempt<SettlementTypes>;

/** The actor's sheet as the move leaves it. */
function sheetAfter({ input, move, actor, found, reason, now }: Try): ScoreSheet | null {
  const own = sheetOf(found.scores.sheets, actor.userId) ?? beginSheet(input, actor);
  if (move.action === 'conclude-scores') return { ...own, status: 'concluded', changedAt: now };
  if (move.action === 'declare-conflict') return { ...own, status: 'recused', recusedBecause: reason, changedAt: now };
  return null;
}

/** Everybody's sheets as the move leaves them. */
function scoresAfter(attempt: Try) {
  const { scores } = attempt.found;
  const own = sheetAfter(attempt);
  if (own === null) return scores;
  return { ...scores, sheets: [...scores.sheets.filter((one) => one.memberId !== own.memberId), own] };
}

/** Once everybody has concluded nothing is waited for where no scores differ beyond the tolerance. */
function targetOf(attempt: Try): SettlementStatus {
  const { move, found } = attempt;
  if (move.to !== 'scoring') return move.to;
  const scores = scoresAfter(attempt);
  if (!areScoresOpen(scores)) return 'scoring';
  return differingCodes(scores, found.tolerance).length === 0 ? 'settled' : 'differing';
}

function settledNow(attempt: Try): readonly SettledScore[] {
  const { found } = attempt;
  return settledScores(scoresAfter(attempt), found.tolerance, found.settlement).flatMap((one) => one ?? []);
}

const sheetKept: Effect<SettlementTypes> = {
  async write(attempt) {
    const own = sheetAfter(attempt);
    if (own !== null) await attempt.stores.evaluation.saveSheet(own);
  },
};

const scoresSettled: Effect<SettlementTypes> = {
  change: (attempt) =>
    targetOf(attempt) === 'settled' ? { settledAt: attempt.now, settled: settledNow(attempt), returnReason: null } : {},
  async write({ stores, tools, actor, input }, moved) {
    for (const { code, agrees, score, note } of moved.settled) {
      const { organisationId, fiscalYear, round } = input;
      const key = { organisationId, fiscalYear, round, code, rowVersion: null };
      const done = await assessResultIn(stores, tools.clock, actor, {
        ...{ ...key, note },
        ...(agrees ? { agrees } : { score }),
      });
      if (!done.ok) throw new Error(`a settled score of ${code} was refused: ${done.refusals[0]?.code}`);
    }
  },
};

const reconciliationKept: Effect<SettlementTypes> = {
  change: ({ found, input, actor, tools }) => {
    const read = settlementInput(found, input, tools);
    return read.ok ? { ...read.value, proposedName: actor.name, returnReason: null } : {};
  },
};

/** The lifecycle of one party's scores in a panel. */
export const settlementLifecycle: Lifecycle<SettlementTypes> = {
  name: 'evaluation',
  moves: settlementMoves,
  statusNames: settlementStatusNames,
  async load(stores, key, clock): Promise<Outcome<PartyEvaluation, 'not-found'>> {
    const found = await loadPartyEvaluation(stores, key, clock.today(), { lock: true });
    return found === null ? refuse('not-found') : accept(found);
  },
  thingOf: ({ settlement }) => settlement,
  mayMove: ({ report }) => (report.status === 'received' ? accept(true) : refuse('report-not-received')),
  rightTo: (_found, { permission }) => ({ permission, where: { organisationId: 'opdc' } }),
  targetOf,
  async write({ stores, actor, found, now }, status, changes) {
    const { settlement } = found;
    const moved: Settlement = {
      ...{ ...settlement, ...changes, status, changedAt: now, changedName: actor.name },
      rowVersion: settlement.rowVersion + 1,
    };
    await stores.evaluation.saveSettlement(moved);
    return moved;
  },
  journalKey: (input) => evaluationSubject(input),
  conditions: settlementConditions,
  effects: {
    'sheet-concluded': sheetKept,
    // What the panel reconciled with that member is reconciled again without them.
    'sheet-recused': { ...sheetKept, change: () => ({ reconciled: [], minutes: null, proposedName: null }) },
    'scores-settled': scoresSettled,
    'reconciliation-kept': reconciliationKept,
    'reason-kept': { change: ({ reason }) => ({ returnReason: reason }) },
  },
};
