import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed, clause, stated } from '../cite.ts';

const eSar =
  'ข้อ ๓ "กำหนดให้รายงานผลการดำเนินงานผ่านระบบการรายงานผลการประเมินส่วนราชการ (Electronic Self Assessment Report : e-SAR)"';
const twice = 'ข้อ ๓ "กำหนดให้ประเมินจังหวัด ปีละ ๒ รอบ"';
const shownBoth =
  'ร่างกรอบไม่ระบุวิธีแสดงคะแนนรอบที่ประเมินไม่ครบทุกองค์ประกอบ จึงแสดงทั้งคะแนนจากน้ำหนักที่ประเมินและคะแนนที่เทียบเป็นเต็ม 100';

/** Two rounds: six months with component 1 only, twelve months with both. Report dates follow FY2554's practice. */
export const rounds: Framework['rounds'] = [
  {
    code: '6m',
    name: 'รอบการประเมิน 6 เดือน',
    source: clause('S4', 'ข้อ ๓ "รอบการประเมิน ๖ เดือน ตั้งแต่วันที่ ๑ ตุลาคม ถึงวันที่ ๓๑ มีนาคม (เฉพาะองค์ประกอบที่ ๑)"'),
    from: '2024-10-01',
    to: '2025-03-31',
    components: stated(['1'], 'S4', 'ข้อ ๓ "เฉพาะองค์ประกอบที่ ๑"'),
    reportDue: assumed('2025-04-30', 'ร่างกรอบไม่ระบุวันส่งรายงาน จึงใช้ 30 เมษายนตามแนวปฏิบัติปีงบประมาณ พ.ศ. 2554'),
    requires: stated(['self-assessment-report'], 'S4', eSar),
    graded: assumed(false, 'เกณฑ์ระดับจังหวัดใช้คะแนนเต็ม 100 จากทุกตัวชี้วัด รอบ 6 เดือนประเมินเพียงองค์ประกอบที่ 1 จึงไม่จัดระดับ'),
    assessed: stated(true, 'S4', twice),
    shownAs: assumed('both', shownBoth),
  },
  {
    code: '12m',
    name: 'รอบการประเมิน 12 เดือน',
    source: clause('S4', 'ข้อ ๓ "รอบการประเมิน ๑๒ เดือน ตั้งแต่วันที่ ๑ ตุลาคม ถึงวันที่ ๓๐ กันยายน (องค์ประกอบที่ ๑ และองค์ประกอบที่ ๒)"'),
    from: '2024-10-01',
    to: '2025-09-30',
    components: stated(['1', '2'], 'S4', 'ข้อ ๓ "องค์ประกอบที่ ๑ และองค์ประกอบที่ ๒"'),
    reportDue: assumed('2025-10-31', 'ร่างกรอบไม่ระบุวันส่งรายงาน จึงใช้ 31 ตุลาคมตามแนวปฏิบัติปีงบประมาณ พ.ศ. 2554'),
    requires: stated(['self-assessment-report'], 'S4', eSar),
    graded: stated(true, 'S4', 'ข้อ ๖.๒ เกณฑ์การประเมินระดับจังหวัด'),
    assessed: stated(true, 'S4', twice),
    shownAs: stated('of-full-mark', 'S4', 'ข้อ ๖.๒ "เต็ม ๑๐๐ คะแนน"'),
  },
];
