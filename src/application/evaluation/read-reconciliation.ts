import { faultOfDay, unrealDay } from '../../domain/evaluation/day-of-document.ts';
import type { PanelMinutes, Reconciliation } from '../../domain/evaluation/settlement.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import { accept, atField, type Outcome, type Refusal, refusal, refuseAll } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { type JudgementRefusal, readJudgement } from '../reporting/assess-result.ts';
import type { ResultEntry } from '../reporting/load-result-entry.ts';

/** What the head of a panel typed for one indicator. */
export interface TypedReconciliation {
  readonly code: string;
  /** The self score is to count. */
  readonly agrees: boolean;
  /** Decimal text. */
  readonly score: string;
  readonly reason: string;
}

export type ReconciliationRefusal =
  | JudgementRefusal
  | 'panel-score-required'
  | 'panel-minutes-required'
  | 'panel-minutes-day-required'
  | 'panel-minutes-day-ahead'
  | 'date-not-real';

export interface ReadReconciliation {
  readonly reconciled: readonly Reconciliation[];
  readonly minutes: PanelMinutes;
}

/** The fields of one indicator: `reconciled.1.1-1.score`, `reconciled.1.1-1.reason`. */
type Part = 'score' | 'reason';

const at = <One extends Refusal>(one: One, part: Part, code: string) => atField(one, `reconciled.${code}.${part}`);

/** What is proposed for every indicator whose scores differ, and the minutes; each fault at its field. */
export function readReconciliation(
  differing: readonly ResultEntry[],
  top: string,
  typed: {
    readonly reconciled: readonly TypedReconciliation[];
    readonly minutes: { readonly title: string; readonly heldOn: PanelMinutes['heldOn'] | null };
  },
  today: CivilDate,
): Outcome<ReadReconciliation, ReconciliationRefusal> {
  const refused: Refusal<ReconciliationRefusal>[] = [];
  const reconciled: Reconciliation[] = [];
  for (const entry of differing) {
    const one = readOne(entry, top, typed.reconciled);
    if (one.ok) reconciled.push(one.value);
    else refused.push(...one.refusals);
  }
  const title = typed.minutes.title.trim();
  const { heldOn } = typed.minutes;
  if (title === '') refused.push(refusal('panel-minutes-required', undefined, 'meeting.title'));
  const fault = faultOfDay(heldOn, today);
  if (fault === 'missing') refused.push(refusal('panel-minutes-day-required', undefined, 'meeting.heldOn'));
  if (fault === 'not-real') refused.push(refusal('date-not-real', unrealDay(heldOn), 'meeting.heldOn'));
  if (fault === 'not-come')
    refused.push(refusal('panel-minutes-day-ahead', { day: formatThaiDate(heldOn ?? '') }, 'meeting.heldOn'));
  if (refused.length > 0 || heldOn === null) return refuseAll(refused);
  return accept({ reconciled, minutes: { title, heldOn } });
}

function readOne(
  { result }: ResultEntry,
  top: string,
  typed: readonly TypedReconciliation[],
): Outcome<Reconciliation, ReconciliationRefusal> {
  const { code, selfScore } = result;
  const given = typed.find((one) => one.code === code);
  const reason = given?.reason.trim() ?? '';
  const refused: Refusal<ReconciliationRefusal>[] = [];
  if (reason === '') refused.push(at(refusal('reason-required'), 'reason', code));
  if (given === undefined || (!given.agrees && given.score.trim() === ''))
    return refuseAll([...refused, at(refusal('panel-score-required'), 'score', code)]);
  const read = readJudgement({ ...given, note: '-' }, top, { selfScore, assessedNote: null });
  if (!read.ok) refused.push(...read.refusals.map((one) => at(one, 'score', code)));
  if (!read.ok || refused.length > 0) return refuseAll(refused);
  const { assessedScore, assessedAgrees = false } = read.value;
  return accept({ code, agrees: assessedAgrees, score: assessedScore ?? '', reason });
}
