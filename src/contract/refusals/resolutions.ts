import type { ResolutionRefusalFacts } from '../../domain/refusals/resolutions.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal when a body's resolution is recorded. */
export const resolutionRefusals: Wordings<ResolutionRefusalFacts> = {
  'meeting-of-no-body': {
    status: 409,
    sentence: () => 'การประชุมนี้ไม่ใช่การประชุมของคณะกรรมการ จึงไม่มีมติ — บันทึกมติในการประชุมของคณะที่มีหน้าที่พิจารณา',
  },
  'resolution-before-meeting': {
    status: 409,
    example: { day: '19 มีนาคม 2567' },
    sentence: ({ day }) => `ยังไม่ถึงวันประชุม ${day} จึงบันทึกมติไม่ได้ — บันทึกเมื่อประชุมแล้ว`,
  },
  'agenda-item-unknown': {
    status: 404,
    example: { item: 3 },
    sentence: ({ item }) => `การประชุมนี้ไม่มีระเบียบวาระที่ ${item} — เลือกระเบียบวาระที่มี`,
  },
  'resolution-subject-differs': {
    status: 409,
    example: { asked: 'รายละเอียดตัวชี้วัดของจังหวัด' },
    sentence: ({ asked }) => `ระเบียบวาระนี้พิจารณา${asked} — เลือกเรื่องให้ตรงกับระเบียบวาระ`,
  },
  'resolution-subject-not-on-agenda': {
    status: 409,
    example: { item: 2, subjects: 'รายละเอียดตัวชี้วัดของจังหวัดเลย' },
    sentence: ({ item, subjects }) =>
      `ระเบียบวาระที่ ${item} ไม่ได้เสนอ${subjects}ให้พิจารณา — เลือกระเบียบวาระที่เสนอเรื่องนี้ หรือบรรจุเรื่องในระเบียบวาระของการประชุมครั้งต่อไป เรื่องเร่งด่วนให้เพิ่มเป็นวาระ “เรื่องอื่น ๆ” ก่อนบันทึกว่าได้ประชุมแล้ว`,
  },
  'resolution-subjects-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้เลือกเรื่องที่มีมติ — เลือกอย่างน้อยหนึ่งเรื่อง',
  },
  'resolution-decision-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้เลือกผลของมติ — เลือกตามรายงานการประชุม',
  },
  'resolution-subject-unknown': {
    status: 404,
    example: { subject: 'รายการตัวชี้วัด ปีงบประมาณ พ.ศ. 2568 ฉบับที่ 3' },
    sentence: ({ subject }) => `ไม่พบเรื่อง ${subject} — เลือกจากเรื่องที่รอมติ`,
  },
  'catalogue-changed-since-proposed': {
    status: 409,
    example: { year: 2568, edition: 3, changes: 'แก้ไข 1.1-SME, เพิ่ม 2.3' },
    sentence: ({ year, edition, changes }) =>
      `รายการตัวชี้วัด ปีงบประมาณ พ.ศ. ${year} ฉบับที่ ${edition} เปลี่ยนไปจากที่เสนอคณะ (${changes}) — คืนเนื้อหาตามที่เสนอแล้วบันทึกมติอีกครั้ง หรือเสนอฉบับปัจจุบันให้คณะพิจารณา`,
  },
  'catalogue-not-on-agenda': {
    status: 409,
    example: { year: 2568, edition: 3 },
    sentence: ({ year, edition }) =>
      `ไม่มีระเบียบวาระใดของการประชุมนี้ระบุว่าพิจารณารายการตัวชี้วัด ปีงบประมาณ พ.ศ. ${year} ฉบับที่ ${edition} จึงไม่ทราบว่าคณะเห็นชอบเนื้อหาใด — ก่อนประชุมครั้งถัดไปให้นำรายการตัวชี้วัดเข้าระเบียบวาระโดยเลือกเป็นเรื่องที่พิจารณา แล้วบันทึกมติของการประชุมนั้น`,
  },
  'resolution-subject-resolved': {
    status: 409,
    example: {
      subject: 'กรอบการประเมินผลการปฏิบัติราชการ ปีงบประมาณ พ.ศ. 2568 ฉบับที่ 3',
      meeting: '3/2567',
      number: 'ระเบียบวาระที่ 1',
      decided: 'เห็นชอบ',
    },
    sentence: ({ subject, meeting, number, decided }) =>
      `${subject} มีมติ “${decided}” แล้วในการประชุมครั้งที่ ${meeting} ${number} จึงบันทึกซ้ำไม่ได้ — เปิดหน้านี้ใหม่เพื่อดูมติที่บันทึกแล้ว`,
  },
  'resolution-already-stated': {
    status: 409,
    example: {
      body: 'อ.ก.พ.ร. เกี่ยวกับการประเมินส่วนราชการตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการ',
      resolved: 'มีมติเห็นชอบกรอบนี้ ในการประชุมครั้งที่ 3/2567 เมื่อวันที่ 19 มีนาคม 2567',
    },
    sentence: ({ body, resolved }) =>
      `เอกสารที่กรอบอ้างระบุว่า ${body} ${resolved} กรอบจึงไม่รอมติและบันทึกมติซ้ำไม่ได้ — เปิดหน้ากรอบของปีเพื่อดูที่มา`,
  },
  'resolution-text-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้ระบุข้อความของมติ — ระบุตามรายงานการประชุม',
  },
  'resolution-not-carried-out': {
    status: 409,
    example: { subject: 'รายละเอียดตัวชี้วัดของจังหวัด ปีงบประมาณ พ.ศ. 2568 จังหวัดเลย' },
    sentence: ({ subject }) => `ดำเนินการตามมติกับ ${subject} ไม่ได้ จึงยังไม่บันทึกมติทั้งฉบับ — แก้ตามเหตุที่แสดง หรือนำเรื่องนี้ออกก่อน`,
  },
  'body-meets-here': {
    status: 409,
    example: { body: 'อ.ก.พ.ร.' },
    sentence: ({ body }) => `${body} ประชุมในระบบนี้ จึงระบุมติของการประชุมนอกระบบไม่ได้ — บันทึกมติในหน้าการประชุมของคณะ`,
  },
};
