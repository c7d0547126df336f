import { beforeAll, expect, it } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../../adapters/node-secrets.ts';
import { argon2Passwords } from '../../adapters/passwords.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { demoDate } from '../../demo/demo-dates.ts';
import { loadDemo } from '../../demo/load-demo.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { visitor } from '../../domain/people/actor.ts';
import { roles } from '../../domain/people/roles.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { readRoundResults } from '../results/read-results.ts';
import { readAppraisal, readYearAppraisals } from './read-appraisals.ts';

const loei = { organisationId: 'TH-42', fiscalYear: 2568 };

describeOnEachDatabase('the appraisal of governors', (database) => {
  const clock = { now: () => `${demoDate}T02:00:00.000Z`, today: () => demoDate };
  const deps = () => ({ transactions: openTransactions(database.pool, clock.now), clock });
  let governor: Actor;
  const officer = actorOf('opdc-officer', 'opdc');

  beforeAll(async () => {
    const whole = { ...deps(), ids: timeOrderedIds, secrets: nodeSecrets, passwords: argon2Passwords() };
    await loadDemo(whole, { provinces: ['TH-42', 'TH-50'] });
    const { rows } = await database.owner.query<{ user_id: string }>(
      `SELECT user_id FROM role_holding WHERE role = 'governor' AND organisation_id = 'TH-42'`,
    );
    governor = { ...actorOf('governor', 'TH-42'), userId: rows[0]?.user_id ?? '' };
  });

  it('uses the announced score of component 1 of six months, to the digit of the results', async () => {
    const { rounds } = accepted(await readAppraisal(deps(), governor, loei));
    const [first, second] = rounds;
    const { shown } = accepted(await readRoundResults(deps(), visitor, { fiscalYear: 2568, round: '6m' }));
    const party = shown?.content.parties.find((one) => one.organisationId === 'TH-42');
    expect(first?.score?.points).toBe(party?.ledger.points);
    expect([first?.score?.weight, first?.score?.onHundred]).toEqual(['70', party?.total]);
    expect([first?.edition?.edition, first?.edition?.contentHash]).toEqual([1, shown?.contentHash]);
    expect([second?.edition, second?.score]).toEqual([null, null]);
  });

  it('is read by who held the seat, OPDC and the minister of the interior, and by nobody else', async () => {
    for (const one of [
      governor,
      officer,
      actorOf('secretary-general', 'opdc'),
      actorOf('interior-minister', 'central.moi'),
    ])
      accepted(await readAppraisal(deps(), one, loei));
    const readers = ['opdc-officer', 'secretary-general', 'interior-minister'];
    const others = roles.filter((role) => !readers.includes(role)).map((role) => actorOf(role, 'TH-42'));
    const acting = { ...actorOf('governor', 'TH-42'), userId: 'u-deputy' };
    const successor = { ...actorOf('governor', 'TH-42'), userId: 'u-successor' };
    const delegate = {
      ...acting,
      holdings: acting.holdings.map((one) => ({ ...one, onBehalfOf: 'ผู้ว่าราชการจังหวัดเลย' })),
    };
    const both = { ...officer, onlyWith: actorOf('provincial-officer', 'TH-50') };
    for (const one of [visitor, ...others, successor, delegate, both])
      for (const key of [loei, { ...loei, organisationId: 'TH-99' }, { ...loei, fiscalYear: 2554 }])
        expect(codesOf(await readAppraisal(deps(), one, key)), one.userId).toEqual(['forbidden']);
    const chiangMai = { ...loei, organisationId: 'TH-50' };
    expect(codesOf(await readAppraisal(deps(), governor, chiangMai))).toEqual(['forbidden']);
  });

  it('tells who may read it what is not there', async () => {
    expect(codesOf(await readAppraisal(deps(), officer, { ...loei, organisationId: 'TH-99' }))).toEqual(['not-found']);
    expect(codesOf(await readAppraisal(deps(), officer, { ...loei, organisationId: 'cluster-2552-7' }))).toEqual([
      'not-found',
    ]);
    expect(codesOf(await readAppraisal(deps(), officer, { ...loei, fiscalYear: 2554 }))).toEqual([
      'appraisal-not-in-year',
    ]);
    expect(codesOf(await readAppraisal(deps(), officer, { ...loei, fiscalYear: 2560 }))).toEqual([
      'framework-not-found',
    ]);
  });

  it('lists all of the nation for who reads all, and their own for a governor', async () => {
    const year = { fiscalYear: 2568 };
    expect(accepted(await readYearAppraisals(deps(), officer, year)).provinces.length).toBe(76);
    const own = accepted(await readYearAppraisals(deps(), governor, year)).provinces;
    expect(own.map(({ organisation }) => organisation.id)).toEqual(['TH-42']);
    const successor = { ...actorOf('governor', 'TH-42'), userId: 'u-successor' };
    expect(accepted(await readYearAppraisals(deps(), successor, year)).provinces).toEqual([]);
    for (const one of [visitor, actorOf('provincial-officer', 'TH-42')])
      expect(codesOf(await readYearAppraisals(deps(), one, year))).toEqual(['forbidden']);
  });

  it('shows both governors of a year with their days where one followed the other, and divides nothing', async () => {
    await database.owner.query(
      `UPDATE role_holding SET valid_to = '2024-12-31' WHERE role = 'governor' AND organisation_id = 'TH-50'`,
    );
    const { rows } = await database.owner.query<{ id: string; name: string }>(
      `INSERT INTO role_holding (organisation_id, user_id, role, valid_from)
       SELECT 'TH-50', id, 'governor', '2025-01-01' FROM app_user WHERE email LIKE 'second.deputy.loei@%'
       RETURNING user_id AS id, (SELECT name FROM app_user WHERE app_user.id = user_id) AS name`,
    );
    const chiangMai = { ...loei, organisationId: 'TH-50' };
    const { rounds } = accepted(await readAppraisal(deps(), officer, chiangMai));
    expect(rounds[0]?.holders.map(({ from, to, days }) => [from, to, days])).toEqual([
      ['2024-10-01', '2024-12-31', 92],
      ['2025-01-01', '2025-03-31', 90],
    ]);
    expect(rounds[1]?.holders.map(({ userId, days }) => [userId, days])).toEqual([[rows[0]?.id, 183]]);
    const moved = { ...actorOf('kpi-host', 'TH-42.cd'), userId: rows[0]?.id ?? '' };
    expect(accepted(await readAppraisal(deps(), moved, chiangMai)).rounds[0]?.score).toEqual(rounds[0]?.score);
  });
});
