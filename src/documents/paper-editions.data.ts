import type { Source } from '../domain/framework/source-schema.ts';

/** The papers that a template sets. */
export const paperKinds = ['agreement', 'letter', 'sheet'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** From a fiscal year on, new papers of a kind are set in this edition, until a later line of the kind begins. */
export interface EditionOfYears {
  readonly kind: PaperKind;
  /** Buddhist era. */
  readonly fromYear: number;
  /** A folder below `src/documents`: `agreement/v4`. */
  readonly edition: string;
  readonly source: Source;
}

const noForm: Source = {
  assumption: 'เอกสารต้นทางไม่กำหนดแบบพิมพ์ของปี จึงใช้แบบเดียวกันทุกปีตั้งแต่ปีงบประมาณ พ.ศ. 2553',
};
const ofLetters: Source = {
  assumption: 'แบบหนังสือตามหนังสือ ว 26 พ.ศ. 2552 ชม ว 75275 ปท ว 7107 และ ลย ว 3031 ซึ่งใช้รูปแบบเดียวกัน จึงใช้ทุกปี',
};

/**
 * Which edition the papers of a year use. A line stays as it is once papers of its years were made: a new edition begins
 * with a year of its own, so that a paper which is set again has the bytes that it had.
 */
export const editionsOfYears: readonly EditionOfYears[] = [
  { kind: 'agreement', fromYear: 2553, edition: 'agreement/v4', source: noForm },
  { kind: 'letter', fromYear: 2553, edition: 'letter/v1', source: ofLetters },
  { kind: 'sheet', fromYear: 2553, edition: 'sheet/v1', source: noForm },
];
