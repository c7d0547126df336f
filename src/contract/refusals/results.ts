import type { ResultsRefusalFacts } from '../../domain/refusals/results.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about the results of a year: each sentence says what to do. */
export const resultsRefusals: Wordings<ResultsRefusalFacts> = {
  'results-parties-missing': {
    status: 409,
    example: { count: 2, parties: 'เลย (สำนักงาน ก.พ.ร. รับแล้ว), ลำพูน (จังหวัดกำลังรวบรวมผล)' },
    sentence: ({ count, parties }) =>
      `ยังจัดทำสรุปผลไม่ได้ เพราะยังขาดผลที่ประเมินแล้วของ ${count} ราย ได้แก่ ${parties} — ประเมินให้ครบ หรือสรุปว่าไม่รายงานเมื่อปิดรับรอบแล้ว รายชื่อทั้งหมดอยู่ในหน้าผลการประเมินของรอบ`,
  },
  'results-no-party': {
    status: 409,
    sentence: () => 'ไม่มีจังหวัดหรือกลุ่มจังหวัดใดมีผลที่ประเมินแล้วในรอบนี้ จึงไม่มีสิ่งที่จะสรุป — เปิดรอบและประเมินผลก่อน',
  },
  'results-announced': {
    status: 409,
    example: { edition: 1 },
    sentence: ({ edition }) => `ผลของรอบนี้ประกาศแล้วตามฉบับที่ ${edition} — แก้ไขคะแนนด้วยการจัดทำฉบับแก้ไข`,
  },
  'results-not-announced': {
    status: 409,
    sentence: () => 'ผลของรอบนี้ยังไม่ประกาศ จึงไม่มีฉบับที่จะแก้ไข — แก้คะแนนในรายงานของจังหวัด แล้วจัดทำสรุปผลฉบับใหม่',
  },
  'results-not-found': {
    status: 404,
    sentence: () => 'ไม่พบสรุปผลฉบับนี้ — เปิดหน้าผลการประเมินของรอบเพื่อดูฉบับที่มี',
  },
  'results-not-awaited': {
    status: 409,
    example: { edition: 1, awaits: 'มติของ อ.ก.พ.ร.' },
    sentence: ({ edition, awaits }) => `ยังทำขั้นนี้ไม่ได้ สรุปผลฉบับที่ ${edition} รอ${awaits}ในขณะนี้ — ทำตามลำดับของกรอบ`,
  },
  'results-awaits-nothing': {
    status: 409,
    example: { edition: 1, status: 'มีฉบับแก้ไขแทนแล้ว' },
    sentence: ({ edition, status }) =>
      `สรุปผลฉบับที่ ${edition} ${status} จึงไม่มีขั้นที่รออยู่ — เปิดหน้าผลการประเมินของรอบเพื่อดูฉบับล่าสุด`,
  },
  'results-cabinet-not-asked': {
    status: 409,
    example: { year: 2568 },
    sentence: ({ year }) =>
      `กรอบการประเมินของปีงบประมาณ พ.ศ. ${year} ไม่มีขั้นที่เสนอคณะรัฐมนตรี จึงไม่ต้องบันทึก — ดูลำดับขั้นในหน้าผลการประเมินของรอบ`,
  },
  'results-changed-since-prepared': {
    status: 409,
    example: { parties: 'เลย, ลำพูน' },
    sentence: ({ parties }) => `ผลของ ${parties} เปลี่ยนไปจากที่สรุปไว้ — จัดทำสรุปผลฉบับใหม่แล้วเสนอคณะอีกครั้ง`,
  },
  'results-letter-missing': {
    status: 422,
    sentence: () => 'ยังไม่ได้ระบุหนังสือที่นำเสนอคณะรัฐมนตรี — พิมพ์เลขที่และวันที่ของหนังสือ',
  },
  'results-day-missing': {
    status: 422,
    sentence: () => 'ยังไม่ได้ระบุวันที่คณะรัฐมนตรีรับทราบ — กรอกวัน เดือน และ พ.ศ.',
  },
  'results-day-ahead': {
    status: 422,
    example: { day: '5 มกราคม 2569' },
    sentence: ({ day }) => `วันที่ ${day} ยังมาไม่ถึง — บันทึกเมื่อคณะรัฐมนตรีรับทราบแล้ว`,
  },
  'results-day-early': {
    status: 422,
    example: { day: '5 มกราคม 2569' },
    sentence: ({ day }) => `คณะรัฐมนตรีรับทราบก่อนวันที่ ${day} ซึ่งเป็นวันประชุมของคณะที่มีมติไม่ได้ — ตรวจวันที่อีกครั้ง`,
  },
  'results-score-missing': {
    status: 422,
    example: { code: '1.1' },
    sentence: ({ code }) => `ระบุเหตุผลที่แก้ ${code} แล้ว แต่ยังไม่ได้ระบุคะแนน — พิมพ์คะแนนที่ถูกต้อง หรือลบเหตุผล`,
  },
  'results-nothing-corrected': {
    status: 422,
    sentence: () => 'ยังไม่มีคะแนนใดต่างจากที่ประกาศ — พิมพ์คะแนนที่ถูกต้องอย่างน้อยหนึ่งตัวชี้วัด',
  },
  'results-corrected-already': {
    status: 409,
    example: { edition: 2 },
    sentence: ({ edition }) =>
      `คะแนนและเหตุผลที่พิมพ์มีอยู่แล้วในฉบับแก้ไขที่ ${edition} ซึ่งยังไม่ประกาศ จึงไม่จัดทำฉบับซ้ำ — เปิดฉบับที่ ${edition} เพื่อดู หรือพิมพ์คะแนนที่ต่างออกไป`,
  },
  'results-party-unknown': {
    status: 404,
    example: { party: 'TH-42' },
    sentence: ({ party }) => `ไม่มี ${party} ในผลที่ประกาศ — เลือกจังหวัดหรือกลุ่มจังหวัดจากรายการ`,
  },
  'results-indicator-unknown': {
    status: 404,
    example: { code: '1.1-GPP', party: 'เลย' },
    sentence: ({ code, party }) => `${party}ไม่มีผลของตัวชี้วัด ${code} ที่แก้คะแนนได้ในรอบนี้ — เลือกตัวชี้วัดที่รายงานผลแล้ว`,
  },
  'results-unreported': {
    status: 409,
    example: { party: 'เลย' },
    sentence: ({ party }) => `${party}ไม่ได้รายงานในรอบนี้ จึงไม่มีคะแนนประเมินที่จะแก้ — ตรวจว่าเลือกถูกรอบ`,
  },
};
