import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, type PeopleSetting, peopleSetting } from '../../testing/people-setting.ts';
import { grantRole } from './grant-role.ts';
import { resolveSession } from './resolve-session.ts';

describeOnEachDatabase('a role that is granted', (database) => {
  let setting: PeopleSetting;
  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
  });
  const grant = (userId: string, changes: Partial<Parameters<typeof grantRole>[2]>) =>
    grantRole(setting.deps, setting.administrator, {
      ...{ userId, organisationId: 'TH-42', role: 'provincial-officer', validFrom: '2025-01-06', validTo: null },
      ...{ reason: 'คำสั่งจังหวัดเลย', ...changes },
    });

  it('a role is granted only where it is held, once at a time, for a real period', async () => {
    const { userId } = await setting.person('roles@loei.th', 'นางหลาย บทบาท');
    expect(codesOf(await grant(userId, { role: 'king' }))).toEqual(['role-unknown']);
    expect(codesOf(await grant(userId, { role: 'kpi-host' }))).toEqual(['role-not-for-organisation']);
    expect(codesOf(await grant(userId, { organisationId: 'TH-99' }))).toEqual(['organisation-not-found']);
    await database.pool.query(`UPDATE organisation SET closed_on = '2025-01-06' WHERE id = 'TH-42.stat'`);
    expect(codesOf(await grant(userId, { organisationId: 'TH-42.stat', role: 'kpi-host' }))).toEqual([
      'organisation-closed',
    ]);
    expect(codesOf(await grant('nobody', {}))).toEqual(['user-not-found']);
    expect(codesOf(await grant(userId, { validFrom: '2025-02-30' }))).toEqual(['period-invalid']);
    expect(codesOf(await grant(userId, { validTo: '2025-01-05' }))).toEqual(['period-invalid']);
    accepted(await grant(userId, { validTo: '2025-01-31' }));
    expect(codesOf(await grant(userId, { validFrom: '2025-01-31' }))).toEqual(['role-already-held']);
    accepted(await grant(userId, { validFrom: '2025-02-01' }));
  });

  it('a province has one governor at a time, and is told who that is', async () => {
    const first = await setting.person('first@nan.th', 'นายผู้ว่า คนแรก');
    const second = await setting.person('second@nan.th', 'นายผู้ว่า คนที่สอง');
    const office = { organisationId: 'TH-55', role: 'governor' };
    accepted(await grant(first.userId, { ...office, validTo: '2025-09-30' }));
    expect(await grant(second.userId, { ...office, validFrom: '2025-09-30' })).toMatchObject({
      refusals: [
        {
          code: 'governor-already-there',
          facts: { name: 'นายผู้ว่า คนแรก', from: '2025-01-06', to: '2025-09-30' },
        },
      ],
    });
    accepted(await grant(second.userId, { ...office, validFrom: '2025-10-01' }));
    accepted(await grant(second.userId, { ...office, organisationId: 'TH-54' }));
  });

  it('a role holds from its first day to its last, whatever the session is', async () => {
    const { userId } = await setting.person('period@loei.th', 'นายช่วง เวลา');
    accepted(await grant(userId, { validFrom: '2025-01-07', validTo: '2025-01-08' }));
    const rolesAt = async (instant: string) => {
      setting.at(instant);
      const { token } = accepted(await setting.trySignIn('period@loei.th'));
      return (await resolveSession(setting.deps, token))?.actor.holdings.map((holding) => holding.role);
    };
    expect(await rolesAt('2025-01-06T16:59:00.000Z')).toEqual([]);
    expect(await rolesAt('2025-01-06T17:00:00.000Z')).toEqual(['provincial-officer']);
    expect(await rolesAt('2025-01-08T16:59:00.000Z')).toEqual(['provincial-officer']);
    expect(await rolesAt('2025-01-08T17:00:00.000Z')).toEqual([]);
    setting.at('2025-01-06T02:00:00.000Z');
  });
});
