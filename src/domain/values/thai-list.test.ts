import { expect, it } from 'vitest';
import { thaiList } from './thai-list.ts';

it('names stand one after another, the last after และ', () => {
  expect([[], ['ก'], ['ก', 'ข'], ['ก', 'ข', 'ค']].map(thaiList)).toEqual(['', 'ก', 'ก และข', 'ก ข และค']);
});
