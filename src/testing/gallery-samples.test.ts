import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { gallerySamples } from './gallery-samples.ts';

const source = join(import.meta.dirname, '..');
const unix = (path: string) => path.replaceAll('\\', '/');

it('every template of a paper is in the gallery, and each of its pictures has a name of its own', () => {
  const templates = globSync('*/v*/*.typ', { cwd: join(source, 'documents') }).map(unix);
  expect([...new Set(gallerySamples.map((one) => one.template))].toSorted()).toEqual(templates.toSorted());
  expect(new Set(gallerySamples.map((one) => one.name)).size).toBe(gallerySamples.length);
});

/** Papers whose content the gallery has written out, with their longest figures, in place of a reading. */
const writtenOut: readonly string[] = ['web/pages/submission/round-sheets.ts'];

it('every paper that is made of a sheet is in the gallery', () => {
  const makers = globSync('{application,web}/**/*.{ts,tsx}', { cwd: source })
    .map(unix)
    .filter((path) => !path.endsWith('.test.ts'))
    .filter((path) =>
      /^export function \w+\([\s\S]*?\): PaperSheet( \| null)? \{/m.test(readFileSync(join(source, path), 'utf8')),
    );
  expect(makers.length).toBeGreaterThan(5);
  const samples = globSync('sample-*.ts', { cwd: join(source, 'testing') })
    .map((name) => readFileSync(join(source, 'testing', name), 'utf8'))
    .join('\n');
  const missing = makers.filter((path) => !writtenOut.includes(path) && !samples.includes(`'../${path}'`));
  expect(missing).toEqual([]);
});
