import type { Framework } from '../../domain/framework/framework-schema.ts';
import { stated } from '../cite.ts';
import { assumedDueRule } from '../common-assumptions.ts';

/** The report must arrive; what happens to a due date on a holiday is not stated. */
export const dueRule: Framework['dueRule'] = {
  ...assumedDueRule,
  momentThatCounts: stated('received', 'S2', 'ข้อ 1.5.2 "ให้ถึงสำนักงาน ก.พ.ร. ภายในเวลาที่กำหนด"'),
};

/** 0.0500 of the total for each working day the twelve-month report is late; no cap is stated. */
export const latePenalty: Framework['latePenalty'] = stated(
  { perDay: '0.0500', dayKind: 'working-day', appliesTo: 'total', rounds: ['12m'] },
  'S2',
  'ข้อ 1.5.2 หมายเหตุ * "รอบ 12 เดือนล่าช้ากว่ากำหนด จะถูกปรับลดคะแนนลงวันละ 0.0500 ของคะแนนรวม (นับวันทำการ)"',
);
