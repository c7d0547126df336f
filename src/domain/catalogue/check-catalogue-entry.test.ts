import { describe, expect, it } from 'vitest';
import { sampleEntry } from '../../testing/catalogue-sample.ts';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { checkCatalogueEntry } from './check-catalogue-entry.ts';
import { flagTargetOf } from './flag-catalogue-entry.ts';
import { usualUnits } from './usual-units.data.ts';

const framework = shippedFramework(2554);
const target = flagTargetOf(framework, { units: usualUnits, organisations: new Set(['TH-42', 'central.ita']) });
const refused = (change: Partial<CatalogueEntry>) =>
  checkCatalogueEntry(sampleEntry(change), target).map((one) => `${one.code}@${one.field}`);

const ladder = (...values: readonly string[]) => ({
  kind: 'ladder' as const,
  points: values.map((value, index) => [value, String(index + 1)] as const),
});

describe('an entry of the list', () => {
  it('stands with targets, and with none: then each party sets its own', () => {
    expect(refused({})).toEqual([]);
    expect(refused({ rule: ladder('', '', '', '', '') })).toEqual([]);
  });

  it.each([
    [{ code: 'ก-1' }, ['code-required@code']],
    [{ componentCode: '7' }, ['unknown-component@component']],
    [{ name: ' ' }, ['name-required@name']],
    [{ unit: '' }, ['unit-required@unit']],
    [{ owner: '' }, ['owner-required@owner']],
    [{ source: { assumption: '' } }, ['entry-source-required@sourceText']],
    [{ centralOwnerId: 'central.gone' }, ['central-owner-unknown@centralOwner']],
    [{ applicability: { kind: 'provinces', ids: [] } }, ['entry-parties-required@parties']],
    [{ applicability: { kind: 'clusters', ids: ['cluster-1'] } }, ['entry-party-unknown@parties']],
    [{ rule: ladder('1', '2', '', '4', '5') }, ['ladder-not-a-number@ladder']],
    [{ rule: ladder('40', '50', '60', '60', '70') }, ['ladder-duplicate-value@ladder']],
    [{ formula: 'treated /' }, ['formula-syntax@formula']],
    [{ formula: 'treated / area' }, ['formula-unknown-variable@formula']],
    [{ formula: 'treated / 0' }, ['formula-divides-by-zero@formula']],
  ] as const)('with %o is refused beside its field', (change, expected) => {
    expect(refused(change as Partial<CatalogueEntry>)).toEqual(expected);
  });

  it.each([
    [{ formula: 'treated / 0' }, { code: 'formula-divides-by-zero', field: 'formula', facts: { indicator: '1-01' } }],
    [{ componentCode: '7' }, { code: 'unknown-component', field: 'component', facts: { component: '7' } }],
    [{ componentCode: '' }, { code: 'unknown-component', field: 'component', facts: { component: '(ยังไม่เลือก)' } }],
    [{ centralOwnerId: 'gone' }, { code: 'central-owner-unknown', field: 'centralOwner', facts: { id: 'gone' } }],
    [
      { applicability: { kind: 'provinces', ids: ['TH-42', 'TH-99'] } },
      { code: 'entry-party-unknown', field: 'parties', facts: { id: 'TH-99' } },
    ],
    [{ formula: 'treated / area' }, { code: 'formula-unknown-variable', field: 'formula', facts: { name: 'area' } }],
  ] as const)('with %o is told what it lacks', (change, refusal) => {
    expect(checkCatalogueEntry(sampleEntry(change as Partial<CatalogueEntry>), target)).toEqual([refusal]);
  });

  it('has a code of at most 31 letters, digits, points and hyphens', () => {
    expect(['A', '1-01', `a${'1'.repeat(30)}`].map((code) => refused({ code }))).toEqual([[], [], []]);
    for (const code of [`a${'1'.repeat(31)}`, '-1', '.1', '1 1', '1_1', '1-01ก']) {
      expect(refused({ code })).toEqual(['code-required@code']);
    }
  });

  it('is blank where there are only spaces', () => {
    expect(refused({ owner: ' ' })).toEqual(['owner-required@owner']);
    expect(refused({ source: { document: 'S2', clause: ' ' } })).toEqual(['entry-source-required@sourceText']);
    expect(refused({ rule: ladder(' ', ' ', ' ', ' ', ' ') })).toEqual([]);
  });

  it('is refused for a rule that cannot be computed, beside its ladder', () => {
    const central = (points: readonly (readonly [string, string])[]) => ({ kind: 'central' as const, points });
    expect(
      refused({
        rule: central([
          ['1', '5'],
          ['2', '4'],
        ]),
        formula: null,
      }),
    ).toEqual(['scores-not-ordered@ladder']);
    expect(refused({ rule: central([]), formula: null })).toEqual(['too-few-points@ladder']);
    expect(
      refused({
        rule: central([
          ['', '1'],
          ['', '5'],
        ]),
        formula: null,
      }),
    ).toEqual([]);
    expect(
      refused({ rule: { kind: 'composite', parts: [{ weight: '0', rule: { kind: 'central' } }] }, formula: '1 +' }),
    ).toEqual(['weight-total-zero@ladder', 'formula-syntax@formula']);
  });

  it('is told of its name and its formula at once', () => {
    expect(refused({ name: ' ', formula: 'treated /' })).toEqual(['name-required@name', 'formula-syntax@formula']);
  });
});
