import { type FrameworkTextKind, readFrameworkText, writeFrameworkText } from '../documents/framework-text.ts';
import { checkFramework } from '../domain/framework/check-framework.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';
import { parseFiscalYear } from '../domain/values/fiscal-year.ts';
import type { Outcome } from '../domain/values/result.ts';
import { frameworkOf, listShippedFrameworks } from '../frameworks/registry.ts';
import { complainOf, type FrameworkIo, readFile } from './framework-io.ts';

/** Commands that need no database: `import`, and `export` of what is published, are in `publish-framework.ts`. */
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
export function frameworkFromText(text: string): Outcome<Framework> {
  const data = readFrameworkText(text);
  return data.ok ? checkFramework(data.value) : data;
}

async function check(file: string, io: FrameworkIo): Promise<number> {
  const text = await readFile(file, io);
  if (text === null) return 1;
  const outcome = frameworkFromText(text);
  if (!outcome.ok) return complainOf(outcome.refusals, io);
  const { fiscalYear, version, name } = outcome.value;
  io.print(`✓ ถูกต้อง: ${name} (พ.ศ. ${fiscalYear} ฉบับที่ ${version})`);
  return 0;
}

function exportYear(target: string, yaml: boolean, io: FrameworkIo): number {
  const year = parseFiscalYear(target);
  if (year.ok && exportShipped(year.value, yaml ? 'yaml' : 'json', io)) return 0;
  const known = listShippedFrameworks().map((one) => one.fiscalYear);
  io.complain(`ไม่มีกรอบของปีงบประมาณ ${target} — เลือกปี ${known.join(', ')}`);
  return 1;
}

/** Prints the framework included in the product; false if it includes none for the year. */
export function exportShipped(fiscalYear: number, kind: FrameworkTextKind, io: FrameworkIo): boolean {
  const framework = frameworkOf(fiscalYear);
  if (framework) io.print(writeFrameworkText(framework, kind).trimEnd());
  return framework !== undefined;
}
