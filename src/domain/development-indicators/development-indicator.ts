import type { CivilDate, Instant } from '../values/kinds-of-text.ts';

/** How often an indicator has a value. */
export const frequencies = ['year', 'quarter'] as const;
export type Frequency = (typeof frequencies)[number];

export const frequencyNames: Readonly<Record<Frequency, string>> = { year: 'รายปี', quarter: 'รายไตรมาส' };

/** One indicator of the database of one province; it belongs to no fiscal year. */
export interface DevelopmentKey {
  readonly organisationId: string;
  readonly code: string;
}

/** What an indicator is: what the provincial office writes (S3 ข้อ ๒, enclosure ๕). */
export interface DevelopmentContent {
  readonly name: string;
  readonly definition: string;
  readonly unit: string;
  readonly method: string;
  readonly dataSource: string;
  /** The agency or district of the province that supplies its values. */
  readonly ownerId: string;
  readonly frequency: Frequency;
  /** The first fiscal year (Buddhist era) of which a value is kept. */
  readonly firstYear: number;
  /** The last one; null while it is kept on. */
  readonly lastYear: number | null;
}

export interface DevelopmentIndicator extends DevelopmentKey, DevelopmentContent {
  readonly rowVersion: number;
  /** The day on which it was defined: nobody could be late before. */
  readonly createdOn: CivilDate;
  readonly changedAt: Instant;
  readonly changedName: string;
}

/** A code: capital letters of the Latin alphabet, figures, points and hyphens. */
export const CODE_SHAPE = /^[A-Z0-9](?:[A-Z0-9.-]{0,18}[A-Z0-9])?$/;

/** What changes the meaning of the values that stand under it, with its Thai name; its name and its source may be written otherwise. */
export const meaningParts = {
  definition: 'คำนิยาม',
  unit: 'หน่วย',
  method: 'วิธีคำนวณ',
  frequency: 'ความถี่',
} as const;
export type MeaningPart = keyof typeof meaningParts;

export function isOpenIn({ firstYear, lastYear }: Pick<DevelopmentContent, 'firstYear' | 'lastYear'>, year: number) {
  return year >= firstYear && (lastYear === null || year <= lastYear);
}
