import { TOTP } from 'otpauth';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../domain/people/actor.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { settingFactors } from '../../testing/factor-setting.ts';
import { accepted, codesOf, type PeopleSetting, peopleSetting, settingPassword } from '../../testing/people-setting.ts';
import { secretsInJournal } from '../../testing/secrets-in-journal.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { makeRecoveryCodes } from './make-recovery-codes.ts';
import { proveIdentity } from './prove-identity.ts';
import { readFactors } from './read-factors.ts';
import { removeFactor } from './remove-factor.ts';
import { beginApp, confirmApp, readNewApp } from './set-up-app.ts';
import { signIn } from './sign-in.ts';

const proof = { password: settingPassword };
const client = { ip: '10.0.0.7', userAgent: 'Firefox', device: '' };

describeOnEachDatabase('a sign-in with a second step', (database) => {
  let setting: PeopleSetting;
  let instant = Date.parse('2025-01-06T02:00:00.000Z');
  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
  });

  /** Lets the next code of every app be shown. */
  const later = (seconds = 30) => {
    instant += seconds * 1000;
    setting.at(new Date(instant).toISOString());
  };
  const codeOf = (secret: string) => new TOTP({ secret }).generate({ timestamp: instant });

  /** A person with an app: its secret, and the codes on paper. */
  async function personWithApp(email: string): Promise<{ actor: Actor; secret: string; paper: readonly string[] }> {
    later();
    const actor = await setting.person(email, 'นางสองขั้น มั่นคง');
    accepted(await beginApp(setting.deps, actor, { proof, sessionId: null }));
    const { secret } = accepted(await readNewApp(setting.deps, actor));
    const confirmed = await confirmApp(setting.deps, actor, { code: codeOf(secret), sessionId: null });
    later();
    return { actor, secret, paper: accepted(confirmed).recoveryCodes };
  }

  async function waiting(email: string): Promise<string> {
    const begun = accepted(await signIn(setting.deps, { email, password: settingPassword, ...client }));
    expect(begun).toHaveProperty('waitsFor', 'second-step');
    return begun.token;
  }

  const finish = (step: string, code: string) => finishSignIn(setting.deps, { step, given: { code }, ...client });

  it('waits after the right password and opens a session with the code of the app', async () => {
    const { secret } = await personWithApp('app@loei.th');
    const step = await waiting('app@loei.th');
    const known = await setting.deps.transactions.read(({ sessions }) =>
      sessions.resolve(setting.deps.secrets.sha256(step), new Date(instant).toISOString(), '2025-01-06'),
    );
    expect(known).toBeNull();
    expect(accepted(await finish(step, codeOf(secret))).name).toBe('นางสองขั้น มั่นคง');
  });

  it('takes each code of the app once, also in another sign-in at the same time', async () => {
    const { secret } = await personWithApp('twice@loei.th');
    const [one, other] = [await waiting('twice@loei.th'), await waiting('twice@loei.th')];
    const code = codeOf(secret);
    const outcomes = await Promise.all([finish(one, code), finish(other, code)]);
    expect(outcomes.flatMap(codesOf)).toEqual(['proof-code-used']);
    later();
    const refused = outcomes[0]?.ok ? other : one;
    expect(codesOf(await finish(refused, codeOf(secret)))).toEqual([]);
  });

  it('takes each code on paper once, however it is typed', async () => {
    const { paper } = await personWithApp('paper@loei.th');
    expect(new Set(paper).size).toBe(10);
    const typed = (paper[3] ?? '').toLowerCase().replaceAll('-', ' ');
    expect(codesOf(await finish(await waiting('paper@loei.th'), typed))).toEqual([]);
    expect(codesOf(await finish(await waiting('paper@loei.th'), typed))).toEqual(['proof-code-wrong']);
  });

  it('refuses a wrong code, counts it for the person and slows after five', async () => {
    await personWithApp('guess@loei.th');
    const step = await waiting('guess@loei.th');
    const codes: string[] = [];
    for (const code of ['', '000000', '111111', '222222', '333333', '444444', '555555'])
      codes.push(...codesOf(await finish(step, code)));
    expect(codes).toEqual([
      'proof-code-required',
      ...Array.from({ length: 5 }, () => 'proof-code-wrong'),
      'attempts-slowed',
    ]);
  });

  it('ends after ten minutes, with its own success, and with a new password', async () => {
    const { actor, secret } = await personWithApp('ends@loei.th');
    const late = await waiting('ends@loei.th');
    later(601);
    expect(codesOf(await finish(late, codeOf(secret)))).toEqual(['sign-in-step-ended']);
    const used = await waiting('ends@loei.th');
    accepted(await finish(used, codeOf(secret)));
    later();
    expect(codesOf(await finish(used, codeOf(secret)))).toEqual(['sign-in-step-ended']);
    const stolen = await waiting('ends@loei.th');
    await setting.deps.transactions.run(async ({ users }) => {
      const user = await users.find(actor.userId);
      if (user) await users.update({ ...user, passwordHash: 'another' });
    });
    expect(codesOf(await finish(stolen, codeOf(secret)))).toEqual(['sign-in-step-ended']);
  });

  it('is asked of nobody without a second factor, nor after the last one is removed', async () => {
    const { actor, secret } = await personWithApp('removed@loei.th');
    const own = { sessionId: null, factor: 'app' } as const;
    expect(codesOf(await removeFactor(setting.deps, actor, { ...own, proof }))).toEqual(['proof-code-required']);
    accepted(await removeFactor(setting.deps, actor, { ...own, proof: { ...proof, code: codeOf(secret) } }));
    expect(accepted(await readFactors(setting.deps, actor))).toMatchObject({ app: null, recoveryCodesLeft: 0 });
    accepted(await setting.trySignIn('removed@loei.th'));
  });

  it('replaces all codes on paper at once', async () => {
    const { actor, secret, paper } = await personWithApp('fresh@loei.th');
    const own = { sessionId: null, proof: { ...proof, code: codeOf(secret) } };
    const fresh = accepted(await makeRecoveryCodes(setting.deps, actor, own)).recoveryCodes;
    later();
    expect(codesOf(await finish(await waiting('fresh@loei.th'), paper[0] ?? ''))).toEqual(['proof-code-wrong']);
    expect(codesOf(await finish(await waiting('fresh@loei.th'), fresh[0] ?? ''))).toEqual([]);
  });

  describe('where the policy requires a second factor for a binding act', () => {
    const required = { signatures: true, endorsement: true, announcement: true, administration: true };
    const prove = (actor: Actor, given: object) => proveIdentity(setting.deps, actor, given, 'signatures');

    it('the password alone proves nothing, and whoever has no second factor is told to set one up', async () => {
      const { actor, secret } = await personWithApp('binding@loei.th');
      const without = await setting.person('without@loei.th', 'นายขั้นเดียว ไม่พอ');
      await setting.deps.transactions.run(({ factorPolicy }) => factorPolicy.save(required));
      expect(codesOf(await prove(without, proof))).toEqual(['second-factor-missing']);
      expect(codesOf(await prove(actor, proof))).toEqual(['proof-code-required']);
      expect(codesOf(await prove(actor, { code: codeOf(secret) }))).toEqual(['password-wrong']);
      expect(codesOf(await prove(actor, { ...proof, code: codeOf(secret) }))).toEqual([]);
      expect(codesOf(await prove(actor, { ...proof, code: codeOf(secret) }))).toEqual(['proof-code-used']);
      expect(codesOf(await prove(actor, { passkey: '{}' }))).toEqual(['passkey-refused']);
    });
  });

  it('leaves no secret in the journal, and none readable in the database', async () => {
    const { secret, paper } = await personWithApp('secrets@loei.th');
    expect(await secretsInJournal(database.pool, [settingPassword, secret, ...paper])).toEqual([]);
    const { rows } = await database.pool.query('SELECT sealed_secret AS sealed FROM authenticator_app');
    const { rows: codes } = await database.pool.query('SELECT code_hash AS hash FROM recovery_code');
    const stored = JSON.stringify([rows, codes]);
    for (const text of [secret, ...paper]) expect(stored).not.toContain(text);
    expect(rows.map((row) => settingFactors.sealer.open(row.sealed))).toContain(secret);
  });
});
