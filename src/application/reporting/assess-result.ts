import { isStale } from '../../domain/lifecycle/is-stale.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isAssessedRound } from '../../domain/reporting/assessed-round.ts';
import { carriedPartOf } from '../../domain/reporting/carried.ts';
import type { Result } from '../../domain/reporting/result.ts';
import type { ResultKey } from '../../domain/reporting/round-key.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { formatHalfUp, fractionOf, parseDecimal, toDecimalText } from '../../domain/values/decimal.ts';
import { compare, type Fraction, fromInteger, HUNDRED } from '../../domain/values/fraction.ts';
import { accept, acceptUnchanged, atField, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { carryToMembers } from './carry-results.ts';
import { loadResultEntry, type ResultEntry, sharedRefusal } from './load-result-entry.ts';
import { rescoreParty } from './rescore-party.ts';
import type { SaveResultDeps } from './save-result.ts';

export interface AssessResultInput extends ResultKey {
  readonly rowVersion: number | null;
  /** The evaluator agrees with the province's own score: it counts exactly, whatever figure is shown of it. */
  readonly agrees?: boolean | undefined;
  /** Another score: decimal text on the framework's scale, 0 to the top of the scale. */
  readonly score?: string | undefined;
  /** Absent: as stored. */
  readonly note?: string | undefined;
}

export type AssessResultRefusal =
  | 'forbidden'
  | 'not-found'
  | 'shared-from-cluster'
  | 'nothing-to-agree'
  | 'report-not-received'
  | 'round-not-assessed'
  | 'changed-meanwhile'
  | 'not-a-number'
  | 'too-many-digits'
  | 'score-out-of-scale'
  | 'reason-required';

/** The evaluator agrees with the self score, or gives another with a reason. */
export async function assessResult(
  deps: SaveResultDeps,
  actor: Actor,
  input: AssessResultInput,
): Promise<Outcome<Result, AssessResultRefusal>> {
  if (!isPermitted('assess', actor, { organisationId: input.organisationId })) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const entry = await loadResultEntry(stores, input, deps.clock.today(), { lock: true });
    if (!entry) return refuse('not-found');
    if (!isJudgedHere(entry)) return refuseAll([sharedRefusal(entry.indicator)]);
    if (!isAssessedRound(entry.framework, input.round)) return refuse('round-not-assessed');
    if (entry.report.status !== 'received') return refuse('report-not-received');
    if (isStale(input.rowVersion, entry.result)) return refuse('changed-meanwhile');
    const top = entry.framework.scale.levels.value.at(-1)?.score ?? '100';
    const read = readScore(input, top, entry.result);
    if (!read.ok) return read;
    if (isSameJudgement(entry.result, read.value)) return acceptUnchanged(entry.result);
    const now = deps.clock.now();
    const changed = { judgedBefore: null, changedAt: now, changedBy: actor.name };
    const assessed: Result = { ...entry.result, ...read.value, ...changed };
    await stores.results.update(assessed);
    await rescoreParty(stores, entry, deps.clock);
    await appendYearJournalRow(stores, actor, {
      key: input,
      action: 'result.assess',
      permission: 'assess',
      before: { assessedScore: entry.result.assessedScore },
      after: { assessedScore: assessed.assessedScore, agrees: assessed.assessedAgrees },
      reason: assessed.assessedNote,
    });
    await carryToMembers(stores, actor, input, deps.clock);
    return accept({ ...assessed, rowVersion: entry.result.rowVersion + 1 });
  });
}

/** A cluster's result is judged in the cluster, except where OPDC kept an earlier one in the member's report. */
export function isJudgedHere({ indicator, result }: Pick<ResultEntry, 'indicator' | 'result'>): boolean {
  return !indicator.sharedFrom || carriedPartOf(result) === 'kept';
}

/** A judgement of figures that have changed since is given anew, though it be the same. */
function isSameJudgement(stored: Result, given: Judgement): boolean {
  const { assessedScore, assessedNote, assessedAgrees = false, judgedBefore = null } = stored;
  return judgedBefore === null && isSameContent({ assessedScore, assessedNote, assessedAgrees }, given);
}

type Judgement = Pick<Result, 'assessedScore' | 'assessedNote' | 'assessedAgrees'>;

/** A score that is the shown one of the province agrees with it: what was shown is not read back as a figure. */
function readScore(
  { agrees = false, score = '', note: typed }: AssessResultInput,
  top: string,
  { selfScore, assessedNote }: Result,
): Outcome<Judgement, AssessResultRefusal> {
  const note = normaliseThai(typed ?? assessedNote ?? '').trim();
  const agreed = { assessedScore: selfScore, assessedNote: note || null, assessedAgrees: true };
  if (agrees) return selfScore === null ? refuse('nothing-to-agree') : accept(agreed);
  const parsed = parseDecimal(score);
  if (!parsed.ok) return refuseAll(parsed.refusals.map((one) => atField(one, 'score')));
  const highest = parseDecimal(top);
  const limit: Fraction = highest.ok ? highest.value : HUNDRED;
  if (compare(parsed.value, fromInteger(0)) < 0 || compare(parsed.value, limit) > 0)
    return refuse('score-out-of-scale', { top }, 'score');
  if (selfScore !== null && compare(parsed.value, fractionOf(selfScore)) === 0) return accept(agreed);
  if (note === '') return refuse('reason-required', undefined, 'note');
  return accept({ assessedScore: writtenOut(parsed.value), assessedNote: note, assessedAgrees: false });
}

/** With four decimals, or with all that were typed if there are more. */
function writtenOut(score: Fraction): string {
  const rounded = formatHalfUp(score, 4);
  return compare(fractionOf(rounded), score) === 0 ? rounded : toDecimalText(score);
}
