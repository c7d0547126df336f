import { beforeAll, expect, it } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../../adapters/node-secrets.ts';
import { argon2Passwords } from '../../adapters/passwords.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { demoPassword } from '../../demo/demo-people.data.ts';
import { demoEmail } from '../../demo/demo-sign-ins.ts';
import { loadDemo } from '../../demo/load-demo.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { visitor } from '../../domain/people/actor.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { machineAt } from '../../testing/machine-at.ts';
import { accepted, codesOf } from '../../testing/people-setting.ts';
import { publishFramework } from '../framework/publish-framework.ts';
import { resolveSession } from '../people/resolve-session.ts';
import { signIn } from '../people/sign-in.ts';
import { saveResult } from '../reporting/save-result.ts';
import { readChangesSince } from './read-changes-since.ts';

const sme = { organisationId: 'TH-42', fiscalYear: 2568, round: '12m', code: '1.1-SME' } as const;

describeOnEachDatabase('what changed since one was here last', (database) => {
  let now = '2025-10-06T01:00:00.000Z';
  const clock = { now: () => now, today: () => civilDateOf(now) };
  const deps = () => {
    const transactions = openTransactions(database.pool, clock.now);
    return {
      transactions,
      clock,
      machine: machineAt(() => now),
      ids: timeOrderedIds,
      secrets: nodeSecrets,
      passwords: argon2Passwords(),
    };
  };
  const enter = async (key: string): Promise<Actor> => {
    const input = { email: demoEmail(key), password: demoPassword, ip: '10.0.0.7', userAgent: 'Firefox', device: '' };
    const { token } = accepted(await signIn(deps(), input));
    return (await resolveSession(deps(), token))?.actor ?? visitor;
  };
  const save = async (actor: Actor, current: string) => {
    const words = { narrative: '', obstacles: '', supporting: '' };
    const variables = { current, previous: '1000' };
    accepted(await saveResult(deps(), actor, { ...sme, rowVersion: null, variables, ...words }));
  };
  const told = async (actor: Actor) => accepted(await readChangesSince(deps(), actor));
  const smeSaves = async (actor: Actor) =>
    (await told(actor)).changes.filter((one) => one.action === 'result.save' && one.subject === '2568/12m/1.1-SME');

  beforeAll(async () => {
    await loadDemo(deps(), { provinces: ['TH-42', 'TH-50', 'TH-75'] });
    now = '2025-10-06T02:00:00.000Z';
    for (const key of ['officer.loei', 'officer.chiangmai', 'host.cd.loei', 'host.ts.loei', 'opdc']) await enter(key);
    now = '2025-10-06T03:00:00.000Z';
    const host = await enter('host.cd.loei');
    await save(host, '1010');
    now = '2025-10-06T03:05:00.000Z';
    await save(host, '1020');
    now = '2025-10-06T04:00:00.000Z';
  });

  it('tells the provincial office once what a host did twice, with names, and only what is new', async () => {
    const officer = await enter('officer.loei');
    const { since, changes, journalOf } = await told(officer);
    expect(since).toBe('2025-10-06T02:00:00.000Z');
    expect(journalOf).toBe('TH-42');
    expect(changes).toMatchObject([
      { subject: '2568/12m/1.1-SME', times: 2, at: '2025-10-06T03:05:00.000Z', organisationName: 'เลย' },
    ]);
    expect(changes[0]?.indicatorName).toContain('SMEs');
  });

  it('tells nobody what they did themselves', async () => {
    expect(await smeSaves(await enter('host.cd.loei'))).toEqual([]);
  });

  it('tells a host of its own indicators only', async () => {
    now = '2025-10-06T05:00:00.000Z';
    const office = await enter('officer.loei');
    await save(office, '1030');
    expect(await smeSaves(await enter('host.cd.loei'))).toHaveLength(1);
    expect(await smeSaves(await enter('host.ts.loei'))).toEqual([]);
  });

  it('tells another province nothing of it', async () => {
    const { changes } = await told(await enter('officer.chiangmai'));
    expect(changes.filter((one) => one.organisationId !== 'TH-50')).toEqual([]);
  });

  it('tells OPDC of documents and not of figures being typed', async () => {
    const { changes } = await told(await enter('opdc'));
    expect(changes.filter((one) => !/^(report|agreement)\./.test(one.action))).toEqual([]);
  });

  it('shows the newest to whoever is here for the first time', async () => {
    const { since, changes } = await told(await enter('governor.loei'));
    expect(since).toBeNull();
    expect(changes.length).toBeGreaterThan(0);
  });

  it('tells everybody who works in a province that a framework was published, and nobody else of a draft of it', async () => {
    now = '2025-10-06T06:00:00.000Z';
    const [officer, host, opdc] = [await enter('officer.loei'), await enter('host.ts.loei'), await enter('opdc')];
    const current = await deps().transactions.read((stores) => stores.frameworks.current(2568));
    if (current === null) throw new Error('the demonstration has a framework');
    now = '2025-10-06T06:30:00.000Z';
    const next = { ...current, version: current.version + 1, name: `${current.name} (แก้ไข)` };
    accepted(await publishFramework(deps(), opdc, next));
    for (const actor of [officer, host]) {
      const { changes, journalOf } = await told(actor);
      expect(changes.map((one) => one.action)).toContain('framework.publish');
      expect(changes.filter((one) => one.organisationId === 'opdc').map((one) => one.action)).toEqual([
        'framework.publish',
      ]);
      expect(journalOf).not.toBe('opdc');
    }
  });

  it('is closed to a visitor', async () => {
    expect(codesOf(await readChangesSince(deps(), visitor))).toEqual(['forbidden']);
  });
});
