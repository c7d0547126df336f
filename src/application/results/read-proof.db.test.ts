import { beforeAll, expect, it } from 'vitest';
import { checkSignature } from '../../adapters/ed25519-signer.ts';
import { nodeSecrets, timeOrderedIds } from '../../adapters/node-secrets.ts';
import { argon2Passwords } from '../../adapters/passwords.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { demoDate } from '../../demo/demo-dates.ts';
import { stageOf } from '../../demo/demo-stages.ts';
import { loadDemo } from '../../demo/load-demo.ts';
import { visitor } from '../../domain/people/actor.ts';
import { provinces } from '../../frameworks/provinces.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { headListsSetting, onDay, rewriteAsOwner } from '../../testing/head-lists-setting.ts';
import { announcing, passCourse, preparing } from '../../testing/pass-results.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { publishHeads } from '../journal/publish-heads.ts';
import { verifyFiles } from '../verifier/verify-files.ts';
import { announceResults } from './announce-results.ts';
import { prepareSummary } from './prepare-summary.ts';
import { publicChain } from './public-chain.ts';
import { publishMissingActs } from './publish-acts.ts';
import { readResultProof } from './read-proof.ts';
import { readSnapshot } from './read-results.ts';

const assessed = provinces.map(({ code }) => code).filter((code) => stageOf(code) === 'assessed');
const round = { fiscalYear: 2568, round: '12m' } as const;
const tools = { hash: nodeSecrets.sha256, checkSignature };

describeOnEachDatabase('the proof that announced results stand in the history of the journal', (database) => {
  const clock = { now: () => `${demoDate}T02:00:00.000Z`, today: () => demoDate };
  const deps = () => ({
    ...{ transactions: openTransactions(database.pool, clock.now), clock, ids: timeOrderedIds, secrets: nodeSecrets },
  });
  let heads: ReturnType<typeof headListsSetting>;
  let before = '';
  let after = '';
  const publish = async (day: string) => (await publishHeads(onDay(heads, day))).list.text;
  const proofText = async (edition = 1) => accepted(await readResultProof(deps(), visitor, { ...round, edition })).text;
  const snapshot = async () => accepted(await readSnapshot(deps(), visitor, { ...round, edition: 1 })).text;

  /** What a reader finds in the files alone, with lists that they saved. */
  const found = async (...saved: readonly string[]) => {
    const texts = [await snapshot(), await proofText(), ...saved];
    const run = verifyFiles(
      tools,
      texts.map((text, at) => ({ name: `${at}`, text })),
      [{ name: 'key', text: heads.publicKey }],
    );
    let step = run.next();
    while (!step.done) step = run.next();
    if (!step.value.ok) throw new Error(JSON.stringify(step.value.faults));
    const { conclusion, history, isSameBytes } = step.value.verdict;
    return { conclusion, isSameBytes, history, wrong: [...new Set(history.map(({ is }) => is))] };
  };

  beforeAll(async () => {
    await loadDemo({ ...deps(), passwords: argon2Passwords() }, { provinces: assessed.slice(0, 3) });
    heads = headListsSetting(database.pool);
    before = await publish('2025-10-06');
    const prepared = accepted(await prepareSummary(deps(), preparing, round));
    await passCourse(deps(), prepared);
    expect(codesOf(await readResultProof(deps(), visitor, { ...round, edition: 1 }))).toEqual(['results-not-found']);
    expect(codesOf(await readResultProof(deps(), preparing, { ...round, edition: 1 }))).toEqual(['results-not-found']);
    accepted(await announceResults(deps(), announcing, prepared));
  });

  it('is read by everybody once they are announced, and says that no list covers it yet', async () => {
    const { conclusion, isSameBytes, wrong } = await found(before);
    expect([conclusion, isSameBytes]).toEqual(['alone', true]);
    expect(wrong).toContain('not-listed');
    expect(wrong).toContain('announced');
  });

  it('shows from the next list on the announcement, the acts and the scores, and reveals no row of another chain', async () => {
    after = await publish('2025-10-07');
    const { conclusion, wrong } = await found(before, after);
    expect(conclusion).toBe('confirmed');
    const right = ['acts-there', 'announced', 'chain-whole', 'in-list', 'key-same', 'list-signed'];
    expect(wrong.toSorted()).toEqual(right);
    const text = await proofText();
    for (const secret of ['u-prepares-results', 'u-announces-results', 'เจ้าหน้าที่ผู้ทดสอบ'])
      expect(text).not.toContain(secret);
    const { proof } = accepted(await readResultProof(deps(), visitor, { ...round, edition: 1 }));
    expect(proof.rows.every(({ organisation, actor }) => organisation === publicChain && actor === 'system')).toBe(
      true,
    );
    expect(proof.rows.map(({ subject }) => subject)).toEqual(['2568/results/6m-1', '2568/results/12m-1']);
    expect(proof.lists).toEqual([before, after]);
  });

  it('of the six months that the demonstration announced is right too', async () => {
    const key = { ...round, round: '6m', edition: 1 } as const;
    const { text } = accepted(await readSnapshot(deps(), actorOf('governor', 'TH-75'), key));
    const { text: proof } = accepted(await readResultProof(deps(), visitor, key));
    const run = verifyFiles(tools, [
      { name: 'a', text },
      { name: 'b', text: proof },
    ]);
    let step = run.next();
    while (!step.done) step = run.next();
    expect(step.value).toMatchObject({ ok: true, verdict: { conclusion: 'alone', isSameBytes: true } });
  });

  it('is written once for each edition, also for one that an earlier version announced', async () => {
    expect(await publishMissingActs(deps())).toBe(0);
  });

  it.each([
    ['an act of OPDC before the announcement', 'opdc', `action = 'results.prepare'`, 'rewritten'],
    ['the score of a party', assessed[0] ?? '', 'seq = 2', 'act-missing'],
    ['the announcement in the public chain', publicChain, `subject = '2568/results/12m-1'`, 'rewritten'],
  ])('names %s, rewritten by the owner of the database with its chain repaired', async (_what, chain, which, is) => {
    const where = `organisation_id = '${chain}' AND ${which}`;
    const rewrite = (reason: string) =>
      rewriteAsOwner(database.owner, chain, `UPDATE journal SET reason = ${reason} WHERE ${where}`);
    const { rows } = await database.owner.query<{ reason: string | null }>(`SELECT reason FROM journal WHERE ${where}`);
    await rewrite(`'เหตุผลที่เขียนใหม่'`);
    const { conclusion, wrong, history } = await found(before, after);
    expect(conclusion).toBe('differs');
    expect(wrong).toContain(is);
    const named = history.filter((one) => one.is === is);
    expect(named.every((one) => 'organisationId' in one && one.organisationId === chain)).toBe(true);
    await rewrite(rows[0]?.reason === null || rows[0] === undefined ? 'NULL' : `'${rows[0].reason}'`);
    expect((await found(before, after)).conclusion).toBe('confirmed');
  });

  it('names a list that is forged, one of another installation, and a proof that is cut', async () => {
    const forged = after.replace(/head (\d+) ([0-9a-f]{64}) opdc/, (line) =>
      line.replace(/[0-9a-f]{4} opdc/, '0000 opdc'),
    );
    expect((await found(forged)).wrong).toContain('list-forged');
    expect((await found(forged)).wrong).toContain('list-replaced');
    const stranger = headListsSetting(database.pool).publicKey;
    expect((await found(after.replace(/^key .*$/m, `key ${stranger}`))).wrong).toContain('key-other');
    const proof = JSON.parse(await proofText());
    const cut = (change: (of: typeof proof) => void) => {
      const copy = structuredClone(proof);
      change(copy);
      return JSON.stringify(copy);
    };
    const text = await snapshot();
    const verdict = (of: string) => {
      const run = verifyFiles(
        tools,
        [text, of].map((one, at) => ({ name: `${at}`, text: one })),
      );
      let step = run.next();
      while (!step.done) step = run.next();
      return step.value.ok ? step.value.verdict.history.map(({ is }) => is) : [];
    };
    expect(verdict(cut(({ rows }) => rows.shift()))).toContain('chain-broken');
    expect(verdict(cut(({ rows }) => rows.pop()))).toContain('not-announced');
    const other = cut(({ rows }) =>
      Object.assign(rows[1], { after: rows[1].after.replace(/"[0-9a-f]{64}"/, `"${'0'.repeat(64)}"`) }),
    );
    expect(verdict(other)).toContain('chain-broken');
  });
});
