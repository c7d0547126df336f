import { expect } from 'vitest';
import type { ApiPerson } from './api-setting.ts';

interface CatalogueEntry {
  readonly code: string;
  readonly mandatory: boolean;
  readonly rule: { readonly kind: string; readonly points?: readonly (readonly [string, string])[] };
}

/**
 * The mandatory indicators of a year's approved list as a province proposes them: the first has `first` of the weight and
 * the others share `shared` alike; targets are filled in where the list leaves them open.
 */
export async function mandatoryIndicators(
  reader: ApiPerson,
  year: number,
  weights: { readonly first: number; readonly shared: number },
): Promise<readonly ({ readonly code: string } & Record<string, unknown>)[]> {
  const { entries } = (await reader.get(`/catalogue/${year}?kind=mandatory`)).json() as { entries: CatalogueEntry[] };
  expect(entries.length).toBeGreaterThan(1);
  const share = weights.shared / (entries.length - 1);
  return entries.map((entry, index) => ({
    ...wordsOf(entry),
    code: entry.code,
    position: index + 1,
    weight: String(index === 0 ? weights.first : share),
    baselines: [{ fiscalYear: year - 1, value: null, why: 'เริ่มเก็บข้อมูลปีนี้เป็นปีแรก' }],
    inForce: 'in-force',
    rule: withTargets(entry.rule),
  }));
}

function wordsOf(entry: CatalogueEntry): object {
  const { componentCode, name, definition, unit, formula, variables, dataSource } = entry as never;
  return { componentCode, name, definition, unit, formula, variables, dataSource };
}

function withTargets(rule: CatalogueEntry['rule']) {
  if (rule.kind !== 'ladder') return rule;
  const points = (rule.points ?? []).map(([value, score], index) => [value || `${(index + 1) * 10}`, score]);
  return { ...rule, points };
}
