import type { Indicator } from '../../domain/agreement/indicator.ts';
import { partyTitle } from '../../domain/people/organisation.ts';
import { formatThaiInstant } from '../../domain/values/thai-date.ts';
import { bareSheet, factOf, type PaperSheet } from './paper-sheet.ts';

/** What one province is measured by. */
export interface ProvinceIndicators {
  readonly name: string;
  /** Those in force, in their order. */
  readonly indicators: readonly Indicator[];
}

const kind = 'ตัวชี้วัดของจังหวัด';

/** What an enclosure of it is called in a letter. */
export const indicatorsTitle = (fiscalYear: number) => `${kind} ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`;

/** The indicators of all provinces that are in force, with their weights and targets, province by province. */
export function indicatorsSheet(fiscalYear: number, provinces: readonly ProvinceIndicators[], now: string): PaperSheet {
  const year = `ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`;
  return {
    ...bareSheet,
    fiscalYear,
    title: indicatorsTitle(fiscalYear),
    at: now,
    heading: [kind, year],
    facts: [factOf('จำนวนจังหวัด', `${provinces.length} จังหวัด`), factOf('ข้อมูล ณ วันที่', formatThaiInstant(now))],
    table: {
      heads: ['จังหวัด', 'ตัวชี้วัด', 'ค่าเป้าหมาย (คะแนนที่ได้)', 'น้ำหนัก'],
      figures: 1,
      shares: [3.5, 6.1, 4.8, 1.8],
      rows: provinces.flatMap(({ name, indicators }) =>
        indicators.map((one) => [partyTitle(name), `${one.code} ${one.name}`, targetsOf(one), one.weight]),
      ),
    },
    footer: `${kind} พ.ศ. ${fiscalYear}`,
  };
}

/** `ร้อยละ: 60 (50), 65 (75), 70 (100)`; a rule that has no targets is told in the indicator's own details. */
function targetsOf({ rule, unit }: Pick<Indicator, 'rule' | 'unit'>): string {
  const points = 'points' in rule ? (rule.points ?? []) : [];
  if (points.length === 0) return 'ตามเกณฑ์ในรายละเอียดตัวชี้วัด';
  return `${unit}: ${points.map(([value, score]) => `${value} (${score})`).join(', ')}`;
}
