import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed, clause, stated } from '../cite.ts';

const sixMonths =
  'ข้อ 1.5.2 "30 เมษายน 2554 ... รายงานการประเมินผลตนเอง (Self Assessment Report) รอบ 6 เดือน (1 ตุลาคม 2553 – 31 มีนาคม 2554) ... และกรอก e-SAR Card"';
const nineMonths = 'ข้อ 1.5.2 "ภายใน 16 กรกฎาคม 2554 ... กรอก e-SAR Card รอบ 9 เดือน (1 ตุลาคม 2553 – 30 มิถุนายน 2554)"';
const twelveMonths =
  'ข้อ 1.5.2 "31 ตุลาคม 2554 ... รอบ 12 เดือน (1 ตุลาคม 2553 – 30 กันยายน 2554) ให้ถึงสำนักงาน ก.พ.ร. ภายในเวลาที่กำหนด และกรอก e-SAR Card"';
const allDimensions = 'คู่มือบทที่ 1 ไม่จำกัดมิติที่ต้องรายงานในแต่ละรอบ จึงรวมทุกมิติ';
const noGrade = 'คู่มือบทที่ 1 ไม่ระบุเกณฑ์ระดับผลการประเมิน จึงไม่จัดระดับ';
const followedUp =
  'คู่มือข้อ 1.5.2 และแผนภาพที่ 4 ให้ประเมินผลหลังรายงานรอบ 12 เดือน (ธันวาคม 2554 – มกราคม 2555) หลังรอบ 6 เดือนมีเพียงการวิเคราะห์ผลการดำเนินงานและให้คำปรึกษา จึงติดตามรอบนี้โดยไม่ประเมินและไม่ประกาศผล';
const shown = 'คู่มือบทที่ 1 ไม่ระบุวิธีแสดงคะแนน จึงแสดงเป็นคะแนนเต็มของเกณฑ์';

/** Reports at six and twelve months; at nine months only the e-SAR card. */
export const rounds: Framework['rounds'] = [
  {
    code: '6m',
    name: 'รอบ 6 เดือน',
    source: clause('S2', sixMonths),
    from: '2010-10-01',
    to: '2011-03-31',
    components: assumed(['1', '2', '3', '4'], allDimensions),
    reportDue: stated('2011-04-30', 'S2', sixMonths),
    requires: stated(['self-assessment-report', 'e-sar-card'], 'S2', sixMonths),
    graded: assumed(false, noGrade),
    assessed: assumed(false, followedUp),
    shownAs: assumed('of-full-mark', shown),
  },
  {
    code: '9m',
    name: 'รอบ 9 เดือน',
    source: clause('S2', nineMonths),
    from: '2010-10-01',
    to: '2011-06-30',
    components: assumed(['1', '2', '3', '4'], allDimensions),
    reportDue: stated('2011-07-16', 'S2', nineMonths),
    requires: stated(['e-sar-card'], 'S2', nineMonths),
    graded: assumed(false, noGrade),
    assessed: assumed(false, followedUp),
    shownAs: assumed('of-full-mark', shown),
  },
  {
    code: '12m',
    name: 'รอบ 12 เดือน',
    source: clause('S2', twelveMonths),
    from: '2010-10-01',
    to: '2011-09-30',
    components: assumed(['1', '2', '3', '4'], allDimensions),
    reportDue: stated('2011-10-31', 'S2', twelveMonths),
    requires: stated(['self-assessment-report', 'e-sar-card'], 'S2', twelveMonths),
    graded: assumed(false, noGrade),
    assessed: stated(
      true,
      'S2',
      'ข้อ 1.5.2 "ธันวาคม 2554 – มกราคม 2555" "สำนักงาน ก.พ.ร. ประเมินผลการปฏิบัติราชการฯ ณ จังหวัด"',
    ),
    shownAs: assumed('of-full-mark', shown),
  },
];
