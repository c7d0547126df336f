import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed, stated } from '../cite.ts';
import {
  assumedDueRule,
  assumedListBody,
  assumedResultsCourse,
  assumedWithoutApproval,
} from '../common-assumptions.ts';
import { calendar } from './calendar.ts';
import { changePolicy } from './change-policy.ts';
import { clusters } from './clusters.ts';
import { documents } from './documents.ts';
import { grades, resultsTo } from './grades.ts';
import { rounds } from './rounds.ts';
import { missing, scale } from './scale.ts';
import { negotiation, signatories } from './signatories.ts';
import { sources } from './sources.ts';
import { undatedSteps } from './steps.ts';
import { components } from './tree.ts';

/** FY2553: the negotiation is documented, almost everything else is assumed or open (OPDC letter ว 26). */
export const fy2553: Framework = {
  fiscalYear: 2553,
  version: 5,
  name: 'กรอบการประเมินผลการปฏิบัติราชการของกลุ่มจังหวัดและจังหวัด ประจำปีงบประมาณ พ.ศ. 2553',
  period: assumed(
    { from: '2009-10-01', to: '2010-09-30' },
    'หนังสือ ว 26 ระบุเพียงปีงบประมาณ พ.ศ. 2553 จึงใช้วันเริ่มและสิ้นปีงบประมาณ',
  ),
  sources,
  party: stated(
    { kinds: ['province', 'cluster'], provinceCount: 75 },
    'S0',
    'เรียน "ผู้ว่าราชการจังหวัด 75 จังหวัด" และ "ของกลุ่มจังหวัดและจังหวัด"',
  ),
  clusters,
  mandatory: assumed(
    ['named-slots', 'approved-list'],
    'หนังสือ ว 26 ไม่กล่าวถึงตัวชี้วัดภาคบังคับ จึงใช้ตามคู่มือปีงบประมาณ พ.ศ. 2554 ข้อ 1.4.2 คือตัวชี้วัดที่รายการซึ่ง อ.ก.พ.ร. เห็นชอบกำหนดเป็นภาคบังคับ',
  ),
  components,
  sharedWeights: [],
  scale,
  missing,
  rounds,
  calendar,
  dueRule: assumedDueRule,
  latePenalty: assumed(null, 'หนังสือ ว 26 ไม่กล่าวถึงการปรับลดคะแนนเมื่อส่งล่าช้า'),
  grades,
  changePolicy,
  negotiation,
  instrument: stated('agreement', 'S0', 'ย่อหน้าที่ 2 "ให้จังหวัดยืนยันก่อนลงนามคำรับรองการปฏิบัติราชการต่อไป"'),
  signedWithoutApproval: assumedWithoutApproval,
  signatories,
  documents,
  resultsTo,
  resultsCourse: assumedResultsCourse(assumedListBody.code),
  appraisals: [],
  bodies: [assumedListBody],
  undatedSteps,
};
