import { describe, expect, it } from 'vitest';
import { listShippedFrameworks } from '../frameworks/registry.ts';
import { readFrameworkText, writeFrameworkText } from './framework-text.ts';

const codeOf = (text: string) => {
  const read = readFrameworkText(text);
  return read.ok ? 'read' : (read.refusals[0]?.code ?? '');
};
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

describe('the text of a framework', () => {
  it('is read for every year, with room for ten times as much', () => {
    for (const framework of listShippedFrameworks())
      for (const kind of ['json', 'yaml'] as const) {
        const text = writeFrameworkText(framework, kind);
        expect(readFrameworkText(text)).toEqual({ ok: true, value: JSON.parse(JSON.stringify(framework)) });
        expect(text.length).toBeLessThan(400_000 / 8);
        if (kind === 'json') expect(codeOf(JSON.stringify(framework))).toBe('read');
      }
  });

  it.each([
    ['longer than four hundred thousand letters', ' '.repeat(400_001)],
    ['many keys', lines(40_000, (i) => `k${i}: 1`)],
    ['many entries', lines(70_000, () => '- 1')],
    ['brackets within brackets', '['.repeat(60)],
    ['objects within objects', '{"a":'.repeat(60)],
    ['lists within lists in one line', '- '.repeat(60)],
    ['keys within keys in one line', '? '.repeat(60)],
    ['values within values in one line', ': '.repeat(60)],
    ['indented ever further', lines(300, (i) => `${' '.repeat(i)}a:`)],
  ])('is not given to the parser if it is %s', (_, text) => {
    expect(codeOf(text)).toBe('framework-text-too-large');
  });

  it('says where a key stands twice, and accepts no reference to another part', () => {
    const twice = readFrameworkText('name: ก\nlist:\n  - one: 1\n    two: 2\n    one: 3\n');
    expect(twice).toMatchObject({ refusals: [{ facts: { reason: 'Map keys must be unique at line 5, column 5' } }] });
    expect(codeOf('{"a": 1, "b": {"c": 1, "c": 2}}')).toBe('framework-text-unreadable');
    expect(codeOf('a: &one [1]\nb: *one\n')).toBe('framework-text-unreadable');
    expect(codeOf('a: 1\n"b": [{"a": 1}, {"a": 2}]\n')).toBe('read');
  });
});
