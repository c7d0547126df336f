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
  ] as const)('with %o is refused beside its field', (change, expected) => {
    expect(refused(change as Partial<CatalogueEntry>)).toEqual(expected);
  });
});
