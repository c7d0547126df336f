import { roundName } from '../../domain/framework/round-name.ts';
import type { ChangeRefusalFacts } from '../../domain/refusals/change-requests.ts';
import type { Wordings } from './wording.ts';

const nextWindow = (next: string) =>
  next === '' ? 'ปีงบประมาณนี้ไม่มีรอบต่อไปแล้ว' : `รอบต่อไปสิ้นสุดวันที่ ${next} ให้ยกเป็นคำขอของรอบนั้น`;

/** HTTP status and Thai sentence of every refusal about requests to change what was agreed. */
export const changeRefusals: Wordings<ChangeRefusalFacts> = {
  'change-not-in-year': {
    status: 409,
    example: { year: 2558 },
    sentence: ({ year }) =>
      `เอกสารต้นทางของปีงบประมาณ พ.ศ. ${year} ไม่กล่าวถึงการปรับเปลี่ยนตัวชี้วัด — หารือสำนักงาน ก.พ.ร. เป็นหนังสือ`,
  },
  'change-after-window': {
    status: 409,
    example: { last: '28 กุมภาพันธ์ 2568', next: '31 กรกฎาคม 2568' },
    sentence: ({ last, next }) => `วันนี้อยู่นอกรอบการขอปรับเปลี่ยน ซึ่งสิ้นสุดวันที่ ${last} — ${nextWindow(next)}`,
  },
  'change-decided-late': {
    status: 409,
    example: { last: '28 กุมภาพันธ์ 2568', next: '31 กรกฎาคม 2568' },
    sentence: ({ last, next }) =>
      `คณะกรรมการประชุมหลังวันที่ ${last} ซึ่งเป็นวันสุดท้ายที่ต้องแจ้งผลถึงสำนักงาน ก.พ.ร. จึงไม่รับพิจารณา — ให้ส่งคำขอกลับหรือบันทึกมติไม่เห็นชอบ ${nextWindow(next)}`,
  },
  'change-recorded-late': {
    status: 409,
    example: { last: '28 กุมภาพันธ์ 2568' },
    sentence: ({ last }) =>
      `มตินี้บันทึกหลังวันที่ ${last} ซึ่งเป็นวันสุดท้ายที่ต้องแจ้งผล และยังไม่มีหนังสือแจ้งผลที่ถึงสำนักงาน ก.พ.ร. ภายในวันนั้น — ถ้าแจ้งด้วยหนังสือนอกระบบแล้ว ให้บันทึกเลขที่และวันที่ถึงในหน้าของการประชุม แล้วบันทึกมตินี้อีกครั้ง ถ้าไม่ได้แจ้ง สำนักงาน ก.พ.ร. ไม่รับพิจารณา`,
  },
  'change-files-at-end': {
    status: 409,
    example: { most: 100 },
    sentence: ({ most }) =>
      `คำขอนี้มีไฟล์ครบ ${most} ไฟล์แล้ว และไฟล์ที่เสนอแล้วนำออกไม่ได้ — นำไฟล์ที่ยังไม่เคยเสนอออก หรือถอนคำขอนี้แล้วเสนอคำขอใหม่`,
  },
  'change-notice-undecided': {
    status: 409,
    example: { count: 2 },
    sentence: ({ count }) => `ยังมีวาระคำขอปรับเปลี่ยน ${count} วาระที่ไม่ได้บันทึกมติ — บันทึกมติให้ครบ แล้วจัดทำหนังสือแจ้งผลฉบับเดียว`,
  },
  'change-notice-told': {
    status: 409,
    example: { day: '27 กุมภาพันธ์ 2568' },
    sentence: ({ day }) => `มีบันทึกแล้วว่าหนังสือแจ้งผลถึงสำนักงาน ก.พ.ร. วันที่ ${day} — ไม่ต้องบันทึกอีก`,
  },
  'change-notice-before-meeting': {
    status: 422,
    example: { day: '20 กุมภาพันธ์ 2568' },
    sentence: ({ day }) => `วันที่ที่ระบุอยู่ก่อนวันประชุม (${day}) — ระบุวันที่หนังสือแจ้งผลถึงสำนักงาน ก.พ.ร.`,
  },
  'change-notice-nothing': {
    status: 409,
    sentence: () => 'การประชุมนี้ไม่มีมติเรื่องคำขอปรับเปลี่ยนที่ต้องแจ้งผล — บันทึกมติของคำขอก่อน',
  },
  'change-kind-missing': { status: 422, sentence: () => 'ยังไม่ได้เลือกสิ่งที่ขอ — เลือกหนึ่งข้อ แล้วกดเริ่มคำขอใหม่' },
  'change-kind-not-open': {
    status: 422,
    example: { kind: 'ปรับน้ำหนัก', open: 'รายละเอียดตัวชี้วัด ค่าเป้าหมาย เกณฑ์การให้คะแนน' },
    sentence: ({ kind, open }) => `ปีนี้ขอ “${kind}” ไม่ได้ — ขอได้เฉพาะเรื่อง ${open}`,
  },
  'change-another-indicator': {
    status: 422,
    example: { clause: 'ไม่กำหนดตัวชี้วัดทดแทนหรือตัวชี้วัดใหม่ระหว่างปี' },
    sentence: ({ clause }) => `กรอบของปีกำหนดว่า “${clause}” — เลือกตัวชี้วัดที่มีอยู่แล้ว และคงชื่อเดิมไว้`,
  },
  'change-indicator-unknown': {
    status: 422,
    example: { indicator: '1.1-SME' },
    sentence: ({ indicator }) =>
      indicator === ''
        ? 'ยังไม่ได้เลือกตัวชี้วัด — เลือกตัวชี้วัดจากรายการ'
        : `ไม่มีตัวชี้วัด ${indicator} ในคำรับรองฯ ฉบับปัจจุบัน — เลือกตัวชี้วัดจากรายการ`,
  },
  'change-indicator-cancelled': {
    status: 409,
    example: { indicator: '1.1-SME' },
    sentence: ({ indicator }) => `ตัวชี้วัด ${indicator} ถูกยกเลิกไปแล้ว — เลือกตัวชี้วัดที่ยังใช้อยู่`,
  },
  'change-needs-thresholds': {
    status: 422,
    example: { indicator: '2.1' },
    sentence: ({ indicator }) =>
      `ตัวชี้วัด ${indicator} ไม่มีค่าเป้าหมายเป็นระดับให้ปรับ — เลือกปรับรายละเอียดหรือยกเลิกตัวชี้วัด ตามที่ปีนี้ขอได้`,
  },
  'change-scores-differ': {
    status: 422,
    example: { indicator: '1.1-SME' },
    sentence: ({ indicator }) =>
      `จำนวนระดับหรือคะแนนของแต่ละระดับของตัวชี้วัด ${indicator} ต่างจากที่ตกลงไว้ — ปรับเฉพาะค่าของแต่ละระดับ คงคะแนนตามกรอบของปี`,
  },
  'change-nothing-proposed': { status: 422, sentence: () => 'ค่าที่ขอเหมือนกับที่ตกลงไว้ — ระบุค่าที่ต้องการปรับ' },
  'change-weight-out-of-range': {
    status: 422,
    example: { indicator: '1.1-SME', below: '70' },
    sentence: ({ indicator, below }) =>
      `น้ำหนักใหม่ของตัวชี้วัด ${indicator} ต้องเป็นตัวเลขมากกว่า 0 และน้อยกว่า ${below} ซึ่งเป็นน้ำหนักรวมของตัวชี้วัดที่แบ่งกันได้ — แก้ตัวเลข`,
  },
  'change-no-indicator-left': {
    status: 422,
    example: { indicator: '2.1' },
    sentence: ({ indicator }) =>
      `ไม่เหลือตัวชี้วัดอื่นภายใต้น้ำหนักที่กรอบกำหนดเดียวกับตัวชี้วัด ${indicator} ที่จะแบ่งน้ำหนักกันได้ — ขอปรับค่าเป้าหมายหรือรายละเอียดแทน`,
  },
  'change-target-known': {
    status: 422,
    example: { indicator: '1.1-SME', round: '6m', result: '5', score: '100', before: '6', after: '4.5' },
    sentence: ({ indicator, round, result, score, before, after }) =>
      result === ''
        ? `ค่าเป้าหมายใหม่ของตัวชี้วัด ${indicator} ไม่ยากกว่าผลที่จังหวัดบันทึกไว้แล้วใน${roundName(round)} ซึ่งยังไม่เปิดเผย จึงเป็นการนำผลที่เกิดขึ้นแล้วมากำหนดเป็นค่าเป้าหมาย — ให้จังหวัดกำหนดค่าที่ยากกว่าผลที่เกิดขึ้นแล้ว`
        : `ค่าเป้าหมายใหม่ของตัวชี้วัด ${indicator} ที่ ${score} คะแนน (${after} จากเดิม ${before}) ไม่ยากกว่าผลที่รายงานแล้วใน${roundName(round)} คือ ${result} จึงเป็นการนำผลที่เกิดขึ้นแล้วมากำหนดเป็นค่าเป้าหมาย — กำหนดค่าที่ยากกว่าผลที่เกิดขึ้นแล้ว`,
  },
  'change-ground-missing': { status: 422, sentence: () => 'ยังไม่ได้เลือกเหตุที่ขอปรับเปลี่ยน — เลือกเหตุตามที่กรอบของปีกำหนด' },
  'change-other-factor-missing': {
    status: 422,
    sentence: () => 'ยังไม่ได้ระบุว่าเป็นปัจจัยภายนอกใด — เลือกตัวอย่างที่ตรง หรือพิมพ์ปัจจัยภายนอกอื่นที่ควบคุมไม่ได้',
  },
  'change-cause-missing': {
    status: 422,
    sentence: () => 'ยังไม่ได้ยืนยันว่าเหตุเกิดจากภายนอกหรือภายใน — เลือกข้อหนึ่ง',
  },
  'change-cause-internal': {
    status: 422,
    example: { clause: 'การบริหารจัดการภายใน ไม่ได้เป็นเหตุจากปัจจัยภายนอกที่ไม่สามารถควบคุมได้' },
    sentence: ({ clause }) =>
      `เหตุจากการบริหารจัดการภายในหรือความล่าช้าของหน่วยงานเองขอปรับเปลี่ยนไม่ได้${clause === '' ? '' : ` เพราะกรอบของปีกำหนดว่า “${clause}”`} — เร่งรัดการดำเนินงานตามเป้าหมายเดิม หรือเลือกเหตุภายนอกถ้ามีหลักฐาน`,
  },
  'change-explanation-missing': {
    status: 422,
    sentence: () => 'ยังไม่ได้อธิบายว่าเหตุนั้นกระทบการดำเนินงานอย่างไร — พิมพ์คำอธิบาย',
  },
  'change-evidence-missing': {
    status: 422,
    example: { needs: 'ประกาศหรือรายงานของทางราชการ' },
    sentence: ({ needs }) => `ยังขาดหลักฐาน: ${needs} — แนบไฟล์ แล้วเสนออีกครั้ง`,
  },
  'change-open-twice': {
    status: 409,
    example: { number: 1, indicator: '1.1-SME' },
    sentence: ({ number, indicator }) =>
      `คำขอที่ ${number} ของตัวชี้วัด ${indicator} ยังไม่มีผลการพิจารณา — รอผล หรือถอนคำขอนั้นก่อน`,
  },
  'change-shared-indicator': {
    status: 409,
    example: { indicator: '1.1', with: 'กลุ่มจังหวัดภาคกลางตอนบน' },
    sentence: ({ indicator, with: others }) =>
      `ตัวชี้วัด ${indicator} ใช้ร่วมกับ${others} ปรับฝ่ายเดียวไม่ได้ — หารือร่วมกันแล้วเสนอสำนักงาน ก.พ.ร. เป็นหนังสือ`,
  },
  'change-not-editable': {
    status: 409,
    example: { status: 'เสนอแล้ว รอคณะกรรมการพิจารณา' },
    sentence: ({ status }) => `คำขอนี้อยู่ในสถานะ “${status}” จึงแก้ไขไม่ได้ — หากต้องแก้ไข ให้ถอนแล้วจัดทำคำขอใหม่`,
  },
  'change-not-awaited': {
    status: 409,
    example: { number: 1 },
    sentence: ({ number }) => `คำขอที่ ${number} ไม่ได้รอมติแล้ว — โหลดหน้าใหม่แล้วตรวจสถานะของคำขอ`,
  },
  'change-only-noted': {
    status: 409,
    example: { number: 1 },
    sentence: ({ number }) => `คำขอที่ ${number} มีผลแล้ว คณะนี้รับไว้เพื่อทราบเท่านั้น — เลือกมติ “รับทราบ”`,
  },
  'change-to-be-decided': {
    status: 409,
    example: { number: 1 },
    sentence: ({ number }) =>
      `คำขอที่ ${number} รอการพิจารณาของคณะนี้ จึงรับไว้เพื่อทราบไม่ได้ — เลือกมติ “เห็นชอบ” “ไม่เห็นชอบ” หรือ “ให้กลับไปพิจารณาใหม่”`,
  },
  'change-need-unknown': {
    status: 422,
    sentence: () => 'ไม่ทราบว่าไฟล์นี้แสดงเรื่องใด — บันทึกเหตุที่ขอปรับเปลี่ยน แล้วแนบไฟล์ในช่องของเรื่องนั้น',
  },
  'change-from-old-version': {
    status: 409,
    example: { indicator: '1.1-SME', from: 1, newest: 2 },
    sentence: ({ indicator, from, newest }) =>
      `คำขอนี้เริ่มจากฉบับที่ ${from} แต่ตัวชี้วัด ${indicator} เปลี่ยนแล้วในฉบับที่ ${newest} — ให้จังหวัดเปิดคำขอ ตรวจค่าเทียบกับฉบับปัจจุบัน แล้วบันทึกและเสนออีกครั้ง`,
  },
};
