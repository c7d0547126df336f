import type { AuthenticatorApp, FactorStore, Passkey, RemovedFactors } from '../../application/people/factor-ports.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const passkeyColumns = `id, user_id AS "userId", name, public_key AS "publicKey", used::float8 AS used, transports,
  created_at AS "createdAt", last_used_at AS "lastUsedAt"`;

/** `passkey`, `authenticator_app` and `recovery_code`. */
export function factorStore(client: Queryable): FactorStore {
  return { ...passkeysIn(client), ...appsIn(client), ...recoveryCodesIn(client), ...removalIn(client) };
}

type Passkeys = Pick<FactorStore, 'passkeysOf' | 'findPasskey' | 'addPasskey' | 'usePasskey' | 'removePasskey'>;

function passkeysIn(client: Queryable): Passkeys {
  return {
    passkeysOf: (userId) =>
      query<Passkey>(client, {
        name: 'passkeys-of-user',
        text: `SELECT ${passkeyColumns} FROM passkey WHERE user_id = $1 ORDER BY created_at, id`,
        values: [userId],
      }),
    async findPasskey(id) {
      const text = `SELECT ${passkeyColumns} FROM passkey WHERE id = $1`;
      return (await query<Passkey>(client, { name: 'passkey-find', text, values: [id] }))[0] ?? null;
    },
    async addPasskey({ id, userId, name, publicKey, used, transports, createdAt }) {
      const text = `INSERT INTO passkey (id, user_id, name, public_key, used, transports, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING RETURNING id`;
      const values = [id, userId, name, publicKey, used, [...transports], createdAt];
      return (await query(client, { name: 'passkey-insert', text, values })).length > 0;
    },
    async usePasskey(id, used, now) {
      const text = `UPDATE passkey SET used = $2, last_used_at = $3
        WHERE id = $1 AND (used < $2 OR (used = 0 AND $2 = 0)) RETURNING id`;
      return (await query(client, { name: 'passkey-use', text, values: [id, used, now] })).length > 0;
    },
    async removePasskey(userId, id) {
      const text = 'DELETE FROM passkey WHERE user_id = $1 AND id = $2 RETURNING id';
      return (await query(client, { name: 'passkey-delete', text, values: [userId, id] })).length > 0;
    },
  };
}

function appsIn(client: Queryable): Pick<FactorStore, 'appOf' | 'saveApp' | 'takeAppStep' | 'removeApp'> {
  return {
    async appOf(userId) {
      const text = `SELECT user_id AS "userId", sealed_secret AS "sealedSecret", last_step::float8 AS "lastStep",
        created_at AS "createdAt", last_used_at AS "lastUsedAt" FROM authenticator_app WHERE user_id = $1`;
      return (await query<AuthenticatorApp>(client, { name: 'app-of-user', text, values: [userId] }))[0] ?? null;
    },
    async saveApp({ userId, sealedSecret, lastStep, createdAt, lastUsedAt }) {
      await query(client, {
        name: 'app-delete',
        text: 'DELETE FROM authenticator_app WHERE user_id = $1',
        values: [userId],
      });
      const text = `INSERT INTO authenticator_app (user_id, sealed_secret, last_step, created_at, last_used_at)
        VALUES ($1, $2, $3, $4, $5)`;
      await query(client, {
        name: 'app-insert',
        text,
        values: [userId, sealedSecret, lastStep, createdAt, lastUsedAt],
      });
    },
    async takeAppStep(userId, step, now) {
      const text = `UPDATE authenticator_app SET last_step = $2, last_used_at = $3
        WHERE user_id = $1 AND last_step < $2 RETURNING user_id`;
      return (await query(client, { name: 'app-take-step', text, values: [userId, step, now] })).length > 0;
    },
    async removeApp(userId) {
      const text = 'DELETE FROM authenticator_app WHERE user_id = $1 RETURNING user_id';
      return (await query(client, { name: 'app-remove', text, values: [userId] })).length > 0;
    },
  };
}

type RecoveryCodes = Pick<FactorStore, 'recoveryCodesLeft' | 'replaceRecoveryCodes' | 'takeRecoveryCode'>;

function recoveryCodesIn(client: Queryable): RecoveryCodes {
  return {
    async recoveryCodesLeft(userId) {
      const text = 'SELECT count(*)::integer AS left FROM recovery_code WHERE user_id = $1 AND used_at IS NULL';
      const rows = await query<{ left: number }>(client, { name: 'recovery-codes-left', text, values: [userId] });
      return rows[0]?.left ?? 0;
    },
    async replaceRecoveryCodes(userId, hashes) {
      const old = 'DELETE FROM recovery_code WHERE user_id = $1';
      await query(client, { name: 'recovery-codes-delete', text: old, values: [userId] });
      const text = 'INSERT INTO recovery_code (user_id, code_hash) SELECT $1, unnest($2::text[])';
      await query(client, { name: 'recovery-codes-insert', text, values: [userId, [...hashes]] });
    },
    async takeRecoveryCode(userId, hash, now) {
      const text = `UPDATE recovery_code SET used_at = $3
        WHERE user_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING code_hash`;
      return (await query(client, { name: 'recovery-code-take', text, values: [userId, hash, now] })).length > 0;
    },
  };
}

function removalIn(client: Queryable): Pick<FactorStore, 'removeAllOf'> {
  return {
    async removeAllOf(userId) {
      const text = `WITH
        steps AS (DELETE FROM sign_in_step WHERE user_id = $1),
        apps AS (DELETE FROM authenticator_app WHERE user_id = $1 RETURNING 1),
        passkeys AS (DELETE FROM passkey WHERE user_id = $1 RETURNING 1),
        codes AS (DELETE FROM recovery_code WHERE user_id = $1 RETURNING 1)
        SELECT (SELECT count(*) FROM apps)::integer AS apps, (SELECT count(*) FROM passkeys)::integer AS passkeys,
          (SELECT count(*) FROM codes)::integer AS "recoveryCodes"`;
      const rows = await query<RemovedFactors>(client, { name: 'factors-remove-all', text, values: [userId] });
      return rows[0] ?? { apps: 0, passkeys: 0, recoveryCodes: 0 };
    },
  };
}
