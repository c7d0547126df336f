import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, type PeopleSetting, peopleSetting } from '../../testing/people-setting.ts';
import { listUsers } from './list-users.ts';

describeOnEachDatabase('users', (database) => {
  let setting: PeopleSetting;
  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
  });
  it('are found by part of a name or e-mail, page by page in Thai order, without their password', async () => {
    for (const name of ['เอก ค้นหา', 'อ้อย ค้นหา', 'กานดา ค้นหา'])
      await setting.person(`find-${name.length}-${name.codePointAt(0)}@nan.th`, name, 'provincial-officer', 'TH-55');
    const list = async (page: number) =>
      accepted(
        await listUsers(setting.deps, setting.administrator, {
          text: 'ค้นหา',
          organisationId: 'TH-55',
          page,
          pageSize: 2,
        }),
      );
    const [first, second] = [await list(1), await list(2)];
    expect([...first.users, ...second.users].map((user) => user.name)).toEqual(['กานดา ค้นหา', 'อ้อย ค้นหา', 'เอก ค้นหา']);
    expect(first.total).toBe(3);
    expect(first.users[0]?.holdings.map((holding) => holding.organisationId)).toEqual(['TH-55']);
    expect(JSON.stringify(first)).not.toContain('argon2');
  });
});
