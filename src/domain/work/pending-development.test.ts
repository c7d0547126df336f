import { expect, it } from 'vitest';
import { periodsDue } from '../development-indicators/periods-due.ts';
import { pendingDevelopment, pendingOfOwner } from './pending-development.ts';

const waiting = [
  { savedBy: 'a', count: 3, firstAt: '2025-10-07T02:00:00.000Z' },
  { savedBy: 'b', count: 2, firstAt: '2025-10-06T02:00:00.000Z' },
  { savedBy: 'b', count: 1, firstAt: '2025-10-05T02:00:00.000Z' },
];
const asked = (userId: string) => pendingDevelopment('TH-13', waiting, { userId, today: '2025-10-08' });

it('whoever confirms is told of the values that others entered, and since when they wait', () => {
  expect(asked('c')).toMatchObject([
    { kind: 'confirm-development-values', since: '2025-10-05T02:00:00.000Z', development: { count: 6 }, own: true },
  ]);
  expect(asked('b')).toMatchObject([{ since: '2025-10-07T02:00:00.000Z', development: { count: 3 } }]);
});

it('nobody is asked to confirm what they entered themselves', () => {
  expect(pendingDevelopment('TH-13', waiting.slice(0, 1), { userId: 'a', today: '2025-10-08' })).toEqual([]);
});

it('an owner is told of what is missing while it can be in time, by the first day on which one is due', () => {
  const missing = [
    { ownerId: 'TH-13.stat', count: 2, due: '2025-12-29' },
    { ownerId: 'TH-13.stat', count: 1, due: '2025-10-28' },
    { ownerId: 'TH-13.com', count: 4, due: '2025-12-29' },
  ];
  const of = (agencyId: string) => pendingOfOwner('TH-13', missing, { agencyId, today: '2025-10-08' });
  expect(of('TH-13.stat')).toMatchObject([
    { kind: 'enter-development-values', due: '2025-10-28', development: { count: 3, ownerId: 'TH-13.stat' } },
  ]);
  expect(of('TH-13.health')).toEqual([]);
});

it.each([
  ['2025-10-06', ['2568/0', '2568/4']],
  ['2025-12-29', ['2568/0', '2568/4']],
  ['2025-12-30', []],
  ['2025-09-28', ['2568/3']],
  ['2026-01-01', ['2569/1']],
])('on %s the periods of %j can be entered in time', (today, periods) => {
  expect(periodsDue(today).map(({ fiscalYear, quarter }) => `${fiscalYear}/${quarter}`)).toEqual(periods);
});
