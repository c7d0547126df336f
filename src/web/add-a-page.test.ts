import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const guide = readFileSync(join(root, 'docs/how-to/add-a-page.md'), 'utf8');

/** The files of the guide's example: the first column of its table. */
const named = [...guide.matchAll(/^\| `(src\/[^`]+)` \|/gm)].map(([, path = '']) => path).toSorted();

const sources = readdirSync(join(root, 'src/web'), { recursive: true, encoding: 'utf8' })
  .map((path) => join('src/web', path))
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path));

it('a page takes four files besides its use case, and its guide names them', () => {
  expect(named.length).toBeLessThanOrEqual(4);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  // The address's own name, the component, its title and the definition: whatever names the page at all.
  const naming = /\bpermissions: address\(|\bPermissionsPage\b|\bpermissionsTitle\b|\bpermissionsPage\b/;
  const found = sources.filter((path) => naming.test(readFileSync(join(root, path), 'utf8')));
  expect(found.toSorted()).toEqual(named);
});
