import { beforeAll, expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, peopleSetting } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { attachPlanFile } from './attach-plan-file.ts';
import { movePlan } from './plan-lifecycle.ts';
import { readPlan, readPlanFile, readPlansOfParty } from './read-plans.ts';
import { startPlan } from './write-plan.ts';

const now = '2010-09-01T02:00:00.000Z';
const cluster = 'cluster-2552-7';
const key = { organisationId: cluster, fiscalYear: 2554 };
const memberRoles = ['governor', 'deputy-governor', 'provincial-officer'] as const;
const plan = {
  ...{ kind: 'operational', title: 'แผนของกลุ่มจังหวัด', firstYear: 2554, lastYear: 2554 },
  ...{ approvedOn: '2010-08-20', approvedBy: 'ที่ประชุมของกลุ่มจังหวัด' },
};
const file = {
  ...{ temporaryPath: '', sha256: 'a'.repeat(64), fileName: 'แผน.pdf', sizeBytes: 9, mediaType: 'application/pdf' },
  edges: { head: '%PDF-1.7', tail: '%%EOF' },
};

describeOnEachDatabase('the draft of a plan of a cluster', (database) => {
  const deps = () => ({
    transactions: openTransactions(database.pool, () => now),
    clock: { now: () => now, today: () => civilDateOf(now) },
    files: {
      keep: async () => undefined,
      discard: async () => undefined,
      open: async (sha256: string) =>
        (async function* () {
          yield new TextEncoder().encode(sha256);
        })(),
    },
  });
  const own = (role: (typeof memberRoles)[number]) => actorOf(role, cluster);
  /** Of a province that belongs to the cluster. */
  const ofMember = (role: (typeof memberRoles)[number]): Actor => ({
    ...actorOf(role, 'TH-42'),
    holdings: [{ role, organisationId: 'TH-42', clusterIds: [cluster] }],
  });
  const seenBy = async (actor: Actor, number: number) => ({
    listed: accepted(await readPlansOfParty(deps(), actor, key)).plans.map((one) => one.number),
    read: codesOf(await readPlan(deps(), actor, { ...key, number })),
    file: codesOf(await readPlanFile(deps(), actor, { ...key, number })),
  });

  beforeAll(async () => {
    const people = await peopleSetting(() => database.pool);
    await publishShippedFrameworks({ ...people.deps, transactions: deps().transactions });
  });

  it('and its file are seen by its own officers, governor and deputy, and by its members once it is sent', async () => {
    const officer = own('provincial-officer');
    const { number } = accepted(await startPlan(deps(), officer, { ...key, ...plan }));
    accepted(await attachPlanFile(deps(), officer, { ...key, number, file }));
    const all = { listed: [number], read: [], file: [] };
    for (const role of memberRoles) expect(await seenBy(own(role), number), role).toEqual(all);
    for (const role of memberRoles)
      expect(await seenBy(ofMember(role), number), role).toEqual({
        ...{ listed: [], read: ['not-found'], file: ['not-found'] },
      });
    accepted(await movePlan(deps(), officer, { ...key, number, rowVersion: null }, 'send-plan'));
    for (const role of memberRoles) expect(await seenBy(ofMember(role), number), role).toEqual(all);
  });
});
