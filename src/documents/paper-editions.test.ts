import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listShippedFrameworks } from '../frameworks/registry.ts';
import { editionsOfYears } from './paper-editions.data.ts';
import { editionOf } from './paper-editions.ts';
import { paperEditions } from './paper-renderer.ts';

const kinds = ['agreement', 'letter', 'sheet'] as const;
const none = { assumption: 'ทดสอบ' };

describe('the edition in which a year’s papers are set', () => {
  it('is there for every kind of paper and every framework, with where it comes from', () => {
    for (const kind of kinds)
      for (const { fiscalYear } of listShippedFrameworks())
        expect(Object.keys(paperEditions[kind]), `${kind} ${fiscalYear}`).toContain(
          editionOf(editionsOfYears, kind, fiscalYear),
        );
    for (const { edition, source } of editionsOfYears) expect(JSON.stringify(source), edition).toMatch(/[ก-๙]/);
  });

  it('is the one of the last line that has begun, whatever the order of the lines; before all of them the first', () => {
    const later = { kind: 'letter', fromYear: 2570, edition: 'letter/v2', source: none } as const;
    for (const lines of [
      [...editionsOfYears, later],
      [later, ...editionsOfYears],
    ])
      expect([2540, 2553, 2569, 2570, 2571].map((year) => editionOf(lines, 'letter', year))).toEqual([
        ...['letter/v1', 'letter/v1', 'letter/v1', 'letter/v2', 'letter/v2'],
      ]);
  });

  it('has one line a kind and year, and every folder of templates is an edition', () => {
    const begins = editionsOfYears.map(({ kind, fromYear }) => `${kind} ${fromYear}`);
    expect(new Set(begins).size).toBe(begins.length);
    const folders = globSync('*/v*', { cwd: import.meta.dirname }).map((path) => path.replaceAll('\\', '/'));
    expect(kinds.flatMap((kind) => Object.keys(paperEditions[kind])).toSorted()).toEqual(folders.toSorted());
  });
});
