import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paths } from '../web/paths.ts';
import { formAddresses, partsOf, sampleAddress, wordsOfAddresses } from './sample-addresses.ts';

const contract = join(import.meta.dirname, '..', 'contract', 'api');
const patterns = Object.values(paths).map(({ pattern }) => pattern);

/** The paths of every route of the API. */
async function routePaths(): Promise<readonly string[]> {
  const files = readdirSync(contract).filter((name) => /^[a-z-]+\.ts$/.test(name));
  const modules: Record<string, unknown>[] = await Promise.all(files.map((name) => import(join(contract, name))));
  return modules
    .flatMap((module) => Object.values(module))
    .flatMap((one) => (typeof one === 'object' && one !== null && 'path' in one ? [String(one.path)] : []));
}

describe('a sample address', () => {
  it('can be made of every page and every route: each part that one names has its sample', async () => {
    const all = [...patterns, ...(await routePaths())];
    const filled = all.map((pattern) => {
      try {
        return sampleAddress(pattern);
      } catch (error) {
        return String(error);
      }
    });
    expect(filled.filter((one) => /Error|:[a-z]/.test(one))).toEqual([]);
    expect(all.length).toBeGreaterThan(200);
  });

  it('is made by the samples, except for what is given', () => {
    expect(sampleAddress('/:year/{org}/x/:code', { code: 'A' })).toBe('/2568/TH-42/x/A');
    expect(partsOf('/:year/{org}/card.:format')).toEqual(['year', 'org', 'format']);
    expect(formAddresses('/holidays/:act', '7')).toEqual(['/holidays/add', '/holidays/import', '/holidays/withdraw']);
  });

  it('of a part that nobody gave a sample says where to add it', () => {
    expect(() => sampleAddress('/meetings/:agenda')).toThrow(
      'no sample stands for "agenda" of /meetings/:agenda: add one to src/testing/sample-addresses.ts',
    );
  });

  it('has words for addresses that there are', () => {
    expect(Object.keys(wordsOfAddresses).filter((pattern) => !patterns.some((one) => one === pattern))).toEqual([]);
  });
});
