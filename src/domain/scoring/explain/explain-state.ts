import type { LedgerStep, ResultState } from '../ledger.ts';
import { type Clauses, step } from './context.ts';

const sentences: Readonly<Record<ResultState, string>> = {
  'not-due': 'ยังไม่ถึงรอบรายงานของตัวชี้วัดนี้ จึงยังไม่มีคะแนน',
  missing: 'ยังไม่มีผลการดำเนินงาน จึงยังไม่มีคะแนน (ไม่มีผลไม่เท่ากับ 0)',
  reported: 'รายงานผลแล้ว',
  'not-applicable': 'ตัวชี้วัดนี้ใช้ไม่ได้ในรอบนี้ จึงไม่นำมาคิดคะแนน และน้ำหนักกระจายให้ตัวชี้วัดอื่นตามสัดส่วน',
  cancelled: 'ตัวชี้วัดนี้ถูกยกเลิกแล้ว จึงไม่มีคะแนน และน้ำหนักกระจายให้ตัวชี้วัดอื่นตามสัดส่วนความสำคัญ',
};

/** Why there is no score. */
export function explainState(state: ResultState, clauses: Clauses = {}): LedgerStep {
  const spread = state === 'cancelled' || state === 'not-applicable' ? clauses.spread : undefined;
  return step('สถานะของผล', sentences[state], undefined, spread);
}
