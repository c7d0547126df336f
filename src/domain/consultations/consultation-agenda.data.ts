import type { AgendaItem } from '../meetings/meeting.ts';

const item = (title: string): Omit<AgendaItem, 'position' | 'minutes'> => ({
  ...{ title, starts: null, ends: null, speakers: '', papers: [], subject: null },
});

/** What a consultation goes through [A: S2 ข้อ 1.5.2 names its occasion and channel, not its order]. */
export const consultationAgenda = [
  item('ผลการดำเนินงานรอบ 6 เดือน และปัญหาอุปสรรค'),
  item('คำถามของจังหวัด'),
  item('คำปรึกษาและข้อเสนอแนะ'),
] as const;

/** What of a consultation no source says, in words. */
export const consultationAssumptions = [
  'เอกสารต้นทางกำหนดเดือนและช่องทางของการให้คำปรึกษา ไม่กำหนดวันเวลารายจังหวัด จึงให้สำนักงาน ก.พ.ร. เปิดช่วงเวลา แล้วให้จังหวัดเลือกหรือกำหนดให้',
  'การส่งคำถามล่วงหน้าและวันสุดท้ายที่รับคำถามไม่มีในเอกสารต้นทาง สำนักงาน ก.พ.ร. เป็นผู้กำหนดวัน',
] as const;

/** Why each of what a consultation waits for is due on its day, where no source says by when. */
export const consultationDueAssumptions = {
  plan: 'เอกสารต้นทางไม่กำหนดว่าต้องเปิดช่วงเวลาเมื่อใด จึงให้เสร็จก่อนวันแรกของเดือนที่ให้คำปรึกษา',
  book: 'เอกสารต้นทางไม่กำหนดวันเลือกเวลา จึงให้เลือกไม่เกินวันสุดท้ายที่สำนักงาน ก.พ.ร. รับคำถาม',
  prepare: 'เอกสารต้นทางไม่กำหนดวัน จึงให้เสร็จภายในวันที่ให้คำปรึกษาแก่จังหวัดนั้น',
  afterwards: 'เอกสารต้นทางไม่กล่าวถึงคำถามที่ยังไม่ได้ตอบเมื่อให้คำปรึกษาแล้ว จึงยังรอคำตอบโดยไม่มีวันครบกำหนด',
} as const;
