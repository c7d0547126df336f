import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrameworkText, writeFrameworkText } from '../documents/framework-text.ts';
import { cleanText, isReadable } from '../domain/values/clean-text.ts';
import { listShippedFrameworks } from '../frameworks/registry.ts';
import { frameworkFromText, runFramework } from './framework.ts';

async function run(args: string[], files: Record<string, string> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const read = async (file: string) => {
    const text = files[file];
    if (text === undefined) throw new Error('ENOENT');
    return text;
  };
  const exit = await runFramework(args, { read, print: (text) => out.push(text), complain: (line) => err.push(line) });
  return { exit, out: out.join('\n'), err: err.join('\n') };
}

describe('exporting a year and importing it again', () => {
  for (const framework of listShippedFrameworks()) {
    for (const kind of ['json', 'yaml'] as const) {
      it(`loses nothing of FY${framework.fiscalYear} as ${kind}`, async () => {
        const exported = await run(['export', String(framework.fiscalYear), `--${kind}`]);
        expect(exported.exit).toBe(0);
        expect(frameworkFromText(exported.out)).toEqual({ ok: true, value: framework });
        const checked = await run(['check', 'year'], { year: exported.out });
        expect(checked).toMatchObject({ exit: 0, err: '' });
      });
    }
  }

  it('loses nothing of any wording an agency may write', () => {
    const [framework] = listShippedFrameworks();
    if (!framework) throw new Error('no framework is shipped');
    const wording = fc
      .oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('2568', 'null', 'yes', '- ก', '# ข', 'ค: ง', '"', '\tจ', 'ฉ\n\nช '),
      )
      .filter((text) => isReadable(text) && cleanText(text) === text && /\S/.test(text));
    fc.assert(
      fc.property(wording, fc.constantFrom('json' as const, 'yaml' as const), (name, kind) => {
        const renamed = { ...framework, name };
        expect(frameworkFromText(writeFrameworkText(renamed, kind))).toEqual({ ok: true, value: renamed });
      }),
      { numRuns: 60 },
    );
  });

  it('takes Thai digits for the year and refuses a year it does not know', async () => {
    expect((await run(['export', '๒๕๕๔'])).out).toContain('"fiscalYear": 2554');
    expect(await run(['export', '2570'])).toMatchObject({ exit: 1, out: '', err: expect.stringContaining('2568') });
  });
});

describe('checking a file', () => {
  it('reads its texts as every door does, also where they are written as escapes, and refuses what nobody can read by its place', async () => {
    const { out } = await run(['export', '2568', '--json']);
    const named = (name: string) => out.replace(/"name": "[^"]*"/, `"name": "${name}"`);
    const read = frameworkFromText(named('กรอบ\\u001f\\u200bน\\u0e4d\\u0e49\\u0e32'));
    expect(read).toMatchObject({ ok: true, value: { name: 'กรอบน\u0e49\u0e33' } });
    for (const bad of ['\\u0000', '\\ud83d', '\\ufffd']) {
      const { exit, err } = await run(['check', 'f'], { f: named(`กรอบ${bad}`) });
      expect([exit, err]).toEqual([2, expect.stringContaining('✗ name — ')]);
      expect(err).toContain('[framework-letters-unreadable]');
    }
  });

  it('names the path, the value, what was expected and the code of each problem', async () => {
    const { out } = await run(['export', '2568', '--yaml']);
    const { exit, err } = await run(['check', 'f.yaml'], { 'f.yaml': out.replace('value: "70"', 'value: "70.01"') });
    expect(exit).toBe(2);
    expect(err).toContain('✗ components — ผลรวมน้ำหนักไม่ถูกต้อง: พบ 100.01 — แก้เป็น ผลรวม 100 [framework-weights-differ]');
  });

  it('says where a text is neither JSON nor YAML, or writes a key twice', async () => {
    for (const text of ['{"fiscalYear": 2568,,}', 'a: [1', '{"name": "ก", "name": "ข"}']) {
      const { exit, err } = await run(['check', 'f'], { f: text });
      expect(exit, text).toBe(1);
      expect(err).toMatch(/framework-text-unreadable/);
      expect(err).toMatch(/line 1, column \d+/);
    }
  });

  it('reads JSON indented with tabs and text that begins with a byte order mark', () => {
    expect(readFrameworkText('\uFEFF{\n\t"ก": [\n\t\t1\n\t]\n}')).toEqual({ ok: true, value: { ก: [1] } });
  });

  it('refuses references between parts, with which a small file could grow without bound', () => {
    expect(readFrameworkText('a: &a [1]\nb: [*a, *a]')).toMatchObject({ ok: false });
  });

  it('complains of a file that is not there and of a command it does not know', async () => {
    expect(await run(['check', 'nowhere'])).toMatchObject({ exit: 1, err: expect.stringContaining('nowhere') });
    expect(await run(['destroy'])).toMatchObject({ exit: 1, err: expect.stringContaining('framework check FILE') });
  });
});
