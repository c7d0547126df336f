import { importFramework } from '../application/framework/import-framework.ts';
import type { PublishedFramework } from '../application/framework/publish-framework.ts';
import { readFramework } from '../application/framework/read-framework.ts';
import { readFrameworkText, writeFrameworkText } from '../documents/framework-text.ts';
import type { FrameworkChange } from '../domain/framework/compare-frameworks.ts';
import { visitor } from '../domain/people/actor.ts';
import { parseFiscalYear } from '../domain/values/fiscal-year.ts';
import { exportShipped } from './framework.ts';
import { complainOf, type FrameworkIo, readFile } from './framework-io.ts';

const MOST_SHOWN = 40;
const importUsage = 'samrit framework import FILE|- --as EMAIL   เผยแพร่กรอบในนามผู้ที่มีสิทธิ';
const exportUsage = 'samrit framework export YEAR [--version N] [--yaml]   ส่งออกกรอบที่เผยแพร่แล้ว';

/**
 * `samrit framework import FILE --as EMAIL`: checks the file and publishes it as a new year or the next version of one.
 * Exit code 0 when published, 2 when refused, 1 when it could not be read.
 */
export async function runImportFramework(
  deps: Parameters<typeof importFramework>[0],
  args: readonly string[],
  io: FrameworkIo,
): Promise<number> {
  const [file, option, email, ...rest] = args;
  if (file === undefined || option !== '--as' || email === undefined || rest.length > 0) {
    io.complain(importUsage);
    return 1;
  }
  const text = await readFile(file, io);
  if (text === null) return 1;
  const data = readFrameworkText(text);
  if (!data.ok) return complainOf(data.refusals, io);
  const published = await importFramework(deps, { email, data: data.value });
  if (!published.ok) return complainOf(published.refusals, io);
  tellPublished(published.value, io);
  return 0;
}

/**
 * `samrit framework export YEAR`: the newest published version, or the one named. A database that was never started has
 * none yet: then the framework included in the product is printed, and the message says so.
 */
export async function runExportFramework(
  deps: Parameters<typeof readFramework>[0],
  args: readonly string[],
  io: FrameworkIo,
): Promise<number> {
  const wanted = readExport(args);
  if (wanted === null) {
    io.complain(exportUsage);
    return 1;
  }
  const framework = await readFramework(deps, visitor, wanted);
  if (framework.ok) {
    io.print(writeFrameworkText(framework.value, wanted.kind));
    return 0;
  }
  if (wanted.version === null && exportShipped(wanted.fiscalYear, wanted.kind, io)) {
    io.complain('ฐานข้อมูลนี้ยังไม่ได้เผยแพร่ปีนี้ จึงส่งออกกรอบที่มากับระบบ');
    return 0;
  }
  complainOf(framework.refusals, io);
  return 1;
}

function tellPublished({ framework, comparedWith, changes }: PublishedFramework, io: FrameworkIo) {
  const { fiscalYear, version, name } = framework;
  const isNewYear = comparedWith?.fiscalYear !== fiscalYear;
  const published = `✓ เผยแพร่แล้ว: ${name} (พ.ศ. ${fiscalYear} ฉบับที่ ${version}${isNewYear ? ' ปีใหม่' : ''})`;
  io.print([published, ...(comparedWith === null ? [] : wordChanges(comparedWith, changes))].join('\n'));
}

function wordChanges(
  comparedWith: NonNullable<PublishedFramework['comparedWith']>,
  changes: readonly FrameworkChange[],
): readonly string[] {
  const other = `พ.ศ. ${comparedWith.fiscalYear} ฉบับที่ ${comparedWith.version}`;
  if (changes.length === 0) return [`ไม่มีค่าใดต่างจาก ${other}`];
  const more = changes.length - MOST_SHOWN;
  return [
    `ต่างจาก ${other} จำนวน ${changes.length} แห่ง`,
    ...changes.slice(0, MOST_SHOWN).map((change) => `  ${wordChange(change)}`),
    ...(more > 0 ? [`  และอีก ${more} แห่ง ดูทั้งหมดได้ที่ /frameworks/compare`] : []),
  ];
}

function wordChange({ path, before, after }: FrameworkChange): string {
  if (before === null) return `เพิ่ม ${path}: ${after}`;
  return after === null ? `ตัด ${path}: ${before}` : `แก้ ${path}: ${before} → ${after}`;
}

function readExport(args: readonly string[]) {
  const [target = '', ...options] = args;
  const year = parseFiscalYear(target);
  if (!year.ok) return null;
  let version: number | null = null;
  let kind: 'json' | 'yaml' = 'json';
  for (let index = 0; index < options.length; index += 1) {
    const option = options[index];
    if (option === '--yaml' || option === '--json') kind = option === '--yaml' ? 'yaml' : 'json';
    else if (option === '--version' && /^[1-9]\d{0,3}$/.test(options[index + 1] ?? '')) {
      index += 1;
      version = Number(options[index]);
    } else return null;
  }
  return { fiscalYear: year.value, version, kind };
}
