import type { Outlook } from './outlook.ts';
import type { UnknownReason } from './projection.ts';

/** What a projection says of the full mark, in Thai. */
export const outlookNames: Readonly<Record<Outlook, string>> = {
  short: 'น่าจะไม่ได้คะแนนเต็ม',
  open: 'อาจไม่ได้คะแนนเต็ม',
  likely: 'น่าจะได้คะแนนเต็ม',
  sure: 'คาดว่าได้คะแนนเต็ม',
  reported: 'รายงานสิ้นปีแล้ว',
  unsure: 'ยังบอกไม่ได้ (ช่วงกว้าง)',
  unknown: 'ยังบอกไม่ได้',
};

/** Words of the sentences that say why a projection is what it is. */
export const reasonWords = {
  points: 'คะแนน',
  unknownCount: 'ยังบอกไม่ได้',
  noSeason: 'ยังไม่มีข้อมูลรายงวดครบสองปีต่อเนื่อง จึงยังไม่คำนึงถึงฤดูกาล หากผลขึ้นลงตามฤดูกาล ช่วงนี้จะแคบเกินจริง',
  wide: 'ช่วงกว้างเกินครึ่งของคะแนนเต็ม จึงยังบอกไม่ได้ว่าจะได้คะแนนเท่าใด',
} as const;

/** Why nothing can be said, and what would help. */
export const unknownWords: Readonly<Record<UnknownReason, string>> = {
  cancelled: 'ตัวชี้วัดนี้ถูกยกเลิก',
  shared: 'ใช้ผลของกลุ่มจังหวัด — ดูแนวโน้มที่กลุ่มจังหวัด',
  steps: 'วัดเป็นขั้นตอน ซึ่งไม่เป็นค่าต่อเนื่อง — ดูขั้นตอนที่ยังไม่เสร็จในหน้ารายงานผล',
  evaluator: 'ผู้ประเมินเป็นผู้ให้คะแนน จึงไม่มีค่าให้ประมาณ',
  gap: 'ค่ารายงวดขาดช่วง — กรอกงวดที่ขาดก่อน',
  'too-few': 'รายงานมาน้อยกว่า 4 งวด และไม่มีผลของปีก่อนต่อเนื่องถึง 3 ปี',
  'no-series':
    'ไม่ได้รายงานเป็นรายเดือนหรือรายไตรมาส จึงไม่ทราบว่าผลรอบ 6 เดือนเป็นยอดสะสมหรือเป็นสถานะ และไม่มีผลของปีก่อนต่อเนื่องถึง 3 ปี',
  'too-many-unknown': 'สูตรใช้ตัวแปรที่ยังไม่แน่นอนมากเกินกว่าจะรวมเป็นช่วงเดียวได้',
  'not-applicable': 'ตัวหารเป็นศูนย์ จึงยังคำนวณผลไม่ได้',
};
