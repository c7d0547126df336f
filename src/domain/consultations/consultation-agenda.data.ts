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
