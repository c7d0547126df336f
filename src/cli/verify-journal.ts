import type { JournalFault, JournalVerifier } from '../application/journal/journal-ports.ts';
import { verifyJournal } from '../application/journal/verify-journal.ts';
import type { Actor } from '../domain/people/actor.ts';

const faultWords: Record<JournalFault, string> = {
  'content-changed': 'เนื้อหาถูกแก้ไข (content changed)',
  'row-missing': 'รายการหายไป (row missing)',
  'link-broken': 'ไม่ต่อเนื่องจากรายการก่อนหน้า ซึ่งถูกเขียนใหม่ (link broken)',
  'tail-cut': 'ท้ายบันทึกถูกตัด (tail cut)',
  'head-differs': 'หัวบันทึกไม่ตรงกับรายการสุดท้าย (head differs)',
};

/** A person who may run commands on the machine may read everything it holds. */
const operator: Actor = {
  userId: 'operator',
  name: 'ผู้ดูแลเครื่อง',
  holdings: [{ role: 'administrator', organisationId: 'opdc' }],
};

/** `samrit verify journal`: prints the verdict and returns the exit code, 0 only when the journal is intact. */
export async function runVerifyJournal(
  deps: { readonly journal: JournalVerifier },
  print: (line: string) => void,
): Promise<number> {
  const outcome = await verifyJournal(deps, operator);
  if (!outcome.ok) {
    print('ไม่มีสิทธิ์ตรวจบันทึก');
    return 1;
  }
  const { rows, organisations, breaks } = outcome.value;
  for (const { organisationId, seq, fault } of breaks)
    print(`✗ ${organisationId} รายการที่ ${seq}: ${faultWords[fault]}`);
  const counted = `${rows} รายการ จาก ${organisations} หน่วยงาน (${rows} rows, ${organisations} chains)`;
  print(breaks.length === 0 ? `✓ บันทึกครบถ้วน ${counted}` : `✗ บันทึกเสียหาย ${breaks.length} หน่วยงาน — ตรวจได้ ${counted}`);
  return breaks.length === 0 ? 0 : 1;
}
