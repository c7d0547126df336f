import { refusalSentence } from '../contract/refusals/sentence-of.ts';
import type { Refusal } from '../domain/values/result.ts';
import { readText, type Terminal } from './terminal.ts';

/** What the framework commands need from the terminal. */
export interface FrameworkIo {
  /** The text of a file, or of standard input for `-`; rejects where it cannot be read. */
  readonly read: (file: string) => Promise<string>;
  /** One line, or a whole text, to standard output. */
  readonly print: (text: string) => void;
  /** One line to standard error. */
  readonly complain: (line: string) => void;
}

/** A terminal for commands that read a whole text and print line by line. */
export function textIo(terminal: Terminal): FrameworkIo {
  return {
    read: (file) => readText(file, terminal),
    print: (text) => void terminal.write(text.endsWith('\n') ? text : `${text}\n`),
    complain: (line) => terminal.complain(line),
  };
}

/** The text of a file, or null after an error message if it cannot be read. */
export async function readFile(file: string, io: FrameworkIo): Promise<string | null> {
  try {
    return await io.read(file);
  } catch (error) {
    io.complain(`อ่านไฟล์ ${file} ไม่ได้: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

/** Prints each refusal with its path and code; exit code 1 where the text is neither JSON nor YAML, otherwise 2. */
export function complainOf(refusals: readonly Refusal[], io: FrameworkIo): number {
  for (const refusal of refusals)
    io.complain(`✗ ${refusal.field || '(ทั้งไฟล์)'} — ${refusalSentence(refusal)} [${refusal.code}]`);
  io.complain(`พบข้อผิดพลาด ${refusals.length} รายการ`);
  return refusals.some((one) => one.code === 'framework-text-unreadable') ? 1 : 2;
}
