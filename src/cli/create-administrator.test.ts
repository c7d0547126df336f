import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { openTerminal } from './create-administrator.ts';

it('reads one piped line for each question, and an empty answer when there is no more', async () => {
  const input = new PassThrough();
  const output = new PassThrough();
  const terminal = openTerminal(input, output);
  input.end('admin@example.th\nรหัสผ่านลับมากจริง\n');
  expect(await terminal.ask('อีเมล: ')).toBe('admin@example.th');
  expect(await terminal.ask('รหัสผ่าน: ', { hidden: true })).toBe('รหัสผ่านลับมากจริง');
  expect(await terminal.ask('ชื่อ: ')).toBe('');
  terminal.close();
  expect(String(output.read())).toBe('อีเมล: รหัสผ่าน: \nชื่อ: ');
});
