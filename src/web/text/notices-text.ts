import type { NoticeKind } from '../../domain/letters/letter-about.ts';

/** Wording of the letters that tell of a year's framework, list, indicators and results. */
export const noticesText = {
  title: 'หนังสือแจ้ง',
  link: 'หนังสือแจ้งกรอบ รายการตัวชี้วัด ตัวชี้วัด และผลการประเมิน',
  lead: 'ระบบเตรียมร่างจากแบบและข้อมูลที่เผยแพร่แล้ว เจ้าหน้าที่แก้ไข ส่งตรวจ ลงนาม ออกเลข และส่งเอง ไม่มีหนังสือฉบับใดส่งออกไปโดยอัตโนมัติ',
  letter: 'หนังสือ',
  status: 'สถานะ',
  recipients: 'ผู้รับ',
  unit: 'หน่วยงานเจ้าของเรื่อง',
  none: 'ยังไม่ได้แจ้ง',
  issued: 'หนังสือที่ออกแล้ว',
  preparing: 'กำลังเตรียม',
  preparingLead: 'หนังสือที่ยังไม่ออกเลข ยังไม่ถือว่าแจ้งแล้ว',
  toldOutside: (number: string, day: string, way: string) =>
    `แจ้งแล้วด้วยหนังสือนอกระบบ ที่ ${number.replace(/^ที่\s*/, '')} ส่งวันที่ ${day} ทาง${way}`,
  outsideTitle: 'แจ้งแล้วด้วยหนังสือที่ส่งนอกระบบ',
  outsideNumber: 'เลขที่ของหนังสือ',
  outsideNumberHint: 'ตามที่พิมพ์ในหนังสือ เช่น นร 1200/ว 22',
  sentOn: 'วันที่ส่ง',
  way: 'วิธีส่ง',
  wayHint: 'เช่น ไปรษณีย์ลงทะเบียน หรือระบบสารบรรณอิเล็กทรอนิกส์',
  outsideButton: 'บันทึกหนังสือที่ส่งนอกระบบ',
  outsideSaved: 'บันทึกหนังสือที่ส่งนอกระบบแล้ว',
  prepared: 'เตรียมร่างหนังสือแล้ว ตรวจข้อความก่อนส่งตรวจ',
  unitsFirst: 'ก่อนเตรียมหนังสือ เพิ่มหน่วยงานเจ้าของเรื่องพร้อมรหัสหนังสือ',
  frameworkFacts: (version: number) => `กรอบที่ใช้อยู่คือฉบับที่ ${version}`,
  listFacts: (edition: number | null) =>
    edition === null ? 'ยังไม่มีรายการตัวชี้วัดที่เห็นชอบแล้ว' : `รายการที่ใช้อยู่คือฉบับที่ ${edition}`,
  indicatorsFacts: (to: readonly string[], provinces: number) =>
    `กรอบของปีนี้ให้ส่งตัวชี้วัดไปยัง${to.join(' ')} ตัวชี้วัดมีผลใช้บังคับแล้ว ${provinces} จังหวัด ระบบทำเอกสารตัวชี้วัดของจังหวัดเหล่านี้เป็นไฟล์ที่ส่งไปด้วย`,
  officesAssumed:
    'เอกสารต้นทางไม่ระบุหน่วยงานที่รับหนังสือแทน จึงส่งถึงนายกรัฐมนตรีที่สำนักเลขาธิการนายกรัฐมนตรี และถึงรองนายกรัฐมนตรีที่สำนักนายกรัฐมนตรี คนละฉบับ และถือว่ารัฐมนตรีว่าการคือรัฐมนตรีว่าการกระทรวงมหาดไทย',
  resultsFacts: (announced: number, untold: number) => `ประกาศผลแล้ว ${announced} จังหวัด ยังไม่ได้แจ้ง ${untold} จังหวัด`,
} as const;

export const noticeNames: Readonly<Record<NoticeKind, { readonly title: string; readonly button: string }>> = {
  framework: { title: 'แจ้งกรอบการประเมินและปฏิทิน', button: 'เตรียมหนังสือเวียนแจ้งกรอบ' },
  'indicator-list': {
    title: 'ส่งรายการตัวชี้วัดให้จังหวัดพิจารณาและเสนอ',
    button: 'เตรียมหนังสือเวียนส่งรายการตัวชี้วัด',
  },
  indicators: { title: 'ส่งตัวชี้วัดไปยังนายกรัฐมนตรี รองนายกรัฐมนตรี และรัฐมนตรีว่าการ', button: 'เตรียมหนังสือส่งตัวชี้วัด' },
  results: { title: 'แจ้งผลการประเมิน', button: 'เตรียมหนังสือแจ้งผล' },
};
