import { frameworkRefusals } from '../contract/refusals/framework.ts';
import { checkFramework } from '../domain/framework/check-framework.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';
import { parseFiscalYear } from '../domain/values/fiscal-year.ts';
import type { Outcome } from '../domain/values/result.ts';
import { frameworkOf, listFrameworks } from '../frameworks/registry.ts';
import { readFrameworkText, writeFrameworkText } from './framework-text.ts';

/** What the command needs from the terminal. */
export interface FrameworkIo {
  /** The text of a file, or of standard input for `-`; rejects where it cannot be read. */
  readonly read: (file: string) => Promise<string>;
  /** One line, or a whole text, to standard output. */
  readonly print: (text: string) => void;
  /** One line to standard error. */
  readonly complain: (line: string) => void;
}

const usage = [
  'samrit framework check FILE            ตรวจกรอบการประเมินในไฟล์ JSON หรือ YAML (- คืออ่านจาก standard input)',
  'samrit framework export YEAR [--yaml]  ส่งออกกรอบของปีงบประมาณเป็น JSON หรือ YAML',
];

/** `samrit framework …`: exit code 0 when all is well, 2 when the framework is refused, 1 when it could not be read. */
export async function runFramework(args: readonly string[], io: FrameworkIo): Promise<number> {
  const [verb, target, ...options] = args;
  if (verb === 'check' && target !== undefined && options.length === 0) return check(target, io);
  if (verb === 'export' && target !== undefined && options.every((one) => one === '--yaml' || one === '--json')) {
    return exportYear(target, options.includes('--yaml'), io);
  }
  for (const line of usage) io.complain(line);
  return 1;
}

/** Reads JSON or YAML text as a checked framework; the refusals carry path, value and what was expected. */
export function readFramework(text: string): Outcome<Framework> {
  const data = readFrameworkText(text);
  return data.ok ? checkFramework(data.value) : data;
}

async function check(file: string, io: FrameworkIo): Promise<number> {
  let text: string;
  try {
    text = await io.read(file);
  } catch (error) {
    io.complain(`อ่านไฟล์ ${file} ไม่ได้: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  const outcome = readFramework(text);
  if (outcome.ok) {
    const { fiscalYear, version, name } = outcome.value;
    io.print(`✓ ถูกต้อง: ${name} (พ.ศ. ${fiscalYear} ฉบับที่ ${version})`);
    return 0;
  }
  for (const refusal of outcome.refusals) {
    const wording = Object.entries(frameworkRefusals).find(([code]) => code === refusal.code)?.[1];
    io.complain(`✗ ${refusal.field || '(ทั้งไฟล์)'} — ${wording?.sentence(refusal.facts ?? {}) ?? ''} [${refusal.code}]`);
  }
  io.complain(`พบข้อผิดพลาด ${outcome.refusals.length} รายการ`);
  return outcome.refusals.some((one) => one.code === 'framework-text-unreadable') ? 1 : 2;
}

function exportYear(target: string, yaml: boolean, io: FrameworkIo): number {
  const year = parseFiscalYear(target);
  const framework = year.ok ? frameworkOf(year.value) : undefined;
  if (!framework) {
    const known = listFrameworks().map((one) => one.fiscalYear);
    io.complain(`ไม่มีกรอบของปีงบประมาณ ${target} — เลือกปี ${known.join(', ')}`);
    return 1;
  }
  io.print(writeFrameworkText(framework, yaml ? 'yaml' : 'json').trimEnd());
  return 0;
}
