import { expect, it } from 'vitest';
import { isSameContent } from './content-text.ts';

it.each([
  ['parts in another order', { a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 }, true],
  ['a part that is null beside one that is absent', { a: 1, b: null, c: undefined }, { a: 1 }, true],
  ['an empty text beside an absent one', { a: '' }, {}, false],
  ['another order of a list', [1, 2], [2, 1], false],
  ['nothing in a list beside no list', { a: [null] }, { a: [] }, false],
  ['an absent part of a list', [undefined], [], false],
  ['another figure', { a: '1.0' }, { a: '1' }, false],
])('says whether two contents say the same: %s', (_, one, other, same) => {
  expect(isSameContent(one, other)).toBe(same);
});
