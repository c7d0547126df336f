import type { IndicatorRefusalFacts } from '../../domain/refusals/indicator.ts';
import type { Wordings } from './wording.ts';

const of = (indicator: string) => `ตัวชี้วัด ${indicator}`;

/** `ในช่วง 0 ถึง 500`; nothing where no range is stated. */
function rangeOf({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === '' || to === '' ? '' : ` (ในช่วง ${from} ถึง ${to})`;
}

/** HTTP status and Thai sentence of every refusal of an indicator of an agreement or of the list: each sentence says what to do. */
export const indicatorRefusals: Wordings<IndicatorRefusalFacts> = {
  'code-required': { status: 422, sentence: () => 'รหัสตัวชี้วัดว่างหรือใช้อักษรอื่น — กรอกตัวเลข อักษรอังกฤษ จุด หรือขีด เช่น 1.2.3-1' },
  'duplicate-code': {
    status: 422,
    example: { indicator: '1.1' },
    sentence: (facts) => `รหัสตัวชี้วัด ${facts.indicator} ซ้ำกัน — เปลี่ยนรหัสให้ไม่ซ้ำ`,
  },
  'name-required': {
    status: 422,
    example: { indicator: '1.1' },
    sentence: (facts) => `${of(facts.indicator)}: ยังไม่มีชื่อ — ระบุชื่อตัวชี้วัด`,
  },
  'unit-required': {
    status: 422,
    example: { indicator: '1.1' },
    sentence: (facts) => `${of(facts.indicator)}: ยังไม่มีหน่วยวัด — ระบุหน่วยวัด เช่น ร้อยละ ล้านบาท ครัวเรือน`,
  },
  'milestone-steps-invalid': {
    status: 422,
    example: { indicator: '1.1' },
    sentence: (facts) => `${of(facts.indicator)}: จำนวนขั้นตอนไม่ถูกต้อง — ระบุจำนวนเต็มตั้งแต่ 1 ถึง 100`,
  },
  'baseline-year-invalid': {
    status: 422,
    example: { indicator: '1.1' },
    sentence: (facts) => `${of(facts.indicator)}: ปีของข้อมูลพื้นฐานไม่ถูกต้อง — ระบุปี พ.ศ. สี่หลัก เช่น 2566`,
  },
  'baseline-not-past': {
    status: 422,
    example: { indicator: '1.1', year: 2599, fiscalYear: 2568 },
    sentence: (facts) =>
      `${of(facts.indicator)}: ข้อมูลพื้นฐานปี ${facts.year} ไม่ใช่ปีที่ผ่านมาแล้วของคำรับรองฯ ปีงบประมาณ พ.ศ. ${facts.fiscalYear} — ระบุปี พ.ศ. ก่อน ${facts.fiscalYear}`,
  },
  'baseline-year-twice': {
    status: 422,
    example: { indicator: '1.1', year: 2566 },
    sentence: (facts) => `${of(facts.indicator)}: ข้อมูลพื้นฐานปี ${facts.year} มีสองแถว — ให้แต่ละปีมีแถวเดียว`,
  },
  'formula-divides-by-zero': {
    status: 422,
    example: { indicator: '1.1' },
    sentence: (facts) => `${of(facts.indicator)}: สูตรหารด้วย 0 เสมอ ไม่ว่าจะรายงานค่าใด จึงคำนวณผลไม่ได้ — แก้ตัวหารในสูตร`,
  },
  'variable-name-unusable': {
    status: 422,
    example: { indicator: '1.1', name: '__proto__' },
    sentence: (facts) =>
      `${of(facts.indicator)}: ใช้ “${facts.name}” เป็นชื่อตัวแปรไม่ได้ เพราะคำขอ JSON ใช้ชื่อนี้ส่งค่าไม่ได้ — ตั้งชื่ออื่น เช่น current`,
  },
  'definition-missing': {
    status: 422,
    example: { indicator: '1.1' },
    sentence: (facts) => `${of(facts.indicator)}: ยังไม่มีคำอธิบายหรือนิยาม — เขียนว่าวัดอะไร นับอย่างไร และมีเงื่อนไขใด`,
  },
  'baseline-missing': {
    status: 422,
    example: { indicator: '1.1' },
    sentence: (facts) => `${of(facts.indicator)}: ยังไม่มีข้อมูลพื้นฐาน — ระบุผลของปีที่ผ่านมาอย่างน้อยหนึ่งปี หรือระบุเหตุผลที่ยังไม่มีข้อมูล`,
  },
  'data-source-missing': {
    status: 422,
    example: { indicator: '1.1' },
    sentence: (facts) => `${of(facts.indicator)}: ยังไม่มีแหล่งข้อมูล — ระบุว่าผลมาจากหน่วยงานหรือระบบใด`,
  },
  'criteria-missing': {
    status: 422,
    example: { indicator: '1.1', from: '0', to: '500' },
    sentence: (facts) =>
      `${of(facts.indicator)}: ยังไม่มีเกณฑ์การให้คะแนน — ระบุค่าเป้าหมายของทุกระดับคะแนน${rangeOf(facts)} หากไม่ทราบ สอบถามสำนักงาน ก.พ.ร.`,
  },
  'range-missing': {
    status: 422,
    example: { indicator: '1.1' },
    sentence: (facts) => `${of(facts.indicator)}: ยังไม่ระบุช่วงค่าที่ผู้ส่งผลส่งได้ — ระบุค่าต่ำสุดและค่าสูงสุด เช่น 0 ถึง 100`,
  },
  'criteria-outside-range': {
    status: 422,
    example: { indicator: '1.1', from: '0', to: '100' },
    sentence: (facts) =>
      `${of(facts.indicator)}: ค่าเป้าหมายอยู่นอกช่วงค่าที่ส่งได้ (${facts.from} ถึง ${facts.to}) จึงไปไม่ถึง — แก้ค่าเป้าหมาย หรือแก้ช่วงค่า`,
  },
  'mandatory-missing': {
    status: 422,
    example: { indicator: '3-01', name: 'การรักษามาตรฐานระยะเวลา', origin: 'list' },
    sentence: (facts) =>
      `ยังไม่มีตัวชี้วัดภาคบังคับ ${facts.indicator} ${facts.name} (${facts.origin === 'list' ? 'ตามรายการตัวชี้วัดที่เห็นชอบ' : 'ตามกรอบการประเมิน'}) — เพิ่มตัวชี้วัดนี้ในร่าง`,
  },
  'mandatory-without-weight': {
    status: 422,
    example: { indicator: '3-01', name: 'การรักษามาตรฐานระยะเวลา' },
    sentence: (facts) =>
      `${of(facts.indicator)} ${facts.name} เป็นตัวชี้วัดภาคบังคับแต่น้ำหนักเป็น 0 จึงไม่มีผลต่อคะแนน — ระบุน้ำหนักมากกว่า 0`,
  },
  'weight-not-a-number': {
    status: 422,
    example: { indicator: '1.1', text: 'สิบ' },
    sentence: (facts) => `${of(facts.indicator)}: น้ำหนัก “${facts.text}” ไม่ใช่ตัวเลข — กรอกเป็นตัวเลข เช่น 12.5`,
  },
  'weight-over-100': {
    status: 422,
    example: { indicator: '1.1', text: '120' },
    sentence: (facts) => `${of(facts.indicator)}: น้ำหนัก ${facts.text} เกิน 100 — ระบุไม่เกิน 100`,
  },
  'ladder-too-few-points': {
    status: 422,
    example: { indicator: '1.1' },
    sentence: (facts) => `${of(facts.indicator)}: เกณฑ์มีน้อยกว่าสองระดับ — ระบุค่าเป้าหมายอย่างน้อยสองระดับ`,
  },
  'ladder-level-missing': {
    status: 422,
    example: { indicator: '1.1', missing: '75', levels: '50, 75, 100' },
    sentence: (facts) =>
      `${of(facts.indicator)}: เกณฑ์ไม่มีค่าเป้าหมายของระดับคะแนน ${facts.missing} — ระบุให้ครบทุกระดับของกรอบ (${facts.levels})`,
  },
  'ladder-not-a-number': {
    status: 422,
    example: { indicator: '1.1' },
    sentence: (facts) => `${of(facts.indicator)}: ค่าเป้าหมายยังไม่ครบหรือไม่ใช่ตัวเลข — กรอกตัวเลขทุกระดับ`,
  },
  'ladder-duplicate-value': {
    status: 422,
    example: { indicator: '1.1' },
    sentence: (facts) => `${of(facts.indicator)}: ค่าเป้าหมายซ้ำกัน — แต่ละระดับต้องใช้ค่าต่างกัน`,
  },
  'ladder-not-ordered': {
    status: 422,
    example: { indicator: '1.1' },
    sentence: (facts) => `${of(facts.indicator)}: ค่าเป้าหมายไม่เรียงลำดับ — เรียงจากน้อยไปมาก หรือจากมากไปน้อยตลอดทุกระดับ`,
  },
  'ladder-scores-not-ascending': {
    status: 422,
    example: { indicator: '1.1' },
    sentence: (facts) => `${of(facts.indicator)}: คะแนนของระดับไม่เพิ่มขึ้น — ระดับที่ดีกว่าต้องได้คะแนนมากกว่า`,
  },
  'weights-not-100': {
    status: 422,
    example: { sum: '95', direction: 'ขาดอีก', amount: '5' },
    sentence: (facts) => `น้ำหนักรวม ${facts.sum} ${facts.direction} ${facts.amount} — แก้ที่ตัวชี้วัดใดก็ได้ให้รวมเป็น 100`,
  },
  'component-weight-differs': {
    status: 422,
    example: { component: '1.1', expected: '20', sum: '15', direction: 'ขาดอีก', amount: '5' },
    sentence: (facts) =>
      `องค์ประกอบ ${facts.component} น้ำหนักรวม ${facts.sum} ${facts.direction} ${facts.amount} — กรอบกำหนดไว้ ${facts.expected}`,
  },
  'shared-weight-differs': {
    status: 422,
    example: { component: '1.1 + 1.2', expected: '50', sum: '55', direction: 'เกินอยู่', amount: '5' },
    sentence: (facts) =>
      `น้ำหนักของ ${facts.component} รวม ${facts.sum} ${facts.direction} ${facts.amount} — กรอบกำหนดให้รวมกันเป็น ${facts.expected}`,
  },
  'unknown-component': {
    status: 422,
    example: { component: '9' },
    sentence: (facts) => `กรอบไม่มีองค์ประกอบ ${facts.component} — เลือกองค์ประกอบจากรายการ`,
  },
};
