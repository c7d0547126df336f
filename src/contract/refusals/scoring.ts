import type { LatenessRefusal } from '../../domain/calendar/lateness.ts';
import type { ScoringRefusal } from '../../domain/scoring/refusal-codes.ts';
import { valueRefusals } from './values.ts';

/** What the calculator itself declines, beside the refusals of the scoring room. */
export type CalculatorRefusal =
  | 'line-not-json'
  | 'line-too-long'
  | 'line-too-deep'
  | 'line-not-understood'
  | 'duplicate-field'
  | 'unknown-field'
  | 'field-missing'
  | 'text-expected'
  | 'value-not-allowed'
  | 'unknown-framework'
  | 'unknown-round'
  | 'grades-not-stated'
  | 'total-outside-bands'
  | Exclude<LatenessRefusal, 'round-not-in-framework'>;

type Facts = Readonly<Record<string, string | number>>;
type Words = { status: number; sentence: (facts: Facts) => string };

const say = (sentence: (facts: Facts) => string): Words => ({ status: 422, sentence });

/** HTTP status and Thai sentence of every refusal of the scoring room: each sentence says what to do. */
export const scoringRefusals: Record<ScoringRefusal, Words> = {
  'not-a-number': valueRefusals['not-a-number'],
  'too-many-digits': valueRefusals['too-many-digits'],
  'too-few-points': say((facts) => `เกณฑ์มี ${facts.count} ค่า — ใส่อย่างน้อย 2 ค่า`),
  'points-not-ordered': say(
    (facts) => `ค่าเกณฑ์ ${facts.text} ไม่เรียงต่อจาก ${facts.previous} — เรียงจากน้อยไปมาก หรือมากไปน้อย ให้ตลอด`,
  ),
  'duplicate-value': say((facts) => `ค่าเกณฑ์ลำดับที่ ${facts.first} และ ${facts.second} ซ้ำกัน (${facts.text}) — แก้ให้ต่างกัน`),
  'scores-not-ordered': say(
    (facts) => `คะแนน ${facts.text} ไม่มากกว่าคะแนนก่อนหน้า (${facts.previous}) — เรียงคะแนนจากน้อยไปมากโดยไม่ซ้ำ`,
  ),
  'weights-do-not-match-steps': say(
    (facts) => `มี ${facts.steps} ขั้นตอน แต่มีน้ำหนัก ${facts.count} ค่า — ใส่น้ำหนักให้ครบทุกขั้นตอน`,
  ),
  'step-out-of-range': say((facts) => `ไม่มีขั้นตอนที่ ${facts.step} — ใช้ได้ตั้งแต่ 1 ถึง ${facts.steps}`),
  'step-repeated': say((facts) => `ขั้นตอนที่ ${facts.step} ซ้ำกัน — ระบุแต่ละขั้นตอนเพียงครั้งเดียว`),
  'weight-negative': say((facts) => `ค่านี้ติดลบไม่ได้ (${facts.text}) — ใส่ 0 หรือมากกว่า`),
  'weight-total-zero': say(() => 'น้ำหนักรวมเป็น 0 จึงคิดคะแนนไม่ได้ — ใส่น้ำหนักอย่างน้อยหนึ่งรายการ'),
  'formula-syntax': say((facts) =>
    facts.found === ''
      ? 'สูตรยังไม่จบ — ใส่จำนวนหรือตัวแปรให้ครบ และปิดวงเล็บ'
      : `อ่านสูตรไม่ได้ที่ตัวอักษรที่ ${facts.at} ("${facts.found}") — ใช้ + - * / วงเล็บ ตัวเลข ตัวแปร และ sum min max`,
  ),
  'formula-too-deep': say(() => 'สูตรยาวหรือซ้อนกันมากเกินไป — แยกเป็นตัวแปรหรือตัวชี้วัดย่อย'),
  'formula-unknown-variable': say((facts) => `ไม่มีค่าของตัวแปร "${facts.name}" ในสูตร — ใส่ค่า หรือแก้ชื่อให้ตรงกัน`),
  'formula-unknown-function': say((facts) => `ไม่รู้จักฟังก์ชัน "${facts.name}" — ใช้ได้เฉพาะ sum, min และ max`),
  'parts-do-not-match': say(
    (facts) => `ตัวชี้วัดย่อยมี ${facts.expected} รายการ แต่มีผล ${facts.count} รายการ — ใส่ผลให้ครบตามลำดับ`,
  ),
  'rule-too-deep': say((facts) => `ตัวชี้วัดย่อยซ้อนกันเกิน ${facts.deepest} ชั้น — ลดจำนวนชั้น`),
  'result-needed': say((facts) =>
    facts.kind === 'milestones'
      ? 'ยังไม่ได้ระบุขั้นตอนที่แล้วเสร็จ — ใส่รายการขั้นตอน'
      : 'ยังไม่มีผลการดำเนินงาน — ใส่ผล หรือระบุสถานะของผล',
  ),
  'score-outside-scale': say(
    (facts) => `คะแนนอยู่นอกช่วงที่กำหนด — ใส่ค่าตั้งแต่ ${facts.minimum || 'ต่ำสุด'} ถึง ${facts.maximum || 'สูงสุด'}`,
  ),
};

/** HTTP status and Thai sentence of every refusal of the calculator: each sentence says what to do. */
export const calculatorRefusals: Record<CalculatorRefusal, Words> = {
  'line-not-json': say(() => 'บรรทัดนี้ไม่ใช่ JSON — เขียนหนึ่งรายการต่อหนึ่งบรรทัด'),
  'line-too-long': say((facts) => `บรรทัดนี้ยาวเกิน ${facts.longest} ตัวอักษร — แบ่งเป็นหลายบรรทัด`),
  'line-too-deep': say((facts) => `ข้อมูลซ้อนกันเกิน ${facts.deepest} ชั้น — ลดจำนวนชั้น`),
  'line-not-understood': say(
    () => 'ไม่ทราบว่าให้คำนวณอะไร — ใส่ rule, formula, sheet, sum, late หรือ grade อย่างใดอย่างหนึ่ง (formula ใช้คู่กับ rule ได้)',
  ),
  'duplicate-field': say((facts) => `ช่อง "${facts.name}" ซ้ำกันในรายการเดียว — เหลือไว้เพียงช่องเดียว`),
  'unknown-field': say((facts) => `ไม่รู้จักช่อง "${facts.name}" — ตรวจตัวสะกด หรือตัดออก`),
  'field-missing': say((facts) => `ขาดช่อง "${facts.name}" — ใส่ให้ครบ`),
  'text-expected': say(() => 'ปริมาณต้องเป็นข้อความในเครื่องหมายคำพูด เช่น "98.78" — เพื่อไม่ให้ทศนิยมคลาดเคลื่อน'),
  'value-not-allowed': say((facts) => `ค่าในช่อง "${facts.name}" ใช้ไม่ได้ — ตรวจชนิดและค่าที่กำหนดไว้`),
  'unknown-framework': say((facts) => `ไม่มีกรอบการประเมินของปี "${facts.text}" — ปีที่มี ได้แก่ ${facts.known}`),
  'unknown-round': say((facts) => `กรอบปี ${facts.year} ไม่มีรอบ "${facts.text}" — รอบที่มี ได้แก่ ${facts.known}`),
  'grades-not-stated': say((facts) => `กรอบปี ${facts.year} ไม่กำหนดช่วงคะแนนของระดับ — ดูคะแนนรวมแทน`),
  'total-outside-bands': say((facts) => `คะแนนรวม ${facts.total} สูงกว่าช่วงคะแนนทุกระดับ — ตรวจคะแนนรวมอีกครั้ง`),
  'due-date-not-stated': say((facts) => `${facts.round} ปี ${facts.year} ไม่มีวันครบกำหนดในเอกสาร — นับวันล่าช้าไม่ได้`),
  'received-date-not-real': say((facts) => `"${facts.text}" ไม่ใช่วันที่ — เขียนเป็น ปี ค.ศ.-เดือน-วัน เช่น 2011-11-07`),
  'holidays-not-known': say(
    (facts) => `ยังไม่มีวันหยุดราชการหลัง ${facts.until} จึงนับวันทำการถึง ${facts.received} ไม่ได้ — เพิ่มวันหยุดก่อน`,
  ),
};
