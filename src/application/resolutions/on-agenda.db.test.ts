import { beforeAll, expect, it } from 'vitest';
import { nodeSecrets, timeOrderedIds } from '../../adapters/node-secrets.ts';
import { openTransactions } from '../../boot/open-stores.ts';
import { buildDemoAgreement } from '../../demo/build-demo-agreement.ts';
import { provinces } from '../../frameworks/provinces.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { holdBodyMeeting } from '../../testing/hold-body-meeting.ts';
import { sampleItem } from '../../testing/meeting-sample.ts';
import { accepted, codesOf, peopleSetting } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import { loadReferenceBodies } from '../bodies/load-reference-bodies.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { recordResolution } from './record-resolution.ts';

const oversight = 'committee.oversight';
const today = '2024-11-18';
const now = () => `${today}T03:00:00.000Z`;

describeOnEachDatabase('what a body may resolve', (database) => {
  let setting: Awaited<ReturnType<typeof peopleSetting>>;
  const opdc = actorOf('opdc-officer', 'opdc');
  const deps = () => ({
    ...setting.deps,
    transactions: openTransactions(database.pool, now),
    clock: { now, today: () => today },
    ids: timeOrderedIds,
    secrets: nodeSecrets,
  });

  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
    await loadReferenceBodies(deps());
    await publishShippedFrameworks(deps());
    await deps().transactions.run(async (stores) => {
      for (const province of provinces.filter(({ code }) => code === 'TH-42' || code === 'TH-50')) {
        const consent = { signatures: [], approvals: [] };
        const { agreement } = buildDemoAgreement(province, shippedFramework(2568).version, consent);
        await stores.agreements.insert({ ...agreement, status: 'settled', signedAt: null }, now());
      }
    });
  });

  it('is on what the agenda laid before the body, and at the item that did', async () => {
    const held = { id: 'mtg-1', bodyId: oversight, number: 1, day: today, fiscalYears: [2568] };
    const { id } = await deps().transactions.run((stores) => holdBodyMeeting(stores, held));
    const details = { kind: 'indicator-details' as const, key: '2568/TH-42' };
    const layAt = (subjects: readonly ({ kind: string; key: string } | null)[]) =>
      deps().transactions.run(async (stores) => {
        const meeting = await stores.meetings.find(id);
        const items = subjects.map((subject, index) => ({ ...sampleItem, position: index + 1, subject }));
        if (meeting !== null) await stores.meetings.saveItems(meeting, items);
      });
    const ask = (item: number, keys: readonly string[], by = opdc) =>
      recordResolution(deps(), by, { id, item, decided: 'noted', text: 'x', kind: 'indicator-details', keys });
    await layAt([null, details, { kind: 'framework', key: '2568' }]);
    const off = await ask(1, ['2568/TH-42']);
    expect(off.ok ? [] : off.refusals).toMatchObject([
      { code: 'resolution-subject-not-on-agenda', field: 'item', facts: { item: 1 } },
    ]);
    expect(codesOf(await ask(2, ['2568/TH-50']))).toEqual(['resolution-subject-not-on-agenda']);
    expect(codesOf(await ask(2, ['2568/TH-42', '2568/TH-50']))).toEqual(['resolution-subject-not-on-agenda']);
    expect(codesOf(await ask(3, ['2568/TH-42']))).toEqual(['resolution-subject-differs']);
    await layAt([null, { ...details, key: '2567' }]);
    expect(codesOf(await ask(2, ['2568/TH-42']))).toEqual(['resolution-subject-not-on-agenda']);
    expect(await deps().transactions.read((stores) => stores.resolutions.ofMeeting(id))).toEqual([]);
    await layAt([null, { ...details, key: '2568' }]);
    accepted(await ask(2, ['2568/TH-42', '2568/TH-50']));
  });
});
