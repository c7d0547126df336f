import { isBelow } from '../framework/walk-tree.ts';
import { componentLabel } from '../scoring/explain/explain-totals.ts';
import { formatHalfUp, fractionOf } from '../values/decimal.ts';
import { sumOf } from '../values/fraction.ts';
import type { PartyOutcome, SummaryContent } from './summary-content.ts';

/** Points that a party has of the weight of one component. */
interface ComponentPoints {
  readonly code: string;
  readonly name: string;
  /** Weighted points, two decimals. */
  readonly points: string;
  /** The weight that was counted, as short as it is exact to two decimals. */
  readonly weight: string;
}

interface NamedComponent {
  readonly code: string;
  readonly name: string;
}

/** Two decimals, rounded half up: how a result is printed. */
export const printedScore = (score: string) => formatHalfUp(fractionOf(score), 2);

const shortWeight = (weight: string) => weight.replace(/\.?0+$/, '');

/** The points of a year's components, as its ledger says them; a component of which it says nothing is left out. */
export function componentPoints(
  { ledger }: Pick<PartyOutcome, 'ledger'>,
  components: readonly NamedComponent[],
): readonly ComponentPoints[] {
  return components.flatMap(({ code, name }) => {
    const value = ledger.steps.find(({ label }) => label === componentLabel(code))?.value;
    const own = ledger.indicators.filter(
      ({ component, weighted }) => weighted !== null && (component === code || isBelow(component, code)),
    );
    if (value === undefined || own.length === 0) return [];
    const weight = formatHalfUp(sumOf(own.map((one) => fractionOf(one.effectiveWeight))), 2);
    return [{ code, name, points: printedScore(value), weight: shortWeight(weight) }];
  });
}

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
