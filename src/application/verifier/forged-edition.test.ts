import { generateKeyPairSync, sign } from 'node:crypto';
import { expect, it } from 'vitest';
import { checkSignature } from '../../adapters/ed25519-signer.ts';
import { nodeSecrets } from '../../adapters/node-secrets.ts';
import { runVerifyFiles } from '../../cli/verify-result-files.ts';
import { readSummary, summaryText } from '../../domain/results/summary-content.ts';
import { contentText } from '../../domain/values/content-text.ts';
import { sampleEdition } from '../../testing/sample-edition.ts';
import { type HeadListContent, headListBody, headListText } from '../journal/head-list-text.ts';
import { keyFingerprint } from '../journal/key-fingerprint.ts';
import { proofFormat, publicAct, publicChain } from '../results/public-chain.ts';
import { recomputed } from '../results/verify-results.ts';
import { sayVerdict } from './say-verdict.ts';
import { verifyFiles } from './verify-files.ts';

const hash = nodeSecrets.sha256;
const tools = { hash, checkSignature };

function newKey() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const text = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  return {
    text,
    fingerprint: keyFingerprint(text, hash),
    pem: `${publicKey.export({ type: 'spki', format: 'pem' })}`,
    list(number: number, heads: HeadListContent['heads']) {
      const day = `2025-10-0${number + 4}`;
      const content = { number, day, madeAt: `${day}T02:00:00.000Z`, previous: null, publicKey: text, heads };
      return headListText(content, sign(null, Buffer.from(headListBody(content)), privateKey).toString('base64'));
    },
  };
}

type Key = ReturnType<typeof newKey>;

const act = { organisationId: 'opdc', seq: '3', hash: hash('an act') };
const end = { organisationId: 'TH-42', seq: '9', hash: hash('a score') };

/** The row of the public chain that announces an edition, hashed as the database hashes it. */
function rowOf(edition: string) {
  const row = {
    ...{ organisation: publicChain, seq: '1', at: '2025-10-05T18:07:04.769000Z', actor: 'system', name: 'ระบบ' },
    ...{ for: null, action: publicAct, subject: '2568/results/12m-1', before: null },
    after: contentText({
      contentHash: hash(edition),
      acts: [{ seq: act.seq, hash: act.hash, action: 'results.announce' }],
      ends: [end],
    }),
    ...{ reason: null, previous: hash(publicChain) },
  };
  const lines = Object.entries(row).map(([name, value]) =>
    value === null ? `${name} -\n` : `${name} ${Buffer.byteLength(value)} ${value}\n`,
  );
  return { ...row, hash: hash(lines.join('')) };
}

const headsWith = (seq: string, of: string) => [end, act, { organisationId: publicChain, seq, hash: of }];

/** Whoever holds a key can make all of this, over whatever edition. */
function proofOf(edition: string, key: Key, lists = [key.list(2, headsWith('1', rowOf(edition).hash))]) {
  const named = { fiscalYear: 2568, round: '12m', edition: 1, contentHash: hash(edition) };
  return contentText({ format: proofFormat, edition: named, rows: [rowOf(edition)], lists, now: [act, end] });
}

const { content, text } = sampleEdition(hash);

/** The edition with another result of Loei, everything that follows from it computed again. */
function forgedText(): string {
  const copy = readSummary(text);
  if (copy === null) throw new Error('it can be read');
  Object.assign(Object(copy.parties[1]?.inputs).indicators[0].input, { result: '98.90' });
  return summaryText(recomputed(copy, hash));
}

const own = newKey();
const forger = newKey();
const forged = forgedText();
const earlier = own.list(1, [end]);

const named = (texts: readonly string[]) => texts.map((one, at) => ({ name: `${at}`, text: one }));

function verdictOf(files: readonly string[], elsewhere: readonly string[] = []) {
  const run = verifyFiles(tools, named(files), named(elsewhere));
  let step = run.next();
  while (!step.done) step = run.next();
  if (!step.value.ok) throw new Error(JSON.stringify(step.value.faults));
  return step.value.verdict;
}

const conclusionOf = (...given: Parameters<typeof verdictOf>) => {
  const { conclusion, missing } = verdictOf(...given);
  return [conclusion, ...missing];
};

it('what was announced is confirmed by its key, the short form of it, a file of it, or a list of an earlier day', () => {
  const files = [text, proofOf(text, own)];
  const upper = own.fingerprint.replaceAll('-', ' ').toUpperCase();
  for (const given of [own.text, own.fingerprint, upper, own.pem, earlier])
    expect(conclusionOf(files, [given]), given).toEqual(['confirmed']);
  expect(conclusionOf(files)).toEqual(['alone', 'outside']);
  expect(conclusionOf([text])).toEqual(['alone', 'proof', 'outside']);
  expect(conclusionOf([text], [own.text])).toEqual(['alone', 'proof']);
});

it('an edition that is computed, hashed and signed again agrees with itself only, and differs by the right key', () => {
  expect(forged).not.toBe(text);
  const files = [forged, proofOf(forged, forger)];
  const alone = verdictOf(files);
  expect([alone.conclusion, ...alone.missing]).toEqual(['alone', 'outside']);
  expect(alone.history.map(({ is }) => is)).toContain('key-uncompared');
  // Neither does a list that comes with it confirm it.
  const withList = verdictOf([...files, forger.list(2, headsWith('1', rowOf(forged).hash))]);
  expect([withList.conclusion, withList.hasOnlyOwnLists]).toEqual(['alone', true]);
  for (const given of [own.fingerprint, own.text, earlier]) {
    const { conclusion, history } = verdictOf(files, [given]);
    expect([conclusion, history.map(({ is }) => is)], given).toEqual([
      'differs',
      expect.arrayContaining(['key-other']),
    ]);
  }
  expect(conclusionOf([forged, proofOf(text, own)], [own.text])).toEqual(['differs']);
});

it.each([
  ['without any list', []],
  ['with a genuine list from before the announcement', [earlier]],
  ['with a genuine list of a longer chain than the proof has', [own.list(2, headsWith('2', hash('another row')))]],
])('the right key confirms nothing of a forged proof %s', (_what, lists) => {
  expect(conclusionOf([forged, proofOf(forged, own, lists)], [own.text])).toEqual(['alone', 'covering-list']);
});

it('tells the key in full and short, and days and times as official letters write them', () => {
  const lines = sayVerdict(verdictOf([text, proofOf(text, own)])).map(({ thai }) => thai);
  expect(lines.some((line) => line.includes(own.text) && line.includes(own.fingerprint))).toBe(true);
  expect(lines).toContain('แฮชของไฟล์อยู่ในรายการประกาศผล เมื่อวันที่ 6 ตุลาคม 2568 เวลา 01.07 น.');
  expect(lines).toContain('ทุกสายที่เทียบได้ 3 สาย ตรงกับบัญชีหัวบันทึกฉบับที่ 2 วันที่ 6 ตุลาคม 2568');
  expect(lines[0]).toBe(`คำนวณซ้ำได้ตรงกันทุกตัวเลขทั้ง ${content.parties.length} ราย`);
  expect(lines.join('\n')).not.toMatch(/20\d\d-\d\d|UTC/);
});

it('the command ends with 0 only for what is confirmed, and apart for each other case', async () => {
  const files = new Map([
    ['results.json', text],
    ['proof.json', proofOf(text, own)],
    ['forged.json', forged],
    ['forged-proof.json', proofOf(forged, forger)],
    ['list.txt', earlier],
    ['key.pem', own.pem],
    ['half.json', text.slice(0, 300)],
  ]);
  const read = async (name: string) => ({ name, text: files.get(name) ?? ({ fault: 'missingFile' } as const) });
  const run = async (...args: readonly string[]) => {
    const said: string[] = [];
    return { code: await runVerifyFiles(args, { tools, read }, (line) => said.push(line)), said: said.join('\n') };
  };
  for (const given of [`--key ${own.fingerprint}`, '--key key.pem', '--key list.txt', '--list list.txt'])
    expect((await run('results.json', 'proof.json', ...given.split(' '))).code, given).toBe(0);
  expect(await run('forged.json', 'forged-proof.json', '--key', own.fingerprint)).toMatchObject({ code: 1 });
  const alone = await run('forged.json', 'forged-proof.json');
  expect(alone).toMatchObject({ code: 2, said: expect.stringContaining(forger.fingerprint) });
  expect(alone.said).toContain(forger.text);
  expect(alone.said).toContain('--key');
  for (const wrong of [[], ['--key'], ['--other', 'results.json'], ['results.json', '--list', 'nothing.txt']])
    expect((await run(...wrong)).code, wrong.join(' ')).toBe(3);
  const mistyped = await run('results.json', '--key', own.fingerprint.slice(0, 20));
  expect(mistyped).toMatchObject({ code: 3, said: expect.stringContaining('32') });
  expect(await run('half.json')).toMatchObject({ code: 3, said: expect.stringContaining('ไฟล์เสียหาย') });
});
