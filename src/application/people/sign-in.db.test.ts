import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, type PeopleSetting, peopleSetting, settingPassword } from '../../testing/people-setting.ts';
import { changePassword } from './change-password.ts';
import { listSessions } from './list-sessions.ts';
import { resetPassword } from './reset-password.ts';
import { resolveSession } from './resolve-session.ts';
import { revokeSession } from './revoke-session.ts';
import { setUserEnabled } from './set-user-enabled.ts';
import { signOut } from './sign-out.ts';

describeOnEachDatabase('signing in', (database) => {
  let setting: PeopleSetting;
  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
  });

  it('opens a session that knows the person and the role, and keeps no token', async () => {
    const { userId } = await setting.person('office@loei.th', 'นางสาวเลย ขยัน', 'provincial-officer', 'TH-42');
    const signedIn = accepted(await setting.trySignIn(' Office@Loei.TH '));
    expect(signedIn).toMatchObject({ userId, numerals: 'thai', expiresAt: '2025-01-06T14:00:00.000Z' });
    const resolved = await resolveSession(setting.deps, signedIn.token);
    expect(resolved?.actor).toEqual({
      userId,
      name: 'นางสาวเลย ขยัน',
      holdings: [
        { role: 'provincial-officer', organisationId: 'TH-42', clusterIds: ['cluster-2552-7', 'cluster-2560-7'] },
      ],
    });
    const { rows } = await database.pool.query('SELECT * FROM session');
    expect(JSON.stringify(rows)).not.toContain(signedIn.token);
    expect(await resolveSession(setting.deps, `${signedIn.token}x`)).toBeNull();
    expect(await resolveSession(setting.deps, '')).toBeNull();
  });

  it('refuses an unknown e-mail and a wrong password in the same words', async () => {
    expect(codesOf(await setting.trySignIn('nobody@loei.th'))).toEqual(['sign-in-failed']);
    expect(codesOf(await setting.trySignIn('office@loei.th', 'ผิดแน่นอนทุกตัวอักษร'))).toEqual(['sign-in-failed']);
  });

  it('writes the last-seen instant at most once a minute, and ends a session after twelve hours', async () => {
    setting.at('2025-01-07T02:00:00.000Z');
    const { token } = accepted(await setting.trySignIn('office@loei.th'));
    const seen = async () =>
      (
        await database.pool.query('SELECT last_seen_at AS at FROM session WHERE id = $1', [
          setting.deps.secrets.sha256(token),
        ])
      ).rows[0]?.at;
    setting.at('2025-01-07T02:00:59.000Z');
    await resolveSession(setting.deps, token);
    expect(await seen()).toBe('2025-01-07T02:00:00.000Z');
    setting.at('2025-01-07T02:01:00.000Z');
    await resolveSession(setting.deps, token);
    expect(await seen()).toBe('2025-01-07T02:01:00.000Z');
    setting.at('2025-01-07T14:00:00.000Z');
    expect(await resolveSession(setting.deps, token)).toBeNull();
  });

  it('lists one’s own sessions, ends one of them, and shows them to no one else but an administrator', async () => {
    setting.at('2025-01-08T02:00:00.000Z');
    const owner = await setting.person('host@loei.th', 'นายเจ้าภาพ ดี', 'kpi-host', 'TH-42.cd');
    const stranger = await setting.person('host@nan.th', 'นายน่าน ดี', 'kpi-host', 'TH-55.cd');
    const one = accepted(await setting.trySignIn('host@loei.th'));
    const other = accepted(await setting.trySignIn('host@loei.th'));
    const listed = accepted(await listSessions(setting.deps, owner, owner));
    expect(listed.map(({ ip, userAgent }) => `${ip} ${userAgent}`)).toEqual(['10.0.0.7 Firefox', '10.0.0.7 Firefox']);
    const ending = { userId: owner.userId, sessionId: setting.deps.secrets.sha256(one.token) };
    expect(codesOf(await listSessions(setting.deps, stranger, owner))).toEqual(['forbidden']);
    expect(codesOf(await revokeSession(setting.deps, stranger, ending))).toEqual(['forbidden']);
    expect(codesOf(await revokeSession(setting.deps, stranger, { ...ending, userId: stranger.userId }))).toEqual([
      'session-not-found',
    ]);
    accepted(await revokeSession(setting.deps, owner, ending));
    expect(await resolveSession(setting.deps, one.token)).toBeNull();
    expect(await resolveSession(setting.deps, other.token)).not.toBeNull();
    expect(accepted(await listSessions(setting.deps, setting.administrator, owner))).toHaveLength(1);
    accepted(await signOut(setting.deps, other));
    expect(await resolveSession(setting.deps, other.token)).toBeNull();
    expect(codesOf(await signOut(setting.deps, other))).toEqual(['session-not-found']);
  });

  it('locks the account at the fifth wrong password, even for the right one, and twice as long at the sixth', async () => {
    setting.at('2025-01-09T02:00:00.000Z');
    await setting.person('slow@loei.th', 'นายช้า มาก');
    const wrong = () => setting.trySignIn('slow@loei.th', 'ผิดแน่นอนทุกตัวอักษร');
    for (let failure = 1; failure <= 4; failure += 1) expect(codesOf(await wrong())).toEqual(['sign-in-failed']);
    expect(await wrong()).toEqual({ ok: false, refusals: [{ code: 'account-locked', facts: { minutes: 15 } }] });
    setting.at('2025-01-09T02:14:00.000Z');
    expect(await setting.trySignIn('slow@loei.th')).toEqual({
      ok: false,
      refusals: [{ code: 'account-locked', facts: { minutes: 1 } }],
    });
    setting.at('2025-01-09T02:15:00.000Z');
    expect(await wrong()).toMatchObject({ refusals: [{ facts: { minutes: 30 } }] });
    setting.at('2025-01-09T02:45:00.000Z');
    accepted(await setting.trySignIn('slow@loei.th'));
    expect(codesOf(await wrong())).toEqual(['sign-in-failed']);
    const { rows } = await database.pool.query(`SELECT after FROM journal WHERE action = 'user.lock' ORDER BY seq`);
    expect(rows.map((row) => row.after.failedAttempts)).toEqual([5, 6]);
  });

  it('answers an address nobody has exactly as one that somebody has, attempt by attempt, lock and all', async () => {
    setting.at('2025-01-09T08:00:00.000Z');
    await setting.person('known@loei.th', 'นายมี บัญชี');
    const answers = async (email: string) => {
      const given = [];
      for (let attempt = 1; attempt <= 7; attempt += 1) given.push(await setting.trySignIn(email, 'ผิดแน่นอนทุกตัวอักษร'));
      return given;
    };
    const known = await answers('known@loei.th');
    expect(known.flatMap(codesOf).filter((code) => code === 'account-locked')).toHaveLength(3);
    expect(await answers('unknown@loei.th')).toEqual(known);
  });

  it('forgets the failures of an address that nobody tried again for two days', async () => {
    setting.at('2025-01-09T09:00:00.000Z');
    await setting.trySignIn('passing@loei.th', 'ผิดแน่นอนทุกตัวอักษร');
    const remembered = async () => {
      const { rowCount } = await database.pool.query('SELECT 1 FROM sign_in_attempt WHERE email_hash = $1', [
        setting.deps.secrets.sha256('passing@loei.th'),
      ]);
      return rowCount;
    };
    expect(await remembered()).toBe(1);
    setting.at('2025-01-11T09:00:01.000Z');
    await setting.trySignIn('another@loei.th', 'ผิดแน่นอนทุกตัวอักษร');
    expect(await remembered()).toBe(0);
    setting.at('2025-01-10T01:00:00.000Z');
  });

  it('lets many attempts at once guess no more often than attempts one by one', async () => {
    setting.at('2025-01-10T02:00:00.000Z');
    await setting.person('many@loei.th', 'นายพร้อม กัน');
    const wrong = Array.from({ length: 12 }, () => setting.trySignIn('many@loei.th', 'ผิดแน่นอนทุกตัวอักษร'));
    const codes = (await Promise.all(wrong)).flatMap(codesOf).sort();
    expect(codes.filter((code) => code === 'sign-in-failed')).toHaveLength(4);
    const { rows } = await database.pool.query('SELECT failed_attempts FROM sign_in_attempt WHERE email_hash = $1', [
      setting.deps.secrets.sha256('many@loei.th'),
    ]);
    expect(rows).toEqual([{ failed_attempts: 5 }]);
  });

  it('changing one’s password needs the present one and ends every other session', async () => {
    setting.at('2025-01-13T02:00:00.000Z');
    const actor = await setting.person('change@loei.th', 'นางเปลี่ยน ใหม่');
    const here = accepted(await setting.trySignIn('change@loei.th'));
    const elsewhere = accepted(await setting.trySignIn('change@loei.th'));
    const input = {
      current: settingPassword,
      password: 'รหัสผ่านใหม่กว่าเดิม',
      sessionId: setting.deps.secrets.sha256(here.token),
    };
    const change = (changes: Partial<typeof input>) => changePassword(setting.deps, actor, { ...input, ...changes });
    expect(codesOf(await change({ current: 'ผิด' }))).toEqual(['password-wrong']);
    expect(codesOf(await change({ password: 'สั้น' }))).toEqual(['password-too-short']);
    expect(codesOf(await change({ password: 'change@loei.th' }))).toEqual(['password-same-as-email']);
    expect(accepted(await change({}))).toEqual({ sessionsEnded: 1 });
    expect(await resolveSession(setting.deps, here.token)).not.toBeNull();
    expect(await resolveSession(setting.deps, elsewhere.token)).toBeNull();
    expect(codesOf(await setting.trySignIn('change@loei.th'))).toEqual(['sign-in-failed']);
    accepted(await setting.trySignIn('change@loei.th', input.password));
  });

  it('an administrator sets a new password, which lifts the lock', async () => {
    setting.at('2025-01-14T02:00:00.000Z');
    const actor = await setting.person('forgot@loei.th', 'นายลืม แล้ว');
    for (let failure = 1; failure <= 5; failure += 1) await setting.trySignIn('forgot@loei.th', 'ผิดแน่นอนทุกตัวอักษร');
    const input = { userId: actor.userId, password: 'รหัสผ่านที่ตั้งให้' };
    expect(codesOf(await resetPassword(setting.deps, actor, input))).toEqual(['forbidden']);
    accepted(await resetPassword(setting.deps, setting.administrator, input));
    accepted(await setting.trySignIn('forgot@loei.th', input.password));
  });

  it('a closed account opens nothing until it is opened again; the last administrator cannot be closed', async () => {
    setting.at('2025-01-15T02:00:00.000Z');
    const { userId } = await setting.person('closed@loei.th', 'นายปิด ไว้');
    const { token } = accepted(await setting.trySignIn('closed@loei.th'));
    const set = (of: string, enabled: boolean) =>
      setUserEnabled(setting.deps, setting.administrator, { userId: of, enabled, reason: 'ย้าย' });
    accepted(await set(userId, false));
    expect(await resolveSession(setting.deps, token)).toBeNull();
    expect(codesOf(await setting.trySignIn('closed@loei.th'))).toEqual(['account-disabled']);
    accepted(await set(userId, true));
    accepted(await setting.trySignIn('closed@loei.th'));
    expect(await resolveSession(setting.deps, token)).toBeNull();
    expect(codesOf(await set(setting.administrator.userId, false))).toEqual(['last-administrator']);
  });

  it('leaves neither password, token nor hash in the journal', async () => {
    const { rows } = await database.pool.query('SELECT * FROM journal');
    const { rows: users } = await database.pool.query('SELECT password_hash AS hash FROM app_user');
    const { rows: sessions } = await database.pool.query('SELECT id FROM session');
    const text = JSON.stringify(rows);
    expect(rows.length).toBeGreaterThan(20);
    for (const secret of [
      settingPassword,
      '$argon2',
      ...users.map((row) => row.hash),
      ...sessions.map((row) => row.id),
    ])
      expect(text).not.toContain(secret);
  });
});
