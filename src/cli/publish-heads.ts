import { type PublishHeadsDeps, publishHeads } from '../application/journal/publish-heads.ts';

/** `samrit journal publish`: makes the day's list of the ends of all chains, or says that it exists; exit code 0. */
export async function runPublishHeads(deps: PublishHeadsDeps, print: (line: string) => void): Promise<number> {
  const { list, isNew } = await publishHeads(deps);
  print(`✓ บัญชีหัวบันทึกฉบับที่ ${list.number} วันที่ ${list.day} ${isNew ? 'จัดทำแล้ว' : 'มีอยู่แล้ว'}`);
  print(`  SHA-256 ${list.sha256}`);
  return 0;
}
