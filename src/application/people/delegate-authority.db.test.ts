import { beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, type PeopleSetting, peopleSetting } from '../../testing/people-setting.ts';
import { delegateAuthority } from './delegate-authority.ts';
import { endDelegation } from './end-delegation.ts';
import { endRole } from './end-role.ts';
import { listDelegations } from './list-delegations.ts';
import { readAccount } from './read-account.ts';
import { resolveSession } from './resolve-session.ts';

describeOnEachDatabase('acting for the governor (ปฏิบัติราชการแทน)', (database) => {
  let setting: PeopleSetting;
  let governor: Actor;
  let deputy: Actor;
  let otherGovernor: Actor;
  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
    governor = await setting.person('governor@loei.th', 'นายผู้ว่า เลย', 'governor', 'TH-42');
    deputy = await setting.person('deputy@loei.th', 'นายรอง เลย', 'deputy-governor', 'TH-42');
    otherGovernor = await setting.person('governor@nan.th', 'นายผู้ว่า น่าน', 'governor', 'TH-55');
  });
  const delegate = (actor: Actor, changes: Partial<Parameters<typeof delegateAuthority>[2]> = {}) =>
    delegateAuthority(setting.deps, actor, {
      ...{ organisationId: 'TH-42', role: 'governor', fromUserId: governor.userId, toUserId: deputy.userId },
      ...{ validFrom: '2025-01-06', validTo: '2025-01-10', reason: 'คำสั่งจังหวัดเลย ที่ 1/2568', ...changes },
    });
  const deputyAt = async (instant: string): Promise<Actor> => {
    setting.at(instant);
    const { token } = accepted(await setting.trySignIn('deputy@loei.th'));
    const resolved = await resolveSession(setting.deps, token);
    if (resolved === null) throw new Error('the deputy is not signed in');
    return resolved.actor;
  };

  const actingOf = ({ holdings }: Actor) => holdings.filter((one) => one.onBehalfOf !== undefined);

  it('is given to a deputy governor of the province alone, for as long as they are that', async () => {
    const officer = await setting.person('officer@loei.th', 'นายสำนักงาน เลย', 'provincial-officer', 'TH-42');
    const elsewhere = await setting.person('deputy@nan.th', 'นายรอง น่าน', 'deputy-governor', 'TH-55');
    for (const { userId } of [officer, elsewhere, otherGovernor])
      expect(codesOf(await delegate(governor, { toUserId: userId }))).toEqual(['delegate-not-deputy']);
    const { authorities } = accepted(await readAccount(setting.deps, governor));
    expect(authorities[0]?.choices.map((one) => one.userId)).toEqual([deputy.userId]);
  });

  it('is refused for what is not one’s own to give', async () => {
    expect(codesOf(await delegate(deputy))).toEqual(['forbidden']);
    expect(codesOf(await delegate(otherGovernor))).toEqual(['forbidden']);
    expect(codesOf(await delegate(otherGovernor, { organisationId: 'TH-55' }))).toEqual(['forbidden']);
    expect(codesOf(await delegate(setting.administrator, { role: 'administrator' }))).toEqual(['role-not-delegable']);
    expect(codesOf(await delegate(setting.administrator, { fromUserId: otherGovernor.userId }))).toEqual([
      'delegator-lacks-role',
    ]);
  });

  it('is refused without a reason, to oneself, to nobody, backwards in time', async () => {
    expect(codesOf(await delegate(governor, { reason: ' ' }))).toEqual(['delegation-reason-required']);
    expect(codesOf(await delegate(governor, { toUserId: governor.userId }))).toEqual(['delegation-to-self']);
    expect(codesOf(await delegate(governor, { toUserId: 'nobody' }))).toEqual(['user-not-found']);
    expect(codesOf(await delegate(governor, { validFrom: '2025-01-05' }))).toEqual(['period-starts-in-past']);
    expect(codesOf(await delegate(governor, { validTo: '2025-01-05' }))).toEqual(['period-invalid']);
  });

  it('gives the deputy the governor’s authority for the period, by the name of the office, and not to pass on', async () => {
    const { delegationId } = accepted(await delegate(governor));
    const acting = await deputyAt('2025-01-10T16:59:00.000Z');
    expect(acting.holdings).toMatchObject([
      { role: 'deputy-governor', organisationId: 'TH-42' },
      {
        ...{ role: 'governor', organisationId: 'TH-42' },
        ...{ onBehalfOf: 'ผู้ว่าราชการจังหวัดเลย', ownOffice: 'รองผู้ว่าราชการจังหวัด' },
      },
    ]);
    expect(isPermitted('endorse-report', acting, { organisationId: 'TH-42' })).toBe(true);
    expect(isPermitted('endorse-report', acting, { organisationId: 'TH-55' })).toBe(false);
    expect(isPermitted('delegate-authority', acting, { organisationId: 'TH-42' })).toBe(false);
    expect(actingOf(await deputyAt('2025-01-10T17:00:00.000Z'))).toEqual([]);
    setting.at('2025-01-06T03:00:00.000Z');
    expect(codesOf(await delegate(governor, { validFrom: '2025-01-10', validTo: '2025-01-12' }))).toEqual([
      'delegation-already-there',
    ]);
    const listed = accepted(await listDelegations(setting.deps, governor, { organisationId: 'TH-42' }));
    expect(listed.map((one) => one.id)).toEqual([delegationId]);
    expect(codesOf(await listDelegations(setting.deps, otherGovernor, { organisationId: 'TH-42' }))).toEqual([
      'forbidden',
    ]);
  });

  it('ends at once, by the one who gave it', async () => {
    const [given] = accepted(await listDelegations(setting.deps, governor, { organisationId: 'TH-42' }));
    const input = { organisationId: 'TH-42', delegationId: given?.id ?? '', reason: 'กลับมาปฏิบัติราชการ' };
    expect(codesOf(await endDelegation(setting.deps, deputy, input))).toEqual(['forbidden']);
    accepted(await endDelegation(setting.deps, governor, input));
    expect(actingOf(await deputyAt('2025-01-06T04:00:00.000Z'))).toEqual([]);
    expect(codesOf(await endDelegation(setting.deps, governor, input))).toEqual(['delegation-not-found']);
    const { rows } = await database.pool.query(
      `SELECT action, reason FROM journal WHERE organisation_id = 'TH-42' AND subject = $1 ORDER BY seq`,
      [`delegation/${given?.id}`],
    );
    expect(rows).toEqual([
      { action: 'delegation.start', reason: 'คำสั่งจังหวัดเลย ที่ 1/2568' },
      { action: 'delegation.end', reason: 'กลับมาปฏิบัติราชการ' },
    ]);
  });

  it('falls with the governor’s own office', async () => {
    accepted(await delegate(setting.administrator));
    expect(actingOf(await deputyAt('2025-01-06T05:00:00.000Z'))).toHaveLength(1);
    const held = { userId: governor.userId, organisationId: 'TH-42', role: 'governor', validFrom: '2024-10-01' };
    accepted(await endRole(setting.deps, setting.administrator, { ...held, lastDay: '2025-01-05', reason: 'เกษียณ' }));
    expect(actingOf(await deputyAt('2025-01-06T05:00:00.000Z'))).toEqual([]);
  });
});
