import type { VerifierTools } from '../application/verifier/check-history.ts';
import type { FigureDifference } from '../application/verifier/name-differences.ts';
import type { GivenFile } from '../application/verifier/read-files.ts';
import { sayVerdict } from '../application/verifier/say-verdict.ts';
import { verifierWords, verdictWords as words } from '../application/verifier/verifier-words.data.ts';
import { verifyFiles } from '../application/verifier/verify-files.ts';

const usage = [
  'วิธีใช้: node verify-results.mjs ผล.json [หลักฐาน.json] [บัญชีหัวบันทึก.txt …]',
  'usage: node verify-results.mjs RESULTS.json [PROOF.json] [HEAD-LIST.txt …]',
];

const marks = { right: '✓', wrong: '✗', told: '•' } as const;

interface Reading {
  readonly tools: VerifierTools;
  readonly read: (file: string) => Promise<GivenFile>;
}

/** Verifies files of announced results: exit code 0 only when everything that was checked is right. Neither database nor server. */
export async function runVerifyFiles(
  files: readonly string[],
  { tools, read }: Reading,
  print: (line: string) => void,
): Promise<number> {
  if (files.length === 0 || files.some((name) => name.startsWith('-'))) {
    for (const line of usage) print(line);
    return 1;
  }
  const run = verifyFiles(tools, await Promise.all(files.map(read)));
  let step = run.next();
  while (!step.done) step = run.next();
  const verified = step.value;
  if (!verified.ok) {
    for (const { name, fault } of verified.faults)
      print(`✗ ${name === '' ? '' : `${name}: `}${verifierWords[fault].thai} (${verifierWords[fault].english})`);
    return 1;
  }
  const { verdict } = verified;
  for (const { is, thai, english } of sayVerdict(verdict)) print(`${marks[is]} ${thai} (${english})`);
  for (const difference of verdict.edition.differences) print(`  ✗ ${sayDifference(difference)}`);
  const { thai, english } = verdict.isRight ? words.right : words.wrong;
  print(`${verdict.isRight ? '✓' : '✗'} ${thai} (${english})`);
  return verdict.isRight ? 0 : 1;
}

function sayDifference({ party, indicator, step, stored, computed, at }: FigureDifference): string {
  const place = [party ?? words.allParties.thai, indicator, step]
    .filter((one) => one !== null && one !== '')
    .join(' · ');
  return `${place}: ${words.stored.thai} ${stored} ${words.computed.thai} ${computed} ${words.at.thai} ${at}`;
}
