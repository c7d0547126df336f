import { areScoresOpen, type PartyScores } from '../../domain/evaluation/blind-scores.ts';
import { countedMembers, type Panel } from '../../domain/evaluation/panel.ts';
import type { AwaitedScore, ScoreSheet } from '../../domain/evaluation/score-sheet.ts';
import { toleranceOn } from '../../domain/evaluation/settle-scores.ts';
import type { Settlement } from '../../domain/evaluation/settlement.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Evidence } from '../../domain/reporting/evidence.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { versionOf } from '../../domain/reporting/result-version.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { awaitsJudge } from '../../domain/reporting/scored-by-evaluator.ts';
import { isJudgedHere } from '../reporting/assess-result.ts';
import type { ResultEntry } from '../reporting/load-result-entry.ts';
import { loadRoundEntries, roundOfParty } from '../reporting/load-round-entries.ts';
import { topScore } from '../reporting/read-round-score.ts';
import type { EvaluationTables } from './evaluation-deps.ts';
import type { PartiesOfRound } from './evaluation-ports.ts';

/** Everything that a decision about a panel's scores of one party depends on. */
export interface PartyEvaluation {
  readonly panel: Panel;
  readonly framework: Framework;
  readonly report: Report;
  /** The results that the panel has to score, in the order of the agreement. */
  readonly entries: readonly ResultEntry[];
  /** Current pieces of evidence of those results. */
  readonly evidence: readonly Evidence[];
  readonly scores: PartyScores;
  readonly settlement: Settlement;
  /** The top of the scale, and the widest difference that the mean settles; decimal text. */
  readonly top: string;
  readonly tolerance: string;
}

/** A panel's scores of one party; null where no panel covers it, or there is no such round. */
export async function loadPartyEvaluation(
  stores: EvaluationTables,
  key: RoundKey,
  today: string,
  options?: { lock: boolean },
): Promise<PartyEvaluation | null> {
  const panel = await stores.panelCover.of(key);
  if (panel === null) return null;
  const loaded = await loadRoundEntries(stores, roundOfParty(key), today, options);
  const entries = judgedOf([...(loaded.get(key.organisationId)?.values() ?? [])]);
  const [first] = loaded.get(key.organisationId)?.values() ?? [];
  if (first === undefined) return null;
  const evidence = (await stores.evidence.listOfRound(key)).filter((one) => one.supersededBy === null);
  const of = oneParty(key);
  const [stored] = await stores.evaluation.settlements(of);
  const evaluators = await stores.evaluation.evaluatorsOn(today);
  const scores: PartyScores = {
    members: countedMembers(panel, evaluators, isSettled(stored, entries)),
    sheets: await stores.evaluation.sheets(of),
    awaited: entries.map(({ result }) => awaitedOf(result, evidence)),
  };
  const top = topScore(first.framework);
  return {
    ...{ panel, framework: first.framework, report: first.report, entries, evidence, scores, top },
    settlement: currentSettlement(key, stored, scores, entries),
    tolerance: toleranceOn(top),
  };
}

function oneParty({ organisationId, fiscalYear, round }: RoundKey): PartiesOfRound {
  return { organisationIds: [organisationId], fiscalYear, round };
}

/** The results that the evaluator has to score in this party's report. */
export function judgedOf(entries: readonly ResultEntry[]): readonly ResultEntry[] {
  return entries.filter((entry) => awaitsJudge(entry.indicator, entry.result) && isJudgedHere(entry));
}

export function awaitedOf(result: ResultEntry['result'], evidence: readonly Evidence[]): AwaitedScore {
  const own = evidence.filter(({ code }) => code === result.code).map(({ sha256 }) => sha256);
  return { code: result.code, figuresVersion: versionOf(result), evidence: own };
}

/**
 * A settlement as it stands now. Figures that changed since they were settled, or a member who scores anew, open the party
 * again: what is stored of it is history then.
 */
export function currentSettlement(
  key: RoundKey,
  stored: Settlement | undefined,
  scores: PartyScores,
  entries: readonly ResultEntry[],
): Settlement {
  if (stored === undefined) return noSettlement(key);
  const stands =
    stored.status === 'settled' ? isSettled(stored, entries) : stored.status === 'scoring' || areScoresOpen(scores);
  if (stands) return stored;
  return { ...stored, status: 'scoring', settled: [], settledAt: null, reconciled: [], minutes: null };
}

/** Whether a party is settled, and no figure has changed since. */
export function isSettled(stored: Settlement | undefined, entries: readonly ResultEntry[]): boolean {
  return stored?.status === 'settled' && entries.every(({ result }) => result.assessedScore !== null);
}

function noSettlement({ organisationId, fiscalYear, round }: RoundKey): Settlement {
  return {
    ...{ organisationId, fiscalYear, round, status: 'scoring', rowVersion: 0, reconciled: [], minutes: null },
    ...{ settled: [], returnReason: null, proposedName: null, settledAt: null, changedAt: '', changedName: '' },
  };
}

/** The member's sheet, or the one with which they begin. */
export function beginSheet(
  { organisationId, fiscalYear, round }: RoundKey,
  member: { readonly userId: string; readonly name: string },
): ScoreSheet {
  return {
    ...{ organisationId, fiscalYear, round, memberId: member.userId, memberName: member.name, status: 'draft' },
    ...{ recusedBecause: null, scores: [], changedAt: '' },
  };
}
