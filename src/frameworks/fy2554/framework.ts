import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed, stated } from '../cite.ts';
import { approval, bodies } from './bodies.ts';
import { calendar } from './calendar.ts';
import { changePolicy } from './change-policy.ts';
import { clusters } from './clusters.ts';
import { documents } from './documents.ts';
import { dueRule, latePenalty } from './due-rule.ts';
import { grades, incentives, resultsCourse, resultsTo } from './grades.ts';
import { legalGrounds } from './legal-grounds.ts';
import { rounds } from './rounds.ts';
import { missing, scale } from './scale.ts';
import { negotiation, signatories } from './signatories.ts';
import { sources } from './sources.ts';
import { undatedSteps } from './steps.ts';
import { components } from './tree.ts';

/** FY2554: four dimensions, three rounds, a late penalty by the working day (OPDC manual, chapter 1). */
export const fy2554: Framework = {
  fiscalYear: 2554,
  version: 5,
  name: 'กรอบการประเมินผลการปฏิบัติราชการของจังหวัด ประจำปีงบประมาณ พ.ศ. 2554',
  period: stated(
    { from: '2010-10-01', to: '2011-09-30' },
    'S2',
    'ข้อ 1.5.2 "รอบ 12 เดือน (1 ตุลาคม 2553 – 30 กันยายน 2554)"',
  ),
  sources,
  party: assumed(
    { kinds: ['province', 'cluster'], provinceCount: 75 },
    'คู่มือกล่าวถึงกลุ่มจังหวัดและจังหวัดโดยไม่ระบุจำนวน จึงใช้ 75 จังหวัดตามหนังสือสำนักงาน ก.พ.ร. ที่ นร 1200/ว 26 ของปีงบประมาณ พ.ศ. 2553',
  ),
  clusters,
  mandatory: assumed(
    ['named-slots', 'approved-list'],
    'คู่มือข้อ 1.4.2 ให้คำรับรองฯ ของจังหวัดมี "ตัวชี้วัดภาคบังคับตามกรอบการประเมินผลการปฏิบัติราชการที่ ก.พ.ร. กำหนด" แต่บทที่ 1 ไม่แจกแจงว่าตัวชี้วัดใด จึงถือตามตัวชี้วัดที่กรอบระบุชื่อ และตัวชี้วัดที่รายการซึ่ง อ.ก.พ.ร. เห็นชอบกำหนดเป็นภาคบังคับ ส่วนคำรับรองฯ ของกลุ่มจังหวัด คู่มือไม่กล่าวถึงตัวชี้วัดภาคบังคับ',
  ),
  components,
  sharedWeights: [],
  scale,
  missing,
  rounds,
  calendar,
  dueRule,
  latePenalty,
  grades,
  changePolicy,
  negotiation,
  instrument: stated('agreement', 'S2', 'ข้อ 1.4.2 "ถือเป็นคำรับรองฝ่ายเดียว ไม่ใช่สัญญาและใช้สำหรับระยะเวลา 1 ปี"'),
  signatories,
  documents,
  resultsTo,
  resultsCourse,
  incentives,
  appraisals: [],
  legalGrounds,
  bodies,
  approval,
  undatedSteps,
};
