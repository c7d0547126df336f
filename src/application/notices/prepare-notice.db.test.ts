import { beforeAll, expect, it } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../../adapters/node-secrets.ts';
import { argon2Passwords } from '../../adapters/passwords.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { demoDate } from '../../demo/demo-dates.ts';
import { loadDemo } from '../../demo/load-demo.ts';
import { letterAbout, type NoticeKind } from '../../domain/letters/letter-about.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { prepareNotice } from './prepare-notice.ts';
import { readNotices } from './read-notices.ts';

const opdc = actorOf('opdc-officer', 'opdc');

describeOnEachDatabase('what OPDC tells provinces of a year', (database) => {
  const clock = { now: () => `${demoDate}T02:00:00.000Z`, today: () => demoDate };
  const deps = () => ({
    ...{ transactions: openTransactions(database.pool, clock.now), clock, ids: timeOrderedIds, secrets: nodeSecrets },
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
    await loadDemo({ ...deps(), passwords: argon2Passwords() }, { provinces: ['TH-42', 'TH-75'] });
    [{ id: unitId } = { id: '' }] = (await read()).units;
  });

  it('of its framework is a draft of a circular to every province, once for a version, and sent by nobody but people', async () => {
    const outcomes = await Promise.all([prepare('framework'), prepare('framework')]);
    expect(outcomes.flatMap(codesOf)).toEqual(['notice-prepared-already']);
    const [notice] = (await read()).notices;
    const [letter] = notice?.letters ?? [];
    if (letter === undefined) throw new Error('the letter is prepared');
    expect([notice?.untold, letter.status, letter.kind, letter.content.recipients.length]).toEqual([
      0,
      'draft',
      'circular',
      76,
    ]);
    expect(letter.about).toBe(letterAbout.framework(2568, (await read()).version));
    expect(letter.content.enclosures.map((one) => one.address.split('?')[0])).toEqual([
      '/frameworks/2568',
      '/2568/catalogue',
    ]);
    const { rows } = await database.pool.query('SELECT 1 FROM letter_delivery WHERE letter_id = $1', [letter.id]);
    expect(rows).toEqual([]);
    await drop(letter);
    expect((await read()).notices[0]?.untold).toBe(1);
    accepted(await prepare('framework'));
  });

  it('of results is a draft that tells each province whose result is announced its own, and none twice', async () => {
    const before = (await read()).notices[1]?.untold ?? 0;
    expect(before).toBe(1);
    const letter = accepted(await prepare('results'));
    expect(letter.content.recipients).toHaveLength(before);
    for (const { name, line } of letter.content.recipients) {
      expect(name).toMatch(/^จังหวัด/);
      expect(line).toMatch(/^คะแนนผลการประเมิน \d+\.\d\d คะแนน ระดับ/);
    }
    expect(letter.content.oneEach).toBe(true);
    expect(codesOf(await prepare('results'))).toEqual(['notice-nobody-left']);
    await drop(letter);
    accepted(await prepare('results'));
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
