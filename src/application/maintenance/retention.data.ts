import type { Retention } from './retention.ts';

const traffic = {
  assumption:
    'ใช้เก้าสิบวันตามที่เข้าใจว่ากฎหมายให้เก็บข้อมูลจราจรทางคอมพิวเตอร์ไม่น้อยกว่านั้น และให้ลบข้อมูลส่วนบุคคลเมื่อพ้นความจำเป็น แต่กฎหมายทั้งสองไม่อยู่ในเอกสารต้นทางของระบบ ผู้ดูแลต้องตรวจกับฝ่ายกฎหมาย แล้วกำหนดเองได้ด้วย SAMRIT_RETENTION',
} as const;
const record = {
  assumption: 'เป็นหลักฐานว่าผู้ใดตกลง รายงาน ประเมิน และตัดสินอย่างไร เอกสารต้นทางไม่ระบุอายุการเก็บ จึงไม่ลบ',
} as const;
const law = { assumption: 'กรอบและบัญชีที่ใช้ตัดสินของแต่ละปีต้องอ่านย้อนหลังได้ตราบที่ยังมีคำรับรองฯ ของปีนั้น' } as const;
const people = {
  assumption: 'ชื่อผู้ลงนาม ผู้กรอก และผู้ประเมินอยู่ในเอกสารราชการ บัญชีที่เลิกใช้จึงปิดแทนการลบ',
} as const;

/**
 * How long the rows of each table are stored, and why. Every table of the database is here; the nightly run removes
 * what is over, administrators read it at /retention.
 */
export const retention = {
  journal: { for: 'ever', what: 'บันทึกการดำเนินการ', source: record },
  journal_head: { for: 'bounded', what: 'ปลายสายของบันทึกการดำเนินการ', by: 'หนึ่งแถวต่อหน่วยงาน' },
  journal_head_list: { for: 'ever', what: 'บัญชีหัวบันทึกที่เผยแพร่ วันละฉบับ', source: record },
  agreement: { for: 'ever', what: 'คำรับรองฯ', source: record },
  resolution: { for: 'ever', what: 'มติของคณะกรรมการ', source: record },
  agreement_approval: { for: 'ever', what: 'มติที่ให้ความเห็นชอบสิ่งที่ตกลงกันแล้ว', source: record },
  agreement_seal: { for: 'ever', what: 'ข้อความที่ผนึกของคำรับรองฯ', source: record },
  agreement_signature: { for: 'ever', what: 'ลายมือชื่อ', source: record },
  indicator: { for: 'ever', what: 'ตัวชี้วัดในคำรับรองฯ', source: record },
  indicator_host: { for: 'ever', what: 'หน่วยงานเจ้าภาพ', source: record },
  indicator_person: { for: 'ever', what: 'ผู้รับผิดชอบตัวชี้วัด', source: people },
  indicator_judgement: { for: 'ever', what: 'ความเห็นของสำนักงาน ก.พ.ร. ต่อข้อเสนอ', source: record },
  negotiation_session: { for: 'ever', what: 'การประชุมเจรจา', source: record },
  negotiation_day: { for: 'ever', what: 'วันเจรจา', source: record },
  negotiation_item: { for: 'ever', what: 'เรื่องที่เจรจาและมติ', source: record },
  negotiation_counter: { for: 'ever', what: 'ข้อเสนอกลับ', source: record },
  negotiation_view: { for: 'ever', what: 'ความเห็นของคณะกรรมการ', source: record },
  attached_file: { for: 'ever', what: 'เอกสารประกอบข้อเสนอ การเจรจา และการประชุม ทุกฉบับ', source: record },
  meeting: { for: 'ever', what: 'การประชุม', source: record },
  meeting_item: { for: 'ever', what: 'ระเบียบวาระและรายงานการประชุม', source: record },
  meeting_invitee: { for: 'ever', what: 'ผู้ได้รับเชิญ คำตอบรับ และการมาประชุม', source: record },
  kpi_template: { for: 'ever', what: 'แบบฟอร์ม KPI Template', source: record },
  kpi_template_submission: { for: 'ever', what: 'แบบฟอร์มที่ส่งแล้ว', source: record },
  kpi_template_audit: { for: 'ever', what: 'ผลการตรวจแบบฟอร์ม', source: record },
  organisation_emblem: { for: 'ever', what: 'ตราของหน่วยงานที่พิมพ์บนหนังสือ ซึ่งหนังสือที่ออกแล้วอ้างถึง', source: record },
  letter_unit: { for: 'ever', what: 'หน่วยงานเจ้าของเรื่องและรหัสหนังสือ', source: record },
  letter_register: { for: 'bounded', what: 'เลขล่าสุดของทะเบียนหนังสือ', by: 'หนึ่งแถวต่อหน่วยงาน ชนิดหนังสือ และปี' },
  official_letter: { for: 'ever', what: 'หนังสือราชการ รวมที่ยกเลิกพร้อมเหตุผล', source: record },
  letter_sending: { for: 'ever', what: 'การส่งหนังสือ', source: record },
  letter_copying: { for: 'ever', what: 'การเก็บสิ่งที่ส่งมาด้วยของหนังสือที่ออกเลข', source: record },
  letter_enclosure_copy: { for: 'ever', what: 'สิ่งที่ส่งมาด้วย ณ วันที่ออกหนังสือ', source: record },
  letter_delivery: { for: 'ever', what: 'การรับ เปิดอ่าน และตอบหนังสือ', source: record },
  letter_reply: { for: 'ever', what: 'คำตอบของผู้รับหนังสือ', source: record },
  letter_handing: { for: 'ever', what: 'การส่งหนังสือนอกระบบ', source: record },
  incoming_letter: { for: 'ever', what: 'ทะเบียนรับหนังสือจากภายนอก', source: record },
  central_table: { for: 'ever', what: 'ตารางข้อมูลจากหน่วยงานกลางทุกฉบับ', source: record },
  result_objection: { for: 'ever', what: 'ผลที่เสนอให้จังหวัดโต้แย้ง ข้อโต้แย้ง และคำตอบ', source: record },
  site_visit: { for: 'ever', what: 'การประเมินผล ณ จังหวัด บันทึก และข้อค้นพบ', source: record },
  consultation_round: { for: 'ever', what: 'กำหนดการให้คำปรึกษาของปี', source: record },
  consultation: { for: 'ever', what: 'การให้คำปรึกษาแก่จังหวัด คำถาม และคำตอบ', source: record },
  advice: { for: 'ever', what: 'ข้อเสนอแนะแก่จังหวัด และคำตอบ', source: record },
  six_month_analysis: { for: 'ever', what: 'การวิเคราะห์ผลการดำเนินงานรอบ 6 เดือน', source: record },
  early_warning_none: { for: 'ever', what: 'บันทึกว่าปีนี้ไม่มีข้อเสนอแนะเพื่อส่งสัญญาณเตือนล่วงหน้า', source: record },
  change_request: { for: 'ever', what: 'คำขอปรับเปลี่ยนรายละเอียดตัวชี้วัด', source: record },
  change_request_file: { for: 'ever', what: 'หลักฐานของคำขอปรับเปลี่ยน', source: record },
  saved_what_if: { for: 'ever', what: 'ผลที่สมมติซึ่งจังหวัดเก็บไว้ จนกว่าจะลบ', source: record },
  observation_note: { for: 'ever', what: 'คำชี้แจงและการปิดข้อสังเกตจากข้อมูล', source: record },
  result_summary: { for: 'ever', what: 'สรุปผลการประเมินของรอบ ทุกฉบับ', source: record },
  result_step: { for: 'ever', what: 'มติ การรับทราบ และการประกาศของสรุปผลแต่ละฉบับ', source: record },
  results_pack: { for: 'ever', what: 'เอกสารผลการประเมินที่จัดส่งไปยังนายกรัฐมนตรี รองนายกรัฐมนตรี และรัฐมนตรี', source: record },
  incentive_allocation: { for: 'ever', what: 'การจัดสรรสิ่งจูงใจที่จำลองและที่คณะเห็นชอบ', source: record },
  incentive_step: { for: 'ever', what: 'การพิจารณาการจัดสรรสิ่งจูงใจ', source: record },
  policy_scenario: { for: 'ever', what: 'ฉากทัศน์ของนโยบายที่สำนักงาน ก.พ.ร. เก็บไว้', source: record },
  party_plan: { for: 'ever', what: 'แผนของจังหวัดและกลุ่มจังหวัด ทุกฉบับ', source: record },
  year_document: { for: 'ever', what: 'เอกสารของปีที่สำนักงาน ก.พ.ร. เผยแพร่ รวมที่ถอนแล้ว', source: record },
  report: { for: 'ever', what: 'รายงานของรอบ', source: record },
  report_edition: { for: 'ever', what: 'ฉบับของรายงานที่ส่ง ใบรับ และการส่งกลับ', source: record },
  round_due: { for: 'ever', what: 'วันครบกำหนดของรอบที่สำนักงาน ก.พ.ร. กำหนด', source: law },
  late_proposal: { for: 'ever', what: 'การรับข้อเสนอที่พ้นกำหนด', source: record },
  report_extension: { for: 'ever', what: 'การขยายเวลา', source: record },
  result: { for: 'ever', what: 'ผลการดำเนินงาน', source: record },
  result_thread: { for: 'ever', what: 'การโต้ตอบเกี่ยวกับผล', source: record },
  evidence: { for: 'ever', what: 'รายการหลักฐาน รวมที่ถูกแทนหรือนำออก', source: record },
  stored_file: { for: 'ever', what: 'ไฟล์หลักฐาน ไฟล์ของแผนและของคำขอปรับเปลี่ยน รวมที่ถูกแทนหรือนำออก', source: record },
  issued_paper: { for: 'ever', what: 'เอกสารคำรับรองฯ ที่ออกแล้ว', source: record },
  submitted_report: { for: 'ever', what: 'รายงานตามที่ส่ง', source: record },
  frozen_score: { for: 'ever', what: 'คะแนนที่แช่แข็งพร้อมที่มา', source: record },
  province_score: { for: 'bounded', what: 'คะแนนรวมของรอบ', by: 'หนึ่งแถวต่อรอบและชนิดคะแนน' },
  receipt_number: { for: 'bounded', what: 'เลขที่ใบรับล่าสุด', by: 'หนึ่งแถวต่อปี' },
  framework_version: { for: 'ever', what: 'กรอบการประเมินที่เผยแพร่', source: law },
  catalogue_edition: { for: 'ever', what: 'ฉบับของบัญชีตัวชี้วัด', source: law },
  catalogue_entry: { for: 'ever', what: 'รายการในบัญชีตัวชี้วัด', source: law },
  holiday: { for: 'ever', what: 'วันหยุดที่ใช้นับวันครบกำหนด', source: law },
  service_outage: { for: 'ever', what: 'วันที่ประกาศว่าระบบขัดข้อง', source: law },
  organisation: { for: 'ever', what: 'หน่วยงาน', source: law },
  organisation_change: { for: 'ever', what: 'การเพิ่ม เปลี่ยนชื่อ รวม และยุบเลิกหน่วยงาน', source: law },
  body_appointment: { for: 'ever', what: 'การแต่งตั้งคณะกรรมการ', source: record },
  appointing_order: { for: 'ever', what: 'สิ่งที่คำสั่งแต่งตั้ง', source: record },
  body_seat: { for: 'ever', what: 'ตำแหน่งในคณะกรรมการ', source: record },
  seat_holder: { for: 'ever', what: 'ผู้ดำรงตำแหน่งในคณะกรรมการ', source: people },
  cluster_membership: { for: 'ever', what: 'สมาชิกกลุ่มจังหวัด', source: law },
  app_user: { for: 'ever', what: 'บัญชีผู้ใช้', source: people },
  role_holding: { for: 'ever', what: 'การถือบทบาท', source: people },
  delegation: { for: 'ever', what: 'การมอบอำนาจ', source: people },
  mail_task: { for: 'ever', what: 'เรื่องที่อีเมลเตือนแต่ละฉบับแจ้ง', source: record },
  mail_preference: { for: 'bounded', what: 'การเลือกรับอีเมล', by: 'หนึ่งแถวต่อผู้ใช้' },
  change_count: { for: 'bounded', what: 'ตัวบอกการเปลี่ยนแปลง', by: 'จำนวนแถวตามจำนวนหน่วยงาน' },
  demo_clock: { for: 'bounded', what: 'วันที่ของระบบสาธิต', by: 'หนึ่งแถว' },
  duty_to_tell: { for: 'bounded', what: 'เรื่องที่รอแจ้งทางอีเมล', by: 'ลบเมื่อจัดทำอีเมลแล้ว' },
  migration: { for: 'bounded', what: 'ประวัติโครงสร้างฐานข้อมูล', by: 'หนึ่งแถวต่อไฟล์' },
  reminder_run: { for: 'bounded', what: 'การจัดทำสรุปประจำวัน', by: 'หนึ่งแถวต่อวัน' },
  retention_run: { for: 'bounded', what: 'การลบประจำคืน', by: 'หนึ่งแถวต่อวัน' },
  attempt_count: {
    for: 'bounded',
    what: 'จำนวนครั้งที่กรอกรหัสผ่านไม่ถูกต้อง (เก็บเฉพาะแฮช)',
    by: 'ลบเมื่อพ้นสองวัน เมื่อมีผู้กรอกรหัสผ่านไม่ถูกต้องครั้งถัดไป',
  },
  known_device: {
    for: 'bounded',
    what: 'เบราว์เซอร์ที่เคยเข้าสู่ระบบ (เก็บเฉพาะแฮช)',
    by: 'ลบเมื่อไม่ได้ใช้หนึ่งปี ในการเข้าสู่ระบบครั้งถัดไปของผู้ใช้ หรือเมื่อเปลี่ยนรหัสผ่าน',
  },
  account_link: {
    for: 'bounded',
    what: 'ลิงก์สำหรับตั้งรหัสผ่าน (เก็บเฉพาะแฮช)',
    by: 'หนึ่งแถวต่อผู้ใช้ ลบเมื่อใช้แล้วหรือเมื่อทำลิงก์ใหม่',
  },
  setup_code: {
    for: 'bounded',
    what: 'รหัสติดตั้งของผู้ดูแลระบบคนแรก (เก็บเฉพาะแฮช)',
    by: 'ลบทั้งหมดเมื่อมีผู้ใช้คนแรก',
  },
  passkey: { for: 'bounded', what: 'พาสคีย์ (เก็บเฉพาะกุญแจสาธารณะ)', by: 'ลบเมื่อเจ้าของหรือผู้ดูแลระบบลบ' },
  authenticator_app: {
    for: 'bounded',
    what: 'แอปยืนยันตัวตน (รหัสตั้งค่าปิดผนึกด้วยกุญแจของเครื่องแม่ข่าย)',
    by: 'หนึ่งแถวต่อผู้ใช้ ลบเมื่อเจ้าของหรือผู้ดูแลระบบลบ',
  },
  recovery_code: { for: 'bounded', what: 'รหัสสำรอง (เก็บเฉพาะแฮช)', by: 'สิบรหัสต่อผู้ใช้ ลบทั้งหมดเมื่อออกชุดใหม่' },
  sign_in_step: {
    for: 'bounded',
    what: 'การเข้าสู่ระบบที่รอขั้นที่สองหรือรอระบบยืนยันตัวตนกลาง และคำขอใช้พาสคีย์',
    by: 'ลบเมื่อเสร็จ หรือเมื่อพ้นเวลาไม่เกินสิบห้านาที ในการเข้าสู่ระบบครั้งถัดไป',
  },
  linked_identity: {
    for: 'bounded',
    what: 'ตัวตนของระบบยืนยันตัวตนกลางที่ผูกกับบัญชี',
    by: 'หนึ่งแถวต่อผู้ใช้และระบบ ลบเมื่อเจ้าของเลิกผูก',
  },
  second_factor_policy: { for: 'bounded', what: 'การดำเนินการที่ต้องยืนยันตัวตนสองขั้น', by: 'สี่แถว' },
  request_count: { for: 'bounded', what: 'จำนวนคำขอในช่วงเวลาปัจจุบัน', by: 'ลบเมื่อพ้นช่วงเวลา' },
  integrity_check: { for: 'bounded', what: 'ผลการตรวจเทียบประจำคืน', by: 'หนึ่งแถวต่อวัน' },
  session: {
    ...{ for: 'days', what: 'การเข้าสู่ระบบที่สิ้นสุดแล้ว (ที่อยู่เครือข่าย เบราว์เซอร์)', days: 90, least: 90 },
    ...{ after: 'ออกจากระบบหรือหมดอายุ', clock: 'machine', source: traffic },
  },
  access_token: {
    ...{ for: 'days', what: 'รหัสเข้าถึงสำหรับโปรแกรมที่ใช้ไม่ได้แล้ว', days: 90, least: 90 },
    ...{ after: 'เพิกถอนหรือหมดอายุ', clock: 'machine', source: traffic },
  },
  outbox_mail: {
    ...{ for: 'days', what: 'เนื้อความของอีเมลที่ส่งแล้ว (แถวและหัวเรื่องยังอยู่ จึงไม่ส่งซ้ำ)', days: 90, least: 7 },
    ...{ after: 'ส่งแล้วหรือเลิกส่ง', clock: 'machine' },
    source: { assumption: 'เก็บนานเท่าข้อมูลการเข้าสู่ระบบ เพื่อตอบผู้รับที่ถามถึงอีเมล แล้วลบ' },
  },
  workbook_upload: {
    ...{ for: 'days', what: 'สมุดงานที่ตรวจแล้วไม่ได้ใช้ และไฟล์ที่รออยู่', days: 1, least: 1 },
    ...{ after: 'อัปโหลด', clock: 'product' },
    source: { assumption: 'ตรวจแล้วมักใช้ในวันเดียวกัน พ้นหนึ่งวันให้อัปโหลดใหม่ ที่ใช้แล้วเก็บแถวไว้เป็นประวัติ' },
  },
  entry_draft: {
    ...{ for: 'days', what: 'ร่างที่ยังไม่บันทึก ของรอบที่ประกาศผลแล้ว', days: 90, least: 30 },
    ...{ after: 'พิมพ์ครั้งสุดท้าย', clock: 'product' },
    source: { assumption: 'รอบที่ประกาศผลแล้วแก้ไม่ได้ ร่างจึงไม่มีทางใช้ เว้นเวลาให้ผู้พิมพ์คัดลอกไปใช้รอบหน้า' },
  },
  idempotency_key: {
    ...{ for: 'days', what: 'กุญแจกันทำซ้ำและคำตอบ', days: 2, least: 1 },
    ...{ after: 'ใช้กุญแจ', clock: 'machine' },
    source: { assumption: 'ระบบยอมรับการส่งซ้ำภายในหนึ่งวัน เผื่ออีกหนึ่งวัน' },
  },
  paper_job: {
    ...{ for: 'days', what: 'ความคืบหน้าของการออกเอกสารทั้งปี', days: 365, least: 30 },
    ...{ after: 'เสร็จสิ้น', clock: 'product' },
    source: { assumption: 'ใช้ดูความคืบหน้าเท่านั้น ตัวเอกสารและบันทึกการดำเนินการยังอยู่' },
  },
} as const satisfies Readonly<Record<string, Retention>>;

type StoredTable = keyof typeof retention;

/** Tables from which rows are removed, or emptied, after some days. */
export type CleanedTable = {
  [Table in StoredTable]: (typeof retention)[Table]['for'] extends 'days' ? Table : never;
}[StoredTable];
