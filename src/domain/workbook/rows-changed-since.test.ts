import { expect, it } from 'vitest';
import { indicators2568 } from '../../testing/change-sample.ts';
import { rowsChangedSince } from './rows-changed-since.ts';

const changed = (change: object) => {
  const now = indicators2568.map((one) => (one.code === '2.1' ? { ...one, ...change } : one));
  return rowsChangedSince(indicators2568, now).map(({ code }) => code);
};

it('the rows of a workbook that a later version asks otherwise are those whose indicator is another, but for its weight', () => {
  expect(changed({})).toEqual([]);
  expect(changed({ weight: '12.5' })).toEqual([]);
  expect(changed({ weight: '0', inForce: 'cancelled' })).toEqual(['2.1']);
  expect(changed({ definition: 'อื่น' })).toEqual(['2.1']);
  expect(changed({ rule: { kind: 'central' } })).toEqual(['2.1']);
  expect(rowsChangedSince(indicators2568, indicators2568.slice(1)).map(({ code }) => code)).toEqual(['1.1-SME']);
});
