import type { PersonFactors } from '../../application/people/factor-ports.ts';

/** SQL columns that give a `PersonFactorsRow`; expects `app_user` in scope. */
export const factorColumns = `EXISTS (SELECT 1 FROM authenticator_app WHERE user_id = app_user.id) AS "hasApp",
  EXISTS (SELECT 1 FROM passkey WHERE user_id = app_user.id) AS "hasPasskeys",
  (SELECT json_object_agg(act, required) FROM second_factor_policy) AS policy`;

export interface PersonFactorsRow {
  readonly hasApp: boolean;
  readonly hasPasskeys: boolean;
  readonly policy: PersonFactors['policy'];
}

export function toPersonFactors({ hasApp, hasPasskeys, policy }: PersonFactorsRow): PersonFactors {
  return { app: hasApp, passkeys: hasPasskeys, policy };
}
