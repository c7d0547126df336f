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
import { shortScore } from '../../domain/values/short-figure.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import type { Clock } from '../ports.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { checkNoConflict } from '../year/check-no-conflict.ts';
import type { ReadDeps } from '../year/read-deps.ts';
import type { YearStores } from '../year/year-ports.ts';
import { carryToMembers } from './carry-results.ts';
import { loadResultEntry, type ResultEntry, sharedRefusal } from './load-result-entry.ts';
import { topScore } from './read-round-score.ts';
import { rescoreParty } from './rescore-party.ts';

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
  | 'agreed-and-scored'
  | 'report-not-received'
  | 'round-not-assessed'
  | 'assessed-by-panel'
  | 'conflict-of-interest'
  | 'changed-meanwhile'
  | 'not-a-number'
  | 'too-many-digits'
  | 'score-out-of-scale'
  | 'reason-required';

/**
 * The evaluator agrees with the self score, or gives another with a reason; where a panel covers the party its members do. Nobody
 * assesses a party with which a role, a seat or an indicator ties them.
 */
export async function assessResult(
  deps: ReadDeps,
  actor: Actor,
  input: AssessResultInput,
): Promise<Outcome<Result, AssessResultRefusal>> {
  if (!isPermitted('assess', actor, { organisationId: input.organisationId })) return refuse('forbidden');
  return deps.transactions.run(async (stores): Promise<Outcome<Result, AssessResultRefusal>> => {
    const panel = await stores.panelCover.of(input);
    if (panel !== null) return refuse('assessed-by-panel', { panel: panel.name });
    const free = await checkNoConflict(stores, input.organisationId, actor, deps.clock.today());
    if (!free.ok) return free;
    return assessResultIn(stores, deps.clock, actor, input);
  });
}

/** The same as part of another action, in its transaction: of a score that a panel settled, too. */
export async function assessResultIn(
  stores: YearStores,
  clock: Clock,
  actor: Actor,
  input: AssessResultInput,
): Promise<Outcome<Result, AssessResultRefusal>> {
  const entry = await loadResultEntry(stores, input, clock.today(), { lock: true });
  if (!entry) return refuse('not-found');
  if (!isJudgedHere(entry)) return refuseAll([sharedRefusal(entry.indicator)]);
  if (!isAssessedRound(entry.framework, input.round)) return refuse('round-not-assessed');
  if (entry.report.status !== 'received') return refuse('report-not-received');
  if (isStale(input.rowVersion, entry.result)) return refuse('changed-meanwhile');
  const { assessedScore, assessedAgrees = false } = entry.result;
  const given = assessedAgrees ? null : assessedScore;
  const read = readJudgement(input, topScore(entry.framework), { ...entry.result, given });
  if (!read.ok) return read;
  if (isSameJudgement(entry.result, read.value)) return acceptUnchanged(entry.result);
  const now = clock.now();
  const changed = { judgedBefore: null, changedAt: now, changedBy: actor.name };
  const assessed: Result = { ...entry.result, ...read.value, ...changed };
  await stores.results.update(assessed);
  await rescoreParty(stores, entry, clock);
  await appendYearJournalRow(stores, actor, {
    key: input,
    action: 'result.assess',
    permission: 'assess',
    before: { assessedScore: entry.result.assessedScore },
    after: { assessedScore: assessed.assessedScore, agrees: assessed.assessedAgrees },
    reason: assessed.assessedNote,
  });
  await carryToMembers(stores, actor, input, clock);
  return accept({ ...assessed, rowVersion: entry.result.rowVersion + 1 });
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

export type JudgementRefusal =
  | 'nothing-to-agree'
  | 'agreed-and-scored'
  | 'not-a-number'
  | 'too-many-digits'
  | 'score-out-of-scale'
  | 'reason-required';

/** What a judgement is given on; `given`: the score that was given before, which its field shows. */
type JudgedBefore = Pick<Result, 'selfScore' | 'assessedNote'> & { readonly given?: string | null };

/**
 * A judgement as it was given, on a scale with this top. A score that is the shown one of the province agrees with it: what
 * was shown is not read back as a figure. Who agrees and types another score as well is asked which of them counts.
 */
export function readJudgement(
  { agrees = false, score = '', note: typed }: Pick<AssessResultInput, 'agrees' | 'score' | 'note'>,
  top: string,
  { selfScore, assessedNote, given = null }: JudgedBefore,
): Outcome<Judgement, JudgementRefusal> {
  const note = normaliseThai(typed ?? assessedNote ?? '').trim();
  const agreed = { assessedScore: selfScore, assessedNote: note || null, assessedAgrees: true };
  if (agrees && selfScore === null) return refuse('nothing-to-agree');
  if (agrees)
    return isOther(score, [selfScore, given]) ? refuse('agreed-and-scored', undefined, 'score') : accept(agreed);
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

/** Whether a score is typed that is none of these, as they are or as they are shown. */
function isOther(typed: string, known: readonly (string | null)[]): boolean {
  const score = typed.trim();
  if (score === '') return false;
  const parsed = parseDecimal(score);
  const shown = known.flatMap((one) => (one === null ? [] : [one, shortScore(one)]));
  return !parsed.ok || !shown.some((one) => compare(parsed.value, fractionOf(one)) === 0);
}

/** With four decimals, or with all that were typed if there are more. */
function writtenOut(score: Fraction): string {
  const rounded = formatHalfUp(score, 4);
  return compare(fractionOf(rounded), score) === 0 ? rounded : toDecimalText(score);
}
