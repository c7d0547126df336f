import { expect, it } from 'vitest';
import { pendingDevelopment } from './pending-development.ts';

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
