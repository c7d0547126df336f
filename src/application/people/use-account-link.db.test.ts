import { beforeAll, expect, it } from 'vitest';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, type PeopleSetting, peopleSetting, settingPassword } from '../../testing/people-setting.ts';
import { secretsInJournal } from '../../testing/secrets-in-journal.ts';
import { accountLettersAt } from '../../web/pages/reminder/write-account.tsx';
import { changePassword } from './change-password.ts';
import { createUser } from './create-user.ts';
import { sendResetLink } from './make-account-link.ts';
import { recoverAdministrator } from './recover-administrator.ts';
import { resolveSession } from './resolve-session.ts';
import { setUserEnabled } from './set-user-enabled.ts';
import { useAccountLink } from './use-account-link.ts';

const password = 'กระท่อมริมนาข้าวสีทอง';

describeOnEachDatabase('a link with which a person sets a password', (database) => {
  let setting: PeopleSetting;
  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
  });
  const set = (token: string | null, chosen = password) =>
    useAccountLink(setting.deps, { token: token ?? '', password: chosen });
  const rowsOf = async (action: string, userId: string) => {
    const { rows } = await database.pool.query(
      'SELECT organisation_id AS place FROM journal WHERE action = $1 AND subject = $2 ORDER BY 1',
      [action, `user/${userId}`],
    );
    return rows.map((row) => row.place);
  };

  it('works once and for a day, and ends what was open; nobody else sets a password', async () => {
    setting.at('2025-01-14T02:00:00.000Z');
    const governor = await setting.person('governor@loei.th', 'นายผู้ว่า เมืองเลย', 'governor', 'TH-42');
    const before = accepted(await setting.trySignIn('governor@loei.th'));
    expect(codesOf(await sendResetLink(setting.deps, governor, governor))).toEqual(['forbidden']);
    const replaced = accepted(await sendResetLink(setting.deps, setting.administrator, governor));
    const { shownToken } = accepted(await sendResetLink(setting.deps, setting.administrator, governor));
    expect(await resolveSession(setting.deps, before.token)).not.toBeNull();
    expect(codesOf(await set(replaced.shownToken))).toEqual(['link-not-valid']);
    expect(codesOf(await set(shownToken, 'governor.2568'))).toEqual(['password-guessable']);
    const both = await Promise.all([set(shownToken), set(shownToken)]);
    expect(both.flatMap(codesOf)).toEqual(['link-not-valid']);
    expect(await resolveSession(setting.deps, before.token)).toBeNull();
    expect(codesOf(await setting.trySignIn('governor@loei.th'))).toEqual(['sign-in-failed']);
    accepted(await setting.trySignIn('governor@loei.th', password));
    const late = accepted(await sendResetLink(setting.deps, setting.administrator, governor));
    setting.at('2025-01-15T02:00:00.000Z');
    expect(codesOf(await set(late.shownToken))).toEqual(['link-not-valid']);
    expect(await rowsOf('user.link-reset', governor.userId)).toEqual([
      'TH-42',
      'TH-42',
      'TH-42',
      'opdc',
      'opdc',
      'opdc',
    ]);
    expect(await rowsOf('user.set-password', governor.userId)).toEqual(['TH-42', 'opdc']);
    expect(await secretsInJournal(database.pool, [password, shownToken ?? ''])).toEqual([]);
  });

  it('that an administrator has seen gives a password with which nothing can be done until the person changes it', async () => {
    setting.at('2025-01-16T02:00:00.000Z');
    const governor = await setting.person('seen@nan.th', 'นายผู้ว่า เมืองน่าน', 'governor', 'TH-55');
    const { shownToken } = accepted(await sendResetLink(setting.deps, setting.administrator, governor));
    accepted(await set(shownToken));
    const { token } = accepted(await setting.trySignIn('seen@nan.th', password));
    const session = await resolveSession(setting.deps, token);
    expect([session?.passwordProvisional, session?.actor.holdings]).toEqual([true, []]);
    const own = { current: password, password: settingPassword, sessionId: session?.sessionId ?? null, keepTokens: [] };
    accepted(await changePassword(setting.deps, governor, own));
    const after = await resolveSession(setting.deps, token);
    expect([after?.passwordProvisional, after?.actor.holdings.length]).toEqual([false, 1]);
  });

  it('is mailed to the person and shown to nobody, where mail is sent, and its password is the person’s own', async () => {
    setting.at('2025-01-17T02:00:00.000Z');
    const accountLetters = accountLettersAt({ address: 'https://samrit.example', isDemo: false });
    const deps = { ...setting.deps, accountLetters };
    const invited = { email: 'mailed@loei.th', name: 'นางสาวมี อีเมล' };
    const { userId, shownToken } = accepted(await createUser(deps, setting.administrator, invited));
    expect(shownToken).toBeNull();
    expect(codesOf(await setting.trySignIn('mailed@loei.th', ''))).toEqual(['sign-in-failed']);
    const { rows } = await database.pool.query('SELECT address, plain FROM outbox_mail WHERE user_id = $1', [userId]);
    expect(rows.map((row) => row.address)).toEqual(['mailed@loei.th']);
    const token = /https:\/\/samrit\.example\/account-link\/([\w-]{43})/.exec(rows[0].plain)?.[1] ?? '';
    accepted(await useAccountLink(deps, { token, password }));
    const signedIn = accepted(await setting.trySignIn('mailed@loei.th', password));
    expect((await resolveSession(setting.deps, signedIn.token))?.passwordProvisional).toBe(false);
    const told = await database.pool.query('SELECT 1 FROM outbox_mail WHERE user_id = $1', [userId]);
    expect(told.rowCount).toBe(2);
  });

  it('opens the last way in for whoever has the server’s shell, and says so in the journal', async () => {
    setting.at('2025-01-18T02:00:00.000Z');
    const other = await setting.person('closed@opdc.go.th', 'นายถูก ปิด', 'administrator');
    const close = { userId: other.userId, enabled: false, reason: null };
    accepted(await setUserEnabled(setting.deps, setting.administrator, close));
    expect(codesOf(await recoverAdministrator(setting.deps, { email: 'nobody@opdc.go.th' }))).toEqual([
      'user-not-found',
    ]);
    const { token } = accepted(await recoverAdministrator(setting.deps, { email: ' Closed@opdc.go.th' }));
    accepted(await set(token));
    accepted(await setting.trySignIn('closed@opdc.go.th', password));
    expect(await rowsOf('user.recover-administrator', other.userId)).toEqual(['opdc']);
  });

  it('ends as soon as the person has changed the password themselves', async () => {
    setting.at('2025-01-20T02:00:00.000Z');
    const person = await setting.person('sooner@loei.th', 'นางเร็ว กว่าลิงก์');
    const { shownToken } = accepted(await sendResetLink(setting.deps, setting.administrator, person));
    const change = { current: settingPassword, password, sessionId: null, keepTokens: [] };
    accepted(await changePassword(setting.deps, person, change));
    expect(codesOf(await set(shownToken, 'สะพานไม้เก่าริมโขง'))).toEqual(['link-not-valid']);
  });
});
