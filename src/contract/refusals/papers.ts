type Facts = Readonly<Record<string, string | number>>;

/** Why a paper is not issued or cannot be checked. */
export type PapersRefusalWorded =
  | 'agreement-not-sealed'
  | 'sealed-record-altered'
  | 'paper-not-made'
  | 'press-closed'
  | 'nothing-sealed'
  | 'papers-being-issued'
  | 'verification-file-too-large';

/** HTTP status and Thai sentence of every refusal about papers: each sentence says what to do. */
export const papersRefusals: Record<PapersRefusalWorded, { status: number; sentence: (facts: Facts) => string }> = {
  'agreement-not-sealed': {
    status: 404,
    sentence: () => 'คำรับรองฯ นี้ยังลงนามไม่ครบ จึงยังไม่มีเอกสาร — เปิดดูได้เมื่อผู้ลงนามคนสุดท้ายลงนามแล้ว',
  },
  'sealed-record-altered': {
    status: 409,
    sentence: (facts) =>
      `ระเบียนที่ลงนามไว้ของรหัส ${facts.code} ไม่ตรงกับค่าแฮช จึงไม่ออกเอกสาร — แจ้งผู้ดูแลระบบให้ตรวจสมุดบันทึกและกู้คืนจากข้อมูลสำรอง`,
  },
  'paper-not-made': {
    status: 500,
    sentence: () => 'จัดทำเอกสารไม่สำเร็จ ข้อมูลที่ลงนามไว้ไม่เสียหาย — ลองอีกครั้ง หากยังพบ แจ้งผู้ดูแลระบบ',
  },
  'press-closed': { status: 503, sentence: () => 'ระบบกำลังปิดเพื่อปรับปรุง — ลองอีกครั้งในอีกสักครู่' },
  'nothing-sealed': {
    status: 409,
    sentence: (facts) => `ปีงบประมาณ พ.ศ. ${facts.year} ยังไม่มีคำรับรองฯ ที่ลงนามครบ — ออกเอกสารได้เมื่อมีจังหวัดลงนามครบแล้ว`,
  },
  'papers-being-issued': {
    status: 409,
    sentence: (facts) => `กำลังออกเอกสารอยู่ ${facts.done} จาก ${facts.total} ฉบับ — รอให้เสร็จ แล้วสั่งใหม่หากยังขาด`,
  },
  'verification-file-too-large': {
    status: 413,
    sentence: (facts) => `ไฟล์ใหญ่เกิน ${facts.limit} เมกะไบต์ จึงไม่ใช่เอกสารของระบบ — เลือกไฟล์ PDF หรือ DOCX ที่ได้รับมา`,
  },
};
