import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed, stated } from '../cite.ts';
import {
  assumedApprovedDetails,
  assumedDueRule,
  assumedResultsCourse,
  clustersOutside,
} from '../common-assumptions.ts';
import { bodies } from './bodies.ts';
import { calendar } from './calendar.ts';
import { changePolicy } from './change-policy.ts';
import { documents } from './documents.ts';
import { grades, resultsTo } from './grades.ts';
import { rounds } from './rounds.ts';
import { missing, scale } from './scale.ts';
import { negotiation, signatories } from './signatories.ts';
import { sources } from './sources.ts';
import { components } from './tree.ts';

/** FY2562: five components, two of which the source mentions (Pathum Thani's letter of 7 May 2562). */
export const fy2562: Framework = {
  fiscalYear: 2562,
  version: 5,
  name: 'การประเมินส่วนราชการตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการของจังหวัด ประจำปีงบประมาณ พ.ศ. 2562',
  period: assumed(
    { from: '2018-10-01', to: '2019-09-30' },
    'หนังสือจังหวัดปทุมธานีระบุเพียงปีงบประมาณ พ.ศ. 2562 จึงใช้วันเริ่มและสิ้นปีงบประมาณ',
  ),
  sources,
  party: stated({ kinds: ['province'], provinceCount: null }, 'S3', 'ชื่อเรื่อง "ของจังหวัด" โดยไม่ระบุจำนวนจังหวัด'),
  clusters: clustersOutside(2560, 'หนังสือจังหวัดปทุมธานี', 'รายละเอียดตัวชี้วัด'),
  mandatory: assumed(
    ['approved-list'],
    'หนังสือจังหวัดปทุมธานีมอบหมายงานของสองตัวชี้วัดในจังหวัดเดียว โดยไม่ระบุว่าบังคับทุกจังหวัด จึงถือเฉพาะตัวชี้วัดที่รายการซึ่ง อ.ก.พ.ร. เห็นชอบกำหนดเป็นภาคบังคับ',
  ),
  components,
  sharedWeights: [],
  scale,
  missing,
  rounds,
  calendar,
  dueRule: assumedDueRule,
  latePenalty: assumed(null, 'หนังสือจังหวัดปทุมธานีไม่กล่าวถึงการปรับลดคะแนนเมื่อส่งล่าช้า'),
  grades,
  changePolicy,
  negotiation,
  instrument: assumedApprovedDetails,
  signatories,
  documents,
  resultsTo,
  resultsCourse: assumedResultsCourse('subcommission-assessment'),
  appraisals: [],
  bodies,
};
