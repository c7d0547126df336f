import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const source = join(import.meta.dirname, '..');
const product = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.startsWith('testing'),
);
const textOf = (name: string) => readFileSync(join(source, name), 'utf8');

it('what the store asks on one connection is never asked on a pool: of several servers, that would be the first one', () => {
  const texts = product.map((name) => ({ name, text: textOf(name) }));
  const onOneConnection = texts.flatMap(({ name, text }) =>
    name.startsWith('store')
      ? [...text.matchAll(/export (?:async )?function (\w+)(?:<[^>]*>)?\(\s*\w+: Queryable/g)].map(([, found]) => found)
      : [],
  );
  expect(onOneConnection.length).toBeGreaterThan(30);
  const asked = new RegExp(`\\b(?:${onOneConnection.join('|')})\\(\\s*(?:\\w+\\.)*(?:pool|readers|\\w+Pool)\\b`, 'g');
  const direct = /\b(?:pool|readers|\w+Pool)\.query\(/g;
  const found = texts.flatMap(({ name, text }) =>
    [...text.matchAll(asked), ...text.matchAll(direct)].map(([call]) => `${name}: ${call}`),
  );
  expect(found).toEqual([]);
});
