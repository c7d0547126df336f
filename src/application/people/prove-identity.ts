import type { Actor } from '../../domain/people/actor.ts';
import { type FactorAct, factorActs } from '../../domain/people/factor-acts.data.ts';
import { type Outcome, refuse } from '../../domain/values/result.ts';
import {
  type CodeRefusal,
  checkCountedFactor,
  type GivenFactor,
  hasFactor,
  type PasskeyRefusal,
} from './check-factor.ts';
import type { FactorPolicy } from './factor-ports.ts';
import type { ProofDeps } from './proof-deps.ts';
import { provePassword } from './prove-password.ts';

/**
 * What a signed-in person gives to prove again who they are: their password, with a code where a second factor is
 * required, or a passkey alone. A part that is absent or blank was not given.
 */
export interface Proof extends GivenFactor {
  /** Their own password. */
  readonly password?: string;
}

/**
 * What is proved for: a kind of act, any act that binds, one's own account (never a second factor), or the second factor
 * itself.
 */
export type ProvedFor = FactorAct | 'binding-act' | 'own-account' | 'second-factor';

export type IdentityRefusal =
  | 'password-wrong'
  | 'attempts-slowed'
  | 'user-not-found'
  | 'second-factor-missing'
  | CodeRefusal
  | PasskeyRefusal;

export type IdentityDeps = Pick<ProofDeps, 'transactions' | 'machine' | 'secrets' | 'passwords' | 'factors'>;

/**
 * Asks the signed-in person to prove again who they are before a binding action. Wrong passwords and codes are counted,
 * so that an open session cannot be used to guess them.
 */
export async function proveIdentity(
  deps: IdentityDeps,
  actor: Actor,
  proof: Proof,
  provedFor: ProvedFor = 'binding-act',
): Promise<Outcome<true, IdentityRefusal>> {
  const { user, demanded, has } = await deps.transactions.read(async (stores) => {
    const demands = demandsFactor(await stores.factorPolicy.read(), provedFor);
    const present = await stores.users.find(actor.userId);
    return { user: present, demanded: demands, has: demands && (await hasFactor(stores, actor.userId)) };
  });
  if (user === null) return refuse('user-not-found');
  if (demanded && !has) return refuse('second-factor-missing', undefined, 'password');
  if (proof.passkey) return checkCountedFactor(deps, user.id, { passkey: proof.passkey });
  const known = await provePassword(deps, user, proof.password ?? '');
  if (!known.ok || !demanded) return known;
  return checkCountedFactor(deps, user.id, { code: proof.code });
}

/** Whether the policy requires a second factor; any act that binds requires it if one of them does. */
export function demandsFactor(policy: FactorPolicy, provedFor: ProvedFor): boolean {
  if (provedFor === 'own-account') return false;
  if (provedFor === 'second-factor') return true;
  if (provedFor !== 'binding-act') return policy[provedFor];
  return factorActs.some((act) => act !== 'administration' && policy[act]);
}
