import { roundName } from '../../domain/framework/round-name.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';

/** Wording of the table of government holidays. */
export const holidaysText = {
  title: 'วันหยุดราชการ',
  lead: 'วันหยุดที่ใช้นับวันทำการทุกแห่งในระบบ เจ้าหน้าที่สำนักงาน ก.พ.ร. บันทึกตามประกาศ ระบบไม่คำนวณวันหยุดเอง',
  year: 'ปี พ.ศ.',
  known: (until: string) => `ตารางวันหยุดถึง ${formatThaiDate(until)}`,
  unknown: 'ยังไม่มีตารางวันหยุด',
  estimate: (until: string) => `ตารางวันหยุดถึง ${formatThaiDate(until)} – จำนวนวันทำการเป็นค่าประมาณ`,
  date: 'วันที่',
  name: 'วันหยุด',
  place: 'พื้นที่',
  nation: 'ทั้งประเทศ',
  document: 'เอกสารที่ประกาศ',
  documentHint: 'เช่น มติคณะรัฐมนตรี วันที่ 6 พฤษภาคม 2569',
  firstRecord: 'ตารางตั้งต้นของระบบ',
  recorded: 'บันทึก',
  withdrawn: 'ถอนแล้ว',
  none: 'ยังไม่มีวันหยุดของปีนี้',
  noneText: 'วันหยุดจะขึ้นที่นี่เมื่อสำนักงาน ก.พ.ร. บันทึกตารางของปี',
  manage: 'สำหรับสำนักงาน ก.พ.ร.',
  addTitle: 'เพิ่มวันหยุดหนึ่งวัน',
  add: 'เพิ่มวันหยุด',
  importTitle: 'นำเข้าตารางทั้งปี',
  lines: 'รายการวันหยุด',
  linesHint:
    'บรรทัดละหนึ่งวัน แบบ CSV: วันที่,ชื่อวันหยุด,พื้นที่ เช่น 1/1/2570,วันขึ้นปีใหม่,national เว้นพื้นที่ไว้คือทั้งประเทศ หรือกรอกรหัสจังหวัด เช่น TH-42',
  import: 'นำเข้าตาราง',
  withdrawTitle: 'ถอนหรือแก้ไขวันหยุด',
  holiday: 'วันหยุดที่จะถอนหรือแก้ไข',
  reason: 'เหตุผล',
  reasonHint: 'ทุกคนที่อ่านตารางเห็นเหตุผลนี้ และเก็บในบันทึกการดำเนินการ',
  corrected: 'วันที่ถูกต้อง',
  correctedHint: 'เว้นว่างทั้งสามช่องเมื่อถอนโดยไม่มีวันแทน',
  correctedName: 'ชื่อวันหยุดที่ถูกต้อง',
  correctedNameHint: 'เว้นว่างเมื่อชื่อเดิมถูกต้อง',
  withdraw: 'บันทึกการถอนหรือแก้ไข',
  consequence:
    'วันครบกำหนดที่ตรงกับวันหยุดเลื่อนตามกรอบ ผู้ที่ส่งแล้วหรือถือวันเดิมไม่ล่าช้าเพราะการแก้ไขนี้ และวันล่าช้าที่ยังนับไม่ได้จะนับเมื่อทราบวันหยุด',
  done: ({ recorded, moved, kept, counted }: Readonly<Record<'recorded' | 'moved' | 'kept' | 'counted', number>>) =>
    `${recorded === 0 ? 'ถอนวันหยุดแล้ว' : `บันทึกแล้ว เพิ่ม ${recorded} วัน`} วันครบกำหนดเปลี่ยน ${moved} รายงาน คงวันเดิม ${kept} รายงาน นับวันล่าช้าได้เพิ่ม ${counted} รายงาน`,
  pastReason: 'เหตุผลที่บันทึกย้อนหลัง',
  pastReasonHint: 'ระบุเมื่อมีวันที่ผ่านมาแล้ว เพราะเปลี่ยนการนับวันทำการที่นับไปแล้ว',
  willRecord: (days: number) => `เพิ่มวันหยุดในตาราง ${days} วัน`,
  willMove: (parties: number, rounds: number) => `วันครบกำหนดของ ${parties} หน่วยงาน ใน ${rounds} รอบรายงาน จะเปลี่ยน`,
  movesNothing: 'ไม่มีวันครบกำหนดของรอบที่เปิดแล้วเปลี่ยน',
  movesDay: ({
    fiscalYear,
    round,
    from,
    to,
    parties,
  }: Readonly<Record<'round' | 'from' | 'to', string>> & Readonly<Record<'fiscalYear' | 'parties', number>>) =>
    `${roundName(round)} ปีงบประมาณ พ.ศ. ${fiscalYear} จาก ${from} เป็น ${to}: ${parties} หน่วยงาน`,
  willCount: (reports: number) => `นับวันล่าช้าได้เพิ่ม ${reports} รายงาน`,
  open: 'ดูตารางวันหยุดราชการทั้งหมด',
} as const;
