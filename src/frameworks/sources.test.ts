import { describe, expect, it } from 'vitest';
import { checkFramework } from '../domain/framework/check-framework.ts';
import { listShippedFrameworks } from './registry.ts';

type Path = readonly string[];

/** What identifies a framework: the year, the version, its title, and the list of documents that sources cite. */
const identity = new Set(['fiscalYear', 'version', 'name', 'sources']);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A complete source: a clause of a document, or an assumption with a reason in Thai. */
function isTelling(source: unknown): boolean {
  if (!isObject(source)) return false;
  if ('assumption' in source) return /[ก-ฮ].{8}/.test(String(source.assumption));
  return /\S/.test(String(source.document)) && /\S/.test(String(source.clause));
}

/** Every value that neither has a source itself nor is inside something that has one. */
function unsourced(value: unknown, path: Path = []): string[] {
  if (!isObject(value)) return [path.join('.')];
  if (isTelling(value.source)) return [];
  return Object.entries(value).flatMap(([key, part]) => unsourced(part, [...path, key]));
}

/** Where each source is. */
function sourcePaths(value: unknown, path: Path = []): Path[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'source' ? [[...path, key]] : sourcePaths(part, [...path, key]),
  );
}

function without(value: unknown, [key = '', ...rest]: Path): unknown {
  if (!isObject(value)) return value;
  if (Array.isArray(value)) return value.map((part, index) => (String(index) === key ? without(part, rest) : part));
  const { [key]: part, ...others } = value;
  return rest.length === 0 ? others : { ...others, [key]: without(part, rest) };
}

describe('every value of every year says where it comes from', () => {
  for (const framework of listShippedFrameworks()) {
    const { fiscalYear } = framework;
    const values = Object.fromEntries(Object.entries(framework).filter(([key]) => !identity.has(key)));

    it(`in FY${fiscalYear}: a clause of a document, or an assumption with its reason`, () => {
      expect(unsourced(values)).toEqual([]);
    });

    it(`in FY${fiscalYear}: a framework without any one of its sources is refused, at that place`, () => {
      const paths = sourcePaths(values);
      expect(paths.length).toBeGreaterThan(30);
      for (const path of paths) {
        const outcome = checkFramework(without(framework, path));
        const places = outcome.ok ? [] : outcome.refusals.map((one) => one.field);
        expect(places, path.join('.')).toContain(path.join('.'));
      }
    });

    it(`in FY${fiscalYear}: every document cited is listed with its title and issuer, and every listed one is cited`, () => {
      const cited = new Set(JSON.stringify(values).match(/(?<="document":")[^"]+/g));
      expect([...cited].sort()).toEqual(framework.sources.map((one) => one.code).sort());
    });
  }

  it('and the walk finds a value whose source was taken away or says nothing', () => {
    const [framework] = listShippedFrameworks();
    expect(unsourced(without({ scale: framework?.scale }, ['scale', 'below', 'source']))).toEqual([
      'scale.below.value',
    ]);
    expect(unsourced({ weight: { value: '10', source: { assumption: '-' } } })).toContain('weight.value');
  });
});
