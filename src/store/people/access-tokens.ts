import type { AccessToken, AccessTokenStore } from '../../application/people/people-ports.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';
import { type PersonRow, personColumns, toPerson } from './identified-person.ts';
import { factorColumns, type PersonFactorsRow, toPersonFactors } from './person-factors.ts';

const columns = `access_token.id, access_token.user_id AS "userId", access_token.name, access_token.scopes,
  access_token.created_at AS "createdAt", access_token.expires_at AS "expiresAt",
  access_token.revoked_at AS "revokedAt", access_token.last_used_at AS "lastUsedAt",
  access_token.second_factor AS "secondFactor"`;

/** `access_token`: found by the SHA-256 of the token, never by the token. */
export function accessTokenStore(client: Queryable): AccessTokenStore {
  return { ...readingTokens(client), ...writingTokens(client) };
}

function readingTokens(client: Queryable): Pick<AccessTokenStore, 'resolve' | 'find' | 'listOf'> {
  return {
    async resolve(hash, now, today) {
      const text = `SELECT ${columns}, ${personColumns}, ${factorColumns} FROM access_token JOIN app_user ON app_user.id = access_token.user_id
        WHERE token_hash = $1 AND revoked_at IS NULL AND expires_at > $2 AND app_user.disabled_at IS NULL`;
      const values = [hash, now, today];
      const row = (
        await query<AccessToken & PersonRow & PersonFactorsRow>(client, { name: 'access-token-resolve', text, values })
      )[0];
      if (row === undefined) return null;
      const { id, userId, name, scopes, createdAt, expiresAt, revokedAt, lastUsedAt, secondFactor } = row;
      const token = { id, userId, name, scopes, createdAt, expiresAt, revokedAt, lastUsedAt, secondFactor };
      return { token, person: toPerson(row), factors: toPersonFactors(row) };
    },
    async find(id) {
      const text = `SELECT ${columns} FROM access_token WHERE id = $1 FOR UPDATE`;
      return (await query<AccessToken>(client, { name: 'access-token-find', text, values: [id] }))[0] ?? null;
    },
    listOf: (userId) =>
      query<AccessToken>(client, {
        name: 'access-token-list',
        text: `SELECT ${columns} FROM access_token WHERE user_id = $1 ORDER BY created_at DESC, id`,
        values: [userId],
      }),
  };
}

function writingTokens(client: Queryable): Pick<AccessTokenStore, 'insert' | 'touch' | 'revoke' | 'revokeAll'> {
  return {
    async insert(token, hash) {
      const { id, userId, name, scopes, createdAt, expiresAt, secondFactor } = token;
      const text = `INSERT INTO access_token (id, user_id, name, token_hash, scopes, created_at, expires_at,
        second_factor) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;
      const values = [id, userId, name, hash, [...scopes], createdAt, expiresAt, secondFactor];
      await query(client, { name: 'access-token-insert', text, values });
    },
    async touch(id, now) {
      const text = 'UPDATE access_token SET last_used_at = $2 WHERE id = $1';
      await query(client, { name: 'access-token-touch', text, values: [id, now] });
    },
    async revoke(id, now) {
      const text = 'UPDATE access_token SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL';
      await query(client, { name: 'access-token-revoke', text, values: [id, now] });
    },
    async revokeAll(userId, now, keepIds = []) {
      const text = `UPDATE access_token SET revoked_at = $2
        WHERE user_id = $1 AND revoked_at IS NULL AND expires_at > $2 AND id <> ALL ($3::text[]) RETURNING id`;
      const values = [userId, now, [...keepIds]];
      return (await query(client, { name: 'access-token-revoke-all', text, values })).length;
    },
  };
}
