import { describe, expect, it } from 'vitest';
import { growth, sampleResult } from '../../../testing/reporting-sample.ts';
import { draftFields, shownResultEntry, storedResultEntry, typedResultEntry } from './typed-result-entry.ts';

const form = {
  _csrf: 'secret',
  rowVersion: '3',
  'variables.current': '๑,๐๕๐',
  'variables.current.m10': '5',
  'reasons.current.unlike-last-year': 'ตลาดใหม่',
  'expectedOn.day': '๒๐',
  'expectedOn.month': '10',
  'expectedOn.year': '2568',
  nextSteps: 'ขยายผล',
};

describe('what is typed on an entry', () => {
  it('is kept as a draft field by field, without what is not typed', () => {
    const { _csrf, rowVersion, ...typed } = form;
    expect(draftFields(form)).toEqual(typed);
  });

  it('reads the same from a draft as from the form itself', () => {
    expect(typedResultEntry(draftFields(form))).toEqual(typedResultEntry(form));
    expect(typedResultEntry(form)).toMatchObject({
      variables: { current: '๑,๐๕๐', 'current.m10': '5' },
      reasons: { 'current.unlike-last-year': 'ตลาดใหม่' },
      expectedOn: { day: '๒๐', month: '10', year: '2568' },
      nextSteps: 'ขยายผล',
      narrative: '',
    });
  });

  it('is shown as stored where nothing was typed, a stored day in its three parts', () => {
    const result = sampleResult(growth.code, {
      expectedOn: '2025-10-20',
      nextSteps: 'ต่อ',
      variables: { current: '1' },
    });
    expect(storedResultEntry(result)).toMatchObject({
      expectedOn: { day: '20', month: '10', year: '2568' },
      nextSteps: 'ต่อ',
    });
    expect(shownResultEntry(growth, result, undefined).variables).toEqual({ current: '1', previous: '' });
  });

  it('shows a field for every month of the round where figures are given by month', () => {
    const [current, ...others] = growth.variables;
    if (!current) throw new Error('no variable');
    const byPeriod = { period: 'month', combine: 'sum' } as const;
    const monthly = { ...growth, variables: [{ ...current, byPeriod }, ...others] };
    const shown = shownResultEntry(monthly, sampleResult(growth.code, { round: '6m' }), typedResultEntry(form));
    expect(Object.keys(shown.variables)).toHaveLength(1 + 6 + 1);
    expect(shown.variables['current.m10']).toBe('5');
  });
});
