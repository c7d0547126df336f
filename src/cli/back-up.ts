import { type BackUpDeps, backUp } from '../application/maintenance/back-up.ts';
import type { BackupWriter } from '../application/maintenance/backup-ports.ts';
import { backUpUsage } from './backup-usage.ts';
import { complainOf } from './complain-of.ts';
import { operator } from './operator.ts';
import { progressLines } from './progress-lines.ts';
import type { Terminal } from './terminal.ts';

/** `samrit backup --to FOLDER`: exit code 0 when a whole backup was made. */
export async function runBackUp(
  deps: BackUpDeps,
  begin: (place: string, name: string) => Promise<BackupWriter>,
  args: readonly string[],
  terminal: Terminal,
  print: (line: string) => void,
): Promise<number> {
  const [option, place, ...rest] = args;
  if (option !== '--to' || place === undefined || place.startsWith('-') || rest.length > 0) {
    terminal.complain(`samrit ${backUpUsage}`);
    return 1;
  }
  const progress = progressLines(print);
  const words = { rows: 'คัดลอกตารางแล้ว', files: 'คัดลอกไฟล์แล้ว' } as const;
  try {
    const writer = await begin(place, backupName(deps.machine.now()));
    const made = await backUp(deps, operator, writer, (part, done, all) => progress(`${words[part]} ${done}/${all}`));
    if (!made.ok) {
      complainOf(made.refusals, terminal);
      return 1;
    }
    const { folder, tables, rows, files, addedFiles } = made.value;
    print(`✓ สำรองแล้วที่ ${folder}: ${rows} แถวใน ${tables} ตาราง ไฟล์ ${files} ไฟล์ (เพิ่มใหม่ ${addedFiles})`);
    print(`  ตรวจชุดนี้ได้ด้วย samrit restore --from ${folder} --check`);
    return 0;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    terminal.complain(`✗ สำรองไม่สำเร็จและไม่มีชุดที่ไม่ครบเหลืออยู่ — ตรวจเนื้อที่และสิทธิ์ของ ${place} แล้วสั่งใหม่: ${why}`);
    return 1;
  }
}

/** `2026-11-28T083000Z`: names in order of time. */
function backupName(instant: string): string {
  return `${instant.slice(0, 19).replaceAll(':', '')}Z`;
}
