import { beforeAll, expect, it } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../../adapters/node-secrets.ts';
import { argon2Passwords } from '../../adapters/passwords.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { demoDate } from '../../demo/demo-dates.ts';
import { loadDemo } from '../../demo/load-demo.ts';
import { type IncentiveAllocation, keyOfAllocation } from '../../domain/incentives/incentive-allocation.ts';
import type { Decision } from '../../domain/meetings/resolution.ts';
import { visitor } from '../../domain/people/actor.ts';
import { roles } from '../../domain/people/roles.ts';
import { fractionOf, toDecimalText } from '../../domain/values/decimal.ts';
import { sumOf } from '../../domain/values/fraction.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { announcing, preparing } from '../../testing/pass-results.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { standResults } from '../../testing/stand-results.ts';
import { decideAllocationByResolution } from './decide-allocation.ts';
import { keepAllocation } from './keep-allocation.ts';
import { layAllocation } from './lay-allocation.ts';
import { readOneAllocation, readOwnIncentive, readYearIncentives } from './read-allocations.ts';

const fiscalYear = 2554;
const level = (name: string, from: string, share: string) => ({ name, from, share });
const typed = {
  ...{ fiscalYear, name: 'ข้อเสนอหลัก', reason: 'ตามระดับของผลงาน', budget: '1,000,000.50', unit: 'satang' as const },
  levels: [level('สูง', '80', '60'), level('กลาง', '60', '30'), level('ต้น', '0', '10')],
};

describeOnEachDatabase('the allocation of incentives', (database) => {
  const clock = { now: () => `${demoDate}T02:00:00.000Z`, today: () => demoDate };
  const deps = () => ({
    ...{ transactions: openTransactions(database.pool, clock.now), clock, ids: timeOrderedIds, secrets: nodeSecrets },
  });
  const loei = { organisationId: 'TH-42', fiscalYear };

  /** What ก.พ.ร. (or another body) resolved. */
  const resolve = (allocation: IncentiveAllocation, decided: Decision, bodyId = 'committee.commission') =>
    deps().transactions.run((stores) =>
      decideAllocationByResolution(stores, deps(), preparing, {
        key: keyOfAllocation(allocation),
        resolution: {
          ...{ bodyId, bodyName: 'ก.พ.ร.', meetingId: null, meetingNumber: '1/2555', heldOn: demoDate },
          ...{ number: 'ระเบียบวาระที่ 3', decided, text: 'มติ' },
        },
      }),
    );

  beforeAll(async () => {
    await loadDemo({ ...deps(), passwords: argon2Passwords() }, { provinces: ['TH-42', 'TH-50', 'TH-51'] });
  });

  it('is simulated by OPDC alone, of a year that gives incentives, once its results are announced', async () => {
    for (const other of [
      visitor,
      ...roles.filter((role) => role !== 'opdc-officer').map((role) => actorOf(role, 'TH-42')),
    ]) {
      expect(codesOf(await keepAllocation(deps(), other, typed))).toEqual(['forbidden']);
      expect(codesOf(await layAllocation(deps(), other, { fiscalYear, number: 1 }))).toEqual(['forbidden']);
      expect(codesOf(await readYearIncentives(deps(), other, { fiscalYear }))).toEqual(['forbidden']);
    }
    expect(codesOf(await keepAllocation(deps(), preparing, { ...typed, fiscalYear: 2568 }))).toEqual([
      'incentives-not-in-year',
    ]);
    expect(codesOf(await keepAllocation(deps(), preparing, typed))).toEqual(['incentives-results-awaited']);
    await standResults(database.owner, fiscalYear);
  });

  it('says beside each field what is wrong with what was typed', async () => {
    const keep = (change: Partial<typeof typed>) => keepAllocation(deps(), preparing, { ...typed, ...change });
    for (const budget of ['', '0', '-5', '1.005', 'หนึ่งล้าน', '9999999999999'])
      expect(codesOf(await keep({ budget })), budget).toEqual(['incentives-budget']);
    const whole = await keepAllocation(deps(), preparing, { ...typed, unit: 'baht' });
    expect(codesOf(whole)).toEqual(['incentives-budget-whole']);
    expect(codesOf(await keep({ levels: [] }))).toEqual(['incentives-levels-missing']);
    expect(codesOf(await keep({ levels: [level('', '0', '100')] }))).toEqual(['incentives-level-name']);
    expect(codesOf(await keep({ levels: [level('ก', 'x', '-1')] }))).toEqual([
      'incentives-level-number',
      'incentives-level-number',
    ]);
    expect(codesOf(await keep({ levels: [level('ก', '3', '60'), level('ข', '3', '40')] }))).toEqual([
      'incentives-level-order',
    ]);
    expect(codesOf(await keep({ levels: [level('ก', '3', '60'), level('ก', '2', '40')] }))).toEqual([
      'incentives-level-same',
    ]);
    expect(codesOf(await keep({ levels: [level('ก', '3', '40'), level('ข', '2', '60')] }))).toEqual([
      'incentives-share-order',
    ]);
    expect(codesOf(await keep({ levels: [level('ก', '3', '60'), level('ข', '2', '30')] }))).toEqual([
      'incentives-shares-sum',
    ]);
    expect(codesOf(await keep({ levels: [level('ก', '101', '100')] }))).toEqual(['incentives-nobody']);
    const all = await keepAllocation(deps(), preparing, { ...typed, name: '', reason: ' ', budget: '' });
    expect(all.ok ? [] : all.refusals.map(({ field }) => field)).toEqual(['budget', 'name', 'reason']);
  });

  it('keeps each simulation with what it rests on, and its sum is the budget', async () => {
    const kept = accepted(await keepAllocation(deps(), preparing, typed));
    expect([kept.number, kept.budget]).toEqual([1, '1000000.50']);
    const { shown } = accepted(await readOneAllocation(deps(), announcing, { fiscalYear, number: 1 }));
    const { parties } = shown.content.allocation;
    expect(parties.map(({ organisationId }) => organisationId)).toEqual(['TH-42', 'TH-50', 'TH-51']);
    expect(toDecimalText(sumOf(parties.map(({ amount }) => fractionOf(amount))))).toBe('1000000.5');
    const other = { ...typed, name: 'ทางเลือก', budget: '๑,๐๐๐,๐๐๐', unit: 'baht' as const };
    accepted(await keepAllocation(deps(), preparing, other));
    const beside = accepted(await readOneAllocation(deps(), preparing, { fiscalYear, number: 1, beside: 2 }));
    expect([beside.shown.status, beside.beside?.number, beside.isOfAnnounced]).toEqual(['simulated', 2, true]);
    expect(codesOf(await readOneAllocation(deps(), preparing, { fiscalYear, number: 9 }))).toEqual([
      'incentives-not-found',
    ]);
  });

  it('is laid before the body by another person, one at a time, and decided by that body alone', async () => {
    const [first, second] = accepted(await readYearIncentives(deps(), preparing, { fiscalYear })).allocations;
    if (!first || !second) throw new Error('two are simulated');
    expect(codesOf(await resolve(first, 'approved'))).toEqual(['incentives-not-laid']);
    expect(codesOf(await layAllocation(deps(), preparing, first))).toEqual(['same-person']);
    accepted(await layAllocation(deps(), announcing, first));
    expect(codesOf(await layAllocation(deps(), announcing, first))).toEqual(['incentives-not-to-lay']);
    expect(codesOf(await layAllocation(deps(), announcing, second))).toEqual(['incentives-another-laid']);
    expect(codesOf(await resolve(first, 'approved', 'committee.good-governance'))).toEqual(['body-does-not-decide']);
    expect(codesOf(await resolve({ ...first, contentHash: '0'.repeat(64) }, 'approved'))).toEqual([
      'incentives-not-found',
    ]);
    expect(accepted(await readOwnIncentive(deps(), actorOf('governor', 'TH-42'), loei)).allotted).toBeNull();
    accepted(await resolve(first, 'noted'));
    accepted(await layAllocation(deps(), announcing, second));
    accepted(await resolve(second, 'approved'));
    const statuses = accepted(await readYearIncentives(deps(), preparing, { fiscalYear })).allocations.map(
      (one) => one.status,
    );
    expect(statuses).toEqual(['returned', 'approved']);
  });

  it('is read by each province of its own amount alone', async () => {
    const own = accepted(await readOwnIncentive(deps(), actorOf('provincial-officer', 'TH-42'), loei)).allotted;
    const { shown } = accepted(await readOneAllocation(deps(), preparing, { fiscalYear, number: 2 }));
    expect(own?.amount).toBe(shown.content.allocation.parties[0]?.amount);
    for (const other of [
      visitor,
      actorOf('governor', 'TH-50'),
      actorOf('kpi-host', 'TH-42.cd'),
      actorOf('evaluator', 'opdc'),
    ])
      expect(codesOf(await readOwnIncentive(deps(), other, loei))).toEqual(['forbidden']);
  });

  it('cannot be approved once the announced results are others, and is never changed', async () => {
    accepted(await keepAllocation(deps(), preparing, { ...typed, name: 'ครั้งที่สาม' }));
    const third = { fiscalYear, number: 3 };
    const laid = accepted(await layAllocation(deps(), announcing, third));
    await database.owner.query('ALTER TABLE result_summary DISABLE TRIGGER USER');
    await database.owner.query(`UPDATE result_summary SET content_hash = $1 WHERE fiscal_year = 2554`, [
      '1'.repeat(64),
    ]);
    await database.owner.query('ALTER TABLE result_summary ENABLE TRIGGER USER');
    expect(accepted(await readOneAllocation(deps(), preparing, third)).isOfAnnounced).toBe(false);
    expect(codesOf(await resolve(laid, 'approved'))).toEqual(['incentives-results-changed']);
    accepted(await resolve(laid, 'returned'));
    for (const statement of [
      'UPDATE incentive_allocation SET budget = 1',
      'DELETE FROM incentive_step',
      'TRUNCATE incentive_step',
    ])
      await expect(database.owner.query(statement)).rejects.toThrow();
  });
});
