import { TOTP } from 'otpauth';
import { beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../domain/people/actor.ts';
import { factorActs } from '../../domain/people/factor-acts.data.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, type PeopleSetting, peopleSetting, settingPassword } from '../../testing/people-setting.ts';
import { accountLettersAt } from '../../web/pages/reminder/write-account.tsx';
import { changeFactorPolicy } from './change-factor-policy.ts';
import { proveIdentity } from './prove-identity.ts';
import { readUser } from './read-user.ts';
import { recoverAdministrator } from './recover-administrator.ts';
import { removeFactorsOf } from './remove-factors-of.ts';
import { resolveSession } from './resolve-session.ts';
import { beginApp, confirmApp, readNewApp } from './set-up-app.ts';
import { signIn } from './sign-in.ts';

const proof = { password: settingPassword };
const nothing = { signatures: false, endorsement: false, announcement: false, administration: false };

describeOnEachDatabase('second factors in the hands of an administrator', (database) => {
  let setting: PeopleSetting;
  let instant = Date.parse('2025-01-06T02:00:00.000Z');
  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
  });
  const codeOf = (secret: string) => {
    instant += 30_000;
    setting.at(new Date(instant).toISOString());
    return new TOTP({ secret }).generate({ timestamp: instant });
  };
  async function setUp(actor: Actor): Promise<string> {
    accepted(await beginApp(setting.deps, actor, { proof, sessionId: null }));
    const { secret } = accepted(await readNewApp(setting.deps, actor));
    accepted(await confirmApp(setting.deps, actor, { code: codeOf(secret), sessionId: null }));
    return secret;
  }
  const rowsOf = async (action: string, subject: string) => {
    const { rows } = await database.pool.query(
      'SELECT organisation_id AS place, before, after FROM journal WHERE action = $1 AND subject = $2 ORDER BY 1',
      [action, subject],
    );
    return rows;
  };
  const stepOf = async (email: string) => {
    const browser = { ip: '10.0.0.7', userAgent: 'Firefox', device: '' };
    return 'waitsFor' in accepted(await signIn(setting.deps, { email, password: settingPassword, ...browser }));
  };
  const policyTo = (changes: Partial<typeof nothing>, given: object = proof, actor = setting.administrator) =>
    changeFactorPolicy(setting.deps, actor, { policy: { ...nothing, ...changes }, proof: given });

  it('are required for exactly the acts that an administrator chose, and the journal tells from what to what', async () => {
    const governor = await setting.person('governor@loei.th', 'นายผู้ว่า เมืองเลย', 'governor', 'TH-42');
    expect(codesOf(await policyTo({ signatures: true }, proof, governor))).toEqual(['forbidden']);
    expect(codesOf(await policyTo({ signatures: true }, { password: 'อื่น' }))).toEqual(['password-wrong']);
    for (const chosen of factorActs) {
      accepted(await policyTo({ [chosen]: true }, proof));
      for (const act of factorActs) {
        const asked = codesOf(await proveIdentity(setting.deps, governor, proof, act));
        expect([chosen, act, asked]).toEqual([chosen, act, chosen === act ? ['second-factor-missing'] : []]);
      }
      if (chosen === 'administration') break;
      accepted(await policyTo({}, proof));
    }
    const rows = await rowsOf('second-factor.change-policy', 'second-factor-policy');
    expect(rows).toHaveLength(7);
    expect(rows[6]).toEqual({ place: 'opdc', before: nothing, after: { ...nothing, administration: true } });
  });

  it('are themselves asked for before the requirement is changed, once administration requires them', async () => {
    expect(codesOf(await policyTo({}))).toEqual(['second-factor-missing']);
    const secret = await setUp(setting.administrator);
    expect(codesOf(await policyTo({}))).toEqual(['proof-code-required']);
    accepted(await policyTo({}, { ...proof, code: codeOf(secret) }));
  });

  it('of a person who lost them are removed after proof, with every session; offices and the person are told', async () => {
    const person = await setting.person('lost@nan.th', 'นายหาย ทุกอย่าง', 'governor', 'TH-55');
    const { token } = accepted(await setting.trySignIn('lost@nan.th'));
    const remove = (actor: Actor, given: object = proof, userId = person.userId) => {
      const accountLetters = accountLettersAt({ address: 'https://samrit.example', isDemo: false });
      return removeFactorsOf({ ...setting.deps, accountLetters }, actor, { userId, proof: given });
    };
    expect(codesOf(await remove(setting.administrator))).toEqual(['second-factor-not-found']);
    await setUp(person);
    expect(await stepOf('lost@nan.th')).toBe(true);
    expect(accepted(await readUser(setting.deps, setting.administrator, person)).hasFactor).toBe(true);
    expect(codesOf(await remove(person))).toEqual(['forbidden']);
    expect(codesOf(await remove(setting.administrator, proof, setting.administrator.userId))).toEqual([
      'second-factor-own',
    ]);
    expect(codesOf(await remove(setting.administrator, { password: 'อื่น' }))).toEqual(['password-wrong']);
    expect(await stepOf('lost@nan.th')).toBe(true);
    accepted(await remove(setting.administrator));
    expect(await stepOf('lost@nan.th')).toBe(false);
    expect(await resolveSession(setting.deps, token)).toBeNull();
    const rows = await rowsOf('second-factor.remove-all', `user/${person.userId}`);
    expect(rows.map(({ place }) => place)).toEqual(['TH-55', 'opdc']);
    expect(rows[0].after.removed).toEqual({ apps: 1, passkeys: 0, recoveryCodes: 10 });
    const mails = await database.pool.query('SELECT subject FROM outbox_mail WHERE user_id = $1', [person.userId]);
    expect(mails.rows).toEqual([{ subject: 'วิธียืนยันตัวตนขั้นที่สองของบัญชีสัมฤทธิ์ถูกลบแล้ว' }]);
  });

  it('go with the recovery of an administrator from the server’s shell, which would lead to a second step otherwise', async () => {
    const other = await setting.person('shell@opdc.go.th', 'นางเปลือก ระบบ', 'administrator');
    await setUp(other);
    expect(await stepOf('shell@opdc.go.th')).toBe(true);
    accepted(await recoverAdministrator(setting.deps, { email: 'shell@opdc.go.th' }));
    expect(await stepOf('shell@opdc.go.th')).toBe(false);
    expect(await rowsOf('second-factor.remove-all', `user/${other.userId}`)).toHaveLength(1);
  });
});
