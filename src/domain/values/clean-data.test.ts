import { expect, it } from 'vitest';
import { cleanData } from './clean-data.ts';

it('data has every text and name cleaned, wherever it stands, and everything else as it was', () => {
  const given = { 'น\u0e4d\u0e32': ['1234.5\u200b', { name: 'ก\u001fข', none: null, number: 1 }] };
  expect(cleanData(given)).toEqual({
    value: { น\u0e33: ['1234.5', { name: 'กข', none: null, number: 1 }] },
    unread: null,
  });
  expect(cleanData('ก\r\nข')).toEqual({ value: 'ก\nข', unread: null });
  expect(cleanData(JSON.parse('{"__proto__":{"ก":"\u200b"}}')).value).toEqual(JSON.parse('{"__proto__":{"ก":""}}'));
});

it('the place of the first text that nobody can read is told, and of a name that is none or another’s', () => {
  expect(cleanData({ a: 'ก', b: [{ c: 'ข\u0000' }, 'ค\ud83d'] }).unread).toBe('b.0.c');
  expect(cleanData(['ก', 'ข\ud83d', 'ค\u0000']).unread).toBe('1');
  expect(cleanData('\ufffd').unread).toBe('');
  expect(cleanData({ a: { 'ก\u0000': '1' } }).unread).toBe('a.ก');
  expect(cleanData({ ก: '1', 'ก\u200b': '2' }).unread).toBe('ก');
});
