import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readText } from './terminal.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samrit-text-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const windows874 = Uint8Array.of(0xa1, 0xc3, 0xcd, 0xba);
const piped = (...chunks: Uint8Array[]) => ({
  input: (async function* () {
    yield* chunks;
  })(),
  write: async () => undefined,
  complain: () => undefined,
});

it('a text is read from a file and from a pipe, whole where a chunk ends inside a letter', async () => {
  const file = join(folder, 'right.yaml');
  await writeFile(file, 'กรอบ');
  expect(await readText(file, piped())).toBe('กรอบ');
  const bytes = Buffer.from('กรอบ');
  expect(await readText('-', piped(bytes.subarray(0, 4), bytes.subarray(4)))).toBe('กรอบ');
});

it('a text in the Thai of Windows is refused with what to do, and never read as marks', async () => {
  const file = join(folder, 'windows.yaml');
  await writeFile(file, windows874);
  await expect(readText(file, piped())).rejects.toThrow('ไฟล์ไม่ใช่ UTF-8 — บันทึกไฟล์เป็น UTF-8');
  await expect(readText('-', piped(windows874))).rejects.toThrow('ไฟล์ไม่ใช่ UTF-8');
});
