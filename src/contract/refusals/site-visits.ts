import type { SiteVisitRefusalFacts } from '../../domain/refusals/site-visits.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about visits to parties. */
export const siteVisitRefusals: Wordings<SiteVisitRefusalFacts> = {
  'site-visit-round-not-assessed': {
    status: 409,
    example: { year: 2554 },
    sentence: ({ year }) => `รอบนี้ของปีงบประมาณ พ.ศ. ${year} เป็นการติดตาม ไม่ประเมินผล — เปิดรอบที่ประเมินผล`,
  },
  'site-visit-not-agreed': {
    status: 409,
    sentence: () => 'จังหวัดยังไม่มีตัวชี้วัดที่ใช้บังคับในปีนี้ — กำหนดการประเมินได้เมื่อตัวชี้วัดของจังหวัดใช้บังคับแล้ว',
  },
  'site-visit-none': {
    status: 409,
    sentence: () => 'ยังไม่มีกำหนดการประเมินผล ณ จังหวัดของรอบนี้ — รอสำนักงาน ก.พ.ร. กำหนด',
  },
  'site-visit-day-required': { status: 422, sentence: () => 'ยังไม่ได้กำหนดวัน — ระบุวัน เดือน ปี พ.ศ.' },
  'site-visit-day-past': {
    status: 422,
    example: { day: '14 ธันวาคม 2554' },
    sentence: ({ day }) => `วันที่ ${day} ผ่านไปแล้ว — เลือกวันตั้งแต่วันนี้เป็นต้นไป`,
  },
  'site-visit-day-off': {
    status: 422,
    example: { day: '10 ธันวาคม 2554' },
    sentence: ({ day }) => `วันที่ ${day} เป็นวันหยุดราชการ — เลือกวันทำการ`,
  },
  'site-visit-day-outside': {
    status: 422,
    example: { from: '1 ธันวาคม 2554', to: '31 มกราคม 2555' },
    sentence: ({ from, to }) => `กรอบของปีกำหนดให้ประเมินผล ณ จังหวัดระหว่างวันที่ ${from} ถึงวันที่ ${to} — เลือกวันในช่วงนี้`,
  },
  'site-visit-place-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้ระบุสถานที่ — ระบุว่าคณะจะไปที่ใด หลายแห่งให้คั่นด้วยจุลภาค',
  },
  'site-visit-items-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้ระบุเรื่องที่ตรวจ — เลือกตัวชี้วัดหรือพิมพ์เรื่องอย่างน้อยหนึ่งเรื่อง',
  },
  'site-visit-item-unknown': {
    status: 422,
    example: { indicator: '9.9' },
    sentence: ({ indicator }) => `ไม่มีตัวชี้วัด ${indicator} ที่ใช้บังคับของจังหวัดนี้ — เลือกจากรายการ`,
  },
  'site-visit-item-matter': {
    status: 422,
    sentence: () => 'ยังไม่ได้ระบุว่าตรวจเรื่องใด — เลือกตัวชี้วัดหรือพิมพ์เรื่อง หรือล้างข้อมูลในแถวนี้',
  },
  'site-visit-item-none': {
    status: 422,
    example: { item: 3 },
    sentence: ({ item }) => `ไม่มีเรื่องที่ ${item} ในกำหนดการแล้ว — คัดลอกข้อความไปไว้ที่เรื่องที่ยังมีอยู่`,
  },
  'site-visit-team-required': {
    status: 422,
    sentence: () => 'ยังไม่ได้เลือกคณะ — เลือกผู้ที่มีบัญชีอย่างน้อยหนึ่งคน',
  },
  'site-visit-member-unknown': {
    status: 422,
    sentence: () => 'มีผู้ที่ไม่ได้เป็นผู้ประเมินหรือเจ้าหน้าที่สำนักงาน ก.พ.ร. ในวันนี้ — เลือกคณะจากรายการใหม่',
  },
  'site-visit-member-own': {
    status: 422,
    example: { name: 'ผู้สาธิต' },
    sentence: ({ name }) => `${name} มีบทบาทในจังหวัดที่จะไปประเมินหรือหน่วยงานในจังหวัดนั้น — เลือกผู้อื่น`,
  },
  'site-visit-head-required': { status: 422, sentence: () => 'ยังไม่ได้เลือกหัวหน้าคณะ — เลือกหนึ่งคนจากคณะ' },
  'site-visit-too-many': {
    status: 422,
    example: { most: 40 },
    sentence: ({ most }) => `มากเกินไปสำหรับการไปประเมินครั้งเดียว — ลดให้ไม่เกิน ${most}`,
  },
  'site-visit-not-draft': {
    status: 409,
    example: { status: 'จังหวัดยืนยันแล้ว' },
    sentence: ({ status }) => `กำหนดการอยู่ในสถานะ “${status}” — เปลี่ยนได้ด้วยการเปลี่ยนกำหนดการพร้อมเหตุผล`,
  },
  'site-visit-not-in-team': {
    status: 403,
    sentence: () => 'ท่านไม่ได้อยู่ในคณะที่ไปประเมินจังหวัดนี้ — ขอให้สำนักงาน ก.พ.ร. เพิ่มชื่อในคณะ',
  },
  'site-visit-not-head': {
    status: 403,
    example: { name: 'ผู้สาธิต' },
    sentence: ({ name }) => `ผู้รับรองข้อค้นพบคือหัวหน้าคณะ ${name} — ขอให้หัวหน้าคณะรับรอง`,
  },
  'site-visit-day-not-come': {
    status: 409,
    example: { day: '14 ธันวาคม 2554' },
    sentence: ({ day }) => `ยังไม่ถึงวันที่ ${day} — บันทึกได้ตั้งแต่วันที่ไปประเมิน`,
  },
  'site-visit-day-has-come': {
    status: 409,
    example: { day: '14 ธันวาคม 2554' },
    sentence: ({ day }) => `วันที่ ${day} ผ่านไปแล้ว — ติดต่อสำนักงาน ก.พ.ร. หากคณะไม่ได้ไป`,
  },
  'site-visit-closed': {
    status: 409,
    example: { status: 'รับรองข้อค้นพบแล้ว' },
    sentence: ({ status }) => `การประเมินผล ณ จังหวัดนี้อยู่ในสถานะ “${status}” จึงบันทึกไม่ได้ — เก็บข้อความไว้แล้วติดต่อหัวหน้าคณะ`,
  },
  'site-visit-part-changed': {
    status: 409,
    example: { name: 'ผู้สาธิต', at: '14 ธันวาคม 2554 เวลา 10.00 น.' },
    sentence: ({ name, at }) => `${name} บันทึกส่วนนี้เมื่อ ${at} — เทียบข้อความทั้งสอง แก้ให้ถูกต้อง แล้วบันทึกอีกครั้ง`,
  },
  'site-visit-verdict-required': {
    status: 422,
    example: { indicator: '1.1' },
    sentence: ({ indicator }) => `ตัวชี้วัด ${indicator} ยังไม่ได้เลือกว่าตรงกับรายงานหรือไม่ — เลือกหนึ่งข้อ`,
  },
  'site-visit-seen-required': {
    status: 422,
    example: { indicator: '1.1' },
    sentence: ({ indicator }) => `ตัวชี้วัด ${indicator} ยังไม่ได้ระบุสิ่งที่เห็น — เขียนว่าเห็นสิ่งใด ณ สถานที่`,
  },
  'site-visit-nobody-came': {
    status: 409,
    sentence: () => 'ยังไม่ได้บันทึกผู้มาร่วม — บันทึกชื่อและตำแหน่งที่หน้าบันทึก ณ สถานที่ก่อนรับรอง',
  },
  'site-visit-nothing-found': {
    status: 409,
    sentence: () => 'ยังไม่มีข้อค้นพบของตัวชี้วัดใด — บันทึกที่หน้าบันทึก ณ สถานที่ก่อนรับรอง',
  },
  'site-visit-found-already': {
    status: 409,
    sentence: () => 'บันทึกข้อค้นพบไว้แล้ว จึงยกเลิกไม่ได้ — ให้หัวหน้าคณะรับรองข้อค้นพบ',
  },
  'site-visit-not-signed': {
    status: 409,
    sentence: () => 'หัวหน้าคณะยังไม่ได้รับรองข้อค้นพบ — อ่าน พิมพ์ และชี้แจงได้เมื่อรับรองแล้ว',
  },
  'site-visit-finding-none': { status: 409, sentence: () => 'ไม่มีข้อค้นพบของตัวชี้วัดนี้ — เปิดหน้านี้ใหม่' },
  'site-visit-finding-answered': {
    status: 409,
    sentence: () => 'ชี้แจงข้อนี้แล้ว — หากมีข้อมูลเพิ่ม ให้แจ้งผู้ประเมินเป็นหนังสือ',
  },
  'site-visit-answer-required': { status: 422, sentence: () => 'ยังไม่ได้เขียนคำชี้แจง — ระบุคำชี้แจงของข้อนี้' },
};
