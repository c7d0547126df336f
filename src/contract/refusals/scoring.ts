import type { CalculatorRefusalFacts, ScoringRefusalFacts } from '../../domain/refusals/scoring.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal when a score is computed: each sentence says what to do. */
export const scoringRefusals: Wordings<ScoringRefusalFacts> = {
  'too-few-points': {
    status: 422,
    example: { count: 1 },
    sentence: (facts) => `เกณฑ์มี ${facts.count} ค่า — ระบุอย่างน้อย 2 ค่า`,
  },
  'points-not-ordered': {
    status: 422,
    example: { text: '2', previous: '3' },
    sentence: (facts) => `ค่าเกณฑ์ ${facts.text} ไม่เรียงต่อจาก ${facts.previous} — เรียงจากน้อยไปมาก หรือมากไปน้อย ให้ตลอด`,
  },
  'duplicate-value': {
    status: 422,
    example: { text: '2', first: 1, second: 2 },
    sentence: (facts) => `ค่าเกณฑ์ลำดับที่ ${facts.first} และ ${facts.second} ซ้ำกัน (${facts.text}) — แก้ให้ต่างกัน`,
  },
  'scores-not-ordered': {
    status: 422,
    example: { text: '50', previous: '75' },
    sentence: (facts) => `คะแนน ${facts.text} ไม่มากกว่าคะแนนก่อนหน้า (${facts.previous}) — เรียงคะแนนจากน้อยไปมากโดยไม่ซ้ำ`,
  },
  'weights-do-not-match-steps': {
    status: 422,
    example: { steps: 5, count: 4 },
    sentence: (facts) => `มี ${facts.steps} ขั้นตอน แต่มีน้ำหนัก ${facts.count} ค่า — ระบุน้ำหนักให้ครบทุกขั้นตอน`,
  },
  'step-out-of-range': {
    status: 422,
    example: { step: 6, steps: 5 },
    sentence: (facts) => `ไม่มีขั้นตอนที่ ${facts.step} — ใช้ได้ตั้งแต่ 1 ถึง ${facts.steps}`,
  },
  'step-repeated': {
    status: 422,
    example: { step: 2 },
    sentence: (facts) => `ขั้นตอนที่ ${facts.step} ซ้ำกัน — ระบุแต่ละขั้นตอนเพียงครั้งเดียว`,
  },
  'weight-negative': {
    status: 422,
    example: { indicator: '1.1', text: '-5' },
    sentence: (facts) =>
      `${facts.indicator === undefined ? '' : `ตัวชี้วัด ${facts.indicator}: `}น้ำหนัก “${facts.text}” ติดลบ — ระบุตั้งแต่ 0 ขึ้นไป`,
  },
  'weight-total-zero': { status: 422, sentence: () => 'น้ำหนักรวมเป็น 0 จึงคิดคะแนนไม่ได้ — ระบุน้ำหนักอย่างน้อยหนึ่งรายการ' },
  'adjustment-negative': {
    status: 422,
    example: { text: '-1' },
    sentence: (facts) => `ค่าที่ใช้ปรับคะแนนติดลบไม่ได้ (${facts.text}) — ระบุ 0 หรือมากกว่า`,
  },
  'formula-syntax': {
    status: 422,
    example: { at: 4, found: ')' },
    sentence: (facts) =>
      facts.found === ''
        ? 'สูตรยังไม่จบ — ระบุจำนวนหรือตัวแปรให้ครบ และปิดวงเล็บ'
        : `อ่านสูตรไม่ได้ที่ตัวอักษรที่ ${facts.at} ("${facts.found}") — ใช้ + - * / วงเล็บ ตัวเลข ตัวแปร และ sum min max`,
  },
  'formula-too-deep': { status: 422, sentence: () => 'สูตรยาวหรือซ้อนกันมากเกินไป — แยกเป็นตัวแปรหรือตัวชี้วัดย่อย' },
  'formula-unknown-variable': {
    status: 422,
    example: { name: 'a' },
    sentence: (facts) => `ไม่มีค่าของตัวแปร "${facts.name}" ในสูตร — ระบุค่า หรือแก้ชื่อให้ตรงกัน`,
  },
  'formula-unknown-function': {
    status: 422,
    example: { name: 'avg' },
    sentence: (facts) => `ไม่รู้จักฟังก์ชัน "${facts.name}" — ใช้ได้เฉพาะ sum, min และ max`,
  },
  'parts-do-not-match': {
    status: 422,
    example: { expected: 3, count: 2 },
    sentence: (facts) => `ตัวชี้วัดย่อยมี ${facts.expected} รายการ แต่มีผล ${facts.count} รายการ — ระบุผลให้ครบตามลำดับ`,
  },
  'rule-too-deep': {
    status: 422,
    example: { deepest: 20 },
    sentence: (facts) => `ตัวชี้วัดย่อยซ้อนกันเกิน ${facts.deepest} ชั้น — ลดจำนวนชั้น`,
  },
  'result-needed': {
    status: 422,
    example: { kind: 'milestones' },
    sentence: (facts) =>
      facts.kind === 'milestones'
        ? 'ยังไม่ได้ระบุขั้นตอนที่แล้วเสร็จ — ระบุรายการขั้นตอน'
        : 'ยังไม่มีผลการดำเนินงาน — ระบุผล หรือระบุสถานะของผล',
  },
  'score-outside-scale': {
    status: 422,
    example: { minimum: '1', maximum: '5' },
    sentence: (facts) => `คะแนนอยู่นอกช่วงที่กำหนด — ระบุค่าตั้งแต่ ${facts.minimum || 'ต่ำสุด'} ถึง ${facts.maximum || 'สูงสุด'}`,
  },
};

/** HTTP status and Thai sentence of every refusal of the calculator: each sentence says what to do. */
export const calculatorRefusals: Wordings<CalculatorRefusalFacts> = {
  'line-not-json': { status: 422, sentence: () => 'บรรทัดนี้ไม่ใช่ JSON — เขียนหนึ่งรายการต่อหนึ่งบรรทัด' },
  'line-not-utf8': {
    status: 422,
    sentence: () => 'บรรทัดนี้ไม่ใช่ UTF-8 หรือมีอักขระที่อ่านไม่ได้ — บันทึกไฟล์เป็น UTF-8 และพิมพ์อักขระนั้นใหม่',
  },
  'line-too-long': {
    status: 422,
    example: { longest: 100000 },
    sentence: (facts) => `บรรทัดนี้ยาวเกิน ${facts.longest} ตัวอักษร — แบ่งเป็นหลายบรรทัด`,
  },
  'line-too-deep': {
    status: 422,
    example: { deepest: 64 },
    sentence: (facts) => `ข้อมูลซ้อนกันเกิน ${facts.deepest} ชั้น — ลดจำนวนชั้น`,
  },
  'line-not-understood': {
    status: 422,
    sentence: () =>
      'ไม่ทราบว่าให้คำนวณอะไร — ระบุ rule, formula, sheet, sum, late หรือ grade อย่างใดอย่างหนึ่ง (formula ใช้คู่กับ rule ได้)',
  },
  'duplicate-field': {
    status: 422,
    example: { name: 'rule' },
    sentence: (facts) => `ช่อง "${facts.name}" ซ้ำกันในรายการเดียว — เหลือไว้เพียงช่องเดียว`,
  },
  'unknown-field': {
    status: 422,
    example: { name: 'decimal' },
    sentence: (facts) => `ไม่รู้จักช่อง "${facts.name}" — ตรวจตัวสะกด หรือตัดออก`,
  },
  'field-missing': {
    status: 422,
    example: { name: 'weight' },
    sentence: (facts) => `ขาดช่อง "${facts.name}" — ระบุให้ครบ`,
  },
  'text-expected': {
    status: 422,
    sentence: () => 'ปริมาณต้องเป็นข้อความในเครื่องหมายคำพูด เช่น "98.78" — เพื่อไม่ให้ทศนิยมคลาดเคลื่อน',
  },
  'value-not-allowed': {
    status: 422,
    example: { name: 'kind' },
    sentence: (facts) => `ค่าในช่อง "${facts.name}" ใช้ไม่ได้ — ตรวจชนิดและค่าที่กำหนดไว้`,
  },
  'unknown-framework': {
    status: 422,
    example: { text: '2599', known: '2554, 2568' },
    sentence: (facts) => `ไม่มีกรอบการประเมินของปี "${facts.text}" — ปีที่มี ได้แก่ ${facts.known}`,
  },
  'unknown-round': {
    status: 422,
    example: { year: 2554, text: '3m', known: '6m, 12m' },
    sentence: (facts) => `กรอบปี ${facts.year} ไม่มีรอบ "${facts.text}" — รอบที่มี ได้แก่ ${facts.known}`,
  },
  'grades-not-stated': {
    status: 422,
    example: { year: 2554 },
    sentence: (facts) => `กรอบปี ${facts.year} ไม่กำหนดช่วงคะแนนของระดับ — ดูคะแนนรวมแทน`,
  },
  'total-outside-bands': {
    status: 422,
    example: { total: '100.01' },
    sentence: (facts) => `คะแนนรวม ${facts.total} สูงกว่าช่วงคะแนนทุกระดับ — ตรวจคะแนนรวมอีกครั้ง`,
  },
};
