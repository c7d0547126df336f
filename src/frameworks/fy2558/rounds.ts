import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed, clause, stated } from '../cite.ts';

const three = 'ย่อหน้าที่ ๑ "เพื่อรวบรวมส่งให้สำนักงาน ก.พ.ร. จำนวน ๓ ครั้ง คือ รอบ ๖ เดือน ๙ เดือน และรอบ ๑๒ เดือน"';
const both = 'หนังสือจังหวัดเชียงใหม่ไม่จำกัดมิติที่ต้องรายงานในแต่ละรอบ จึงรวมทั้งสองมิติ';
const noDue = 'หนังสือจังหวัดเชียงใหม่ไม่ระบุกำหนดส่งสำนักงาน ก.พ.ร. ระบุเพียงกำหนดที่เจ้าภาพส่งให้จังหวัด';
const noGrade = 'หนังสือจังหวัดเชียงใหม่ไม่ระบุเกณฑ์ระดับผลการประเมิน จึงไม่จัดระดับ';
const followedUp =
  'หนังสือจังหวัดเชียงใหม่ให้รายงาน 3 ครั้งแต่ไม่กล่าวถึงการประเมินของสำนักงาน ก.พ.ร. จึงประเมินเฉพาะรอบ 12 เดือนตามคู่มือปีงบประมาณ พ.ศ. 2554';
const shown = 'หนังสือจังหวัดเชียงใหม่ไม่ระบุวิธีแสดงคะแนน จึงแสดงเป็นคะแนนเต็มของเกณฑ์';
const form = 'หนังสือจังหวัดเชียงใหม่กล่าวเพียง "แบบฟอร์มที่กำหนด" จึงใช้รายงานการประเมินผลตนเอง';

/** Three rounds; when they are due at OPDC is not stated. */
export const rounds: Framework['rounds'] = [
  {
    code: '6m',
    name: 'รอบ 6 เดือน',
    source: clause('S1', three),
    from: '2014-10-01',
    to: '2015-03-31',
    components: assumed(['1', '2'], both),
    reportDue: assumed(null, noDue),
    requires: assumed(['self-assessment-report'], form),
    graded: assumed(false, noGrade),
    assessed: assumed(false, followedUp),
    shownAs: assumed('of-full-mark', shown),
  },
  {
    code: '9m',
    name: 'รอบ 9 เดือน',
    source: clause('S1', three),
    from: '2014-10-01',
    to: '2015-06-30',
    components: assumed(['1', '2'], both),
    reportDue: assumed(null, noDue),
    requires: assumed(['self-assessment-report'], form),
    graded: assumed(false, noGrade),
    assessed: assumed(false, followedUp),
    shownAs: assumed('of-full-mark', shown),
  },
  {
    code: '12m',
    name: 'รอบ 12 เดือน',
    source: clause('S1', three),
    from: '2014-10-01',
    to: '2015-09-30',
    components: assumed(['1', '2'], both),
    reportDue: assumed(null, noDue),
    requires: stated(
      ['self-assessment-report'],
      'S1',
      'ย่อหน้าที่ ๒ "รายงานการประเมินผลตนเอง (Self - Assessment Report) รอบ ๑๒ เดือน"',
    ),
    graded: assumed(false, noGrade),
    assessed: assumed(true, followedUp),
    shownAs: assumed('of-full-mark', shown),
  },
];
