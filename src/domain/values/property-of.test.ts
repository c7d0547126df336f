import { describe, expect, it } from 'vitest';
import { propertyOf } from './property-of.ts';

describe('what a value of unknown shape holds under a name', () => {
  it('is found in objects, lists and errors', () => {
    const error = Object.assign(new Error('away'), { code: 'EEXIST' });
    expect([propertyOf({ at: 0 }, 'at'), propertyOf(['a', 'b'], 1), propertyOf(error, 'code')]).toEqual([
      0,
      'b',
      'EEXIST',
    ]);
    expect(propertyOf(error, 'message')).toBe('away');
  });

  it.each([{}, null, undefined, 'EEXIST', 7, true])('is nothing in %j', (value) => {
    expect(propertyOf(value, 'code')).toBeUndefined();
  });
});
