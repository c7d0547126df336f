import type { BackupReader } from '../application/maintenance/backup-ports.ts';
import {
  isProven,
  type RestoreDeps,
  type RestoreProof,
  restoreBackup,
} from '../application/maintenance/restore-backup.ts';
import { complainOf } from './complain-of.ts';
import { operator } from './operator.ts';
import { progressLines } from './progress-lines.ts';
import type { Terminal } from './terminal.ts';
import { wordFileVerdict } from './verify-files.ts';

export interface RestoreArguments {
  readonly folder: string;
  readonly check: boolean;
}

/** Null: the arguments are not understood. */
export function readRestoreArguments(args: readonly string[]): RestoreArguments | null {
  const [option, folder, ...rest] = args.filter((word) => word !== '--check');
  if (option !== '--from' || folder === undefined || folder.startsWith('-') || rest.length > 0) return null;
  return { folder, check: args.includes('--check') };
}

interface Restoring {
  readonly backup: BackupReader;
  readonly folder: string;
  readonly check: boolean;
}

const stepWords = { check: 'ตรวจส่วนของชุดสำรอง', files: 'นำไฟล์กลับ', rows: 'นำแถวกลับลงตาราง', prove: 'พิสูจน์' } as const;

/** `samrit restore`: exit code 0 only when everything that was restored is proven to be what was backed up. */
export async function runRestore(
  deps: RestoreDeps,
  { backup, folder, check }: Restoring,
  terminal: Terminal,
  print: (line: string) => void,
): Promise<number> {
  print(`ชุดสำรอง ${folder} ณ ${backup.manifest.madeAt}${check ? ' — ลองนำกลับในที่ชั่วคราว' : ''}`);
  const progress = progressLines(print);
  const restored = await restoreBackup(deps, operator, backup, (step, detail) =>
    progress(`${stepWords[step]} ${detail}`),
  );
  if (!restored.ok) {
    complainOf(restored.refusals, terminal);
    return 1;
  }
  for (const line of wordProof(restored.value)) print(line);
  const proven = isProven(restored.value);
  const done = check ? 'ชุดสำรองนี้ใช้ได้ ที่ชั่วคราวถูกลบแล้ว' : 'นำกลับครบแล้ว เปิดระบบได้ด้วย npm start';
  print(proven ? `✓ ${done}` : '✗ ข้อมูลที่นำกลับไม่ตรงกับชุดสำรองทุกส่วน ดูรายการข้างต้น — อย่าเปิดใช้ชุดนี้');
  return proven ? 0 : 1;
}

function wordProof({ scores, journal, files, otherHeads, rows }: RestoreProof): string[] {
  const mark = (faults: readonly unknown[]) => (faults.length === 0 ? '✓' : '✗');
  return [
    `✓ แถวในฐานข้อมูล ${rows} แถว`,
    `${mark(scores.differences)} คะแนนที่แช่แข็ง ${scores.scores} ชุด คำนวณซ้ำต่างกัน ${scores.differences.length}`,
    `${mark(journal.breaks)} บันทึกการดำเนินการ ${journal.rows} รายการ ${journal.organisations} สาย เสียหาย ${journal.breaks.length}`,
    ...journal.breaks.map(({ organisationId, seq, fault }) => `    ${organisationId} รายการที่ ${seq} (${fault})`),
    `${mark(otherHeads)} ปลายสายของบันทึกการดำเนินการต่างจากที่ชุดสำรองบันทึกไว้ ${otherHeads.length} สาย`,
    ...otherHeads.map((organisationId) => `    ${organisationId}`),
    ...wordFileVerdict(files),
  ];
}
