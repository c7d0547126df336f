import { describe, expect, it } from 'vitest';
import { readScoringInput } from './live-score-setup.ts';

const form = (values: Record<string, string[]>) => (name: string) => values[name] ?? [];

describe('figures taken from the form as they are typed', () => {
  it('waits while a variable is still empty', () => {
    const fields = { variables: { a: 'var.a', b: 'var.b' } };
    expect(readScoringInput(fields, form({ 'var.a': ['1'], 'var.b': [' '] }))).toBeUndefined();
    expect(readScoringInput(fields, form({ 'var.a': ['1'], 'var.b': ['๒'] }))).toEqual({
      state: 'reported',
      variables: { a: '1', b: '๒' },
    });
  });

  it('takes ticked steps as they stand: none ticked is a report of none', () => {
    expect(readScoringInput({ done: 'done' }, form({}))).toEqual({ state: 'reported', done: [] });
    expect(readScoringInput({ done: 'done' }, form({ done: ['1', '3'] }))?.done).toEqual([1, 3]);
  });

  it('does not read an empty result as zero', () => {
    expect(readScoringInput({ result: 'result' }, form({ result: [''] }))).toBeUndefined();
    expect(readScoringInput({ result: 'result' }, form({ result: ['0'] }))).toEqual({ state: 'reported', result: '0' });
  });
});
