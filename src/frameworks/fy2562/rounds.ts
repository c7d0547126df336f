import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed, assumption } from '../cite.ts';

/** The letter mentions no round; one round over the whole fiscal year is assumed. */
export const rounds: Framework['rounds'] = [
  {
    code: '12m',
    name: 'รอบ 12 เดือน',
    source: assumption('หนังสือจังหวัดปทุมธานีไม่ระบุรอบการประเมิน จึงกำหนดรอบเดียวเต็มปีงบประมาณ'),
    from: '2018-10-01',
    to: '2019-09-30',
    components: assumed(['1', '2', '3', '4', '5'], 'หนังสือจังหวัดปทุมธานีไม่ระบุ จึงรวมทุกองค์ประกอบ'),
    reportDue: assumed(null, 'หนังสือจังหวัดปทุมธานีไม่ระบุกำหนดส่งรายงาน'),
    requires: assumed(['self-assessment-report'], 'หนังสือจังหวัดปทุมธานีไม่ระบุแบบรายงาน จึงใช้รายงานการประเมินผลตนเอง'),
    graded: assumed(true, 'จัดระดับตามช่วงคะแนนที่เป็นข้อสมมติของปีนี้'),
    assessed: assumed(true, 'หนังสือจังหวัดปทุมธานีไม่ระบุรอบการประเมิน มีรอบเดียวจึงประเมินรอบนี้'),
    shownAs: assumed('of-full-mark', 'หนังสือจังหวัดปทุมธานีไม่ระบุวิธีแสดงคะแนน จึงแสดงเป็นคะแนนเต็ม 100'),
  },
];
