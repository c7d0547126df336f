import type { VerifierTools } from '../application/verifier/check-lists.ts';
import type { FigureDifference } from '../application/verifier/name-differences.ts';
import type { GivenFile } from '../application/verifier/read-files.ts';
import { readKey } from '../application/verifier/read-outside.ts';
import { sayConclusion, sayVerdict } from '../application/verifier/say-verdict.ts';
import { verifierWords, verdictWords as words } from '../application/verifier/verifier-words.data.ts';
import {
  type Conclusion,
  type FilesVerdict,
  type Verified,
  verifyFiles,
} from '../application/verifier/verify-files.ts';
import { rowIn } from '../domain/values/known-names.ts';

const usage = [
  'วิธีใช้: node verify-results.mjs ผล.json [หลักฐาน.json] [--key รหัสย่อหรือไฟล์กุญแจ] [--list บัญชีหัวบันทึกที่เก็บไว้.txt]',
  'usage: node verify-results.mjs RESULTS.json [PROOF.json] [--key FINGERPRINT|KEY|FILE] [--list SAVED-HEAD-LIST.txt]',
  'exit code: 0 = ตรงกันและยืนยันด้วยกุญแจหรือบัญชีที่ท่านให้ (confirmed), 1 = พบข้อที่ไม่ตรง (differs),',
  '           2 = ตรงกันเองแต่ไม่มีสิ่งใดจากที่อื่นยืนยัน (not confirmed), 3 = ใช้ผิดหรืออ่านไฟล์ไม่ได้ (not checked)',
];

const exitCodes: Readonly<Record<Conclusion | 'unchecked', number>> = {
  ...{ confirmed: 0, differs: 1, alone: 2, unchecked: 3 },
};

const marks = { right: '✓', wrong: '✗', told: '•' } as const;
const conclusionMarks = { confirmed: '✓', differs: '✗', alone: '!' } as const;

interface Reading {
  readonly tools: VerifierTools;
  readonly read: (file: string) => Promise<GivenFile>;
}

type Print = (line: string) => void;

/**
 * Verifies files of announced results, with neither database nor server. Exit code 0 only where what the reader has from elsewhere
 * confirms them; 1 where something differs, 2 where nothing but the files was compared, 3 where nothing was checked.
 */
export async function runVerifyFiles(args: readonly string[], { tools, read }: Reading, print: Print): Promise<number> {
  const asked = readArguments(args);
  if (asked === null) {
    for (const line of usage) print(line);
    return exitCodes.unchecked;
  }
  const elsewhere = [...asked.keys.map((typed) => readGivenKey(typed, read)), ...asked.lists.map(read)];
  const run = verifyFiles(tools, await Promise.all(asked.files.map(read)), await Promise.all(elsewhere));
  let step = run.next();
  while (!step.done) step = run.next();
  return printVerified(step.value, print);
}

interface Asked {
  readonly files: readonly string[];
  readonly keys: readonly string[];
  readonly lists: readonly string[];
}

/** Null for what cannot be understood. */
function readArguments(args: readonly string[]): Asked | null {
  let asked: Asked = { files: [], keys: [], lists: [] };
  let kind: keyof Asked = 'files';
  for (const word of args) {
    const option = rowIn(options, word);
    if (option !== undefined && kind === 'files') kind = option;
    else if (word.startsWith('--')) return null;
    else {
      asked = { ...asked, [kind]: [...asked[kind], word] };
      kind = 'files';
    }
  }
  return kind !== 'files' || asked.files.length === 0 ? null : asked;
}

const options = { '--key': 'keys', '--list': 'lists' } as const;

/** A key as it was typed, or a file that holds one. */
async function readGivenKey(typed: string, read: Reading['read']): Promise<GivenFile> {
  const asTyped = { name: '--key', text: typed };
  if (readKey(typed) !== null) return asTyped;
  const file = await read(typed);
  return typeof file.text !== 'string' && file.text.fault === 'missingFile' ? asTyped : file;
}

function printVerified(verified: Verified, print: Print): number {
  if (!verified.ok) {
    for (const { name, fault } of verified.faults)
      print(`✗ ${name === '' ? '' : `${name}: `}${verifierWords[fault].thai} (${verifierWords[fault].english})`);
    return exitCodes.unchecked;
  }
  printVerdict(verified.verdict, print);
  return exitCodes[verified.verdict.conclusion];
}

function printVerdict(verdict: FilesVerdict, print: Print): void {
  for (const { is, thai, english } of sayVerdict(verdict)) print(`${marks[is]} ${thai} (${english})`);
  for (const difference of verdict.edition.differences) print(`  ✗ ${sayDifference(difference)}`);
  const { headline, means, missing } = sayConclusion(verdict);
  print(`${conclusionMarks[verdict.conclusion]} ${headline.thai} (${headline.english})`);
  for (const { thai, english } of [means, ...missing]) print(`  ${thai} (${english})`);
}

function sayDifference({ party, indicator, step, stored, computed, at }: FigureDifference): string {
  const place = [party ?? words.allParties.thai, indicator, step]
    .filter((one) => one !== null && one !== '')
    .join(' · ');
  return `${place}: ${words.stored.thai} ${stored} ${words.computed.thai} ${computed} ${words.at.thai} ${at}`;
}
