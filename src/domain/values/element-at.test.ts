import { describe, expect, it } from 'vitest';
import { elementAt } from './element-at.ts';

describe('the element of a list at a position', () => {
  it('counts from the beginning, and from the end where the position is negative', () => {
    expect([0, 1, 2, -1].map((position) => elementAt(['a', 'b', 'c'], position))).toEqual(['a', 'b', 'c', 'c']);
  });

  it('is returned though it is false or empty', () => {
    expect([elementAt([0], 0), elementAt([''], 0), elementAt([false], 0)]).toEqual([0, '', false]);
  });

  it('is an error of the program where the list has none', () => {
    expect(() => elementAt(['a'], 1)).toThrow(new RangeError('a list of 1 has no element at 1'));
    expect(() => elementAt([], -1)).toThrow(RangeError);
  });
});
