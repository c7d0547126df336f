import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, type PeopleSetting, peopleSetting, settingPassword } from '../../testing/people-setting.ts';
import { createFirstAdministrator } from './create-first-administrator.ts';
import { createUser } from './create-user.ts';
import { endRole } from './end-role.ts';
import { grantRole } from './grant-role.ts';
import { listUsers } from './list-users.ts';
import { resolveSession } from './resolve-session.ts';
import { setNumerals } from './set-numerals.ts';

describeOnEachDatabase('users and their roles', (database) => {
  let setting: PeopleSetting;
  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
  });
  const grant = (userId: string, changes: Partial<Parameters<typeof grantRole>[2]>) =>
    grantRole(setting.deps, setting.administrator, {
      ...{ userId, organisationId: 'TH-42', role: 'provincial-officer', validFrom: '2025-01-06', validTo: null },
      ...{ reason: 'คำสั่งจังหวัดเลย', ...changes },
    });

  it('the first administrator is made once', async () => {
    const again = { email: 'second@example.th', name: 'คนที่สอง', password: settingPassword };
    expect(codesOf(await createFirstAdministrator(setting.deps, again))).toEqual(['users-exist']);
  });

  it('a new user is refused with everything that is wrong at once, and kept when nothing is', async () => {
    const create = (email: string, name: string, password: string) =>
      createUser(setting.deps, setting.administrator, { email, name, password });
    expect(codesOf(await create('ไม่ใช่อีเมล', ' ', 'สั้น'))).toEqual([
      'email-invalid',
      'person-name-required',
      'password-too-short',
    ]);
    accepted(await create('New@Loei.th', 'นางใหม่ จริง', settingPassword));
    expect(codesOf(await create('new@loei.TH', 'นางซ้ำ จริง', settingPassword))).toEqual(['email-taken']);
  });

  it('two accounts with one e-mail made at the same moment become one', async () => {
    const input = { email: 'twin@loei.th', name: 'นายแฝด คู่', password: settingPassword };
    const both = await Promise.all([1, 2].map(() => createUser(setting.deps, setting.administrator, input)));
    expect(both.flatMap(codesOf)).toEqual(['email-taken']);
  });

  it('only an administrator creates users and grants roles', async () => {
    const officer = await setting.person('office2@loei.th', 'นายสำนักงาน เลย', 'provincial-officer', 'TH-42');
    const input = { email: 'x@loei.th', name: 'ใคร', password: settingPassword };
    expect(codesOf(await createUser(setting.deps, officer, input))).toEqual(['forbidden']);
    const role = { userId: officer.userId, organisationId: 'opdc', role: 'administrator' };
    const period = { validFrom: '2025-01-06', validTo: null, reason: null };
    expect(codesOf(await grantRole(setting.deps, officer, { ...role, ...period }))).toEqual(['forbidden']);
    expect(
      codesOf(await listUsers(setting.deps, officer, { text: '', organisationId: null, page: 1, pageSize: 9 })),
    ).toEqual(['forbidden']);
  });

  it('a role is granted only where it is held, once at a time, for a real period', async () => {
    const { userId } = await setting.person('roles@loei.th', 'นางหลาย บทบาท');
    expect(codesOf(await grant(userId, { role: 'king' }))).toEqual(['role-unknown']);
    expect(codesOf(await grant(userId, { role: 'kpi-host' }))).toEqual(['role-not-for-organisation']);
    expect(codesOf(await grant(userId, { organisationId: 'TH-99' }))).toEqual(['organisation-not-found']);
    expect(codesOf(await grant('nobody', {}))).toEqual(['user-not-found']);
    expect(codesOf(await grant(userId, { validFrom: '2025-02-30' }))).toEqual(['period-invalid']);
    expect(codesOf(await grant(userId, { validTo: '2025-01-05' }))).toEqual(['period-invalid']);
    accepted(await grant(userId, { validTo: '2025-01-31' }));
    expect(codesOf(await grant(userId, { validFrom: '2025-01-31' }))).toEqual(['role-already-held']);
    accepted(await grant(userId, { validFrom: '2025-02-01' }));
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
    expect(codesOf(await end('2025-01-04'))).toEqual(['period-starts-in-past']);
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

  it('choose Thai or Arabic digits for themselves', async () => {
    const actor = await setting.person('digits@loei.th', 'นายเลข ไทย');
    expect(codesOf(await setNumerals(setting.deps, actor, { numerals: 'roman' }))).toEqual(['numerals-unknown']);
    accepted(await setNumerals(setting.deps, actor, { numerals: 'arabic' }));
    expect(accepted(await setting.trySignIn('digits@loei.th')).numerals).toBe('arabic');
  });
});
