import { expect, it } from 'vitest';
import { roundName } from './round-name.ts';

it.each([
  ['6m', 'รอบ 6 เดือน'],
  ['12m', 'รอบ 12 เดือน'],
])('the round %s is called %s', (round, name) => {
  expect(roundName(round)).toBe(name);
});
