import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { gallerySamples } from './gallery-samples.ts';

it('every template of a paper is in the gallery, and each of its pictures has a name of its own', () => {
  const documents = join(import.meta.dirname, '..', 'documents');
  const templates = globSync('*/v*/*.typ', { cwd: documents }).map((path) => path.replaceAll('\\', '/'));
  expect([...new Set(gallerySamples.map((one) => one.template))].toSorted()).toEqual(templates.toSorted());
  expect(new Set(gallerySamples.map((one) => one.name)).size).toBe(gallerySamples.length);
});
