import type { Pool } from 'pg';
import { nodeSecrets, timeOrderedIds } from '../adapters/node-secrets.ts';
import { argon2Passwords } from '../adapters/passwords.ts';
import { createFirstAdministrator } from '../application/people/create-first-administrator.ts';
import { createUser } from '../application/people/create-user.ts';
import { grantRole } from '../application/people/grant-role.ts';
import { loadReference } from '../application/people/load-reference.ts';
import type { SignedIn } from '../application/people/open-session.ts';
import type { ProofDeps } from '../application/people/proof-deps.ts';
import { type SignInInput, type SignInRefusal, signIn } from '../application/people/sign-in.ts';
import type { Actor } from '../domain/people/actor.ts';
import type { Role } from '../domain/people/roles.ts';
import { civilDateOf } from '../domain/values/civil-date.ts';
import { accept, type Outcome, type Refusal } from '../domain/values/result.ts';
import { peopleStores } from '../store/people/people-stores.ts';
import { outboxIn } from '../store/reminder/outbox.ts';
import { transactionsOver } from '../store/transactions.ts';
import { requireNoFactor, settingFactors } from './factor-setting.ts';
import { machineAt } from './machine-at.ts';

/** The password of every person of a setting. */
export const settingPassword = 'รหัสผ่านสำหรับทดสอบ';

/** A database with the reference data and an administrator, and a clock set by the test. */
export interface PeopleSetting {
  readonly deps: ProofDeps;
  readonly administrator: Actor;
  /** Sets the current instant (ISO UTC). */
  at(instant: string): void;
  /** Creates an account, with a role from the start of FY2568 if one is named. */
  person(email: string, name: string, role?: Role, organisationId?: string): Promise<Actor>;
  /** Signs in; a person with a second factor is not let in by it. */
  trySignIn(
    email: string,
    password?: string,
    browser?: Partial<Pick<SignInInput, 'ip' | 'device'>>,
  ): Promise<Outcome<SignedIn, SignInRefusal>>;
}

/** The real parts over this database, with both clocks at the instant (ISO UTC) that `now` gives. */
export function peopleDepsOn(pool: Pool, now: () => string): ProofDeps {
  return {
    transactions: transactionsOver(pool, (client) => ({
      ...peopleStores(client),
      accountMails: outboxIn(client),
    })),
    clock: { now, today: () => civilDateOf(now()) },
    machine: machineAt(now),
    ids: timeOrderedIds,
    secrets: nodeSecrets,
    passwords: argon2Passwords(),
    factors: settingFactors,
  };
}

export async function peopleSetting(getPool: () => Pool): Promise<PeopleSetting> {
  let now = '2025-01-06T02:00:00.000Z';
  const deps = peopleDepsOn(getPool(), () => now);
  await loadReference(deps);
  await requireNoFactor(getPool());
  const first = { email: 'admin@example.th', name: 'ผู้ดูแลระบบ', password: settingPassword };
  // As who has not signed in, and reaches nothing.
  const { userId } = accepted(await deps.transactions.reaching([], () => createFirstAdministrator(deps, first)));
  const administrator: Actor = {
    userId,
    name: first.name,
    holdings: [{ role: 'administrator', organisationId: 'opdc' }],
  };
  return {
    deps,
    administrator,
    at(instant) {
      now = instant;
    },
    async person(email, name, role, organisationId = 'opdc') {
      const created = accepted(await createUser(deps, administrator, { email, name }));
      await setPassword(deps, created.userId, settingPassword);
      if (role === undefined) return { userId: created.userId, name, holdings: [] };
      const period = { validFrom: '2024-10-01', validTo: null, reason: null };
      accepted(await grantRole(deps, administrator, { userId: created.userId, organisationId, role, ...period }));
      const clusterIds = await clustersOf(getPool(), organisationId);
      const holding = { role, organisationId, ...(clusterIds.length > 0 ? { clusterIds } : {}) };
      return { userId: created.userId, name, holdings: [holding] };
    },
    async trySignIn(email, password = settingPassword, browser = {}) {
      const input = { email, password, ip: '10.0.0.7', userAgent: 'Firefox', device: '', ...browser };
      const signedIn = await signIn(deps, input);
      if (!signedIn.ok) return signedIn;
      if ('waitsFor' in signedIn.value) throw new Error(`${email} has a second factor`);
      return accept(signedIn.value);
    },
  };
}

/** A password that the person is taken to have set through a link that nobody else has seen. */
export async function setPassword(deps: ProofDeps, userId: string, password: string): Promise<void> {
  const passwordHash = await deps.passwords.hash(password);
  await deps.transactions.run(async ({ users, accountLinks }) => {
    const user = await users.find(userId, { lock: true });
    if (user === null) throw new Error(`no user ${userId}`);
    await users.update({ ...user, passwordHash });
    await accountLinks.removeOf(userId);
  });
}

async function clustersOf(pool: Pool, organisationId: string): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT cluster_id AS id FROM cluster_membership JOIN organisation ON province_id = province_code
     WHERE organisation.id = $1 ORDER BY cluster_id`,
    [organisationId],
  );
  return rows.map((one) => one.id);
}

/** The value of an accepted outcome; an unexpected refusal fails the test with its codes. */
export function accepted<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(`refused: ${codesOf(outcome).join(', ')}`);
}

/** The codes of a refusal; empty for what was accepted. */
export function codesOf(outcome: { readonly ok: boolean; readonly refusals?: readonly Refusal[] }): string[] {
  return (outcome.refusals ?? []).map((refusal) => refusal.code);
}
