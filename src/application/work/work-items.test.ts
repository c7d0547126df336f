import { describe, expect, it } from 'vitest';
import { byDue, type WorkItem } from './work-items.ts';

function item(name: string, due: string | null, waited: number | null, rest: Partial<WorkItem> = {}): WorkItem {
  return {
    ...{ kind: 'receive', role: 'opdc-officer', permission: 'receive-report', fiscalYear: 2568, organisationId: name },
    ...{ round: '12m', indicator: null, hostIds: [], agency: null, returnReason: null, organisationName: name },
    ...{
      daysLeft: null,
      countedAt: 'TH-10',
      count: 1,
      national: false,
      reminders: 0,
      escalated: [],
      told: [],
      instrument: 'agreement',
    },
    ...{ due, waited, ...rest },
  };
}

describe('a queue of work', () => {
  it('is in the order of its due days; what has none by how long it has waited, and by kind before the alphabet', () => {
    const inOrder = [
      item('ยะลา', '2025-10-10', null),
      item('กระบี่', '2025-10-31', null),
      item('อ่างทอง', null, 9),
      item('ขอนแก่น', null, 2),
      item('ชลบุรี', null, 2, { fiscalYear: 2554 }),
      item('อุดรธานี', null, null, { kind: 'announce' }),
      item('กาญจนบุรี', null, null, { kind: 'conclude-assessment' }),
      item('ตรัง', null, null, { kind: 'conclude-assessment', fiscalYear: 2554 }),
    ];
    const names = inOrder.map((one) => one.organisationName);
    for (const shuffled of [
      inOrder.toReversed(),
      inOrder.toSorted((a, b) => (a.organisationName < b.organisationName ? -1 : 1)),
    ])
      expect(shuffled.toSorted(byDue).map((one) => one.organisationName)).toEqual(names);
  });
});
