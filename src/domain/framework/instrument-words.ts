import type { Framework } from './framework-schema.ts';
import { instrumentOf } from './instrument.ts';

/** What stands in place of an agreement and of signatures where committees approve details; longer words first. */
const words: readonly (readonly [string, string])[] = [
  ['เอกสารประกอบคำรับรองการปฏิบัติราชการ', 'รายละเอียดตัวชี้วัด'],
  ['คำรับรองการปฏิบัติราชการ', 'รายละเอียดตัวชี้วัด'],
  ['เอกสารประกอบคำรับรองฯ', 'รายละเอียดตัวชี้วัด'],
  ['คำรับรองฯ', 'รายละเอียดตัวชี้วัด'],
  ['คำรับรอง', 'รายละเอียดตัวชี้วัด'],
  ['ขึ้นในงานของผู้ว่าราชการจังหวัดเพื่อลงนาม', 'รอคณะกรรมการให้ความเห็นชอบ'],
  ['ก่อนลงนาม', 'ก่อนมีผลใช้บังคับ'],
  ['ลงนามแล้ว', 'มีผลใช้บังคับแล้ว'],
  ['ลงนาม', 'ให้ความเห็นชอบ'],
];

/**
 * A sentence of the product about a year, in the words of that year: it is written for an agreement that is signed, and where
 * committees approve details of indicators it speaks of those. Never for what somebody typed, or for a source.
 */
export function inInstrumentWords(framework: Pick<Framework, 'instrument'>, sentence: string): string {
  if (instrumentOf(framework) === 'agreement') return sentence;
  return words.reduce((text, [agreement, details]) => text.replaceAll(agreement, details), sentence);
}
