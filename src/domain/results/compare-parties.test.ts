import { describe, expect, it } from 'vitest';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import { partyScoringSettingsOf } from '../scoring/party-scoring-settings.ts';
import { byTotal, compareParties } from './compare-parties.ts';
import { componentPoints, componentScores } from './component-scores.ts';
import { groupScores } from './group-scores.ts';
import type { PartyOutcome } from './summary-content.ts';

const settings = partyScoringSettingsOf(shippedFramework(2568), '12m', false);

type Scored = readonly [component: string, weight: string, score: string | null];

/** A party whose indicators are given their scores, so that the arithmetic is that of the comparison alone. */
function party(organisationId: string, total: string | null, scored: readonly Scored[] = []): PartyOutcome {
  const indicators = scored.map(([component, weight, score], at) => ({
    ...{ code: `${component}-${at}`, component, weight, rule: { kind: 'central' } },
    input: score === null ? { state: 'cancelled' } : { state: 'reported', result: score },
  }));
  return {
    ...{ organisationId, name: organisationId, agreementVersion: 1, frameworkVersion: 1, scoreEdition: 1 },
    ...{ unreported: false, lateDays: 0, deduction: null, inputs: { indicators, settings }, total, grade: null },
    ledger: { indicators: [], steps: [], points: null, weight: '100', total, grade: null },
  };
}

describe('the parties of an edition beside each other', () => {
  it('stand highest first; equal scores share a place, the next counts them all, none has no place', () => {
    const parties = [
      party('TH-10', '81.0000'),
      party('TH-11', null),
      party('TH-12', '90.1250'),
      party('TH-13', '90.125'),
      party('TH-14', '9.5'),
      party('cluster-2560-1', '95'),
    ];
    const { provinces, clusters } = compareParties({ parties }, [], byTotal);
    expect(provinces.map(({ organisationId, place, shared }) => [organisationId, place, shared])).toEqual([
      ['TH-12', 1, true],
      ['TH-13', 1, true],
      ['TH-10', 3, false],
      ['TH-14', 4, false],
      ['TH-11', null, false],
    ]);
    expect(clusters.map(({ organisationId, place }) => [organisationId, place])).toEqual([['cluster-2560-1', 1]]);
  });

  it('are compared by a component on the scale of the year, whatever its weight is', () => {
    // (90 × 20 + 66.6667 × 15) ÷ 35 = 80.00001…; what has no score is not counted.
    const parties = [
      party('TH-10', '50', [
        ['1.1', '20', '90'],
        ['1.2', '15', '66.6667'],
        ['2.1', '65', '15.38462'],
      ]),
      party('TH-11', '60', [
        ['1.1', '30', '80'],
        ['1.2', '10', null],
        ['10', '60', '100'],
      ]),
      party('TH-12', '70', [['1', '40', '75.0003']]),
    ];
    const { provinces } = compareParties({ parties }, ['1', '2'], '1');
    expect(provinces.map(({ organisationId, place, score }) => [organisationId, place, score])).toEqual([
      ['TH-10', 1, '80.0000'],
      ['TH-11', 1, '80.0000'],
      ['TH-12', 3, '75.0003'],
    ]);
    expect(provinces.map(({ components }) => components)).toEqual([
      ['80.0000', '15.3846'],
      ['80.0000', null],
      ['75.0003', null],
    ]);
    expect(componentScores({ inputs: null }, ['1', '2'])).toEqual([null, null]);
  });

  it('have points of each component of the weight that is counted, rounded half up once; without a score it is left out', () => {
    const one = party('TH-10', '50', [
      ['1.1', '40', '60.12496'],
      ['1.2', '60', '60.12496'],
      ['2.1', '33.5', '84'],
    ]);
    const components = ['1', '2', '3'].map((code) => ({ code, name: `องค์ประกอบ ${code}` }));
    // By way of the four decimals of the worked example it would be 60.13.
    expect(componentPoints(one, components)).toEqual([
      { code: '1', name: 'องค์ประกอบ 1', points: '60.12', weight: '100' },
      { code: '2', name: 'องค์ประกอบ 2', points: '28.14', weight: '33.5' },
    ]);
    expect(componentPoints({ inputs: null }, components)).toEqual([]);
  });

  it('are grouped with their range and its middle; without a score they are counted only', () => {
    const rows = [
      ['TH-10', '80'],
      ['TH-11', '90.5'],
      ['TH-12', null],
      ['TH-13', '70'],
      ['TH-14', '9.25'],
    ] as const;
    const groupOf = (id: string) => (id === 'TH-13' || id === 'TH-12' ? 'ข' : 'ก');
    expect(
      groupScores(
        rows.map(([organisationId, score]) => ({ organisationId, score })),
        groupOf,
      ),
    ).toEqual([
      { name: 'ก', provinces: 3, scored: 3, lowest: '9.25', median: '80.0000', highest: '90.5' },
      { name: 'ข', provinces: 2, scored: 1, lowest: '70', median: '70.0000', highest: '70' },
    ]);
  });
});
