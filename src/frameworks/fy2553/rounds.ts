import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed, assumption } from '../cite.ts';

/** The letter mentions no reporting round; one round over the whole fiscal year is assumed. */
export const rounds: Framework['rounds'] = [
  {
    code: '12m',
    name: 'รอบ 12 เดือน',
    source: assumption('หนังสือ ว 26 ไม่กล่าวถึงรอบการรายงาน จึงกำหนดรอบเดียวเต็มปีงบประมาณตามระยะเวลาของคำรับรอง'),
    from: '2009-10-01',
    to: '2010-09-30',
    components: assumed(['1', '2', '3', '4'], 'หนังสือ ว 26 ไม่ระบุ จึงรวมทุกมิติ'),
    reportDue: assumed(null, 'หนังสือ ว 26 ไม่ระบุกำหนดส่งรายงาน'),
    requires: assumed(
      ['self-assessment-report'],
      'หนังสือ ว 26 ไม่ระบุแบบรายงาน จึงใช้รายงานการประเมินผลตนเองตามปีงบประมาณ พ.ศ. 2554',
    ),
    graded: assumed(false, 'หนังสือ ว 26 ไม่ระบุเกณฑ์ระดับผลการประเมิน จึงไม่จัดระดับ'),
    assessed: assumed(true, 'หนังสือ ว 26 ไม่กล่าวถึงการประเมิน มีรอบเดียวจึงประเมินรอบนี้'),
    shownAs: assumed('of-full-mark', 'หนังสือ ว 26 ไม่ระบุวิธีแสดงคะแนน จึงแสดงเป็นคะแนนเต็มของเกณฑ์'),
  },
];
