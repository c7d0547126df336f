import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { ProofDeps } from './proof-deps.ts';

/** Assumption: signing in at the provider takes less than ten minutes; no source states it. */
const STEP_MS = 10 * 60_000;

/** Where the browser is sent, and what it keeps until it comes back. */
export interface BegunSingleSignOn {
  readonly address: string;
  /** Given to the browser once; only its SHA-256 is stored. */
  readonly token: string;
  readonly expiresAt: string;
}

export interface BeginSingleSignOnInput {
  /** The address of this site to which the provider sends the browser back. */
  readonly callback: string;
  /** Where to go after sign-in: a local path. */
  readonly returnTo: string;
  /** What the browser takes up again after sign-in, stored sealed until then; empty if nothing. */
  readonly kept?: string;
}

/**
 * Begins a sign-in through the central identity provider. What its answer is checked against is stored here and found by
 * a text that only this browser has: an answer brought by any other browser opens nothing.
 */
export async function beginSingleSignOn(
  deps: ProofDeps,
  { callback, returnTo, kept = '' }: BeginSingleSignOnInput,
): Promise<Outcome<BegunSingleSignOn, 'not-found' | 'single-sign-on-silent'>> {
  if (deps.identityProvider === undefined) return refuse('not-found');
  const begun = await deps.identityProvider.begin(callback);
  if (!begun.ok) return begun;
  const { address, state, nonce, verifier } = begun.value;
  const token = deps.secrets.randomToken();
  const now = deps.machine.now();
  const expiresAt = new Date(Date.parse(now) + STEP_MS).toISOString();
  const { seal } = deps.factors.sealer;
  const data = { state, nonce, verifier: seal(verifier), callback, returnTo, kept: kept === '' ? '' : seal(kept) };
  const id = deps.secrets.sha256(token);
  await deps.transactions.run(({ signInSteps }) =>
    signInSteps.add({ id, kind: 'single-sign-on', userId: null, data, expiresAt }, now),
  );
  return accept({ address, token, expiresAt });
}
