import { toArabicDigits } from '../values/thai-digits.ts';
import type { LetterContent } from './letter-parts.ts';

/** A place of the text that speaks of an enclosure which some who read it do not have. */
export interface OpenCitation {
  /** Of the enclosure, as the text names it. */
  readonly number: number;
  /** `เนื้อความย่อหน้าที่ 2` */
  readonly where: string;
  /** For how many recipients it was left out; null where the letter encloses nothing of that number. */
  readonly leftOutFor: number | null;
}

const phrase =
  /สิ่งที่ส่งมาด้วย\s*(?:ลำดับที่|ลำดับ|หมายเลข|ข้อ|ที่)?\s*(\d{1,2}(?!\d)(?:\s*(?:,|และ|หรือ|ถึง|[-–])\s*(?:\d{1,2}(?!\d)))*)/g;
const range = /(\d+)\s*(?:ถึง|[-–])\s*(\d+)/g;

/** The numbers of enclosures that a text names, each once, in Thai or Arabic digits: `สิ่งที่ส่งมาด้วย ๑ และ ๓`, `1 - 3`. */
export function enclosuresCited(text: string): readonly number[] {
  const cited = [...toArabicDigits(text).matchAll(phrase)].flatMap(([, numbers = '']) => {
    const between = [...numbers.matchAll(range)].flatMap(([, from, to]) => {
      const [first, last] = [Number(from), Number(to)];
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
    });
    return [...between, ...[...numbers.matchAll(/\d+/g)].map(([one]) => Number(one))];
  });
  return [...new Set(cited)].sort((a, b) => a - b);
}

/** What is wrong with it, of a letter with so many enclosures: `แต่มีสิ่งที่ส่งมาด้วย 2 รายการ`. */
export function lackingWords({ leftOutFor }: OpenCitation, enclosures: number): string {
  return leftOutFor === null ? `แต่มีสิ่งที่ส่งมาด้วย ${enclosures} รายการ` : `ซึ่งผู้รับ ${leftOutFor} รายไม่ได้รับ`;
}

/** Every enclosure that the text names and that the letter does not have, or some recipients go without. */
export function openCitations({
  paragraphs,
  enclosures,
}: Pick<LetterContent, 'paragraphs' | 'enclosures'>): readonly OpenCitation[] {
  return paragraphs.flatMap((text, index) =>
    enclosuresCited(text).flatMap((number) => {
      const enclosure = enclosures[number - 1];
      const leftOutFor = enclosure === undefined ? null : (enclosure.notFor ?? []).length;
      return leftOutFor === 0 ? [] : { number, where: `เนื้อความย่อหน้าที่ ${index + 1}`, leftOutFor };
    }),
  );
}
