import type { Actor } from '../../domain/people/actor.ts';
import { type BindingActName, bindingActs } from '../../domain/people/binding-acts.data.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { RefusalCode } from '../../domain/refusals/refusal-facts.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import {
  type IdentityDeps,
  type IdentityRefusal,
  type Proof,
  type ProvedFor,
  proveIdentity,
} from './prove-identity.ts';

export type ProofRefusal = 'proof-required' | IdentityRefusal;

export interface BindingCall {
  readonly act: BindingActName;
  /** What the permission of the act is checked for. */
  readonly of: { readonly organisationId: string };
  readonly proof: Proof | undefined;
}

/**
 * Does an act of `bindingActs` once the actor has proved again who they are. The permission is checked first, so that
 * nobody's password is asked for what they may not do; the act itself checks it again. The proof is counted whatever the
 * act answers; on a page it belongs to the form's transaction, so a fault of the act takes the count back with it.
 */
export async function proveAndAct<Value, Code extends RefusalCode>(
  deps: IdentityDeps,
  actor: Actor,
  { act, of, proof }: BindingCall,
  carryOut: () => Promise<Outcome<Value, Code>>,
): Promise<Outcome<Value, Code | 'forbidden' | ProofRefusal>> {
  const { permission, button, provedFor } = bindingActs[act];
  if (!isPermitted(permission, actor, of)) return refuse('forbidden');
  const proven = await proveFor(deps, actor, button, proof, provedFor);
  return proven.ok ? carryOut() : proven;
}

/** The proof for one binding act; `button` is its text. */
export async function proveFor(
  deps: IdentityDeps,
  actor: Actor,
  button: string,
  proof: Proof = {},
  provedFor: ProvedFor = 'binding-act',
): Promise<Outcome<true, ProofRefusal>> {
  const isGiven = Object.values(proof).some((part) => typeof part !== 'string' || part !== '');
  if (!isGiven) return refuse('proof-required', { button }, 'password');
  const proven = await proveIdentity(deps, actor, proof, provedFor);
  return proven.ok ? accept(true) : proven;
}
