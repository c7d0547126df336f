import { expect, it } from 'vitest';
import { copyForward } from './copy-forward.ts';

it('fills only what is empty, only what may be taken over, and says what it took', () => {
  const now = { narrative: '', obstacles: 'พิมพ์ไว้แล้ว', 'current.m10': ' ', current: '' };
  const before = { narrative: 'รอบก่อน', obstacles: 'อื่น', supporting: '', 'current.m10': '12', current: '99' };
  const names = ['narrative', 'obstacles', 'supporting', 'current.m10'];
  expect(copyForward(now, before, names)).toEqual({
    fields: { narrative: 'รอบก่อน', obstacles: 'พิมพ์ไว้แล้ว', 'current.m10': '12', current: '' },
    copied: ['narrative', 'current.m10'],
  });
});

it('takes nothing over where there was nothing but spaces, and keeps names it does not know', () => {
  expect(copyForward({ a: ' ', b: 'ข' }, { a: ' ', b: 'ก' }, ['a', 'b', 'c'])).toEqual({
    fields: { a: ' ', b: 'ข' },
    copied: [],
  });
  expect(copyForward({}, { a: 'ก' }, ['a', 'c'])).toEqual({ fields: { a: 'ก' }, copied: ['a'] });
});
