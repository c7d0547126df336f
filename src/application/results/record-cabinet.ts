import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { nextStep, type ResultSummary, type SummaryKey } from '../../domain/results/result-summary.ts';
import { resultsCourseOf } from '../../domain/results/results-course.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import { type ResultsDeps, refuseUnawaited, resultsPlace, resultsSubject } from './results-deps.ts';

export interface RecordCabinetInput extends SummaryKey {
  /** The letter that laid the results before the cabinet: `นร 1200/123 ลงวันที่ 5 มกราคม 2569`. */
  readonly letter: string;
  /** The day on which the cabinet took note; empty where none was given: refused. */
  readonly heldOn: CivilDate;
}

export type RecordCabinetRefusal =
  | 'forbidden'
  | 'results-not-found'
  | 'framework-not-found'
  | 'results-not-awaited'
  | 'results-awaits-nothing'
  | 'results-cabinet-not-asked'
  | 'results-letter-missing'
  | 'results-day-missing'
  | 'results-day-ahead'
  | 'results-day-early';

/** Records that the cabinet took note of an edition, where the year's course has it, in its turn. */
export async function recordCabinet(
  { transactions, clock }: ResultsDeps,
  actor: Actor,
  { letter, heldOn, ...key }: RecordCabinetInput,
): Promise<Outcome<ResultSummary, RecordCabinetRefusal>> {
  if (!isPermitted('prepare-results', actor, resultsPlace)) return refuse('forbidden');
  if (letter.trim() === '') return refuse('results-letter-missing', undefined, 'letter');
  if (heldOn === '') return refuse('results-day-missing', undefined, 'heldOn');
  if (heldOn > clock.today()) return refuse('results-day-ahead', { day: formatThaiDate(heldOn) }, 'heldOn');
  return transactions.run(async (stores) => {
    await stores.resultSummaries.hold(key);
    const editions = await stores.resultSummaries.listOfRound(key);
    const summary = editions.find((one) => one.edition === key.edition);
    if (summary === undefined) return refuse('results-not-found');
    const framework = await frameworkInForce(stores, key.fiscalYear);
    if (framework === null) return refuse('framework-not-found', { year: key.fiscalYear });
    const course = resultsCourseOf(framework);
    if (course.every(({ kind }) => kind !== 'cabinet'))
      return refuse('results-cabinet-not-asked', { year: key.fiscalYear });
    if (isRecorded(summary, { letter, heldOn })) return acceptUnchanged(summary);
    if (nextStep(course, summary, editions)?.kind !== 'cabinet') return refuseUnawaited(course, summary, editions);
    const earliest = lastDayOf(summary);
    if (heldOn < earliest) return refuse('results-day-early', { day: formatThaiDate(earliest) }, 'heldOn');
    const by = { recordedAt: clock.now(), recordedBy: actor.userId, recordedName: actor.name };
    await stores.resultSummaries.addStep(key, { kind: 'cabinet', letter: letter.trim(), heldOn, ...by });
    await appendYearJournalRow(stores, actor, {
      ...{ key: resultsSubject(key), action: 'results.cabinet', permission: 'prepare-results', before: null },
      after: { letter: letter.trim(), heldOn },
    });
    return accept(summary);
  });
}

/** Whether the same letter and day are recorded already: the form was sent twice. */
function isRecorded({ steps }: ResultSummary, { letter, heldOn }: Pick<RecordCabinetInput, 'letter' | 'heldOn'>) {
  return steps.some((one) => one.kind === 'cabinet' && one.letter === letter.trim() && one.heldOn === heldOn);
}

/** The last day on which something happened to the edition before. */
function lastDayOf({ steps }: ResultSummary): CivilDate {
  const days = steps.flatMap((one) => ('resolution' in one ? [one.resolution.heldOn] : []));
  return days.toSorted().at(-1) ?? '';
}
