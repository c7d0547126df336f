import type { FactorPolicyStore, SignInStep, SignInStepStore } from '../../application/people/factor-ports.ts';
import { type FactorAct, factorActs } from '../../domain/people/factor-acts.data.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const columns = 'id, kind, user_id AS "userId", data, expires_at AS "expiresAt"';

/** `sign_in_step`: what lasts minutes between two requests. */
export function signInStepStore(client: Queryable): SignInStepStore {
  return {
    async add({ id, kind, userId, data, expiresAt }, now) {
      const old = 'DELETE FROM sign_in_step WHERE expires_at <= $1';
      await query(client, { name: 'sign-in-steps-expire', text: old, values: [now] });
      const text = 'INSERT INTO sign_in_step (id, kind, user_id, data, expires_at) VALUES ($1, $2, $3, $4, $5)';
      const values = [id, kind, userId, JSON.stringify(data), expiresAt];
      await query(client, { name: 'sign-in-step-insert', text, values });
    },
    async find(id, kind, now) {
      const text = `SELECT ${columns} FROM sign_in_step WHERE id = $1 AND kind = $2 AND expires_at > $3`;
      return (await query<SignInStep>(client, { name: 'sign-in-step-find', text, values: [id, kind, now] }))[0] ?? null;
    },
    async findOf(userId, kind, now) {
      const text = `SELECT ${columns} FROM sign_in_step WHERE user_id = $1 AND kind = $2 AND expires_at > $3
        ORDER BY expires_at DESC LIMIT 1`;
      const values = [userId, kind, now];
      return (await query<SignInStep>(client, { name: 'sign-in-step-of-user', text, values }))[0] ?? null;
    },
    async end(id) {
      const text = 'DELETE FROM sign_in_step WHERE id = $1 RETURNING id';
      return (await query(client, { name: 'sign-in-step-end', text, values: [id] })).length > 0;
    },
    async endOf(userId, kind) {
      const text = 'DELETE FROM sign_in_step WHERE user_id = $1 AND kind = $2';
      await query(client, { name: 'sign-in-steps-end-of-user', text, values: [userId, kind] });
    },
  };
}

/** `second_factor_policy`: one row for each kind of act. */
export function factorPolicyStore(client: Queryable): FactorPolicyStore {
  return {
    async read(options) {
      const text = 'SELECT act, required FROM second_factor_policy ORDER BY act';
      const asked = options?.lock
        ? { name: 'factor-policy-lock', text: `${text} FOR UPDATE` }
        : { name: 'factor-policy-read', text };
      const rows = await query<{ act: string; required: boolean }>(client, asked);
      const required = (act: FactorAct) => rows.find((row) => row.act === act)?.required ?? true;
      return {
        signatures: required('signatures'),
        endorsement: required('endorsement'),
        announcement: required('announcement'),
        administration: required('administration'),
      };
    },
    async save(policy) {
      const text = `UPDATE second_factor_policy SET required = wanted.required
        FROM unnest($1::text[], $2::boolean[]) AS wanted (act, required) WHERE wanted.act = second_factor_policy.act`;
      const values = [[...factorActs], factorActs.map((act) => policy[act])];
      await query(client, { name: 'factor-policy-save', text, values });
    },
  };
}
