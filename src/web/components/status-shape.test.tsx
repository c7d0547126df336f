import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { StatusShape } from './status-shape.tsx';
import type { StatusTone } from './status-tone.ts';

const tones: Record<StatusTone, true> = { done: true, active: true, attention: true, problem: true, quiet: true };

it('every tone has a shape of its own in the file of shapes', () => {
  const file = readFileSync(join(import.meta.dirname, '..', 'assets', 'shapes.svg'), 'utf8');
  const drawn = new Map([...file.matchAll(/<symbol id="(\w+)"[^>]*>(.*?)<\/symbol>/g)].map(([, id, how]) => [id, how]));
  expect([...drawn.keys()].toSorted()).toEqual(Object.keys(tones).toSorted());
  expect(new Set(drawn.values()).size).toBe(drawn.size);
  const version = createHash('sha256').update(file).digest('hex').slice(0, 4);
  expect(renderToString(<StatusShape tone="done" />)).toContain(`href="/assets/shapes.svg?v=${version}#done"`);
});
