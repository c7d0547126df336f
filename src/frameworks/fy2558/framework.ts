import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed, stated } from '../cite.ts';
import {
  assumedDueRule,
  assumedListBody,
  assumedResultsCourse,
  assumedWithoutApproval,
  clustersOutside,
} from '../common-assumptions.ts';
import { calendar } from './calendar.ts';
import { changePolicy } from './change-policy.ts';
import { documents } from './documents.ts';
import { grades, resultsTo } from './grades.ts';
import { rounds } from './rounds.ts';
import { missing, scale } from './scale.ts';
import { negotiation, signatories } from './signatories.ts';
import { sources } from './sources.ts';
import { components } from './tree.ts';

/** FY2558: an outer and an inner dimension, three rounds (Chiang Mai's letter of 9 October 2558). */
export const fy2558: Framework = {
  fiscalYear: 2558,
  version: 5,
  name: 'กรอบการประเมินผลการปฏิบัติราชการของจังหวัด ประจำปีงบประมาณ พ.ศ. 2558',
  period: assumed(
    { from: '2014-10-01', to: '2015-09-30' },
    'หนังสือจังหวัดเชียงใหม่ระบุเพียงปีงบประมาณ พ.ศ. 2558 จึงใช้วันเริ่มและสิ้นปีงบประมาณ',
  ),
  sources,
  party: stated(
    { kinds: ['province'], provinceCount: null },
    'S1',
    'ชื่อเรื่อง "คำรับรองการปฏิบัติราชการของจังหวัด" โดยไม่ระบุจำนวนจังหวัด',
  ),
  clusters: clustersOutside(2552, 'หนังสือจังหวัดเชียงใหม่'),
  mandatory: assumed(
    ['named-slots', 'approved-list'],
    'หนังสือจังหวัดเชียงใหม่ไม่กล่าวถึงตัวชี้วัดภาคบังคับ จึงใช้ตามคู่มือปีงบประมาณ พ.ศ. 2554 ข้อ 1.4.2 คือตัวชี้วัดที่รายการซึ่ง อ.ก.พ.ร. เห็นชอบกำหนดเป็นภาคบังคับ',
  ),
  components,
  sharedWeights: [],
  scale,
  missing,
  rounds,
  calendar,
  dueRule: assumedDueRule,
  latePenalty: assumed(null, 'หนังสือจังหวัดเชียงใหม่ไม่กล่าวถึงการปรับลดคะแนนเมื่อส่งล่าช้า'),
  grades,
  changePolicy,
  negotiation,
  instrument: stated('agreement', 'S1', 'ชื่อเรื่อง "แนวทางการจัดทำคำรับรองการปฏิบัติราชการของจังหวัด"'),
  signedWithoutApproval: assumedWithoutApproval,
  signatories,
  documents,
  resultsTo,
  resultsCourse: assumedResultsCourse(assumedListBody.code),
  appraisals: [],
  bodies: [assumedListBody],
};
