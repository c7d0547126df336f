import { verifyScores } from '../application/reporting/verify-scores.ts';

/**
 * `samrit verify scores`: recomputes every frozen score and compares every round as it is now; exit code 0 only when
 * nothing differs.
 */
export async function runVerifyScores(
  deps: Parameters<typeof verifyScores>[0],
  print: (line: string) => void,
): Promise<number> {
  const { scores, rounds, differences } = await verifyScores(deps);
  for (const one of differences) {
    const place = `${one.organisationId} ${one.fiscalYear}/${one.round} ${one.part}`;
    print(`✗ ${place}: ${one.what} เก็บไว้ ${one.stored} คำนวณใหม่ได้ ${one.recomputed}`);
  }
  const counted = `${scores} ชุดคะแนน ${rounds} รอบ (${scores} frozen scores, ${rounds} rounds)`;
  print(differences.length === 0 ? `✓ คำนวณซ้ำตรงกันทั้งหมด ${counted}` : `✗ ต่างกัน ${differences.length} จาก ${counted}`);
  return differences.length === 0 ? 0 : 1;
}
