import type { Framework } from './framework-schema.ts';
import { type Instrument, instrumentOf } from './instrument.ts';

/** What stands in place of an agreement and of signatures where committees approve details; longer words first. */
const words: readonly (readonly [string | RegExp, string])[] = [
  ['เอกสารประกอบคำรับรองการปฏิบัติราชการ', 'รายละเอียดตัวชี้วัด'],
  ['คำรับรองการปฏิบัติราชการ', 'รายละเอียดตัวชี้วัด'],
  [/เอกสารประกอบคำรับรองฯ(?: (?=[ก-๛]))?/g, 'รายละเอียดตัวชี้วัด'],
  ['ลงนามคำรับรองฯ แล้ว', 'มีรายละเอียดตัวชี้วัดซึ่งมีผลใช้บังคับแล้ว'],
  ['รอผู้ว่าราชการจังหวัดลงนามคำรับรองฯ', 'รอคณะกรรมการให้ความเห็นชอบ'],
  // The mark of shortening parts it from the next word; the whole word needs no space.
  [/คำรับรองฯ(?: (?=[ก-๛]))?/g, 'รายละเอียดตัวชี้วัด'],
  ['คำรับรอง', 'รายละเอียดตัวชี้วัด'],
  ['ขึ้นในงานของผู้ว่าราชการจังหวัดเพื่อลงนาม', 'รอคณะกรรมการให้ความเห็นชอบ'],
  ['ผู้ลงนามคนสุดท้ายลงนาม', 'คณะสุดท้ายมีมติเห็นชอบ'],
  ['ผู้ว่าราชการจังหวัดลงนาม', 'คณะกรรมการให้ความเห็นชอบ'],
  ['ก่อนลงนาม', 'ก่อนมีผลใช้บังคับ'],
  ['ยังลงนามไม่ครบ', 'ยังไม่มีผลใช้บังคับ'],
  ['ยังไม่ได้ลงนาม', 'ยังไม่มีผลใช้บังคับ'],
  ['ลงนามครบ', 'มีผลใช้บังคับ'],
  ['ลงนามแล้ว', 'มีผลใช้บังคับแล้ว'],
  ['ลงนามเมื่อ', 'มีผลใช้บังคับเมื่อ'],
  ['รอลงนาม', 'รอมติของคณะกรรมการ'],
  ['ผู้ลงนาม', 'คณะที่ให้ความเห็นชอบ'],
  ['ที่ลงนาม', 'ที่คณะกรรมการเห็นชอบ'],
  ['ลงนาม', 'ให้ความเห็นชอบ'],
];

/** What no sentence of a year without signatures says. */
export const agreementWords = /คำรับรอง|ลงนาม/;

/**
 * A sentence of the product about a year, in the words of that year's instrument: it is written for an agreement that is
 * signed, and where committees approve details of indicators it speaks of those. Never for what somebody typed, or a source.
 */
export function inWordsOf(instrument: Instrument, sentence: string): string {
  if (instrument === 'agreement' || !agreementWords.test(sentence)) return sentence;
  return words.reduce((text, [agreement, details]) => text.replaceAll(agreement, details), sentence);
}

/** The same for a year by its framework. */
export function inInstrumentWords(framework: Pick<Framework, 'instrument'>, sentence: string): string {
  return inWordsOf(instrumentOf(framework), sentence);
}
