import type { NegotiationRefusalFacts } from '../../domain/refusals/negotiation.ts';
import { formatThaiTimes } from '../../domain/values/thai-date.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about negotiation: each sentence says what to do. */
export const negotiationRefusals: Wordings<NegotiationRefusalFacts> = {
  'party-not-negotiating': {
    status: 409,
    example: { status: 'ร่าง' },
    sentence: (facts) => `คำรับรองฯ อยู่ในสถานะ “${facts.status}” ไม่ได้อยู่ระหว่างเจรจา — เปิดหน้าคำรับรองฯ เพื่อดูขั้นตอนปัจจุบัน`,
  },
  'session-before-today': {
    status: 422,
    example: { today: '1 ธันวาคม 2567' },
    sentence: (facts) => `วันเจรจาผ่านไปแล้ว จึงนัดย้อนหลังไม่ได้ — เลือกวันที่ ${facts.today} หรือหลังจากนั้น`,
  },
  'session-after-year': {
    status: 422,
    example: { last: '30 กันยายน 2568' },
    sentence: (facts) => `วันเจรจาอยู่หลังสิ้นปีงบประมาณของคำรับรองฯ — เลือกวันไม่เกิน ${facts.last}`,
  },

  'session-outside-round': {
    status: 422,
    example: { round: '1 ธันวาคม 2567 – 15 ธันวาคม 2567' },
    sentence: (facts) =>
      `วันนี้อยู่นอกรอบเจรจา — เลือกวันภายใน ${facts.round} หรือหากต้องเจรจาหลังรอบนั้น ให้ระบุเหตุผลที่นัดหลังรอบเจรจา`,
  },
  'session-day-invalid': { status: 422, sentence: () => 'วันเจรจาไม่ถูกต้อง — ระบุ วัน เดือน และ พ.ศ. ที่มีจริง' },
  'session-time-invalid': { status: 422, sentence: () => 'เวลาไม่ถูกต้อง — ระบุแบบ 24 ชั่วโมง เช่น 09.30 น.' },
  'session-ends-before-start': { status: 422, sentence: () => 'เวลาเลิกต้องหลังเวลาเริ่ม — แก้เวลาเลิก' },
  'session-place-required': { status: 422, sentence: () => 'ยังไม่ได้ระบุห้องหรือลิงก์ — ระบุชื่อห้องเจรจา หรือที่อยู่ของวีดิทัศน์ทางไกล' },
  'session-channel-not-of-year': {
    status: 422,
    example: { channel: 'วีดิทัศน์ทางไกล' },
    sentence: (facts) => `กรอบของปีนี้กำหนดให้เจรจาทาง${facts.channel} — เลือกช่องทางนี้`,
  },
  'session-double-booked': {
    status: 409,
    example: { what: 'ห้องหรือลิงก์นี้', party: 'จังหวัดเลย', from: '09:00', to: '10:00' },
    sentence: (facts) =>
      `${facts.what}มีนัดกับ${facts.party} เวลา ${formatThaiTimes(facts.from, facts.to)} แล้ว — เลือกเวลาอื่นหรือเปลี่ยนช่องนี้`,
  },
  'committee-unknown': { status: 422, sentence: () => 'ยังไม่ได้เลือกคณะกรรมการ — เลือกจากรายการ' },
  'session-seat-unknown': {
    status: 422,
    example: { day: '1 ธันวาคม 2567' },
    sentence: ({ day }) =>
      `ตำแหน่งที่เลือกไม่ใช่ของคณะกรรมการนี้ในวันที่ ${day} — เลือกตำแหน่งของคณะที่เจรจา ผู้ที่ไม่มีตำแหน่งในคณะให้ระบุชื่อในช่องผู้เข้าร่วมอื่น`,
  },
  'negotiator-without-authority': {
    status: 422,
    example: { day: '1 ธันวาคม 2567' },
    sentence: (facts) =>
      `ผู้ที่เลือกไม่มีอำนาจเจรจาในวันที่ ${facts.day} — เลือกผู้ว่าราชการจังหวัด หรือให้ผู้ว่าราชการจังหวัดมอบหมายรองผู้ว่าฯ ให้ครอบคลุมวันนั้นในหน้าบัญชีก่อน`,
  },
  'session-called-off': {
    status: 409,
    example: { reason: 'เลื่อนประชุม' },
    sentence: (facts) => `นัดนี้ยกเลิกแล้วเพราะ “${facts.reason}” — นัดใหม่หากต้องเจรจาอีก`,
  },
  'minutes-required': { status: 422, sentence: () => 'ยังไม่มีบันทึกการเจรจา — เขียนสิ่งที่หารือและข้อสรุป' },
  'present-required': { status: 422, sentence: () => 'ยังไม่มีรายชื่อผู้เข้าร่วม — ระบุชื่อบรรทัดละหนึ่งคน' },
  'view-required': { status: 422, sentence: () => 'ความเห็นว่างอยู่ — เขียนความเห็นก่อนบันทึก' },
  'resolution-required': { status: 422, sentence: () => 'ยังไม่ได้เลือกมติ — เลือกหนึ่งข้อ' },
  'counter-unknown': { status: 422, sentence: () => 'ไม่มีค่าที่เสนอใหม่ข้อนี้ — เลือกจากค่าที่เสนอไว้' },
  'opdc-view-without-figures': {
    status: 422,
    sentence: () => 'ความเห็นสำนักงาน ก.พ.ร. ยังไม่มีตัวเลข — ให้สำนักงาน ก.พ.ร. เสนอค่าใหม่ก่อน แล้วจึงบันทึกมติ',
  },
  'shared-targets-locked': {
    status: 409,
    example: { cluster: 'กลุ่มจังหวัดภาคเหนือตอนบน 1' },
    sentence: ({ cluster }) =>
      `เกณฑ์และค่าเป้าหมายของตัวชี้วัดนี้เป็นไปตาม${cluster} เจรจาในจังหวัดไม่ได้ — เสนอได้เฉพาะน้ำหนัก หรือเจรจากับกลุ่มจังหวัด`,
  },
  'counter-asks-nothing': {
    status: 422,
    sentence: () => 'ค่าที่เสนอเหมือนกับที่จังหวัดเสนอทุกค่า — แก้น้ำหนัก ค่าเป้าหมาย ข้อมูลพื้นฐาน หรือเลือกตัวชี้วัดอื่นจากรายการ',
  },
};
