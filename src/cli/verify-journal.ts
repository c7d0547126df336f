import type { JournalFault, JournalVerifier } from '../application/journal/journal-ports.ts';
import { type ListFault, type VerifyListDeps, verifyAgainstList } from '../application/journal/verify-against-list.ts';
import { verifyJournal } from '../application/journal/verify-journal.ts';
import { formatThaiDate } from '../domain/values/thai-date.ts';
import { operator } from './operator.ts';

const faultWords: Record<JournalFault, string> = {
  'content-changed': 'เนื้อหาถูกแก้ไข (content changed)',
  'row-missing': 'รายการหายไป (row missing)',
  'link-broken': 'ไม่ต่อเนื่องจากรายการก่อนหน้า ซึ่งถูกเขียนใหม่ (link broken)',
  'tail-cut': 'ท้ายบันทึกถูกตัด (tail cut)',
  'head-differs': 'หัวบันทึกไม่ตรงกับรายการสุดท้าย (head differs)',
};

export const verifyJournalUsage =
  'verify journal [--against FILE|-]   ตรวจบันทึกการดำเนินการทุกสาย แล้วชี้รายการแรกที่เสียหาย และเทียบกับบัญชีหัวบันทึกที่เก็บไว้';

const listFaultWords: Record<ListFault['fault'], string> = {
  unreadable: 'ไฟล์นี้ไม่ใช่บัญชีหัวบันทึก หรือถูกแก้ไข (not a list, or altered)',
  'signature-invalid': 'ลายมือชื่อของบัญชีไม่ถูกต้อง (signature invalid)',
  'key-unknown': 'ลงลายมือชื่อด้วยกุญแจที่ระบบนี้ไม่เคยใช้เผยแพร่ (key unknown)',
  'not-published': 'ฐานข้อมูลไม่มีบัญชีฉบับนี้ หรือมีแต่ไม่ตรงกัน (not the published list)',
  'chain-of-lists-broken': 'บัญชีในฐานข้อมูลไม่ต่อเนื่องกันตั้งแต่ฉบับนี้ (chain of lists broken)',
  'rows-rewritten': 'ถูกเขียนใหม่หลังออกบัญชี (rows rewritten)',
  'tail-cut': 'ถูกตัดออกหลังออกบัญชี (tail cut)',
  'chain-deleted': 'ถูกลบทั้งสาย (chain deleted)',
};

export interface VerifyJournalDeps {
  readonly journal: JournalVerifier;
  readonly lists: VerifyListDeps;
  /** The text of a file, or of standard input for `-`. */
  readonly read: (file: string) => Promise<string>;
}

/**
 * `samrit verify journal [--against FILE]`: prints the verdict and returns the exit code: 0 only when the journal is
 * intact and, with a saved list, when every chain still contains what the list says.
 */
export async function runVerifyJournal(
  deps: VerifyJournalDeps,
  args: readonly string[],
  print: (line: string) => void,
): Promise<number> {
  const [option, file, ...rest] = args;
  if (rest.length > 0 || (option !== undefined && (option !== '--against' || file === undefined))) {
    print(`samrit ${verifyJournalUsage}`);
    return 1;
  }
  const text = file === undefined ? null : await deps.read(file);
  const intact = await printJournal(deps, print);
  const matching = text === null || (await printList(deps.lists, text, print));
  return intact && matching ? 0 : 1;
}

async function printJournal(deps: Pick<VerifyJournalDeps, 'journal'>, print: (line: string) => void): Promise<boolean> {
  const outcome = await verifyJournal(deps, operator);
  if (!outcome.ok) {
    print('ไม่มีสิทธิ์ตรวจบันทึก');
    return false;
  }
  const { rows, organisations, breaks } = outcome.value;
  for (const { organisationId, seq, fault } of breaks)
    print(`✗ ${organisationId} รายการที่ ${seq}: ${faultWords[fault]}`);
  const counted = `${rows} รายการ จาก ${organisations} หน่วยงาน (${rows} rows, ${organisations} chains)`;
  print(breaks.length === 0 ? `✓ บันทึกครบถ้วน ${counted}` : `✗ บันทึกเสียหาย ${breaks.length} หน่วยงาน — ตรวจได้ ${counted}`);
  return breaks.length === 0;
}

async function printList(lists: VerifyListDeps, text: string, print: (line: string) => void): Promise<boolean> {
  const { list, fingerprint, isHeldKey, faults } = await verifyAgainstList(lists, text);
  for (const one of faults) print(`✗ ${placeOf(one)}${listFaultWords[one.fault]}`);
  if (list === null) return false;
  const whose = isHeldKey
    ? 'เป็นกุญแจของเครื่องนี้ (key of this machine)'
    : 'ไม่ใช่กุญแจที่เครื่องนี้ถืออยู่ เทียบกับที่ท่านเก็บไว้นอกระบบ (not the key of this machine: compare it with what you kept)';
  print(`• กุญแจของบัญชี รหัสย่อ ${fingerprint} ${whose}`);
  const named = `บัญชีหัวบันทึกฉบับที่ ${list.number} วันที่ ${formatThaiDate(list.day)} ${list.heads.length} สาย (list ${list.number}, ${list.heads.length} chains)`;
  print(faults.length === 0 ? `✓ ตรงกับ${named}` : `✗ ไม่ตรงกับ${named}`);
  return faults.length === 0;
}

function placeOf(one: ListFault): string {
  if ('organisationId' in one) return `${one.organisationId} รายการที่ ${one.from} ถึง ${one.to}: `;
  return 'number' in one ? `บัญชีฉบับที่ ${one.number}: ` : '';
}
