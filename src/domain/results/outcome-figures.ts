import { formatHalfUp, fractionOf } from '../values/decimal.ts';
import type { PartyOutcome, SummaryContent } from './summary-content.ts';

/** Two decimals, rounded half up: how a result is printed. */
export const printedScore = (score: string) => formatHalfUp(fractionOf(score), 2);

/** Plain counts of an edition: how many have each grade, and what is remarkable. */
interface OutcomeCounts {
  /** In the order of the year's bands, those that nobody has included. */
  readonly grades: readonly { readonly name: string; readonly count: number }[];
  readonly unreported: number;
  readonly late: number;
  readonly corrected: number;
}

export function countOutcomes(
  { parties, corrections }: Pick<SummaryContent, 'parties' | 'corrections'>,
  bands: readonly string[],
): OutcomeCounts {
  const others = parties.flatMap(({ grade }) => (grade === null || bands.includes(grade) ? [] : [grade]));
  const names = [...bands, ...new Set(others)];
  return {
    grades: names.map((name) => ({ name, count: parties.filter(({ grade }) => grade === name).length })),
    unreported: parties.filter(({ unreported }) => unreported).length,
    late: parties.filter(({ lateDays }) => lateDays > 0).length,
    corrected: new Set(corrections.map(({ organisationId }) => organisationId)).size,
  };
}

/** What is remarkable of one party's result beside its figures, each in few words: that it did not report, that it is corrected. */
export function remarksOf(
  { corrections }: Pick<SummaryContent, 'corrections'>,
  { unreported, organisationId }: Pick<PartyOutcome, 'unreported' | 'organisationId'>,
): readonly string[] {
  const isCorrected = corrections.some((one) => one.organisationId === organisationId);
  return [...(unreported ? ['สรุปว่าไม่รายงาน'] : []), ...(isCorrected ? ['แก้ไขในฉบับนี้'] : [])];
}
