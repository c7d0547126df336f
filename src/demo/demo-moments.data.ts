/** A suggested day of the demonstration, and what can be tried on it. */
export interface DemoMoment {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly tries: string;
}

/** In the order of the years. Every day is named by the sources, or is a made-up day near one of them. */
export const demoMoments: readonly DemoMoment[] = [
  {
    day: '2010-09-06',
    tries: 'เสนอตัวชี้วัดของปีงบประมาณ พ.ศ. 2554 (จังหวัดเลย เชียงใหม่ หรือกลุ่มจังหวัด) ก่อนพ้นกำหนด 13 กันยายน 2553',
  },
  { day: '2010-09-27', tries: 'เจรจาตัวชี้วัดปีงบประมาณ พ.ศ. 2554 ผ่านวีดิทัศน์ทางไกล' },
  { day: '2010-11-15', tries: 'ลงนามคำรับรองของปีงบประมาณ พ.ศ. 2554 ตามลำดับของผู้ลงนาม' },
  { day: '2011-01-10', tries: 'ส่งรายละเอียดตัวชี้วัด (KPI Template) ก่อน 31 มกราคม 2554' },
  { day: '2011-10-24', tries: 'รวบรวมรายงานรอบ 12 เดือนของจังหวัดลำปาง ปีงบประมาณ พ.ศ. 2554' },
  {
    day: '2011-11-02',
    tries: 'ส่งรายงานของจังหวัดลำปางหลังวันครบกำหนด (1 พฤศจิกายน 2554 เพราะน้ำท่วม) และดูคะแนนที่ถูกปรับลดรายวัน',
  },
  { day: '2025-10-06', tries: 'รายงานรอบ 12 เดือน ปีงบประมาณ พ.ศ. 2568 ของ 76 จังหวัด (วันเริ่มต้นของระบบสาธิต)' },
];
