import {
  type ResultsVerdict,
  type SummaryDifference,
  type VerifyResultsDeps,
  verifyResults,
} from '../application/results/verify-results.ts';

export const verifyResultsUsage = 'verify results   คำนวณสรุปผลทุกฉบับซ้ำจากสิ่งที่เก็บไว้ในฉบับนั้น แล้วเทียบทุกไบต์และแฮช';

const words: Readonly<Record<SummaryDifference['what'], string>> = {
  hash: 'เนื้อหาไม่ตรงกับแฮช (hash differs)',
  unreadable: 'อ่านเนื้อหาไม่ได้ (unreadable)',
  bytes: 'คำนวณซ้ำได้ต่างจากที่เก็บไว้ (bytes differ)',
  frozen: 'ไม่ตรงกับคะแนนที่เก็บไว้ในรายงาน (frozen scores differ)',
};

/** `samrit verify results`: exit code 0 only when every edition gives the same bytes again. */
export async function runVerifyResults(deps: VerifyResultsDeps, print: (line: string) => void): Promise<number> {
  const verdict = await verifyResults(deps);
  for (const line of wordVerdict(verdict)) print(line);
  return verdict.differences.length === 0 ? 0 : 1;
}

function wordVerdict({ editions, parties, differences }: ResultsVerdict): readonly string[] {
  const counted = `${editions} ฉบับ ${parties} ราย (${editions} editions, ${parties} results)`;
  return [
    ...differences.map((one) =>
      `✗ ${one.fiscalYear}/${one.round} ฉบับที่ ${one.edition}: ${words[one.what]} ${one.parties.join(', ')}`.trimEnd(),
    ),
    differences.length === 0 ? `✓ คำนวณซ้ำตรงกันทุกไบต์ ${counted}` : `✗ ต่างกัน ${differences.length} จาก ${counted}`,
  ];
}
