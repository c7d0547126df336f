import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('a password is hashed where it is checked, and nowhere else but for the made-up people of a demonstration', () => {
  const hashing = globSync('src/**/*.{ts,tsx}')
    .filter((path) => !/\.test\.tsx?$|^src\/(?:testing|adapters)\//.test(path))
    .filter((path) => /\bpasswords\.hash\(/.test(readFileSync(path, 'utf8')));
  expect(hashing.sort()).toEqual(['src/application/people/new-password-hash.ts', 'src/demo/load-demo-people.ts']);
});
