import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../install.mjs';
import { checkDependencies } from './check-dependencies.mjs';

const read = (name) => readFileSync(join(root, name), 'utf8');
const own = {
  lock: JSON.parse(read('package-lock.json')),
  manifest: JSON.parse(read('package.json')),
  npmrc: read('.npmrc'),
};
const entry = { version: '1.0.0', integrity: 'sha512-x', license: 'MIT' };
const having = (added) => checkDependencies({ ...own, lock: { packages: { '': {}, 'node_modules/a': added } } });

describe('the packages of the product', () => {
  it('may all be used, have checksums, are pinned, and run no script when they are installed', () => {
    expect(Object.keys(own.lock.packages).length).toBeGreaterThan(500);
    expect(checkDependencies(own)).toEqual([]);
  });

  it('are refused under a licence that asks more than attribution, unless only a tool is', () => {
    expect(having(entry)).toEqual([]);
    for (const license of ['GPL-3.0', 'AGPL-3.0-only', 'MIT AND GPL-2.0', undefined])
      expect(having({ ...entry, license })).toHaveLength(1);
    expect(having({ ...entry, license: 'GPL-2.0 OR MIT' })).toEqual([]);
    expect(having({ ...entry, license: 'MPL-2.0' })).toHaveLength(1);
    expect(having({ ...entry, license: 'MPL-2.0', dev: true })).toEqual([]);
  });

  it('are refused without a checksum', () => {
    expect(having({ ...entry, integrity: undefined })).toEqual(['a: has no checksum']);
  });

  it('are refused as a range of versions, or with scripts allowed', () => {
    const manifest = { dependencies: { a: '^1.0.0' } };
    expect(checkDependencies({ ...own, manifest })).toEqual(['a: ^1.0.0 is not one exact version']);
    expect(checkDependencies({ ...own, npmrc: 'save-exact=true' })).toHaveLength(1);
  });
});
