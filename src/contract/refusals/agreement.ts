import type { ApprovalRouteRefusal } from '../../domain/agreement/approval-route.ts';
import type { WeightRefusal } from '../../domain/agreement/check-agreement-weights.ts';
import type { IndicatorRefusal } from '../../domain/agreement/check-indicator.ts';
import type { HostContactRefusal } from '../../domain/agreement/host-person.ts';
import type { SharingRefusal } from '../../domain/agreement/shared-indicator.ts';
import type { MoveRefusal } from '../../domain/lifecycle/status-move.ts';

type Facts = Readonly<Record<string, string | number>>;
type Wording = { readonly status: number; readonly sentence: (facts: Facts) => string };

/** Why an agreement is not started, saved, moved or hosted; `forbidden` is worded with the refusals of people. */
export type AgreementRefusalWorded =
  | IndicatorRefusal
  | WeightRefusal
  | MoveRefusal
  | ApprovalRouteRefusal
  | SharingRefusal
  | HostContactRefusal
  | 'person-duty-unknown'
  | 'host-not-assigned'
  | 'lead-ends-by-another'
  | 'nothing-to-acknowledge'
  | 'proposal-after-date'
  | 'not-your-turn-to-sign'
  | 'text-changed-since-read'
  | 'not-found'
  | 'changed-meanwhile'
  | 'agreement-not-draft'
  | 'agreement-exists'
  | 'framework-not-published'
  | 'party-not-in-framework'
  | 'unknown-indicator'
  | 'agency-of-another-province'
  | 'host-date-invalid'
  | 'milestone-steps-invalid'
  | 'baseline-year-invalid'
  | 'code-required'
  | 'ladder-level-missing';

const of = (facts: Facts) => `ตัวชี้วัด ${facts.indicator}`;

/** HTTP status and Thai sentence of every refusal about agreements: each sentence says what to do. */
export const agreementRefusals: Record<AgreementRefusalWorded, Wording> = {
  'not-found': { status: 404, sentence: () => 'ไม่พบรายการนี้ — ตรวจที่อยู่ของหน้า หรือกลับไปเลือกจากรายการ' },
  'person-name-required': { status: 422, sentence: () => 'ยังไม่ได้ใส่ชื่อ — ใส่ชื่อและนามสกุลของผู้รับผิดชอบ' },
  'person-cannot-be-reached': {
    status: 422,
    sentence: () => 'ยังไม่มีช่องทางติดต่อ — ใส่โทรศัพท์หรืออีเมลอย่างน้อยหนึ่งอย่าง',
  },
  'person-phone-invalid': {
    status: 422,
    sentence: (facts) => `“${facts.text}” ใช้โทรไม่ได้ — ใส่ให้ครบพร้อมรหัสพื้นที่ เช่น 0 4281 1746 ต่อ 12`,
  },
  'person-email-invalid': { status: 422, sentence: (facts) => `“${facts.text}” ไม่ใช่อีเมล — ใส่เช่น name@example.go.th` },
  'person-text-too-long': { status: 422, sentence: (facts) => `ข้อความยาวเกินไป — ใส่ไม่เกิน ${facts.longest} ตัวอักษร` },
  'person-duty-unknown': { status: 422, sentence: () => 'ยังไม่ได้เลือกหน้าที่ — เลือกผู้กำกับดูแลหรือผู้จัดเก็บ' },
  'host-not-assigned': {
    status: 409,
    sentence: () => 'หน่วยงานนี้ไม่ได้เป็นเจ้าภาพของตัวชี้วัดในวันนั้น — มอบหมายเจ้าภาพก่อน หรือเลือกวันเริ่มอื่น',
  },
  'lead-ends-by-another': {
    status: 409,
    sentence: () => 'เจ้าภาพหลักสิ้นสุดเมื่อมีเจ้าภาพหลักคนใหม่ — มอบหมายหน่วยงานใหม่เป็นเจ้าภาพหลักพร้อมวันเริ่ม',
  },
  'nothing-to-acknowledge': {
    status: 409,
    sentence: () => 'ไม่มีการมอบหมายที่รอรับทราบ — เปิดหน้าใหม่เพื่อดูรายการล่าสุด',
  },
  'move-not-legal': {
    status: 409,
    sentence: (facts) => `ขณะนี้สถานะเป็น “${facts.status}” จึง${facts.button}ไม่ได้ — เปิดหน้าใหม่เพื่อดูขั้นตอนปัจจุบัน`,
  },
  'reason-required': { status: 422, sentence: () => 'ยังไม่ได้ใส่เหตุผล — เขียนให้ผู้รับรู้ว่าต้องแก้ไขสิ่งใด' },
  'changed-meanwhile': {
    status: 409,
    sentence: () => 'มีผู้อื่นบันทึกรายการนี้ระหว่างที่ท่านเปิดหน้าอยู่ — คัดลอกสิ่งที่พิมพ์ไว้ เปิดหน้าใหม่ แล้วบันทึกอีกครั้ง',
  },
  'agreement-not-draft': {
    status: 409,
    sentence: () => 'คำรับรองฯ ไม่ได้อยู่ในสถานะร่างแล้วจึงแก้ไขไม่ได้ — หากต้องแก้ ให้สำนักงาน ก.พ.ร. ส่งกลับก่อนลงนาม',
  },
  'agreement-exists': {
    status: 409,
    sentence: (facts) => `มีคำรับรองฯ ปีงบประมาณ พ.ศ. ${facts.year} อยู่แล้ว — เปิดฉบับที่มีอยู่`,
  },
  'framework-not-published': {
    status: 409,
    sentence: (facts) => `ยังไม่มีกรอบการประเมินปีงบประมาณ พ.ศ. ${facts.year} — รอสำนักงาน ก.พ.ร. เผยแพร่กรอบก่อน`,
  },
  'party-not-in-framework': {
    status: 422,
    sentence: (facts) =>
      `กรอบปีงบประมาณ พ.ศ. ${facts.year} ไม่ได้ให้หน่วยงานนี้ทำคำรับรองฯ — เลือกจังหวัด กลุ่มจังหวัด หรือปีงบประมาณอื่น`,
  },
  'proposal-after-date': {
    status: 409,
    sentence: (facts) => `พ้นกำหนดเสนอตัวชี้วัดแล้ว (${facts.date}) จึงส่งไม่ได้ ร่างยังอยู่ครบ — ติดต่อสำนักงาน ก.พ.ร. เพื่อขอแนวทาง`,
  },
  'not-your-turn-to-sign': {
    status: 409,
    sentence: (facts) => `ยังไม่ถึงลำดับของท่าน — ต้องรอ ${facts.waitsFor} ลงนามก่อน`,
  },
  'text-changed-since-read': {
    status: 409,
    sentence: () => 'ข้อความในคำรับรองฯ เปลี่ยนไปหลังจากท่านอ่าน จึงยังไม่ลงนาม — อ่านฉบับล่าสุดในหน้านี้ แล้วลงนามอีกครั้ง',
  },
  'analysis-incomplete': {
    status: 409,
    sentence: (facts) => `ยังวิเคราะห์ความเหมาะสมไม่ครบ: ${facts.codes} — ให้ความเห็นทุกตัวชี้วัดก่อน`,
  },
  'not-on-approved-list': {
    status: 409,
    sentence: (facts) =>
      `ตัวชี้วัด ${facts.codes} ไม่อยู่ในรายการที่ อ.ก.พ.ร. เห็นชอบ — ต้องเจรจาก่อน หรือส่งกลับให้จังหวัดเลือกจากรายการ`,
  },
  'judged-not-appropriate': {
    status: 409,
    sentence: (facts) => `ตัวชี้วัด ${facts.codes} ควรปรับหรือเปลี่ยนตามผลวิเคราะห์ — เจรจากับจังหวัด หรือส่งกลับให้จังหวัดแก้ไข`,
  },
  'nothing-to-negotiate': {
    status: 409,
    sentence: () => 'ทุกตัวชี้วัดเหมาะสมและอยู่ในรายการที่เห็นชอบ ทั้งจังหวัดไม่ขอเจรจา — ส่งเอกสารแนบท้ายให้จังหวัดยืนยัน',
  },
  'province-wishes-to-negotiate': {
    status: 409,
    sentence: () => 'จังหวัดขอเจรจา จึงส่งเอกสารแนบท้ายให้ยืนยันทันทีไม่ได้ — เปิดการเจรจากับจังหวัด',
  },
  'no-negotiation-this-year': {
    status: 409,
    sentence: () => 'กรอบของปีนี้ไม่มีการเจรจา — ส่งกลับให้จังหวัดแก้ไข หรือส่งเอกสารแนบท้ายให้จังหวัดยืนยัน',
  },
  'negotiation-unresolved': {
    status: 409,
    sentence: (facts) => `ยังไม่มีมติของตัวชี้วัด ${facts.codes} — บันทึกมติทุกตัวชี้วัดก่อนสรุปผล`,
  },
  'not-own-cluster': {
    status: 422,
    sentence: (facts) => `${of(facts)}: ${facts.cluster} ไม่ใช่กลุ่มจังหวัดของท่านในปีนี้ — เลือกตัวชี้วัดของกลุ่มจังหวัดที่จังหวัดเป็นสมาชิก`,
  },
  'cluster-indicator-unknown': {
    status: 422,
    sentence: (facts) => `คำรับรองฯ ของกลุ่มจังหวัดไม่มีตัวชี้วัด ${facts.shared} — เลือกจากรายการของกลุ่มจังหวัด หรือนำตัวชี้วัดนี้ออกจากร่าง`,
  },
  'cluster-not-counted-here': {
    status: 422,
    sentence: (facts) => `${of(facts)}: กรอบของปีนี้ไม่นับผลของกลุ่มจังหวัดในองค์ประกอบที่เลือก — เลือกองค์ประกอบที่กรอบกำหนด`,
  },
  'shared-indicator-differs': {
    status: 409,
    sentence: (facts) =>
      `${of(facts)}: ${facts.cluster} แก้ไขตัวชี้วัด ${facts.shared} หลังจากจังหวัดนำมานับ — บันทึกร่างอีกครั้งเพื่อรับค่าล่าสุด`,
  },
  'cluster-not-agreed': {
    status: 409,
    sentence: (facts) =>
      `${of(facts)}: ${facts.cluster} ยังไม่ตกลงคำรับรองฯ กับสำนักงาน ก.พ.ร. — รอกลุ่มจังหวัดตกลงก่อน จังหวัดจึงตกลงได้`,
  },
  'unknown-indicator': {
    status: 422,
    sentence: (facts) => `ไม่มีตัวชี้วัด ${facts.codes} ในคำรับรองฯ นี้ — เลือกจากรายการตัวชี้วัด`,
  },
  'agency-of-another-province': {
    status: 422,
    sentence: () => 'หน่วยงานนี้ไม่อยู่ในจังหวัดหรือในจังหวัดสมาชิกของกลุ่ม — เลือกหน่วยงานจากรายชื่อ',
  },
  'host-date-invalid': { status: 422, sentence: () => 'วันที่เริ่มเป็นเจ้าภาพไม่ถูกต้อง — ใส่ วัน เดือน และ พ.ศ. ที่มีจริง' },
  'milestone-steps-invalid': {
    status: 422,
    sentence: (facts) => `${of(facts)}: จำนวนขั้นตอนไม่ถูกต้อง — ใส่จำนวนเต็มตั้งแต่ 1 ถึง 100`,
  },
  'baseline-year-invalid': {
    status: 422,
    sentence: (facts) => `${of(facts)}: ปีของข้อมูลพื้นฐานไม่ถูกต้อง — ใส่ปี พ.ศ. สี่หลัก เช่น 2566`,
  },
  'code-required': {
    status: 422,
    sentence: () => 'รหัสตัวชี้วัดว่างหรือใช้อักษรอื่น — ใส่ตัวเลข อักษรอังกฤษ จุด หรือขีด เช่น 1.2.3-1',
  },
  'name-required': { status: 422, sentence: (facts) => `${of(facts)}: ยังไม่มีชื่อ — ใส่ชื่อตัวชี้วัด` },
  'unit-required': {
    status: 422,
    sentence: (facts) => `${of(facts)}: ยังไม่มีหน่วยวัด — ใส่หน่วยวัด เช่น ร้อยละ ล้านบาท ครัวเรือน`,
  },
  'weight-not-a-number': {
    status: 422,
    sentence: (facts) => `${of(facts)}: น้ำหนัก “${facts.text}” ไม่ใช่ตัวเลข — ใส่เป็นตัวเลข เช่น 12.5`,
  },
  'weight-negative': { status: 422, sentence: (facts) => `${of(facts)}: น้ำหนักติดลบ — ใส่ตั้งแต่ 0 ขึ้นไป` },
  'weight-over-100': {
    status: 422,
    sentence: (facts) => `${of(facts)}: น้ำหนัก ${facts.text} เกิน 100 — ใส่ไม่เกิน 100`,
  },
  'ladder-too-few-points': {
    status: 422,
    sentence: (facts) => `${of(facts)}: เกณฑ์มีน้อยกว่าสองระดับ — ใส่ค่าเป้าหมายอย่างน้อยสองระดับ`,
  },
  'ladder-level-missing': {
    status: 422,
    sentence: (facts) =>
      `${of(facts)}: เกณฑ์ไม่มีค่าเป้าหมายของระดับคะแนน ${facts.missing} — ใส่ให้ครบทุกระดับของกรอบ (${facts.levels})`,
  },
  'ladder-not-a-number': {
    status: 422,
    sentence: (facts) => `${of(facts)}: ค่าเป้าหมายยังไม่ครบหรือไม่ใช่ตัวเลข — ใส่ตัวเลขทุกระดับ`,
  },
  'ladder-duplicate-value': {
    status: 422,
    sentence: (facts) => `${of(facts)}: ค่าเป้าหมายซ้ำกัน — แต่ละระดับต้องใช้ค่าต่างกัน`,
  },
  'ladder-not-ordered': {
    status: 422,
    sentence: (facts) => `${of(facts)}: ค่าเป้าหมายไม่เรียงลำดับ — เรียงจากน้อยไปมาก หรือจากมากไปน้อยตลอดทุกระดับ`,
  },
  'ladder-scores-not-ascending': {
    status: 422,
    sentence: (facts) => `${of(facts)}: คะแนนของระดับไม่เพิ่มขึ้น — ระดับที่ดีกว่าต้องได้คะแนนมากกว่า`,
  },
  'duplicate-code': {
    status: 422,
    sentence: (facts) => `รหัสตัวชี้วัด ${facts.indicator} ซ้ำกัน — เปลี่ยนรหัสให้ไม่ซ้ำ`,
  },
  'weights-not-100': {
    status: 422,
    sentence: (facts) => `น้ำหนักรวม ${facts.sum} ${facts.direction} ${facts.amount} — แก้ที่ตัวชี้วัดใดก็ได้ให้รวมเป็น 100`,
  },
  'component-weight-differs': {
    status: 422,
    sentence: (facts) =>
      `องค์ประกอบ ${facts.component} น้ำหนักรวม ${facts.sum} ${facts.direction} ${facts.amount} — กรอบกำหนดไว้ ${facts.expected}`,
  },
  'shared-weight-differs': {
    status: 422,
    sentence: (facts) =>
      `น้ำหนักของ ${facts.component} รวม ${facts.sum} ${facts.direction} ${facts.amount} — กรอบกำหนดให้รวมกันเป็น ${facts.expected}`,
  },
  'unknown-component': {
    status: 422,
    sentence: (facts) => `กรอบไม่มีองค์ประกอบ ${facts.component} — เลือกองค์ประกอบจากรายการ`,
  },
};
