import { describe, expect, it } from 'vitest';
import { actorOf } from '../../testing/reporting-sample.ts';
import { mayEnterSomething, measureOf, permissionToEnter } from './permission-to-enter.ts';

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

it('a measure has one name in all provinces of a year', () => {
  expect(measureOf({ fiscalYear: 2568, code: '2.1-PMQA' })).toBe('2568/2.1-PMQA');
});

it('a host of the province may enter something, a central owner what is theirs, and nobody else', () => {
  const owner = actorOf('central-data-owner', 'central.pmqa');
  const owning = { ...owner, holdings: owner.holdings.map((one) => ({ ...one, measures: ['2568/2.1-PMQA'] })) };
  const actors = [actorOf('kpi-host', 'TH-42.cd'), owning, owner, actorOf('kpi-host', 'TH-50.cd')];
  expect(actors.map((actor) => mayEnterSomething(actor, 'TH-42'))).toEqual([true, true, false, false]);
});
