import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, type PeopleSetting, peopleSetting, settingPassword } from '../../testing/people-setting.ts';
import { secretsInJournal } from '../../testing/secrets-in-journal.ts';
import { attemptKey } from './count-attempt.ts';
import { proveIdentity } from './prove-identity.ts';
import { resolveSession } from './resolve-session.ts';

const wrongPassword = 'ผิดแน่นอนทุกตัวอักษร';
const slowed = (seconds: number) => ({ ok: false, refusals: [{ code: 'attempts-slowed', facts: { seconds } }] });

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
    expect(codesOf(await setting.trySignIn('office@loei.th', wrongPassword))).toEqual(['sign-in-failed']);
  });

  it('slows the sixth attempt from a network, in minutes that double, and forgets them after a success', async () => {
    setting.at('2025-01-09T02:00:00.000Z');
    await setting.person('slow@loei.th', 'นายช้า มาก');
    const wrong = () => setting.trySignIn('slow@loei.th', wrongPassword);
    for (let miss = 1; miss <= 5; miss += 1) expect(codesOf(await wrong())).toEqual(['sign-in-failed']);
    expect(await setting.trySignIn('slow@loei.th')).toEqual(slowed(30));
    setting.at('2025-01-09T02:00:29.000Z');
    expect(await setting.trySignIn('slow@loei.th')).toEqual(slowed(1));
    setting.at('2025-01-09T02:00:30.000Z');
    expect(codesOf(await wrong())).toEqual(['sign-in-failed']);
    expect(await wrong()).toEqual(slowed(60));
    setting.at('2025-01-09T02:01:30.000Z');
    accepted(await setting.trySignIn('slow@loei.th'));
    for (let miss = 1; miss <= 5; miss += 1) expect(codesOf(await wrong())).toEqual(['sign-in-failed']);
  });

  it('keeps nobody out who comes from elsewhere, however often strangers guess', async () => {
    setting.at('2025-01-09T03:00:00.000Z');
    const { userId } = await setting.person('governor@loei.th', 'นายผู้ว่า เมืองเลย', 'governor', 'TH-42');
    for (let network = 1; network <= 25; network += 1)
      for (let miss = 1; miss <= 5; miss += 1)
        await setting.trySignIn('governor@loei.th', wrongPassword, { ip: `198.51.100.${network}` });
    accepted(await setting.trySignIn('governor@loei.th', settingPassword, { ip: '203.0.113.9' }));
    const { rows } = await database.pool.query(
      `SELECT after FROM journal WHERE action = 'user.guessed-at' AND subject = $1 ORDER BY seq`,
      [`user/${userId}`],
    );
    expect(rows.map((row) => row.after.misses)).toEqual([10, 100]);
  });

  it('leaves one free miss a network at an address that is being guessed at from everywhere', async () => {
    const from = (ip: string) => setting.trySignIn('governor@loei.th', wrongPassword, { ip });
    expect(codesOf(await from('198.51.100.77'))).toEqual(['sign-in-failed']);
    expect(await from('198.51.100.77')).toEqual(slowed(30));
  });

  it('lets a browser that has signed in before through the slowing, and counts its own misses apart', async () => {
    setting.at('2025-01-09T04:00:00.000Z');
    await setting.person('office3@loei.th', 'นายเครื่อง เดิม');
    const { device } = accepted(await setting.trySignIn('office3@loei.th'));
    for (let miss = 1; miss <= 6; miss += 1) await setting.trySignIn('office3@loei.th', wrongPassword);
    expect(await setting.trySignIn('office3@loei.th')).toEqual(slowed(30));
    const again = accepted(await setting.trySignIn('office3@loei.th', settingPassword, { device }));
    expect(again.device).toBe(device);
    for (let miss = 1; miss <= 5; miss += 1) await setting.trySignIn('office3@loei.th', wrongPassword, { device });
    expect(await setting.trySignIn('office3@loei.th', settingPassword, { device })).toEqual(slowed(30));
    const { rows } = await database.pool.query('SELECT * FROM known_device');
    expect(JSON.stringify(rows)).not.toContain(device);
  });

  it('takes no token for a browser that it has not given itself', async () => {
    setting.at('2025-01-09T05:00:00.000Z');
    await setting.person('planted@loei.th', 'นายถูก ฝาก');
    const { device } = accepted(await setting.trySignIn('planted@loei.th', settingPassword, { device: 'planted' }));
    expect(device).not.toBe('planted');
    for (let miss = 1; miss <= 5; miss += 1) await setting.trySignIn('planted@loei.th', wrongPassword);
    expect(await setting.trySignIn('planted@loei.th', settingPassword, { device: 'planted' })).toEqual(slowed(30));
  });

  it('counts only failures of a network: a hundred people sign in from one office, a hundred misses are too many', async () => {
    setting.at('2025-01-09T06:00:00.000Z');
    const ip = '203.0.113.200';
    await setting.person('crowd@loei.th', 'นายคน มาก');
    const { device } = accepted(await setting.trySignIn('crowd@loei.th', settingPassword, { ip }));
    for (let one = 1; one <= 101; one += 1) accepted(await setting.trySignIn('crowd@loei.th', settingPassword, { ip }));
    for (let miss = 1; miss <= 100; miss += 1) await setting.trySignIn(`no${miss}@loei.th`, wrongPassword, { ip });
    expect(await setting.trySignIn('crowd@loei.th', settingPassword, { ip })).toEqual({
      ok: false,
      refusals: [{ code: 'sign-in-too-often', facts: { seconds: 600 } }],
    });
    accepted(await setting.trySignIn('crowd@loei.th', settingPassword, { ip, device }));
    setting.at('2025-01-09T06:10:00.000Z');
    accepted(await setting.trySignIn('crowd@loei.th', settingPassword, { ip }));
  });

  it('answers an address nobody has exactly as one that somebody has, attempt by attempt, wait and all', async () => {
    setting.at('2025-01-09T08:00:00.000Z');
    await setting.person('known@loei.th', 'นายมี บัญชี');
    const answers = async (email: string) => {
      const given = [];
      for (let attempt = 1; attempt <= 7; attempt += 1) given.push(await setting.trySignIn(email, wrongPassword));
      return given;
    };
    const known = await answers('known@loei.th');
    expect(known.flatMap(codesOf).filter((code) => code === 'attempts-slowed')).toHaveLength(2);
    expect(await answers('unknown@loei.th')).toEqual(known);
  });

  it('makes nobody wait longer when the clock is moved back', async () => {
    setting.at('2025-01-19T08:00:00.000Z');
    await setting.person('clock@loei.th', 'นายเวลา ถอย');
    for (let miss = 1; miss <= 5; miss += 1) await setting.trySignIn('clock@loei.th', wrongPassword);
    expect(await setting.trySignIn('clock@loei.th')).toEqual(slowed(30));
    setting.at('2025-01-09T08:00:00.000Z');
    accepted(await setting.trySignIn('clock@loei.th'));
  });

  it('forgets what nobody tried again for two days', async () => {
    setting.at('2025-01-09T09:00:00.000Z');
    await setting.trySignIn('passing@loei.th', wrongPassword);
    const remembered = async () => {
      const { rowCount } = await database.pool.query(`SELECT 1 FROM attempt_count WHERE last_at = '2025-01-09T09:00Z'`);
      return rowCount;
    };
    expect(await remembered()).toBe(3);
    setting.at('2025-01-11T09:00:01.000Z');
    await setting.trySignIn('another@loei.th', wrongPassword);
    expect(await remembered()).toBe(0);
    setting.at('2025-01-10T01:00:00.000Z');
  });

  it('lets many attempts at once guess no more often than attempts one by one', async () => {
    setting.at('2025-01-10T02:00:00.000Z');
    await setting.person('many@loei.th', 'นายพร้อม กัน');
    const wrong = Array.from({ length: 12 }, () => setting.trySignIn('many@loei.th', wrongPassword));
    const codes = (await Promise.all(wrong)).flatMap(codesOf).sort();
    expect(codes.filter((code) => code === 'sign-in-failed')).toHaveLength(5);
    expect(await setting.trySignIn('many@loei.th')).toEqual(slowed(30));
  });

  it('slows nobody by their own right password, however often it comes at once, nor by a few wrong ones among it', async () => {
    setting.at('2025-01-10T03:00:00.000Z');
    const actor = await setting.person('windows@loei.th', 'นางเปิด หลายหน้าต่าง');
    const right = () => setting.trySignIn('windows@loei.th');
    expect((await Promise.all(Array.from({ length: 40 }, right))).flatMap(codesOf)).toEqual([]);
    const wrong = () => setting.trySignIn('windows@loei.th', wrongPassword);
    const mixed = await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 5 === 4 ? wrong() : right())));
    expect(mixed.flatMap(codesOf)).toEqual(Array.from({ length: 4 }, () => 'sign-in-failed'));
    const proof = { password: settingPassword };
    const proofs = Array.from({ length: 40 }, () => proveIdentity(setting.deps, actor, proof));
    expect((await Promise.all(proofs)).flatMap(codesOf)).toEqual([]);
  });

  it('answers a hundred and first attempt at one moment without comparing its password', async () => {
    setting.at('2025-01-10T03:30:00.000Z');
    await setting.person('line@loei.th', 'นายต่อ แถว');
    const codes = (await Promise.all(Array.from({ length: 104 }, () => setting.trySignIn('line@loei.th')))).flatMap(
      codesOf,
    );
    expect(codes).toEqual(Array.from({ length: 4 }, () => 'attempts-slowed'));
  });

  it('counts failures of an office’s whole IPv6 address range too, so that its 65,536 networks are not 65,536 guessers', async () => {
    setting.at('2025-01-10T04:00:00.000Z');
    await setting.person('range@loei.th', 'นายช่วง กว้าง');
    const guess = (network: number, ip = `2001:db8:9:${network.toString(16)}::1`) =>
      setting.trySignIn(`no${network}@loei.th`, wrongPassword, { ip });
    await guess(1);
    const key = attemptKey(setting.deps.secrets.sha256, { kind: 'site', site: '2001:db8:9' });
    const counted = await database.pool.query('UPDATE attempt_count SET misses = 998 WHERE key = $1', [key]);
    expect(counted.rowCount).toBe(1);
    await guess(2);
    accepted(await setting.trySignIn('range@loei.th', settingPassword, { ip: '2001:db8:9:ffff::1' }));
    await guess(3);
    const tooOften = { ok: false, refusals: [{ code: 'sign-in-too-often', facts: { seconds: 600 } }] };
    expect(await setting.trySignIn('range@loei.th', settingPassword, { ip: '2001:db8:9:ffff::1' })).toEqual(tooOften);
    accepted(await setting.trySignIn('range@loei.th', settingPassword, { ip: '2001:db8:a:1::1' }));
  });

  it('leaves neither password, token nor hash in the journal', async () => {
    const { rows } = await database.pool.query('SELECT * FROM journal');
    expect(rows.length).toBeGreaterThan(10);
    expect(await secretsInJournal(database.pool, [settingPassword])).toEqual([]);
  });
});
