import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { answerLine } from './score/answer-line.ts';

interface Golden {
  readonly title: string;
  readonly line: unknown;
  readonly answer: { readonly error?: { readonly code: string; readonly at: string } };
}

const folder = fileURLToPath(new URL('../../tests/golden/scoring/', import.meta.url));
const program = fileURLToPath(new URL('./main.ts', import.meta.url));
const goldenOf = (name: string): Golden[] =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));

function run(
  args: readonly string[],
  input: string | Buffer,
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, 'score', ...args]);
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

const answersOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe.each(files)('golden lines of %s', (name) => {
  it.each(goldenOf(name))('$title', ({ line, answer }) => {
    const given = JSON.parse(answerLine(JSON.stringify(line), false).text);
    if (answer.error) expect(given).toMatchObject(answer);
    else expect(given).toEqual(answer);
    if (answer.error) expect(given.error.message).toMatch(/[ก-๙]/);
  });

  it('answers the same through the real process, in order, with its exit code', async () => {
    const golden = goldenOf(name);
    const { code, out } = await run(['-'], golden.map(({ line }) => `${JSON.stringify(line)}\n`).join(''));
    expect(answersOf(out)).toMatchObject(golden.map(({ answer }) => answer));
    expect(code).toBe(golden.some(({ answer }) => answer.error) ? 2 : 0);
  });
});

describe('a stream of lines', () => {
  const good = '{"id":1,"sum":["1","2"]}';

  it('goes on after a line that is refused and ends with 2', async () => {
    const { code, out } = await run(['-'], `\uFEFF${good}\r\n\nnot json\n{"id":2,"id":3,"sum":["1"]}\n${good}`);
    expect(code).toBe(2);
    expect(answersOf(out)).toMatchObject([
      { id: 1, total: '3.0000' },
      { id: null, error: { code: 'line-not-json' } },
      { error: { code: 'duplicate-field', at: 'id' } },
      { id: 1, total: '3.0000' },
    ]);
  });

  it('refuses a line that is not UTF-8, with its id, and no other: two names in Thai of Windows must not read alike', async () => {
    const line = (id: string) => Buffer.from(`{"id":"${id}","formula":"ก / ข","variables":{"ก":"1","ข":"2"}}\n`);
    const windows = Buffer.from(line('a').toString('utf8').replaceAll('ก', '\xa1').replaceAll('ข', '\xa2'), 'latin1');
    const { code, out } = await run(['-'], Buffer.concat([windows, line('b')]));
    expect(code).toBe(2);
    expect(answersOf(out)).toMatchObject([
      { id: 'a', error: { code: 'line-not-utf8' } },
      { id: 'b', result: '0.5000' },
    ]);
  });

  it('passes over a line too long to hold and one nested too deep', async () => {
    const deep = `{"id":4,"rule":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    const { code, out } = await run(['-'], `${'9'.repeat(3_000_000)}\n${deep}\n${good}\n`);
    expect(code).toBe(2);
    expect(answersOf(out)).toMatchObject([
      { error: { code: 'line-too-long' } },
      { id: 4, error: { code: 'line-too-deep' } },
      { id: 1 },
    ]);
  });

  it('ends with 1 and a Thai sentence when the file cannot be read or the call is wrong', async () => {
    const missing = await run([join(folder, 'no-such-file')], '');
    expect(missing).toMatchObject({ code: 1, out: '' });
    expect(missing.err).toMatch(/อ่านข้อมูล/);
    expect(await run([folder], '')).toMatchObject({ code: 1, out: '' });
    expect(await run([], '')).toMatchObject({ code: 1, out: '' });
  });

  it('keeps Thai text whole where a chunk ends inside a character', () => {
    const line = JSON.stringify({ id: 'ก'.repeat(70_000), sum: ['๑'] });
    expect(JSON.parse(answerLine(line, false).text)).toMatchObject({ subtotal: '1.0000' });
    return run(['-'], `${line}\n`).then(({ out }) => expect(answersOf(out)[0].id).toBe('ก'.repeat(70_000)));
  });
});

describe('--explain', () => {
  it('adds the steps as Thai sentences with the numbers put in', async () => {
    const line =
      '{"id":"a","rule":{"kind":"ladder","points":[["98.72","50"],["98.84","75"],["98.90","100"]],"below":"zero"},"result":"98.78"}';
    const { out } = await run(['--explain', '-'], line);
    expect(answersOf(out)[0].why).toContain('แทนค่า: คะแนน = 50 + (98.78 − 98.72) ÷ (98.84 − 98.72) × (75 − 50) = 62.5');
  });

  it('names the clause where a framework was named', () => {
    const line = JSON.stringify({ id: 'g', grade: { framework: '2568', total: '89.995' } });
    const { why } = JSON.parse(answerLine(line, true).text);
    expect(why[0]).toContain('89.995 ปัดเศษ (ตั้งแต่ 5 ขึ้นไปปัดขึ้น) ที่ทศนิยม 2 ตำแหน่ง เป็น 90.00');
    expect(why[0]).toContain('S4 ข้อ ๖.๒');
  });
});
