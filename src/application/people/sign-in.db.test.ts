import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, type PeopleSetting, peopleSetting, settingPassword } from '../../testing/people-setting.ts';
import { secretsInJournal } from '../../testing/secrets-in-journal.ts';
import { resolveSession } from './resolve-session.ts';

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

  it('leaves neither password, token nor hash in the journal', async () => {
    const { rows } = await database.pool.query('SELECT * FROM journal');
    expect(rows.length).toBeGreaterThan(10);
    expect(await secretsInJournal(database.pool, [settingPassword])).toEqual([]);
  });
});
