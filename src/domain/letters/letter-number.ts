import { partyTitle } from '../people/organisation.ts';
import { formatThaiDate } from '../values/thai-date.ts';
import type { LetterKind, LetterNumber } from './letter-parts.ts';

/** Orders and announcements are numbered by year and name their organisation instead of a code. */
export function isProclaimed(kind: LetterKind): boolean {
  return kind === 'order' || kind === 'announcement';
}

/**
 * A number as it is printed after ที่: `ลย 0017.5/ว 3031` for a circular, `ชม 0017.2/2739` for a letter, `8556/2562` for an
 * order.
 */
export function numberText(code: string, { series, year, number }: LetterNumber): string {
  if (isProclaimed(series)) return `${number}/${year}`;
  return series === 'circular' ? `${code}/ว ${number}` : `${code}/${number}`;
}

/** What is printed before the number itself; null where the series is the whole organisation's, whichever office issues. */
export function beforeNumber(code: string, series: LetterKind): string | null {
  if (isProclaimed(series)) return null;
  return series === 'circular' ? `ที่ ${code}/ว ` : `ที่ ${code}/`;
}

/** An issued letter as others refer to it: `หนังสือจังหวัดเลย ด่วนที่สุด ที่ ลย 0017.5/ว 3031 ลงวันที่ 25 เมษายน 2567`. */
export function referenceText(
  letter: {
    readonly kind: LetterKind;
    /** As printed, with ที่. */
    readonly number: string;
    readonly issuedOn: string;
    readonly speed: string;
  },
  organisationTitle: string,
): string {
  const what: Readonly<Record<LetterKind, string>> = {
    ...{ letter: 'หนังสือ', circular: 'หนังสือ', memo: 'บันทึกข้อความ', order: 'คำสั่ง', announcement: 'ประกาศ' },
  };
  const words = letter.speed === '' ? '' : `${letter.speed} `;
  return `${what[letter.kind]}${organisationTitle} ${words}${letter.number} ลงวันที่ ${formatThaiDate(letter.issuedOn)}`;
}

/** `จังหวัดเลย` for a province; every other organisation by its own name. */
export function senderTitle(organisation: { readonly kind: string; readonly name: string }): string {
  return organisation.kind === 'province' ? partyTitle(organisation.name) : organisation.name;
}

/** The calendar year, Buddhist era, in whose series a letter of this day is numbered. */
export function registerYearOf(day: string): number {
  return Number(day.slice(0, 4)) + 543;
}
