import { beforeAll, expect, it } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { buildDemoAgreement } from '../../demo/build-demo-agreement.ts';
import { visitor } from '../../domain/people/actor.ts';
import { provinces } from '../../frameworks/provinces.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { peopleSetting } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import { loadReferenceBodies } from '../bodies/load-reference-bodies.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { readBodyWaiting } from './read-body-waiting.ts';

const today = '2024-11-18';
const now = () => `${today}T03:00:00.000Z`;

describeOnEachDatabase('what waits for a body', (database) => {
  let setting: Awaited<ReturnType<typeof peopleSetting>>;
  const deps = () => ({
    ...setting.deps,
    transactions: openTransactions(database.pool, now),
    clock: { now, today: () => today },
    ids: timeOrderedIds,
    secrets: nodeSecrets,
  });
  const opdc = actorOf('opdc-officer', 'opdc');

  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
    await loadReferenceBodies(deps());
    await publishShippedFrameworks(deps());
    await deps().transactions.run(async (stores) => {
      for (const province of provinces.filter(({ code }) => code === 'TH-42')) {
        const consent = { signatures: [], approvals: [] };
        const { agreement } = buildDemoAgreement(province, shippedFramework(2568).version, consent);
        await stores.agreements.insert({ ...agreement, status: 'settled', signedAt: null }, now());
      }
    });
  });

  it('is told to who keeps its record with the convener in whose name its meeting is called, and to each body its own', async () => {
    const oversight = await readBodyWaiting(deps(), opdc, { bodyId: 'committee.oversight' });
    expect(oversight?.convener).toBe('opdc');
    const laid = oversight?.waiting.map((one) => [one.fiscalYear, one.kind, one.subjects.map(({ key }) => key)]);
    expect(laid).toContainEqual([2568, 'indicator-details', ['2568/TH-42']]);
    const subcommission = await readBodyWaiting(deps(), opdc, { bodyId: 'committee.subcommission' });
    const kinds = subcommission?.waiting.map((one) => one.kind) ?? [];
    expect(kinds).toContain('joint-indicators');
    expect(kinds).not.toContain('indicator-details');
    // Kinds of which nothing waits are not told.
    expect(subcommission?.waiting.every((one) => one.subjects.length > 0)).toBe(true);
  });

  it('is told to nobody who neither sits in it, keeps its record nor sees the nation', async () => {
    const bodyId = 'committee.oversight';
    for (const by of [visitor, actorOf('provincial-officer', 'TH-42'), actorOf('kpi-host', 'TH-42.cd')])
      expect(await readBodyWaiting(deps(), by, { bodyId })).toBeNull();
  });

  it('is told to who sits in it, who calls no meeting unless they are its secretary', async () => {
    const person = await setting.person('member@example.th', 'ผู้แทน');
    const member = { ...person, holdings: [] };
    const seatOf = (position: number) =>
      deps().transactions.run((stores) =>
        stores.bodies.insertHolder(
          { bodyId: 'committee.oversight', appointmentId: 'letter-2567', position },
          {
            ...{ id: `h-${position}`, as: 'holder', userId: member.userId, name: member.name, document: '' },
            ...{ validFrom: '2024-11-01', validTo: null },
          },
          { recordedName: 'x', recordedAt: now() },
        ),
      );
    await seatOf(2);
    expect((await readBodyWaiting(deps(), member, { bodyId: 'committee.oversight' }))?.convener).toBeNull();
    await seatOf(5);
    const secretary = await readBodyWaiting(deps(), member, { bodyId: 'committee.oversight' });
    expect(secretary?.convener).toBe('committee.oversight');
    expect(secretary?.waiting.length).toBeGreaterThan(0);
  });
});
