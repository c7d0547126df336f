import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { createFirstAdministrator } from '../application/people/create-first-administrator.ts';
import { loadReference } from '../application/people/load-reference.ts';
import type { PeopleDeps } from '../application/people/people-deps.ts';
import { refusalSentence } from '../contract/refusals/sentence-of.ts';
import { normaliseEmail } from '../domain/people/credentials.ts';
import { cleanText, isReadable } from '../domain/values/clean-text.ts';

/** Asks one question; a hidden answer is not shown while it is typed. */
export type Ask = (question: string, options?: { readonly hidden?: boolean }) => Promise<string>;

/**
 * `samrit create-administrator`: asks for e-mail, name and password, creates the first account and returns the exit
 * code. The password is asked for and is never an argument, so that it stays out of the shell's history; it is never
 * printed.
 */
export async function runCreateAdministrator(
  deps: PeopleDeps,
  ask: Ask,
  print: (line: string) => void,
): Promise<number> {
  await loadReference(deps);
  const email = await ask('อีเมล (e-mail): ');
  const name = await ask('คำนำหน้า ชื่อ และนามสกุล (name): ');
  if (!isReadable(email) || !isReadable(name)) {
    print('✗ ชื่อหรืออีเมลมีอักขระที่อ่านไม่ได้ — ตั้งเทอร์มินัลเป็น UTF-8 แล้วเรียกคำสั่งนี้อีกครั้ง');
    return 1;
  }
  const password = await ask('รหัสผ่าน อย่างน้อย 12 ตัวอักษร (password): ', { hidden: true });
  const again = await ask('รหัสผ่านอีกครั้ง (again): ', { hidden: true });
  if (password !== again) {
    print('✗ รหัสผ่านสองครั้งไม่ตรงกัน — เรียกคำสั่งนี้อีกครั้ง');
    return 1;
  }
  const outcome = await createFirstAdministrator(deps, { email: cleanText(email), name: cleanText(name), password });
  if (!outcome.ok) {
    for (const one of outcome.refusals) print(`✗ ${refusalSentence(one)} (${one.code})`);
    return 1;
  }
  print(`✓ ตั้งผู้ดูแลระบบคนแรกแล้ว: ${normaliseEmail(email)} — เข้าสู่ระบบได้ทันที`);
  return 0;
}

/** Asks on the terminal, or reads one line per question when the input is piped. Close it when done. */
export function openTerminal(
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): { readonly ask: Ask; readonly close: () => void } {
  const echo = { hidden: false };
  const shown = new Writable({
    write(chunk, _encoding, done) {
      if (!echo.hidden) output.write(chunk);
      done();
    },
  });
  const terminal = 'isTTY' in input && input.isTTY === true;
  const lines = createInterface({ input, output: shown, terminal });
  const waiting = lines[Symbol.asyncIterator]();
  const ask: Ask = async (question, options) => {
    output.write(question);
    echo.hidden = options?.hidden ?? false;
    const { value } = await waiting.next();
    if (echo.hidden) output.write('\n');
    echo.hidden = false;
    return typeof value === 'string' ? value : '';
  };
  return { ask, close: () => lines.close() };
}
