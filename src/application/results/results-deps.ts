import {
  nextStep,
  type ResultSummary,
  type SummaryKey,
  statusOf,
  summaryStatusNames,
} from '../../domain/results/result-summary.ts';
import type { CourseStep } from '../../domain/results/results-course.ts';
import { type Refused, refuse } from '../../domain/values/result.ts';
import type { MeetingTables } from '../meetings/meeting-deps.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { Clock, Secrets, Transactions } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import type { ResultSummaryStores } from './summary-ports.ts';

export type ResultsTables = YearStores & Pick<PeopleStores, 'organisations'> & MeetingTables & ResultSummaryStores;

export interface ResultsDeps {
  readonly transactions: Transactions<ResultsTables>;
  readonly clock: Clock;
  readonly secrets: Pick<Secrets, 'sha256'>;
}

/** Whose summaries are. */
export const resultsPlace = { organisationId: 'opdc' } as const;

/** The subject of the journal rows of an edition: `2568/results/12m-1`. */
export function resultsSubject({ fiscalYear, round, edition }: SummaryKey) {
  return { ...resultsPlace, fiscalYear, round: 'results', code: `${round}-${edition}` };
}

/** Why a step cannot be taken with an edition now: it waits for another, or for none. */
export function refuseUnawaited(
  course: readonly CourseStep[],
  summary: ResultSummary,
  editions: readonly ResultSummary[],
): Refused<'results-not-awaited' | 'results-awaits-nothing'> {
  const step = nextStep(course, summary, editions);
  const { edition } = summary;
  if (step !== null) return refuse('results-not-awaited', { edition, awaits: stepWords(step) });
  return refuse('results-awaits-nothing', { edition, status: summaryStatusNames[statusOf(summary, editions)] });
}

/** What an edition waits for, in words. */
function stepWords(step: CourseStep): string {
  if (step.kind === 'body') return `มติของ${step.body.name}`;
  return step.kind === 'cabinet' ? 'การบันทึกว่าคณะรัฐมนตรีรับทราบ' : 'การประกาศผล';
}
