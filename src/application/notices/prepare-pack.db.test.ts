import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localFileVault } from '../../adapters/local-file-vault.ts';
import { nodeSecrets, timeOrderedIds } from '../../adapters/node-secrets.ts';
import { argon2Passwords } from '../../adapters/passwords.ts';
import { composePapers } from '../../boot/compose-papers.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { demoDate } from '../../demo/demo-dates.ts';
import { stageOf } from '../../demo/demo-stages.ts';
import { loadDemo } from '../../demo/load-demo.ts';
import { visitor } from '../../domain/people/actor.ts';
import { ownResultAddress } from '../../domain/results/result-addresses.ts';
import { provinces } from '../../frameworks/provinces.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { announcing, passCourse, preparing } from '../../testing/pass-results.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import type { PapersDeps } from '../papers/papers-deps.ts';
import { verifyPaperCode, verifyPaperFile } from '../papers/verify-paper.ts';
import { announceResults } from '../results/announce-results.ts';
import { correctResults } from '../results/correct-results.ts';
import { prepareSummary } from '../results/prepare-summary.ts';
import { readOwnResult, readPack } from '../results/read-own-result.ts';
import { readRoundResults } from '../results/read-results.ts';
import { readWorkQueue } from '../work/read-work-queue.ts';
import { prepareNotice } from './prepare-notice.ts';
import { readNotices } from './read-notices.ts';

const opdc = actorOf('opdc-officer', 'opdc');
const parties = provinces
  .map(({ code }) => code)
  .filter((code) => stageOf(code) === 'assessed')
  .slice(0, 3);
const round = { fiscalYear: 2568, round: '12m' } as const;

describeOnEachDatabase('announced results that are sent outward', (database) => {
  const clock = { now: () => `${demoDate}T02:00:00.000Z`, today: () => demoDate };
  let folder = '';
  let papers: PapersDeps;
  let unitId = '';
  const deps = () => ({
    ...{ transactions: openTransactions(database.pool, clock.now), clock, ids: timeOrderedIds, secrets: nodeSecrets },
    ...{ papers, files: localFileVault(folder) },
  });
  const prepare = (kind: 'results' | 'results-pack', actor = opdc, fiscalYear = 2568) =>
    prepareNotice(deps(), actor, { fiscalYear, kind, unitId });
  const noticeOf = async (kind: 'results' | 'results-pack') =>
    accepted(await readNotices(deps(), opdc, round)).notices.find((one) => one.kind === kind);
  const tasks = async () => {
    const { mine } = accepted(await readWorkQueue(deps(), opdc, { query: '' }));
    return mine.map(({ kind }) => kind).filter((kind) => kind === 'notify-results' || kind === 'send-results-pack');
  };
  /** As people issue and send it in the letter room. */
  const issue = async (id: string) => {
    await database.owner.query(`UPDATE official_letter SET status = 'issued' WHERE id = $1`, [id]);
  };
  const send = (id: string) =>
    database.owner.query(
      `INSERT INTO letter_sending (organisation_id, letter_id, total, done, started_at, started_by, started_name, changed_at)
       VALUES ('opdc', $1, 3, 3, now(), 'u', 'ผู้ส่ง', now())`,
      [id],
    );
  const announce = async (edition: number) => {
    const key = { ...round, edition };
    const { editions } = accepted(await readRoundResults(deps(), preparing, round));
    const summary = editions.find((one) => one.edition === edition);
    if (summary === undefined) throw new Error('it is prepared');
    await passCourse(deps(), summary);
    accepted(await announceResults(deps(), announcing, key));
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-packs-'));
    const parts = { transactions: openTransactions(database.pool, clock.now), clock, paperSigner: null };
    papers = composePapers({ demo: true, publicAddress: 'https://samrit.example' }, localFileVault(folder), parts);
    await loadDemo({ ...deps(), passwords: argon2Passwords() }, { provinces: parties });
    [{ id: unitId } = { id: '' }] = accepted(await readNotices(deps(), opdc, round)).units;
    accepted(await prepareSummary(deps(), preparing, round));
  });
  afterAll(async () => {
    await papers.paperRenderer.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('are sent nowhere before they are announced, and upward only in a year whose framework says to whom', async () => {
    expect(codesOf(await prepare('results-pack'))).toEqual(['pack-not-announced']);
    expect(codesOf(await prepare('results'))).toEqual(['notice-nobody-left']);
    expect(codesOf(await prepare('results-pack', opdc, 2554))).toEqual(['notice-not-of-year']);
    expect(
      codesOf(await readOwnResult(deps(), visitor, { ...round, edition: 1, organisationId: parties[0] ?? '' })),
    ).toEqual(['results-not-found']);
    expect(codesOf(await readPack(deps(), visitor, { ...round, edition: 1 }))).toEqual(['results-not-found']);
    expect(await tasks()).toEqual([]);
    await announce(1);
    expect((await tasks()).toSorted()).toEqual(['notify-results', 'send-results-pack']);
  });

  it('are prepared by whoever writes letters of OPDC and by nobody else', async () => {
    for (const actor of [visitor, actorOf('governor', 'TH-42'), actorOf('secretary-general', 'opdc')])
      for (const kind of ['results', 'results-pack'] as const)
        expect(codesOf(await prepare(kind, actor))).toEqual(['forbidden']);
  });

  it('are told to each province with its total, grade, components and code, and its own paper, until the letter is sent', async () => {
    const letter = accepted(await prepare('results'));
    expect([letter.about, letter.content.oneEach]).toEqual(['results/2568/12m-1', true]);
    expect(letter.content.recipients.map(({ organisationId }) => organisationId)).toEqual(parties);
    for (const { line } of letter.content.recipients) {
      expect(line).toMatch(/^คะแนนผลการประเมิน \d+\.\d\d คะแนน ระดับ\S+ แบ่งเป็น .+ \d+\.\d\d จาก 70 คะแนน/);
      expect(line).toMatch(/https:\/\/samrit\.example\/verify\/2568-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    }
    expect(letter.content.enclosures.map(({ address }) => address)).toEqual([
      ownResultAddress({ ...round, edition: 1 }),
    ]);
    await issue(letter.id);
    expect((await noticeOf('results'))?.untold).toBe(0);
    expect(await tasks()).toContain('notify-results');
    await send(letter.id);
    expect(await tasks()).toEqual(['send-results-pack']);
    expect(codesOf(await prepare('results'))).toEqual(['notice-nobody-left']);
  });

  it('are verified by the code of a province, which tells its result to anybody', async () => {
    const own = accepted(
      await readOwnResult(deps(), visitor, { ...round, edition: 1, organisationId: parties[0] ?? '' }),
    );
    const { verdict, result, compared } = await verifyPaperCode(deps(), own.code.toLowerCase());
    expect([verdict, result?.party?.organisationId, result?.party?.total, compared]).toEqual([
      ...['valid', parties[0], own.party.total, false],
    ]);
    expect((await verifyPaperCode(deps(), '2568-0000-0000')).verdict).toBe('unknown');
  });

  it('go upward as one paper that is issued once, enclosed as a file, and verified by its code and its bytes', async () => {
    const outcomes = await Promise.all([prepare('results-pack'), prepare('results-pack')]);
    expect(outcomes.flatMap(codesOf)).toEqual(['notice-being-prepared']);
    const letter = outcomes.flatMap((one) => (one.ok ? [one.value] : []))[0];
    if (letter === undefined) throw new Error('the letter is prepared');
    expect(letter.content.recipients.map(({ organisationId }) => organisationId)).toEqual([
      ...['central.moi', 'central.opm', 'central.pm-office'],
    ]);
    const pack = accepted(await readPack(deps(), visitor, { ...round, edition: 1 }));
    expect(letter.content.enclosures.map(({ file }) => file?.sha256)).toEqual([pack.sha256]);
    expect(letter.content.paragraphs[1]).toContain(`ตรวจสอบได้ที่ https://samrit.example/verify/${pack.code}`);
    expect(await verifyPaperCode(deps(), pack.code)).toMatchObject({
      ...{ verdict: 'valid', compared: false, result: { parties: 3, party: null, edition: 1 } },
    });
    const verified = await verifyPaperFile(deps(), { sha256: pack.sha256, codes: [] });
    expect([verified.verdict, verified.compared]).toEqual(['valid', true]);
    const other = await verifyPaperFile(deps(), { sha256: 'f'.repeat(64), codes: [pack.code] });
    expect([other.verdict, other.altered]).toEqual(['altered', 'file']);
    // Whoever gives the letter up and begins anew sends the paper that was issued.
    await database.owner.query(
      `UPDATE official_letter SET status = 'cancelled', cancelled_reason = 'ทดสอบ' WHERE id = $1`,
      [letter.id],
    );
    const again = accepted(await prepare('results-pack'));
    expect(again.content.enclosures.map(({ file }) => file?.sha256)).toEqual([pack.sha256]);
    await issue(again.id);
    await send(again.id);
    expect(await tasks()).toEqual([]);
  });

  it('of a correction are told to whom it concerns with what changed, and go upward anew, the older marked', async () => {
    const [first = ''] = parties;
    const before = accepted(await readOwnResult(deps(), visitor, { ...round, edition: 1, organisationId: first }));
    const [indicator] = before.party.ledger.indicators.filter(({ score }) => score !== null);
    const correction = {
      ...{ organisationId: first, code: indicator?.code ?? '', note: 'หลักฐานไม่ครบ' },
      score: indicator?.score === '50.0000' ? '75' : '50',
    };
    const reason = 'แก้คะแนนที่บันทึกผิด';
    accepted(await correctResults(deps(), preparing, { ...round, reason, corrections: [correction] }));
    expect(await tasks()).toEqual([]);
    await announce(2);
    expect((await tasks()).toSorted()).toEqual(['notify-results', 'send-results-pack']);
    const letter = accepted(await prepare('results'));
    expect([letter.about, letter.content.subject]).toEqual([
      'results/2568/12m-2',
      'แจ้งผลการประเมินการปฏิบัติราชการที่แก้ไข ประจำปีงบประมาณ พ.ศ. 2568',
    ]);
    expect(letter.content.recipients.map(({ organisationId }) => organisationId)).toEqual([first]);
    expect(letter.content.recipients[0]?.line).toMatch(
      /^แก้ไข ตัวชี้วัด \S+ จาก \d+\.\d\d เป็น \d+\.\d\d คะแนน คะแนนผลการประเมินจาก/,
    );
    const older = accepted(await readPack(deps(), visitor, { ...round, edition: 1 }));
    expect(await verifyPaperCode(deps(), older.code)).toMatchObject({
      ...{ verdict: 'superseded', result: { edition: 1, newestEdition: 2 } },
    });
    // A province whose result the correction leaves as it is still has the paper that it was sent.
    const verdictOf = async (organisationId: string) => {
      const own = accepted(await readOwnResult(deps(), visitor, { ...round, edition: 1, organisationId }));
      return (await verifyPaperCode(deps(), own.code)).verdict;
    };
    expect([await verdictOf(first), await verdictOf(parties[1] ?? '')]).toEqual(['superseded', 'valid']);
    const upward = accepted(await prepare('results-pack'));
    expect(upward.content.paragraphs[1]).toContain('ฉบับแก้ไข ซึ่งใช้แทนฉบับที่ 1');
    const newer = accepted(await readPack(deps(), visitor, { ...round, edition: 2 }));
    expect(newer.code).not.toBe(older.code);
    expect((await verifyPaperCode(deps(), newer.code)).verdict).toBe('valid');
    // What is stored is changed by nobody; whoever got past that is found out by the code.
    await expect(database.owner.query(`UPDATE results_pack SET code = '2568-0000-0000'`)).rejects.toThrow(
      /never changed/,
    );
  });
});
