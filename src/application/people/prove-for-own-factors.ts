import type { Actor } from '../../domain/people/actor.ts';
import type { Outcome } from '../../domain/values/result.ts';
import { hasFactor } from './check-factor.ts';
import type { ProofDeps } from './proof-deps.ts';
import { type IdentityRefusal, type Proof, proveIdentity } from './prove-identity.ts';

export interface OwnFactorsProof {
  readonly proof: Proof;
  /** The session of the request. */
  readonly sessionId: string | null;
}

/**
 * Proves who changes their own second factors: by password in a session that has shown a second factor, or whose person
 * has none; otherwise a second factor is shown as well.
 */
export async function proveForOwnFactors(
  deps: ProofDeps,
  actor: Actor,
  { proof, sessionId }: OwnFactorsProof,
): Promise<Outcome<true, IdentityRefusal>> {
  const demanded = await deps.transactions.read(async (stores) => {
    const { machine, clock } = deps;
    const open = sessionId === null ? null : await stores.sessions.resolve(sessionId, machine.now(), clock.today());
    return !open?.session.secondFactor && (await hasFactor(stores, actor.userId));
  });
  return proveIdentity(deps, actor, proof, demanded ? 'second-factor' : 'own-account');
}
