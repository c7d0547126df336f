import { readdirSync } from 'node:fs';
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
import { loadDemo } from '../../demo/load-demo.ts';
import { letterAbout, type NoticeKind } from '../../domain/letters/letter-about.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { standAnnounced } from '../../testing/stand-announced.ts';
import type { PapersDeps } from '../papers/papers-deps.ts';
import { prepareNotice } from './prepare-notice.ts';
import { readNotices } from './read-notices.ts';
import { recordOutsideNotice } from './record-outside-notice.ts';

const opdc = actorOf('opdc-officer', 'opdc');

describeOnEachDatabase('what OPDC tells of a year by letters', (database) => {
  const clock = { now: () => `${demoDate}T02:00:00.000Z`, today: () => demoDate };
  let folder = '';
  let papers: PapersDeps;
  const deps = () => ({
    ...{ transactions: openTransactions(database.pool, clock.now), clock, ids: timeOrderedIds, secrets: nodeSecrets },
    ...{ papers, files: localFileVault(folder) },
  });
  let unitId = '';
  const prepare = (kind: NoticeKind, fiscalYear = 2568, actor = opdc) =>
    prepareNotice(deps(), actor, { fiscalYear, kind, unitId });
  const read = async () => accepted(await readNotices(deps(), opdc, { fiscalYear: 2568 }));
  const drop = ({ id }: OfficialLetter) =>
    database.owner.query(`UPDATE official_letter SET status = 'cancelled', cancelled_reason = 'ทดสอบ' WHERE id = $1`, [
      id,
    ]);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samrit-notices-'));
    const parts = { transactions: openTransactions(database.pool, clock.now), clock, paperSigner: null };
    papers = composePapers({ demo: true, publicAddress: 'https://samrit.example' }, localFileVault(folder), parts);
    await loadDemo({ ...deps(), passwords: argon2Passwords() }, { provinces: ['TH-42', 'TH-75'] });
    await standAnnounced(database.owner, ['TH-75']);
    [{ id: unitId } = { id: '' }] = (await read()).units;
  });
  afterAll(async () => {
    await papers.paperRenderer.close();
    await rm(folder, { recursive: true, force: true });
  });
  const noticeOf = async (kind: NoticeKind) => (await read()).notices.find((one) => one.kind === kind);
  const storedFiles = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length;

  it('of its framework was told by the circular that the demonstration has issued', async () => {
    const [notice] = (await read()).notices;
    expect([notice?.untold, notice?.unprepared, notice?.letters.map(({ status }) => status)]).toEqual([
      0,
      0,
      ['issued'],
    ]);
    expect(notice?.letters[0]?.face?.number).toContain('ว 13');
    expect(codesOf(await prepare('framework'))).toEqual(['notice-prepared-already']);
    for (const letter of notice?.letters ?? []) await drop(letter);
  });

  it('of its framework is a draft of a circular to every province, once for a version, and sent by nobody but people', async () => {
    const outcomes = await Promise.all([prepare('framework'), prepare('framework')]);
    expect(outcomes.flatMap(codesOf)).toEqual(['notice-being-prepared']);
    const [notice] = (await read()).notices;
    const [letter] = notice?.letters ?? [];
    if (letter === undefined) throw new Error('the letter is prepared');
    // A draft tells nobody: what it is about is untold, and prepared for.
    expect([notice?.untold, notice?.unprepared, letter.status, letter.kind]).toEqual([1, 0, 'draft', 'circular']);
    expect(letter.content.recipients).toHaveLength(76);
    for (const status of ['to-check', 'checked', 'signed', 'issued'] as const) {
      await database.owner.query(`UPDATE official_letter SET status = $1 WHERE id = $2`, [status, letter.id]);
      const again = await prepare('framework');
      const [refused] = again.ok ? [] : again.refusals;
      const isIssued = status === 'issued';
      expect((await read()).notices[0]?.untold).toBe(isIssued ? 0 : 1);
      expect(refused?.code).toBe(isIssued ? 'notice-prepared-already' : 'notice-being-prepared');
      if (!isIssued) expect(refused?.facts).toMatchObject({ letter: letter.id });
    }
    expect(letter.about).toBe(letterAbout.framework(2568, (await read()).version));
    expect(letter.content.enclosures.map((one) => one.address.split('?')[0])).toEqual([
      '/frameworks/2568',
      '/2568/calendar',
      '/2568/catalogue',
    ]);
    const { rows } = await database.pool.query('SELECT 1 FROM letter_delivery WHERE letter_id = $1', [letter.id]);
    expect(rows).toEqual([]);
    await drop(letter);
    expect((await read()).notices[0]?.untold).toBe(1);
    accepted(await prepare('framework'));
  });

  it('of its framework names the resolution that a document of the year states, a blank where a body is to resolve, and no body where none does', async () => {
    const begun = async (fiscalYear: number) => {
      const letter = accepted(await prepare('framework', fiscalYear));
      await drop(letter);
      return letter.content.paragraphs[0] ?? '';
    };
    expect(await begun(2554)).toMatch(/^ด้วยคณะกรรมการกำกับ.* ได้กำหนดกรอบการประเมินผล/);
    expect(await begun(2562)).toMatch(/^ด้วย … ได้มีมติเห็นชอบกรอบการประเมินผล/);
    expect(await begun(2553)).toMatch(/^สำนักงาน ก\.พ\.ร\. ขอแจ้งกรอบการประเมินผล/);
    const newest = (await read()).notices.find((one) => one.kind === 'framework')?.letters.at(0);
    expect(newest?.content.paragraphs[0]).toMatch(
      /^ด้วย อ\.ก\.พ\.ร\. .* ในการประชุมครั้งที่ 3\/2567 เมื่อวันที่ 19 มีนาคม 2567 ได้มีมติเห็นชอบกรอบการประเมินผล/,
    );
  });

  it('is not asked to be told again by who told it by a letter that was sent outside the product', async () => {
    const told = { fiscalYear: 2562, numberText: 'ที่ นร ๑๒๐๐/ว ๒๒', sentOn: '2019-01-31', way: 'ไปรษณีย์' } as const;
    const notices = async () => accepted(await readNotices(deps(), opdc, { fiscalYear: 2562 })).notices;
    expect((await notices())[0]?.untold).toBe(1);
    const record = (kind: NoticeKind, changes: object = {}, actor = opdc) =>
      recordOutsideNotice(deps(), actor, { ...told, kind, ...changes });
    expect(codesOf(await record('framework', { numberText: ' ' }))).toEqual(['handing-number-required']);
    expect(codesOf(await record('framework', { sentOn: '2099-01-01' }))).toEqual(['handing-in-future']);
    expect(codesOf(await record('framework', {}, actorOf('governor', 'TH-42')))).toEqual(['forbidden']);
    accepted(await record('framework'));
    const [framework] = await notices();
    expect([framework?.untold, framework?.outside]).toEqual([
      0,
      [expect.objectContaining({ numberText: 'ที่ นร 1200/ว 22', sentOn: '2019-01-31', way: 'ไปรษณีย์' })],
    ]);
    expect(codesOf(await prepare('framework', 2562))).toEqual(['notice-prepared-already']);
    expect(codesOf(await record('framework'))).toEqual(['notice-prepared-already']);
    expect(codesOf(await record('results'))).toEqual(['notice-nobody-left']);
  });

  it('of results is a draft that tells each province whose result is announced its own, and none twice', async () => {
    const before = (await noticeOf('results'))?.untold ?? 0;
    expect(before).toBe(1);
    const letter = accepted(await prepare('results'));
    expect(letter.content.recipients).toHaveLength(before);
    for (const { name, line } of letter.content.recipients) {
      expect(name).toMatch(/^จังหวัด/);
      expect(line).toMatch(/^คะแนนผลการประเมิน \d+\.\d\d คะแนน ระดับ/);
    }
    expect(letter.content.oneEach).toBe(true);
    const notice = await noticeOf('results');
    expect([notice?.untold, notice?.unprepared]).toEqual([before, 0]);
    expect(codesOf(await prepare('results'))).toEqual(['notice-being-prepared']);
    await drop(letter);
    accepted(await prepare('results'));
  });

  it('of the list is a circular that sends the edition in force and asks for proposals by the day of the year', async () => {
    const outcomes = await Promise.all([prepare('indicator-list', 2554), prepare('indicator-list', 2554)]);
    expect(outcomes.flatMap(codesOf)).toEqual(['notice-being-prepared']);
    const letter = outcomes.flatMap((one) => (one.ok ? [one.value] : []))[0];
    if (letter === undefined) throw new Error('the letter is prepared');
    const { content } = letter;
    expect(letter.about).toBe(letterAbout.list(2554, 1));
    expect(content.recipients).toHaveLength(75);
    expect(content.enclosures.map((one) => one.address)).toEqual(['/2554/catalogue?edition=1']);
    expect(content.paragraphs[1]).toContain('ภายในวันที่ 13 กันยายน 2553');
    expect(content.days).toEqual(['2010-09-13']);
    // The day is long past on the day of the demonstration: it is told, no reply is waited for.
    expect(content.replyBy).toBe(null);
    expect(codesOf(await prepare('indicator-list', 2562))).toEqual(['notice-without-list']);
  });

  it('of indicators is a letter to the ministers whom the framework names, with the paper of all of them as a file', async () => {
    expect((await noticeOf('indicators'))?.untold).toBe(1);
    const letter = accepted(await prepare('indicators'));
    expect([letter.kind, letter.about]).toEqual(['letter', letterAbout.indicators(2568)]);
    expect(letter.content.to).toBe('นายกรัฐมนตรี รองนายกรัฐมนตรี และรัฐมนตรีว่าการกระทรวงมหาดไทย');
    expect(letter.content.recipients).toEqual([
      { organisationId: 'central.pm-office', name: 'สำนักเลขาธิการนายกรัฐมนตรี', line: 'เสนอนายกรัฐมนตรี' },
      { organisationId: 'central.opm', name: 'สำนักนายกรัฐมนตรี', line: 'เสนอรองนายกรัฐมนตรี' },
      { organisationId: 'central.moi', name: 'กระทรวงมหาดไทย', line: 'เสนอรัฐมนตรีว่าการกระทรวงมหาดไทย' },
    ]);
    expect(letter.content.paragraphs[1]).toContain('2 จังหวัด ซึ่งมีผลใช้บังคับแล้ว');
    const [enclosed] = letter.content.enclosures;
    expect([enclosed?.title, enclosed?.count, enclosed?.unit]).toEqual([
      'ตัวชี้วัดของจังหวัด ประจำปีงบประมาณ พ.ศ. 2568',
      ...['1', 'ชุด'],
    ]);
    expect(enclosed?.file?.sizeBytes).toBeGreaterThan(10_000);
    const before = storedFiles();
    expect(codesOf(await prepare('indicators'))).toEqual(['notice-being-prepared']);
    // The paper that was made for the refused one leaves no bytes.
    expect(storedFiles()).toBe(before);
  });

  it('of indicators is offered in no year whose framework does not have them sent', async () => {
    expect(codesOf(await prepare('indicators', 2554))).toEqual(['notice-not-of-year']);
    const { notices } = accepted(await readNotices(deps(), opdc, { fiscalYear: 2554 }));
    expect(notices.map((one) => one.kind)).toEqual(['framework', 'indicator-list', 'results']);
  });

  it('is prepared by OPDC alone, of a year with a framework, at an office that there is', async () => {
    for (const actor of [
      actorOf('provincial-officer', 'TH-42'),
      actorOf('governor', 'TH-42'),
      actorOf('secretary-general', 'opdc'),
    ])
      expect(codesOf(await prepare('results', 2568, actor))).toEqual(['forbidden']);
    expect(codesOf(await prepare('results', 2600))).toEqual(['framework-not-found']);
    const nowhere = { fiscalYear: 2568, kind: 'results', unitId: '0000000000' } as const;
    expect(codesOf(await prepareNotice(deps(), opdc, nowhere))).toEqual(['letter-unit-required']);
  });
});
