import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, type PeopleSetting, peopleSetting } from '../../testing/people-setting.ts';
import { endRole } from './end-role.ts';
import { resolveSession } from './resolve-session.ts';

describeOnEachDatabase('a role that ends', (database) => {
  let setting: PeopleSetting;
  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
  });
  it('a role ends at once or on a day to come, never further back, and never the last administrator’s', async () => {
    const { userId } = await setting.person('end@loei.th', 'นายสิ้น สุด', 'provincial-officer', 'TH-42');
    const held = {
      userId,
      organisationId: 'TH-42',
      role: 'provincial-officer',
      validFrom: '2024-10-01',
      reason: 'ย้าย',
    };
    const end = (lastDay: string, of = held) => endRole(setting.deps, setting.administrator, { ...of, lastDay });
    expect(codesOf(await end('2025-01-04'))).toEqual(['role-ends-in-past']);
    expect(codesOf(await end('2025-02-30'))).toEqual(['period-invalid']);
    const { token } = accepted(await setting.trySignIn('end@loei.th'));
    accepted(await end('2025-01-05'));
    expect((await resolveSession(setting.deps, token))?.actor.holdings).toEqual([]);
    expect(codesOf(await end('2025-01-05'))).toEqual(['holding-not-found']);
    const own = { ...held, userId: setting.administrator.userId, organisationId: 'opdc', role: 'administrator' };
    expect(codesOf(await end('2025-01-05', { ...own, validFrom: '2025-01-06' }))).toEqual(['last-administrator']);
    const { rows } = await database.pool.query(
      `SELECT organisation_id, actor_name, reason FROM journal WHERE action = 'role.end'`,
    );
    expect(rows).toEqual([{ organisation_id: 'TH-42', actor_name: 'ผู้ดูแลระบบ', reason: 'ย้าย' }]);
  });
});
