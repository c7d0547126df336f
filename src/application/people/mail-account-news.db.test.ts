import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOTP } from 'otpauth';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AccountNews, accountNews, accountActs as actsByName } from '../../domain/people/account-acts.data.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { describeOnEachDatabase } from '../../testing/database.ts';
import { accepted, codesOf, type PeopleSetting, peopleSetting, settingPassword } from '../../testing/people-setting.ts';
import { accountLettersAt } from '../../web/pages/reminder/write-account.tsx';
import { changePassword } from './change-password.ts';
import { createAccessToken } from './create-access-token.ts';
import { makeRecoveryCodes } from './make-recovery-codes.ts';
import type { ProofDeps } from './proof-deps.ts';
import { removeFactor } from './remove-factor.ts';
import { removeFactorsOf } from './remove-factors-of.ts';
import { beginApp, confirmApp, readNewApp } from './set-up-app.ts';
import { setUserEnabled } from './set-user-enabled.ts';
import { signIn } from './sign-in.ts';
import { unlinkIdentity } from './unlink-identity.ts';

const accountActs: Readonly<Record<string, { readonly told: string } | { readonly untold: string }>> = actsByName;
const folder = 'src/application/people';
const sources = readdirSync(folder)
  .filter((name) => !name.includes('.test.'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** Acts whose subject is not somebody's account. */
const others = ['organisation.load-reference', 'second-factor.change-policy', 'delegation.start', 'delegation.end'];

describe('of an act on somebody’s account', () => {
  const named = sources.flatMap(({ name, text }) =>
    [...text.matchAll(/action: .*/g)].flatMap(([line]) =>
      [...line.matchAll(/['`]([a-z-]+\.[a-z-]+)(\$\{kind\})?['`]/g)].flatMap(([, action = '', kinds]) =>
        kinds === undefined
          ? [{ name, action }]
          : ['invitation', 'reset', 'recovery'].map((kind) => ({ name, action: action + kind })),
      ),
    ),
  );

  it('it is written down whether the person is told, or why not', () => {
    expect(named.length).toBeGreaterThan(20);
    const unknown = named.filter(({ action }) => !(action in accountActs) && !others.includes(action));
    expect(unknown).toEqual([]);
    const done = new Set(named.map(({ action }) => action));
    expect(Object.keys(accountActs).filter((action) => !done.has(action))).toEqual([]);
    for (const telling of Object.values(accountActs)) if ('untold' in telling) expect(telling.untold).toMatch(/[ก-ฮ]/);
  });

  it.each(named.filter(({ action }) => 'told' in (accountActs[action] ?? {})))(
    '$action in $name is told where it is done, or by whoever calls it',
    ({ name, action }) => {
      const telling = accountActs[action];
      const news = telling !== undefined && 'told' in telling ? telling.told : '';
      const text = sources.find((one) => one.name === name)?.text ?? '';
      expect(text).toMatch(new RegExp(`mailAccountNews\\([^;]*'${news}'`));
    },
  );
});

describeOnEachDatabase('the person is told by mail', (database) => {
  let setting: PeopleSetting;
  let deps: ProofDeps;
  let person: Actor;
  let instant = Date.parse('2025-01-06T02:00:00.000Z');
  const proof = { password: settingPassword };
  const own = { proof, sessionId: null };
  const email = 'told@loei.th';
  const browser = { email, password: settingPassword, ip: '10.0.0.7', userAgent: 'Firefox', device: '' };

  beforeAll(async () => {
    setting = await peopleSetting(() => database.pool);
    deps = { ...setting.deps, accountLetters: accountLettersAt({ address: 'https://samrit.example', isDemo: false }) };
    person = await setting.person(email, 'นางรู้ ทันการณ์', 'governor', 'TH-42');
  });

  let secret = '';
  const nextProof = () => {
    instant += 30_000;
    setting.at(new Date(instant).toISOString());
    return { ...proof, code: new TOTP({ secret }).generate({ timestamp: instant }) };
  };
  const confirm = async () => {
    accepted(await beginApp(deps, person, own));
    ({ secret } = accepted(await readNewApp(deps, person)));
    accepted(await confirmApp(deps, person, { code: nextProof().code, sessionId: null }));
  };
  const enable = (enabled: boolean) =>
    setUserEnabled(deps, setting.administrator, { userId: person.userId, enabled, reason: null });
  const link = () =>
    deps.transactions.run(({ linkedIdentities }) =>
      linkedIdentities.add({
        ...{ issuer: 'https://thaid.example', subject: 's', userId: person.userId, email },
        linkedAt: deps.machine.now(),
      }),
    );

  /** How each is brought about; a passkey and a central identity need a browser and a provider, and have their own tests. */
  const acts: Readonly<Record<Exclude<AccountNews, 'identity-linked'>, () => Promise<unknown>>> = {
    'browser-new': async () => accepted(await signIn(deps, browser)),
    'token-made': async () =>
      accepted(await createAccessToken(deps, person, { name: 'สคริปต์', scopes: ['read'], lastDay: '2025-02-01' })),
    'identity-unlinked': async () => {
      await link();
      accepted(await unlinkIdentity(deps, person, { issuer: 'https://thaid.example' }));
    },
    'factor-added': confirm,
    'recovery-codes-made': async () => {
      accepted(await makeRecoveryCodes(deps, person, { ...own, proof: nextProof() }));
    },
    'factor-removed': async () => {
      accepted(await removeFactor(deps, person, { ...own, proof: nextProof(), factor: 'app' }));
    },
    'factors-removed': async () => {
      await confirm();
      accepted(await removeFactorsOf(deps, setting.administrator, { userId: person.userId, proof }));
    },
    'account-closed': async () => accepted(await enable(false)),
    'account-opened': async () => accepted(await enable(true)),
    'password-set': async () => {
      const changed = { current: settingPassword, password: 'ฟ้าครามลำธารใส-47', sessionId: null, keepTokens: [] };
      accepted(await changePassword(deps, person, changed));
    },
  };

  const order = accountNews.filter((news) => news !== 'identity-linked');

  const letters = async () => {
    const text = 'SELECT subject, plain FROM outbox_mail WHERE user_id = $1 ORDER BY queued_at, id';
    return (await database.pool.query<{ subject: string; plain: string }>(text, [person.userId])).rows;
  };

  it.each(order)('%s', async (news) => {
    const before = (await letters()).length;
    await acts[news]();
    const queued = (await letters()).slice(before);
    const subject = deps.accountLetters?.news(
      { name: '', numerals: 'thai' },
      { news, at: deps.machine.now(), detail: '' },
    );
    const told = queued.find((one) => one.subject === subject?.subject);
    expect(told, queued.map((one) => one.subject).join()).toBeDefined();
    expect(told?.plain).toContain('เรียน นางรู้ ทันการณ์');
    expect(told?.plain).toContain('ผู้ดูแลระบบ');
    expect(told?.plain).toContain('https://samrit.example/account');
  });

  it('not of a sign-in from a browser that has signed in to the account before, nor of one refused', async () => {
    const fresh = { ...browser, password: 'ฟ้าครามลำธารใส-47' };
    const { device } = accepted(await signIn(deps, fresh)) as { device: string };
    const before = (await letters()).length;
    accepted(await signIn(deps, { ...fresh, device }));
    expect(codesOf(await signIn(deps, { ...fresh, password: 'ผิด' }))).toEqual(['sign-in-failed']);
    expect(await letters()).toHaveLength(before);
  });
});
