import type { Role } from '../people/roles.ts';

/** One step of the escalation ladder: from how many working days late somebody else is notified as well. */
interface Rung {
  readonly role: Role;
  readonly fromDaysLate: number;
}

/** เจ้าภาพ → ผู้กำกับดูแล → สำนักงานจังหวัด → ผู้ว่าราชการจังหวัด */
export const escalationLadder: { readonly value: readonly Rung[]; readonly source: { readonly assumption: string } } = {
  value: [
    { role: 'kpi-host', fromDaysLate: 0 },
    { role: 'kpi-supervisor', fromDaysLate: 1 },
    { role: 'provincial-officer', fromDaysLate: 3 },
    { role: 'governor', fromDaysLate: 5 },
  ],
  source: {
    assumption:
      'เอกสารต้นทางไม่ระบุ กำหนดให้แจ้งผู้กำกับดูแลเมื่อเลยกำหนด 1 วันทำการ สำนักงานจังหวัดเมื่อเลย 3 วันทำการ และผู้ว่าราชการจังหวัดเมื่อเลย 5 วันทำการ เพราะทุกวันทำการที่ล่าช้าอาจถูกปรับลดคะแนน',
  },
};

/**
 * Who is notified besides the person who is late, in the order of the ladder: the steps above their own that the
 * working days late have reached. Nobody above a role that is not on the ladder (OPDC, signatories, central data
 * owners).
 */
export function escalatedTo(role: Role, workingDaysLate: number): readonly Role[] {
  const rungs = escalationLadder.value;
  const own = rungs.findIndex((rung) => rung.role === role);
  if (own < 0 || workingDaysLate < 1) return [];
  return rungs
    .slice(own + 1)
    .filter((rung) => workingDaysLate >= rung.fromDaysLate)
    .map((rung) => rung.role);
}
