import { BUDDHIST_OFFSET } from '../values/fiscal-year.ts';
import { toArabicDigits } from '../values/thai-digits.ts';

/** A year in a text, as written there, with its Buddhist-era number. */
export interface YearFound {
  readonly found: string;
  readonly year: number;
}

const months =
  '(?:ม\\.ค\\.|ก\\.พ\\.|มี\\.ค\\.|เม\\.ย\\.|พ\\.ค\\.|มิ\\.ย\\.|ก\\.ค\\.|ส\\.ค\\.|ก\\.ย\\.|ต\\.ค\\.|พ\\.ย\\.|ธ\\.ค\\.)';
/** Counted things: 2500 ไร่ is an area, not a year. */
const counted =
  '(?!\\s*(?:บาท|ล้าน|คน|ราย|ตัน|ไร่|ครัวเรือน|หมู่บ้าน|แห่ง|ชุด|ครั้ง|คะแนน|หลัง|ตัว|ตาราง|ลูกบาศก์|กิโล|เมตร|ลิตร|หน่วย|วัน|เดือน|ชั่วโมง))';
const beginning = '(?<!\\d)(?<!\\d[.,])';
const ending = '(?!\\d)(?![.,]\\d)';

const buddhist = new RegExp(`${beginning}(2[45]\\d\\d|26\\d\\d)${ending}${counted}`, 'g');
const common = new RegExp(`(?:ค\\.ศ\\.|ปี)\\s*((?:19|20)\\d\\d)${ending}${counted}`, 'g');
const short = new RegExp(`(?:พ\\.ศ\\.|ปีงบประมาณ|ปี|${months})\\s*([4-9]\\d)${ending}(?!\\s*%)${counted}`, 'g');
const firstQuarter = /(?:ตุลาคม|พฤศจิกายน|ธันวาคม|ต\.ค\.|พ\.ย\.|ธ\.ค\.)\s*(?:พ\.ศ\.)?\s*$/;

/**
 * Every year in a text that is not the fiscal year: four digits of the Buddhist era (2553, ๒๕๕๓), two after a word such
 * as ปี or a month (ปี 53), or four of the common era after ปี or ค.ศ. A day from October to December of the previous
 * calendar year lies in the fiscal year and does not count as another year. Each spelling is returned once, in the
 * text's order.
 */
export function findOtherYears(text: string, fiscalYear: number): readonly YearFound[] {
  const arabic = toArabicDigits(text);
  const all = [
    ...matches(arabic, buddhist, Number),
    ...matches(arabic, common, (digits) => Number(digits) + BUDDHIST_OFFSET),
    ...matches(arabic, short, (digits) => 2500 + Number(digits)),
  ].sort((a, b) => a.at - b.at);
  const others = all.filter(({ year, at }) => year !== fiscalYear && !isOwnFirstQuarter(arabic, at, year, fiscalYear));
  const found = others.map(({ at, length, year }) => ({ found: text.slice(at, at + length), year }));
  return found.filter((one, index) => found.findIndex((other) => other.found === one.found) === index);
}

function matches(text: string, pattern: RegExp, yearOf: (digits: string) => number) {
  return [...text.matchAll(pattern)].map((match) => {
    const digits = match[1] ?? '';
    return { at: match.index + match[0].length - digits.length, length: digits.length, year: yearOf(digits) };
  });
}

function isOwnFirstQuarter(text: string, at: number, year: number, fiscalYear: number): boolean {
  return year === fiscalYear - 1 && firstQuarter.test(text.slice(0, at));
}
