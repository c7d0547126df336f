import type { MeetingRefusalFacts } from '../../domain/refusals/meetings.ts';
import { formatThaiTimes } from '../../domain/values/thai-date.ts';
import type { Wordings } from './wording.ts';

const status = 422;

/** HTTP status and Thai sentence of every refusal about meetings: each sentence says what to do. */
export const meetingRefusals: Wordings<MeetingRefusalFacts> = {
  'meeting-title-required': { status, sentence: () => 'ยังไม่ได้ระบุเรื่องที่ประชุม — พิมพ์ชื่อเรื่องตามหนังสือเชิญ' },
  'meeting-years-required': {
    status,
    sentence: () => 'ยังไม่ได้ระบุปีงบประมาณที่เกี่ยวข้อง — ระบุปี พ.ศ. อย่างน้อยหนึ่งปี เช่น 2568',
  },
  'meeting-day-invalid': { status, sentence: () => 'วันประชุมไม่ถูกต้อง — ระบุ วัน เดือน และ พ.ศ. ที่มีจริง' },
  'meeting-days-invalid': {
    status,
    example: { most: 366 },
    sentence: ({ most }) => `ช่วงวันไม่ถูกต้อง — วันสุดท้ายต้องไม่ก่อนวันแรก และห่างกันไม่เกิน ${most} วัน`,
  },
  'meeting-day-past': {
    status,
    example: { today: '9 ตุลาคม 2558' },
    sentence: ({ today }) => `วันประชุมผ่านไปแล้ว จึงเชิญย้อนหลังไม่ได้ — เลือกวันที่ ${today} หรือหลังจากนั้น`,
  },
  'meeting-time-invalid': { status, sentence: () => 'เวลาไม่ถูกต้อง — ระบุแบบ 24 ชั่วโมง เช่น 13.30' },
  'meeting-ends-before-start': { status, sentence: () => 'เวลาเลิกประชุมต้องหลังเวลาเริ่ม — แก้เวลาเลิก หรือเว้นว่างหากไม่กำหนด' },
  'meeting-place-required': {
    status,
    sentence: () => 'ยังไม่ได้ระบุสถานที่ประชุม — ระบุห้องและอาคาร หรือเลือกประชุมผ่านสื่ออิเล็กทรอนิกส์อย่างเดียว',
  },
  'meeting-link-required': {
    status,
    sentence: () => 'ยังไม่ได้ระบุลิงก์เข้าประชุม — ระบุที่อยู่ที่ขึ้นต้นด้วย https:// หรือเลือกพบกัน ณ สถานที่ประชุมอย่างเดียว',
  },
  'meeting-link-not-https': { status, sentence: () => 'ลิงก์เข้าประชุมไม่ถูกต้อง — ระบุที่อยู่เต็มที่ขึ้นต้นด้วย https://' },
  'meeting-link-has-passcode': {
    status,
    sentence: () => 'ลิงก์นี้มีรหัสเข้าประชุมอยู่ในตัว ซึ่งทุกคนที่อ่านกำหนดการจะเห็น — ตัดส่วนรหัสออกจากลิงก์ แล้วระบุรหัสในช่อง “รหัสเข้าประชุม”',
  },
  'meeting-reply-day-invalid': {
    status,
    sentence: () => 'วันสุดท้ายของการตอบรับไม่ถูกต้อง — ระบุ วัน เดือน และ พ.ศ. ที่มีจริง หรือเว้นว่าง',
  },
  'meeting-reply-after-day': {
    status,
    example: { day: '16 ตุลาคม 2558' },
    sentence: ({ day }) => `วันสุดท้ายของการตอบรับอยู่หลังวันประชุม — เลือกวันไม่เกิน ${day}`,
  },
  'meeting-body-unknown': {
    status,
    sentence: () => 'ไม่พบคณะกรรมการที่เลือก — เลือกจากรายการ หรือเลือกว่าไม่ใช่การประชุมคณะกรรมการ',
  },
  'meeting-number-without-body': {
    status,
    sentence: () => 'ครั้งที่ประชุมใช้กับการประชุมของคณะกรรมการ — เลือกคณะกรรมการ หรือเว้นครั้งที่ให้ว่าง',
  },
  'meeting-number-invalid': { status, sentence: () => 'ครั้งที่ประชุมไม่ถูกต้อง — ระบุเลขจำนวนเต็มตั้งแต่ 1' },
  'meeting-number-taken': {
    status: 409,
    example: { number: 'ครั้งที่ 3/2567', title: 'ประชุมคณะกรรมการ' },
    sentence: ({ number, title }) => `คณะกรรมการชุดนี้มีการประชุม${number} อยู่แล้ว คือ “${title}” — ใช้ครั้งที่อื่น`,
  },
  'meeting-item-title-required': {
    status,
    example: { item: 2 },
    sentence: ({ item }) => `ระเบียบวาระที่ ${item} ยังไม่มีชื่อเรื่อง — พิมพ์ชื่อเรื่อง หรือล้างทุกช่องของวาระนี้เพื่อนำออก`,
  },
  'meeting-item-time-invalid': {
    status,
    example: { item: 2 },
    sentence: ({ item }) =>
      `เวลาของระเบียบวาระที่ ${item} ไม่ถูกต้อง — ระบุแบบ 24 ชั่วโมง เช่น 09.30 ทั้งเวลาเริ่มและเวลาเลิก หรือเว้นว่างทั้งคู่`,
  },
  'meeting-item-ends-before-start': {
    status,
    example: { item: 2 },
    sentence: ({ item }) => `เวลาเลิกของระเบียบวาระที่ ${item} ต้องหลังเวลาเริ่ม — แก้เวลา`,
  },
  'meeting-item-outside-meeting': {
    status,
    example: { item: 2, from: '09:30', to: '12:00' },
    sentence: ({ item, from, to }) =>
      `เวลาของระเบียบวาระที่ ${item} อยู่นอกเวลาประชุม — เลือกเวลาภายใน ${formatThaiTimes(from, to)} หรือแก้เวลาประชุม`,
  },
  'meeting-paper-link-invalid': {
    status,
    example: { item: 2 },
    sentence: ({ item }) =>
      `เอกสารของระเบียบวาระที่ ${item} ไม่มีชื่อหรือที่อยู่ไม่ถูกต้อง — เขียนบรรทัดละหนึ่งรายการ เป็น ชื่อเอกสาร แล้วเว้นวรรค ตามด้วยที่อยู่ที่ขึ้นต้นด้วย https:// หรือที่อยู่ในระบบนี้ที่ขึ้นต้นด้วย /`,
  },
  'meeting-agenda-required': { status, sentence: () => 'ยังไม่มีระเบียบวาระ — ระบุอย่างน้อยหนึ่งวาระก่อนออกหนังสือเชิญ' },
  'meeting-invitees-required': { status, sentence: () => 'ยังไม่ได้เลือกผู้ที่จะเชิญ — เลือกอย่างน้อยหนึ่งรายก่อนออกหนังสือเชิญ' },
  'meeting-invitee-unknown': {
    status,
    example: { name: 'TH-42.xx' },
    sentence: ({ name }) => `ไม่พบ “${name}” ที่จะเชิญ — เลือกจากรายการ`,
  },
  'meeting-invitee-twice': {
    status,
    example: { name: 'ที่ทำการปกครองจังหวัดเลย' },
    sentence: ({ name }) => `เชิญ “${name}” ซ้ำกัน — นำออกหนึ่งรายการ`,
  },
  'meeting-invitee-one': {
    status,
    sentence: () => 'เชิญได้ครั้งละหนึ่งราย — เลือกจากรายการ หรือพิมพ์อีเมลของบุคคล อย่างใดอย่างหนึ่ง',
  },
  'meeting-invitee-came': {
    status: 409,
    example: { name: 'ที่ทำการปกครองจังหวัดเลย' },
    sentence: ({ name }) => `บันทึกแล้วว่า “${name}” มาประชุม จึงนำออกไม่ได้ — แก้การมาประชุมก่อนถ้าบันทึกผิด`,
  },
  'meeting-invitee-gone': {
    status: 409,
    sentence: () => 'รายนี้ไม่อยู่ในผู้ได้รับเชิญแล้ว — เปิดหน้าผู้ได้รับเชิญใหม่เพื่อดูรายชื่อปัจจุบัน',
  },
  'meeting-clash': {
    status: 409,
    example: { clashes: 'วันที่ 16 ตุลาคม 2558 เป็นวันหยุดราชการ' },
    sentence: ({ clashes }) => `กำหนดการนี้ชนกับสิ่งอื่น: ${clashes} — เลือกวัน เวลา หรือสถานที่อื่น หรือยืนยันว่าใช้กำหนดการนี้`,
  },
  'meeting-nothing-changed': {
    status,
    sentence: () => 'ยังไม่ได้เปลี่ยนสิ่งใด จึงไม่มีสิ่งที่ต้องแจ้ง — แก้วัน เวลา สถานที่ หรือรายละเอียดอื่นก่อน',
  },
  'meeting-not-open': {
    status: 409,
    example: { status: 'ยกเลิก' },
    sentence: ({ status: name }) => `การประชุมนี้อยู่ในสถานะ “${name}” จึงตอบรับไม่ได้ — เปิดหน้าการประชุมเพื่อดูกำหนดการปัจจุบัน`,
  },
  'meeting-past-inviting': {
    status: 409,
    example: { status: 'ยกเลิก' },
    sentence: ({ status: name }) =>
      `การประชุมนี้อยู่ในสถานะ “${name}” จึงเตรียมหนังสือเชิญไม่ได้ — กำหนดการประชุมครั้งใหม่ก่อนเตรียมหนังสือเชิญ`,
  },
  'meeting-not-editable': {
    status: 409,
    example: { status: 'ประชุมแล้ว' },
    sentence: ({ status: name }) => `การประชุมนี้อยู่ในสถานะ “${name}” จึงแก้ไขส่วนนี้ไม่ได้ — เปิดหน้าการประชุมเพื่อดูสิ่งที่ทำได้`,
  },
  'meeting-day-passed': {
    status: 409,
    example: { day: '16 ตุลาคม 2558' },
    sentence: ({ day }) => `วันประชุม ${day} ผ่านไปแล้ว จึงตอบรับไม่ได้ — แจ้งผู้จัดประชุมให้บันทึกการมาประชุมตามจริง`,
  },
  'meeting-day-not-come': {
    status: 409,
    example: { day: '16 ตุลาคม 2558' },
    sentence: ({ day }) => `ยังไม่ถึงวันประชุม ${day} จึงบันทึกการมาประชุมไม่ได้ — บันทึกในวันประชุมหรือหลังจากนั้น`,
  },
  'meeting-hour-not-come': {
    status,
    example: { day: '30 เมษายน 2567', starts: '09:30' },
    sentence: ({ day, starts }) =>
      `การประชุมวันที่ ${day} เริ่มเวลา ${starts.replace(':', '.')} น. ยังไม่ถึงเวลา — บันทึกว่าได้ประชุมแล้วเมื่อถึงเวลาประชุม ถ้าเลื่อนเวลาให้เปลี่ยนกำหนดการก่อน`,
  },
  'meeting-nobody-came': {
    status,
    sentence: () =>
      'บันทึกว่าไม่มีผู้ใดมาประชุมเลย จึงถือว่าได้ประชุมแล้วไม่ได้ — ตรวจการมาประชุมอีกครั้ง หรือเลื่อนหรือยกเลิกการประชุมพร้อมเหตุผล',
  },
  'meeting-not-invited': {
    status: 403,
    sentence: () => 'ท่านไม่ได้รับเชิญในรายการนี้ จึงตอบรับแทนไม่ได้ — ให้หน่วยงานที่ได้รับเชิญตอบ หรือแจ้งผู้จัดประชุมให้บันทึกคำตอบ',
  },
  'reply-answer-required': { status, sentence: () => 'ยังไม่ได้เลือกคำตอบ — เลือกหนึ่งข้อ' },
  'reply-delegate-name-required': { status, sentence: () => 'ยังไม่ได้ระบุชื่อผู้แทน — พิมพ์ชื่อและนามสกุลของผู้ที่มอบหมาย' },
  'reply-delegate-office-required': {
    status,
    sentence: () => 'ยังไม่ได้ระบุตำแหน่งของผู้แทน — พิมพ์ตำแหน่ง เช่น หัวหน้ากลุ่มงานยุทธศาสตร์',
  },
  'reply-reason-required': { status, sentence: () => 'ยังไม่ได้ระบุเหตุที่เข้าร่วมไม่ได้ — พิมพ์เหตุผลโดยย่อ' },
  'attendance-missing': {
    status,
    example: { names: 'ที่ทำการปกครองจังหวัดเลย' },
    sentence: ({ names }) => `ยังไม่ได้บันทึกการมาประชุมของ ${names} — เลือกว่ามาหรือไม่มาให้ครบทุกรายก่อน`,
  },
  'attendance-name-required': {
    status,
    sentence: () => 'ยังไม่ได้ระบุชื่อผู้มาประชุมแทน — พิมพ์ชื่อของผู้แทนหรือกรรมการแทนที่มาจริง',
  },
  'attendance-not-chosen': {
    status,
    sentence: () => 'พิมพ์ชื่อหรือตำแหน่งผู้มาประชุมไว้ แต่ไม่ได้เลือกว่ามาประชุม — เลือกว่ามาในฐานะใด หรือลบชื่อและตำแหน่งออก',
  },
  'attendance-resolved-on': {
    status: 409,
    sentence: () =>
      'บันทึกมติของการประชุมนี้แล้ว องค์ประชุมของมติอาศัยผู้มาประชุมที่บันทึกไว้ จึงเปลี่ยนการมาประชุมไม่ได้ — ถ้าบันทึกผู้มาประชุมผิด ให้ระบุข้อเท็จจริงไว้ในรายงานการประชุม',
  },
  'attendance-unknown-invitee': { status, sentence: () => 'ไม่พบรายชื่อนี้ในผู้ที่ได้รับเชิญ — เปิดหน้าการประชุมใหม่แล้วบันทึกอีกครั้ง' },
  'meeting-not-held': {
    status: 409,
    example: { status: 'เชิญประชุมแล้ว' },
    sentence: ({ status: name }) =>
      `การประชุมนี้อยู่ในสถานะ “${name}” ยังไม่ได้บันทึกว่าได้ประชุมแล้ว — บันทึกผู้มาประชุมและบันทึกว่าได้ประชุมแล้วก่อน`,
  },
  'meeting-minutes-missing': {
    status,
    example: { items: '2, 3' },
    sentence: ({ items }) => `ระเบียบวาระที่ ${items} ยังไม่มีรายงานการประชุม — เขียนสิ่งที่หารือและข้อสรุปให้ครบทุกวาระ`,
  },
  'meeting-minutes-closed': {
    status: 409,
    sentence: () => 'รับรองรายงานการประชุมแล้ว จึงแก้ไขไม่ได้ — เปิดรายงานการประชุมเพื่อแก้ไขพร้อมเหตุผลก่อน',
  },
};
