import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTransactions } from '../../boot/open-stores.ts';
import type { AgreementStatus } from '../../domain/agreement/agreement-moves.ts';
import type { Agreement, Indicator } from '../../domain/agreement/indicator.ts';
import { resolutionNameOf } from '../../domain/negotiation/negotiate-items.ts';
import { cluster, clusterIndicator, ownIndicator, sharedIndicator, signedOf } from '../../testing/cluster-sample.ts';
import { embeddedTarget, openTestDatabase, type TestDatabase } from '../../testing/database.ts';
import { holdSession } from '../../testing/hold-session.ts';
import { accepted, codesOf, peopleSetting } from '../../testing/people-setting.ts';
import { actorOf } from '../../testing/reporting-sample.ts';
import { publishSigned } from '../../testing/shipped-framework.ts';
import { publishShippedFrameworks } from '../framework/publish-shipped-frameworks.ts';
import { proposeCounter } from '../negotiation/propose-counter.ts';
import { readNegotiation } from '../negotiation/read-negotiation.ts';
import { resolveItem } from '../negotiation/resolve-item.ts';
import { moveAgreement } from './move-agreement.ts';
import { readAgreement } from './read-agreement.ts';

const officer = actorOf('provincial-officer', 'TH-42');
const opdc = actorOf('opdc-officer', 'opdc');
const loei = { organisationId: 'TH-42', fiscalYear: 2554 };
const inCluster = { organisationId: cluster.id, fiscalYear: 2554 };
/** The same measure with another target for the highest level. */
const aimingAt = (one: Indicator, top: string): Indicator => ({
  ...one,
  rule: { kind: 'ladder', below: 'clamp', points: ['3', '4', '5', '6', top].map((value, at) => [value, `${at + 1}`]) },
});
/** The framework of the year names these two in every agreement of a province. */
const mandatory: readonly Indicator[] = [
  { ...ownIndicator, code: '1-PLAN', componentCode: '1', weight: '10' },
  { ...ownIndicator, code: '2-SATISFACTION', componentCode: '2', weight: '10' },
];
const topOf = (one: Indicator | null | undefined) =>
  one && 'points' in one.rule ? one.rule.points?.at(-1)?.[0] : null;

describe('a target that the cluster changed from 7 to 8 after its member proposed 7', () => {
  let database: TestDatabase;
  let setting: Awaited<ReturnType<typeof peopleSetting>>;
  const now = '2010-10-06T02:00:00.000Z';
  const deps = () => {
    const transactions = openTransactions(database.pool, () => now);
    return { ...setting.deps, transactions, clock: { now: () => now, today: () => '2010-10-06' } };
  };
  const stand = (agreement: Agreement, status: AgreementStatus) =>
    deps().transactions.run((stores) => stores.agreements.update({ ...agreement, status }, now));
  const found = async (key: typeof loei) =>
    deps().transactions.read(async (stores) => {
      const agreement = await stores.agreements.find(key.organisationId, key.fiscalYear);
      if (!agreement) throw new Error(`no agreement of ${key.organisationId}`);
      return agreement;
    });
  const shared = async () => (await found(loei)).indicators.find((one) => one.sharedFrom);
  const move = (action: Parameters<typeof moveAgreement>[3], actor = officer, more = {}, key = loei) =>
    moveAgreement(deps(), actor, { ...key, rowVersion: null, ...more }, action);

  beforeEach(async () => {
    database = await openTestDatabase(embeddedTarget());
    setting = await peopleSetting(() => database.pool);
    await publishSigned(deps().transactions, 2554);
    await publishShippedFrameworks(deps());
    const proposed = [{ ...ownIndicator, weight: '40' }, ...mandatory, aimingAt(sharedIndicator, '7')];
    await deps().transactions.run(async (stores) => {
      const agreed = signedOf(cluster.id, [aimingAt(clusterIndicator, '8')]);
      await stores.agreements.insert({ ...agreed, status: 'agreed' }, now);
      await stores.agreements.insert({ ...signedOf('TH-42', proposed), status: 'annexes-sent', proposedAt: now }, now);
    });
  });
  afterEach(() => database.close());

  it('is shown to the member beside what was sent, and confirmed only by whoever has read exactly that', async () => {
    expect(codesOf(await move('confirm-annexes'))).toEqual(['shared-changed-since-sent']);
    const { sharedChange, foretold } = accepted(await readAgreement(deps(), officer, loei));
    expect(foretold).toEqual([]);
    expect(sharedChange?.differences.map(({ before, after }) => [topOf(before), topOf(after)])).toEqual([['7', '8']]);
    accepted(await move('confirm-annexes', officer, { readHash: sharedChange?.hash }));
    expect(await found(loei)).toMatchObject({ status: 'agreed' });
    expect([topOf(await shared()), (await shared())?.weight]).toEqual(['8', '40']);
  });

  it('is said in the negotiation and its minutes as the agreement has it, and only its weight is negotiated', async () => {
    await holdSession(deps().transactions, loei, '2010-10-06');
    accepted(await move('open-negotiation', opdc));
    const item = { ...loei, code: sharedIndicator.code };
    const counter = (targets: readonly string[]) =>
      proposeCounter(deps(), opdc, {
        ...{ ...item, replaceWith: null, reason: 'ปรับ' },
        terms: { weight: '35', targets, baselines: sharedIndicator.baselines },
      });
    expect(codesOf(await counter(['3', '4', '5', '6', '9']))).toEqual(['shared-targets-locked']);
    accepted(await counter([]));
    const now = async () => {
      const { items } = accepted(await readNegotiation(deps(), opdc, loei));
      return items.find((one) => one.item.code === sharedIndicator.code);
    };
    expect(topOf((await now())?.current)).toBe('8');
    for (const { code } of [ownIndicator, ...mandatory, sharedIndicator])
      accepted(
        await resolveItem(deps(), opdc, {
          ...{ ...loei, code, resolution: 'as-proposed' as const, counter: null, note: '', rowVersion: null },
        }),
      );
    const resolved = (await now())?.item;
    expect(resolved && resolutionNameOf(resolved, 'as-proposed')).toBe('ตามกลุ่มจังหวัด');
    accepted(await move('conclude-negotiation', opdc));
    expect([topOf((await now())?.current), topOf(await shared())]).toEqual(['8', '8']);
  });

  it('cannot come any more once the member has signed: the cluster’s agreement no longer goes back', async () => {
    const head = await setting.person('head@example.th', 'นางหัวหน้ากลุ่ม', 'governor', cluster.id);
    await stand(await found(loei), 'signed');
    const back = () => move('return-agreed', head, { reason: 'แก้ค่าเป้าหมาย' }, inCluster);
    expect(await back()).toMatchObject({ refusals: [{ code: 'members-signed', facts: { members: 'เลย' } }] });
    const reading = accepted(await readAgreement(deps(), head, inCluster));
    expect(reading.foretold.map((one) => one.action)).toContain('return-agreed');
    await stand(await found(loei), 'agreed');
    accepted(await back());
    // The member now waits with its signature for what the cluster agrees anew.
    const governor = await setting.person('governor@example.th', 'นายผู้ว่าราชการ', 'governor', 'TH-42');
    const told = accepted(await readAgreement(deps(), governor, loei)).foretold.find((one) => one.action === 'sign');
    expect(told?.refusals.map((one) => one.code)).toEqual(['shared-indicator-differs']);
  });
});
