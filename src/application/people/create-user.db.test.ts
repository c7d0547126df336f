import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, type PeopleSetting, peopleSetting } from '../../testing/people-setting.ts';
import { createUser } from './create-user.ts';
import { grantRole } from './grant-role.ts';
import { listUsers } from './list-users.ts';

describeOnEachDatabase('users and their roles', (database) => {
  let setting: PeopleSetting;
  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
  });
  it('a new user is refused with everything that is wrong at once, and kept when nothing is', async () => {
    const create = (email: string, name: string) => createUser(setting.deps, setting.administrator, { email, name });
    expect(codesOf(await create('ไม่ใช่อีเมล', ' '))).toEqual(['email-invalid', 'person-name-required']);
    accepted(await create('New@Loei.th', 'นางใหม่ จริง'));
    expect(codesOf(await create('new@loei.TH', 'นางซ้ำ จริง'))).toEqual(['email-taken']);
  });

  it('two accounts with one e-mail made at the same moment become one', async () => {
    const input = { email: 'twin@loei.th', name: 'นายแฝด คู่' };
    const both = await Promise.all([1, 2].map(() => createUser(setting.deps, setting.administrator, input)));
    expect(both.flatMap(codesOf)).toEqual(['email-taken']);
  });

  it('only an administrator creates users and grants roles', async () => {
    const officer = await setting.person('office2@loei.th', 'นายสำนักงาน เลย', 'provincial-officer', 'TH-42');
    const input = { email: 'x@loei.th', name: 'ผู้ใด' };
    expect(codesOf(await createUser(setting.deps, officer, input))).toEqual(['forbidden']);
    const role = { userId: officer.userId, organisationId: 'opdc', role: 'administrator' };
    const period = { validFrom: '2025-01-06', validTo: null, reason: null };
    expect(codesOf(await grantRole(setting.deps, officer, { ...role, ...period }))).toEqual(['forbidden']);
    expect(
      codesOf(await listUsers(setting.deps, officer, { text: '', organisationId: null, page: 1, pageSize: 9 })),
    ).toEqual(['forbidden']);
  });
});
