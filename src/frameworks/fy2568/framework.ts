import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed, stated } from '../cite.ts';
import {
  assumedApprovedDetails,
  assumedDueRule,
  assumedResultsCourse,
  clustersOutside,
} from '../common-assumptions.ts';
import { approval, bodies, legalGrounds } from './bodies.ts';
import { calendar } from './calendar.ts';
import { changePolicy } from './change-policy.ts';
import { documents } from './documents.ts';
import { appraisals, grades, indicatorsTo, resultsTo } from './grades.ts';
import { rounds } from './rounds.ts';
import { missing, scale } from './scale.ts';
import { negotiation, signatories } from './signatories.ts';
import { sources } from './sources.ts';
import { components, sharedWeights } from './tree.ts';

/** FY2568: Performance Base 70 and Potential Base 30 (draft framework sent with Loei's letter of 25 April 2567). */
export const fy2568: Framework = {
  fiscalYear: 2568,
  version: 5,
  name: 'กรอบการประเมินผลการปฏิบัติราชการของจังหวัด ประจำปีงบประมาณ พ.ศ. 2568',
  period: stated({ from: '2024-10-01', to: '2025-09-30' }, 'S4', 'ข้อ ๓ รอบการประเมิน ๑๒ เดือน'),
  sources,
  party: stated({ kinds: ['province'], provinceCount: 76 }, 'S4', 'ข้อ ๑ ๒) "(๗๖ จังหวัด)"'),
  clusters: clustersOutside(2560, 'ร่างกรอบปีงบประมาณ พ.ศ. 2568 '),
  mandatory: assumed(
    ['named-slots', 'approved-list'],
    'ร่างกรอบระบุชื่อตัวชี้วัดที่ใช้กับทุกจังหวัดโดยไม่ใช้คำว่าภาคบังคับ จึงถือว่าทุกจังหวัดต้องมีตัวชี้วัดที่กรอบระบุว่าใช้กับทุกจังหวัด และตัวชี้วัดที่รายการซึ่ง อ.ก.พ.ร. เห็นชอบกำหนดเป็นภาคบังคับ ตัวชี้วัดที่กรอบระบุเพียงจำนวนจังหวัดไม่บังคับจนกว่าจะทราบรายชื่อ',
  ),
  components,
  sharedWeights,
  scale,
  missing,
  rounds,
  calendar,
  dueRule: assumedDueRule,
  latePenalty: assumed(null, 'ร่างกรอบปีงบประมาณ พ.ศ. 2568 ไม่ระบุการปรับลดคะแนนเมื่อส่งล่าช้า'),
  grades,
  changePolicy,
  negotiation,
  instrument: assumedApprovedDetails,
  signatories,
  documents,
  resultsTo,
  resultsCourse: assumedResultsCourse('subcommission-assessment'),
  indicatorsTo,
  appraisals,
  legalGrounds,
  bodies,
  approval,
};
