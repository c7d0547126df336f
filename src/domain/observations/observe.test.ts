import { describe, expect, it } from 'vitest';
import type { SeenResult } from './observation.ts';
import { observeEvidence, type SeenFile } from './observe-evidence.ts';
import { observeSameFigures } from './observe-same-figures.ts';
import { observeShifts } from './observe-shifts.ts';
import { observeTargets } from './observe-targets.ts';
import { observeThresholds } from './observe-thresholds.ts';

const result = (organisationId: string, value: string, more: Partial<SeenResult> = {}): SeenResult => ({
  ...{ organisationId, fiscalYear: 2568, round: '12m', code: '1.1-SME', value, variables: { result: value } },
  ...{ points: ['10', '20', '30'], isAlikeByNature: false },
  ...more,
});
const party = (index: number) => `TH-${10 + index}`;

describe('targets that last year would reach', () => {
  const seen = (points: string[], value: string | null) =>
    observeTargets(
      [{ organisationId: 'TH-42', fiscalYear: 2568, code: '1.1-SME', points }],
      [result('TH-42', '', { fiscalYear: 2567, value })],
    );

  it('are those whose full marks need less than last year’s result, whichever way the ladder runs', () => {
    expect(seen(['10', '20', '30'], '30')).toEqual([]);
    expect(seen(['10', '20', '30'], '29.99')).toEqual([]);
    expect(seen(['10', '20', '30'], '30.01')).toMatchObject([
      {
        ...{ id: 'target-below-last-year/1.1-SME', organisationId: 'TH-42' },
        facts: { code: '1.1-SME', target: '30', result: '30.01', lastYear: '2567' },
      },
    ]);
    expect(seen(['30', '20', '10'], '9.99')).toHaveLength(1);
    expect(seen(['30', '20', '10'], '10.01')).toEqual([]);
  });

  it('are not told without a result of last year, of this party and indicator, or without a ladder', () => {
    expect(seen(['10', '30'], null)).toEqual([]);
    expect(seen([], '40')).toEqual([]);
    expect(seen(['30'], '40')).toEqual([]);
    const target = { organisationId: 'TH-42', fiscalYear: 2568, code: '1.1-SME', points: ['10', '30'] };
    expect(observeTargets([target], [result('TH-50', '40')])).toEqual([]);
    expect(observeTargets([target], [result('TH-42', '40', { code: '1.1-X' })])).toEqual([]);
  });
});

const sameFigures = (results: readonly SeenResult[]) => observeSameFigures(results, []);

describe('the same figures', () => {
  it('of several parties are told to each, with how many others, and to OPDC which', () => {
    const found = sameFigures([result('TH-42', '12.5137'), result('TH-50', '12.5137'), result('TH-13', '12.6137')]);
    expect(found.map(({ organisationId, facts, others }) => [organisationId, facts.parties, others.length])).toEqual([
      ['TH-42', '1', 1],
      ['TH-50', '1', 1],
    ]);
    expect(found[0]).toMatchObject({ id: 'same-figures/12m/1.1-SME', others: [{ organisationId: 'TH-50' }] });
  });

  it('must all be the same: one that differs is enough', () => {
    const two = (current: string, previous: string) => ({ variables: { previous, current } });
    expect(
      sameFigures([result('TH-42', '5', two('10512.5', '10000.25')), result('TH-50', '5', two('21025', '20000'))]),
    ).toEqual([]);
    const other = { variables: { current: '10512.5', previous: '10000.25' } };
    expect(sameFigures([result('TH-42', '5', two('10512.5', '10000.25')), result('TH-50', '5', other)])).toHaveLength(
      2,
    );
  });

  it('are no observation of zeros, of what was supplied, and of nothing', () => {
    for (const more of [{ variables: { result: '0.0' } }, { isAlikeByNature: true }, { variables: {} }])
      expect(sameFigures([result('TH-42', '0', more), result('TH-50', '0', more)])).toEqual([]);
  });

  it('are told one by one, so that others with the same result are another fact', () => {
    const of = (organisationId: string) =>
      result(organisationId, '4', { variables: { previous: '10000.25', current: '10400.26' } });
    expect(sameFigures([of('TH-42'), of('TH-50')])[0]?.facts).toEqual({
      ...{ code: '1.1-SME', value: '4', figures: 'current=10400.26 previous=10000.25', round: '12m', parties: '1' },
    });
    const unknown = { value: null, variables: { result: '712.25' } };
    const [two] = sameFigures([result('TH-42', '', { ...unknown, round: '6m' }), result('TH-42', '', unknown)]);
    expect(two?.facts).toEqual({ code: '1.1-SME', value: 'result=712.25', figures: 'result=712.25', rounds: '6m 12m' });
  });

  it('of one party in two rounds are told once', () => {
    const found = sameFigures([result('TH-42', '12.5137', { round: '6m' }), result('TH-42', '12.5137')]);
    expect(found).toMatchObject([{ id: 'same-figures/rounds/1.1-SME', facts: { rounds: '6m 12m' }, others: [] }]);
    expect(sameFigures([result('TH-42', '1000.25', { round: '6m' }), result('TH-42', '2000.25')])).toEqual([]);
  });
});

describe('results just above thresholds', () => {
  const many = (above: number, below: number) => [
    ...Array.from({ length: above }, (_, index) => result(party(index), '20.1')),
    ...Array.from({ length: below }, (_, index) => result(party(50 + index), '19.9')),
  ];
  const ofNation = (results: SeenResult[]) => observeThresholds(results).filter((one) => one.organisationId === 'opdc');

  it('are told from where chance gives as many in one of a hundred', () => {
    expect(ofNation(many(8, 0))).toMatchObject([
      { id: 'just-above-threshold/12m/1.1-SME', facts: { near: '8', above: '8', oneIn: '256', code: '1.1-SME' } },
    ]);
    // 7 of 8 comes in 9 of 256: not so rare. 9 of 10 comes in 11 of 1024, just too often; 10 of 11 in 12 of 2048.
    expect(ofNation(many(7, 1))).toEqual([]);
    expect(ofNation(many(9, 1))).toEqual([]);
    expect(ofNation(many(10, 1))).toHaveLength(1);
    expect(ofNation(many(0, 8))).toEqual([]);
  });

  it('of fewer than eight close ones nothing is said, however one-sided', () => {
    expect(ofNation(many(7, 0))).toEqual([]);
    expect(ofNation([...many(7, 0), result('TH-99', '25')])).toEqual([]);
    expect(ofNation(many(8, 0).map((one) => ({ ...one, isAlikeByNature: true })))).toEqual([]);
  });

  it('of one party are looked at over all its indicators', () => {
    const own = Array.from({ length: 8 }, (_, index) => result('TH-42', '20', { code: `1.1-${index}` }));
    expect(observeThresholds(own)).toMatchObject([
      { id: 'just-above-threshold/12m/all', organisationId: 'TH-42', facts: { near: '8' } },
    ]);
    expect(observeThresholds(own)[0]?.facts).not.toHaveProperty('code');
  });
});

describe('one file behind several claims', () => {
  const file = (organisationId: string, code: string, sha256 = 'a'.repeat(64), more: Partial<SeenFile> = {}) => ({
    ...({ organisationId, fiscalYear: 2568, round: '12m', code, sha256, fileName: 'รายงาน.pdf' } as const),
    ...{ clusterId: null, isCounted: false },
    ...more,
  });

  it('is told to each party, of several parties or indicators', () => {
    expect(observeEvidence([file('TH-42', 'A'), file('TH-50', 'A'), file('TH-42', 'B')])).toMatchObject([
      { organisationId: 'TH-42', facts: { claims: '2', parties: '1', file: 'รายงาน.pdf' }, others: [{}] },
      { organisationId: 'TH-50', facts: { claims: '1', parties: '1' }, others: [{}, {}] },
    ]);
    expect(observeEvidence([file('TH-42', 'A'), file('TH-42', 'B')])).toMatchObject([{ facts: { parties: '0' } }]);
  });

  it('is no observation of what a cluster and its members share', () => {
    const member = (organisationId: string, more: Partial<SeenFile> = {}, code = 'A') =>
      file(organisationId, code, undefined, { clusterId: 'cluster-1', ...more });
    const cluster = file('cluster-1', 'X');
    expect(observeEvidence([cluster, member('TH-42'), member('TH-41', {}, 'C')])).toEqual([]);
    expect(observeEvidence([member('TH-42'), cluster])).toEqual([]);
    // Without the cluster's own, only where both count what it reports.
    expect(observeEvidence([member('TH-42', { isCounted: true }), member('TH-41', { isCounted: true })])).toEqual([]);
    expect(observeEvidence([member('TH-42', { isCounted: true }), member('TH-41')])).toHaveLength(2);
    expect(observeEvidence([member('TH-42'), member('TH-41', { isCounted: true })])).toHaveLength(2);
    // Others' files, another cluster's, and two indicators of one member stay questions.
    const outside = observeEvidence([cluster, member('TH-42'), file('TH-50', 'A')]);
    expect(outside.map((one) => [one.organisationId, one.facts.parties])).toEqual([
      ['cluster-1', '1'],
      ['TH-42', '1'],
      ['TH-50', '2'],
    ]);
    expect(observeEvidence([cluster, member('TH-50', { clusterId: 'cluster-2', isCounted: true })])).toHaveLength(2);
    expect(
      observeEvidence([
        file('TH-50', 'A', undefined, { isCounted: true }),
        file('TH-42', 'A', undefined, { isCounted: true }),
      ]),
    ).toHaveLength(2);
    expect(observeEvidence([cluster, member('TH-42'), member('TH-42', {}, 'B')])).toMatchObject([
      { organisationId: 'TH-42', facts: { claims: '2', parties: '0' }, others: [] },
    ]);
  });

  it('is no observation of the same claim in two rounds, nor of different files', () => {
    expect(observeEvidence([file('TH-42', 'A'), { ...file('TH-42', 'A'), round: '6m' }])).toEqual([]);
    expect(observeEvidence([file('TH-42', 'A'), file('TH-50', 'A', 'b'.repeat(64))])).toEqual([]);
  });
});

describe('results that moved to one side', () => {
  const moves = (up: number, down: number, more: Partial<SeenResult> = {}) => {
    const all = [...Array.from({ length: up }, () => '12'), ...Array.from({ length: down }, () => '8')];
    return observeShifts(
      all.map((value, index) => result(party(index), value, more)),
      all.map((_, index) => result(party(index), '10', { fiscalYear: 2567 })),
    );
  };

  it('are told from where chance gives as many, to either side, in one of a hundred', () => {
    expect(moves(8, 0)).toMatchObject([
      { id: 'distribution-shift/1.1-SME', facts: { pairs: '8', many: '8', direction: 'better', oneIn: '128' } },
    ]);
    expect(moves(0, 8)[0]?.facts).toMatchObject({ direction: 'worse', many: '8', lastYear: '2567' });
    // 10 of 11 comes in 24 of 2048 to either side; 11 of 12 in 26 of 4096.
    expect([moves(7, 0), moves(7, 1), moves(10, 1), moves(11, 1)].map((found) => found.length)).toEqual([0, 0, 0, 1]);
  });

  it('follow the ladder, and more is better without one', () => {
    expect(moves(8, 0, { points: ['30', '20', '10'] })[0]?.facts.direction).toBe('worse');
    expect(moves(8, 0, { points: [] })[0]?.facts.direction).toBe('better');
  });

  it('count no party without both years, and none that stayed', () => {
    const now = Array.from({ length: 9 }, (_, index) => result(party(index), index === 0 ? '10' : '12'));
    const then = now.map(({ organisationId }) => result(organisationId, '10', { fiscalYear: 2567 }));
    expect(observeShifts(now, then)[0]?.facts.pairs).toBe('8');
    expect(observeShifts(now, then.slice(2))).toEqual([]);
  });
});
