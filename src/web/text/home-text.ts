import { inYearWords, say } from './year-words.ts';

/** Wording of the public front page. */
export const homeText = inYearWords({
  title: 'ตัวชี้วัดและผลการปฏิบัติราชการของจังหวัด',
  lead: 'สัมฤทธิ์คือระบบที่จังหวัดทั้ง 76 จังหวัดใช้ตกลงตัวชี้วัดและค่าเป้าหมาย รายงานผล และรับผลการประเมินในแต่ละปีงบประมาณ',
  points: [
    {
      title: 'กรอกครั้งเดียว',
      text: 'เจ้าภาพตัวชี้วัดรายงานผลครั้งเดียว จังหวัด ผู้ว่าราชการจังหวัด และสำนักงาน ก.พ.ร. ใช้ตัวเลขเดียวกัน',
    },
    { title: 'คะแนนอธิบายได้', text: 'ทุกคะแนนเปิดดูวิธีคิดทีละขั้น พร้อมตัวเลขที่แทนค่าและข้อกำหนดที่ใช้' },
    { title: 'รู้ว่ารอผู้ใด', text: 'ทุกหน้าบอกว่าดำเนินการถึงขั้นใด ขั้นต่อไปคืออะไร เหลือกี่วันทำการ และรอผู้ใด' },
  ],
  signIn: 'เข้าสู่ระบบเพื่อเริ่มงาน',
  seeFrameworks: 'ดูกรอบการประเมินทุกปี',
  seeCalendar: 'ดูปฏิทินของปี',
  seeFramework: 'ดูกรอบการประเมินของปี',
  seeLibrary: 'ดูแนวทาง คู่มือ และแบบฟอร์มของปี',
  published: 'ข้อมูลที่เผยแพร่แล้ว',
  resultsCaption: 'ผลการประเมินที่ประกาศแล้ว',
  agreementsCaption: 'อ่านคำรับรองฯ ที่ลงนามแล้ว',
  agreementsMap: 'จังหวัดที่ลงนามคำรับรองฯ แล้ว',
  notYet: 'ยังไม่มี หรือไม่ใช่ผู้ได้รับการประเมินของปีนี้',
  clusterResultsCaption: 'ผลการประเมินของกลุ่มจังหวัดที่ประกาศแล้ว',
  clusterAgreementsCaption: 'อ่านคำรับรองฯ ของกลุ่มจังหวัดที่ลงนามแล้ว',
  province: 'จังหวัด',
  cluster: 'กลุ่มจังหวัด',
  score: 'คะแนน',
  grade: 'ระดับ',
  find: 'เปิดหน้าของจังหวัด',
  findButton: 'เปิด',
  yearTitle: 'ปีงบประมาณ พ.ศ.',
  noGrade: 'ไม่จัดระดับ',
  openRound: 'ดูผล',
  nothingTitle: 'ยังไม่มีสิ่งที่เปิดเผย',
  nothingText: 'ตัวชี้วัดและค่าเป้าหมายของแต่ละจังหวัดจะปรากฏที่นี่เมื่อมีผลใช้บังคับ และผลการประเมินจะปรากฏเมื่อสำนักงาน ก.พ.ร. ประกาศ',
} as const);

/** How many provinces have published data, and which rounds have announced results. */
export function formatPublished(
  year: number,
  signed: number,
  announced: number,
  rounds: readonly { readonly round: string }[],
): string {
  const none = rounds.length === 0 ? 'ยังไม่ประกาศผลการประเมิน' : '';
  const results = announced === 0 ? none : `ประกาศผลแล้ว ${announced} จังหวัด`;
  return say(`ปีงบประมาณ พ.ศ. ${year} ลงนามคำรับรองฯ แล้ว ${signed} จังหวัด ${results}`).trim();
}

/** `ประกาศผลรอบ 6 เดือนแล้ว 75 ราย`. */
export const formatAnnounced = (round: string, parties: number) => `ประกาศผล${round} แล้ว ${parties} ราย`;
