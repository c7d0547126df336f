import { describe, expect, it } from 'vitest';
import type { DueRule } from '../framework/time-schema.ts';
import { type Outage, settleDueDate } from './due-date.ts';
import type { Holiday } from './holiday.ts';

const source = { assumption: 'ตัวอย่าง' };
const rule = (value: DueRule['whenDueOnHoliday']['value']): DueRule => ({
  whenDueOnHoliday: { value, source },
  placeThatCounts: { value: 'TH-10', source },
  momentThatCounts: { value: 'received', source },
});
const flood: Holiday[] = [{ date: '2011-10-31', name: 'วันหยุดราชการกรณีพิเศษ (น้ำท่วม)', scope: 'TH-10' }];
const closed = 'ตรงกับวันหยุดราชการของผู้รับ';

const settle = (
  when: DueRule['whenDueOnHoliday']['value'],
  outages: readonly Outage[] = [],
  extension: { due: string; reason: string } | null = null,
) => settleDueDate(rule(when), '2011-10-31', flood, outages, extension);

describe('the day a report must arrive', () => {
  it('stays where the year keeps the stated day, and moves to the next open day with its reason where it does not', () => {
    expect(settle('same-day')).toEqual({ stated: '2011-10-31', due: '2011-10-31', moves: [] });
    expect(settle('next-working-day')).toEqual({
      stated: '2011-10-31',
      due: '2011-11-01',
      moves: [{ from: '2011-10-31', to: '2011-11-01', by: 'holiday', reason: closed }],
    });
  });

  it('does not move where it is a working day', () => {
    expect(settleDueDate(rule('next-working-day'), '2011-11-01', flood)).toEqual({
      stated: '2011-11-01',
      due: '2011-11-01',
      moves: [],
    });
  });

  it('moves to the day a party was given, and only where that day is later', () => {
    const reason = 'ศาลากลางถูกน้ำท่วม';
    expect(settle('same-day', [], { due: '2011-11-04', reason }).moves).toEqual([
      { from: '2011-10-31', to: '2011-11-04', by: 'extension', reason },
    ]);
    expect(settle('same-day', [], { due: '2011-10-31', reason }).moves).toEqual([]);
    expect(settle('same-day', [], { due: '2011-10-28', reason }).due).toBe('2011-10-31');
  });

  it.each([
    ['on its first day', '2011-10-31', '2011-11-02', '2011-11-04', '2011-11-04'],
    ['on its last day', '2011-10-27', '2011-10-31', '2011-11-04', '2011-11-04'],
    ['after it', '2011-10-24', '2011-10-30', '2011-11-04', '2011-10-31'],
    ['before it', '2011-11-01', '2011-11-02', '2011-11-04', '2011-10-31'],
    ['of an outage that gives no later day', '2011-10-27', '2011-11-02', '2011-10-31', '2011-10-31'],
  ])('falls within an outage: %s', (_, from, to, movesDueTo, due) => {
    const outage = { from, to, movesDueTo, reason: 'ระบบขัดข้อง' };
    const settled = settle('same-day', [outage]);
    expect(settled.due).toBe(due);
    expect(settled.moves.map((move) => move.by)).toEqual(due === '2011-10-31' ? [] : ['outage']);
  });

  it('moves through one outage after another, whichever is written first', () => {
    const first = { from: '2011-10-27', to: '2011-11-02', movesDueTo: '2011-11-04', reason: 'ไฟฟ้าดับ' };
    const second = { from: '2011-11-03', to: '2011-11-08', movesDueTo: '2011-11-10', reason: 'ระบบขัดข้อง' };
    for (const outages of [
      [first, second],
      [second, first],
    ]) {
      expect(settle('same-day', outages).moves).toEqual([
        { from: '2011-10-31', to: '2011-11-04', by: 'outage', reason: 'ไฟฟ้าดับ' },
        { from: '2011-11-04', to: '2011-11-10', by: 'outage', reason: 'ระบบขัดข้อง' },
      ]);
    }
  });
});
