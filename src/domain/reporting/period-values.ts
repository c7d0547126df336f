import type { ByPeriod, ReportedVariable } from '../agreement/indicator.ts';
import type { RoundCode } from '../framework/source-schema.ts';
import type { LedgerStep } from '../scoring/ledger.ts';
import { plainNumber } from '../values/decimal.ts';
import { type Fraction, sumOf } from '../values/fraction.ts';
import { groupThousands } from '../values/group-thousands.ts';
import { rowIn } from '../values/known-names.ts';
import { withUnit } from '../values/unit-order.ts';

/** One month or quarter of the fiscal year. */
export interface ReportingPeriod {
  /** `m10` is October (months by number), `q1` the quarter that begins in October. */
  readonly code: string;
  readonly label: string;
}

const months: readonly ReportingPeriod[] = [
  ...(['ต.ค.', 'พ.ย.', 'ธ.ค.'] as const).map((label, index) => ({ code: `m${index + 10}`, label })),
  ...(['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.'] as const).map((label, index) => ({
    code: `m0${index + 1}`,
    label,
  })),
];
const quarters: readonly ReportingPeriod[] = [1, 2, 3, 4].map((number) => ({
  code: `q${number}`,
  label: `ไตรมาส ${number}`,
}));
const monthsOfRound: Readonly<Record<RoundCode, number>> = { '6m': 6, '9m': 9, '12m': 12 };

/** The periods of a round, from the first of October. */
export function periodsOf({ period }: Pick<ByPeriod, 'period'>, round: RoundCode): readonly ReportingPeriod[] {
  return period === 'month' ? months.slice(0, monthsOfRound[round]) : quarters.slice(0, monthsOfRound[round] / 3);
}

/** The name of one period's figure of a variable; the total has the variable's own name. */
export function periodVariable(name: string, period: Pick<ReportingPeriod, 'code'>): string {
  return `${name}.${period.code}`;
}

/** Every name that a variable's figures may have in a round. */
export function namesOfVariable({ name, byPeriod }: ReportedVariable, round: RoundCode): readonly string[] {
  return [name, ...(byPeriod ? periodsOf(byPeriod, round).map((one) => periodVariable(name, one)) : [])];
}

/**
 * The round's figure from the figures of its periods, in order; null while a required one is missing (missing is not
 * zero), and how many are.
 */
export function combinePeriods(
  combine: ByPeriod['combine'],
  figures: readonly (Fraction | null)[],
): { readonly total: Fraction | null; readonly lacks: number } {
  const given = figures.filter((one) => one !== null);
  if (combine === 'sum') {
    const lacks = figures.length - given.length;
    return { total: lacks === 0 ? sumOf(given) : null, lacks };
  }
  const total = (combine === 'latest' ? given.at(-1) : figures.at(-1)) ?? null;
  return { total, lacks: total === null ? 1 : 0 };
}

/** How the periods in `variables` became the total: one line of the worked example; null if there are none. */
export function explainPeriods(
  { name, label, unit, byPeriod }: ReportedVariable,
  variables: Readonly<Record<string, string>>,
): LedgerStep | null {
  if (!byPeriod) return null;
  const all = byPeriod.period === 'month' ? months : quarters;
  const given = all.flatMap((one) => {
    const value = rowIn(variables, periodVariable(name, one));
    return value === undefined || value === '' ? [] : [{ period: one.label, value: plainNumber(value) }];
  });
  const total = rowIn(variables, name);
  const last = given.at(-1);
  if (last === undefined || total === undefined) return null;
  const words: Readonly<Record<ByPeriod['combine'], string>> = {
    sum: `${given.map(({ period, value }) => `${period} ${groupThousands(value)}`).join(' + ')} = ${withUnit(groupThousands(total), unit)} (รวมทุกงวด)`,
    cumulative: `ยอดสะสมตั้งแต่ต้นปีถึง ${last.period} = ${withUnit(groupThousands(total), unit)} (ใช้ยอดของงวดสุดท้าย ไม่รวมซ้ำ)`,
    latest: `ค่าล่าสุด ณ ${last.period} = ${withUnit(groupThousands(total), unit)} (ใช้ค่าล่าสุดที่มี)`,
  };
  return { label: `${label} จากแต่ละงวด`, text: words[byPeriod.combine], value: total };
}
