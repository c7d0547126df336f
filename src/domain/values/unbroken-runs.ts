import { thaiMonths } from './thai-date.ts';

const DIGIT = '[0-9๐-๙]';
const months = thaiMonths.flat().join('|').replaceAll('.', '\\.');
const counted = '(?:พ\\.ศ\\.|ร้อยละ|คะแนน|ตอน(?:บน|ล่าง|กลาง)|ข้อ|มาตรา|ระดับ|รอบ|(?:วัน|ครั้ง|ฉบับ|ขั้น|วาระ)?ที่|PMQA)';
const time = `${DIGIT}{1,2}[.:]${DIGIT}{2}`;

/**
 * What stands on one line of a page and of a paper though spaces, hyphens and strokes are in it: a day with its month, a
 * time with its น., a number with what it numbers or is numbered by, ๆ with the word it repeats. What is joined by hyphens
 * stays whole: a reader that finds one at the end of a line takes it for a divided word and leaves it out. In the order in
 * which a text is searched: what begins with another comes before it.
 */
export const unbrokenRuns: readonly string[] = [
  `(?:(?:วัน)?ที่ )?(?<!${DIGIT})${DIGIT}{1,2} (?:${months})(?![ก-ฮ])(?: ${DIGIT}{4})?`,
  `${time}(?: ?[-–] ?${time})? น\\.`,
  `รอบ ${DIGIT}{1,2} เดือน`,
  `${counted} ${DIGIT}[0-9๐-๙.,]*(?:/${DIGIT}+)?`,
  `${DIGIT}[0-9๐-๙.,]* จาก ${DIGIT}[0-9๐-๙.,]*`,
  `${DIGIT}+(?:/${DIGIT}+)+`,
  '[ก-ฮ][\u0e30-\u0e4e]* ๆ',
  `${DIGIT}+(?:\\.${DIGIT}+)*-[0-9๐-๙A-Z]+`,
  `${DIGIT}+(?:\\.${DIGIT}+)* - ${DIGIT}+(?:\\.${DIGIT}+)*`,
  `[A-Za-z0-9๐-๙.]+(?:-[A-Za-z0-9๐-๙]+)+`,
];
