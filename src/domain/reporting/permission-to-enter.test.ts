import { describe, expect, it } from 'vitest';
import { permissionToEnter } from './permission-to-enter.ts';

describe('who enters a result', () => {
  it('is the owner of the figure where it is central, and the host in all other cases: of a judged one its words and evidence', () => {
    expect([permissionToEnter({ kind: 'central' }), permissionToEnter({ kind: 'judgement' })]).toEqual([
      'supply-central-score',
      'enter-result',
    ]);
    expect(permissionToEnter({ kind: 'ladder', points: [] })).toBe('enter-result');
    expect(permissionToEnter({ kind: 'milestones', steps: 5, mode: 'cumulative' })).toBe('enter-result');
    expect(permissionToEnter({ kind: 'composite', parts: [] })).toBe('enter-result');
  });
});
