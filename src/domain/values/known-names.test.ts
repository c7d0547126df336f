import { describe, expect, it } from 'vitest';
import { isNameIn, isOneOf, namesOf } from './known-names.ts';

const table = { round: 1, agreement: undefined };

describe('names that are known', () => {
  it('are those of a list', () => {
    expect([isOneOf(['6m', '12m'], '12m'), isOneOf(['6m', '12m'], '9m'), isOneOf([], '')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('are those under which a table has rows, in its order, whatever stands there', () => {
    expect(namesOf(table)).toEqual(['round', 'agreement']);
  });

  it('are not what every object can do', () => {
    expect([isNameIn(table, 'agreement'), isNameIn(table, 'toString')]).toEqual([true, false]);
  });
});
