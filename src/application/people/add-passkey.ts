import type { Actor } from '../../domain/people/actor.ts';
import { lengthOf } from '../../domain/values/clean-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from './append-people-journal-row.ts';
import { endChallenge, type PasskeyRefusal } from './check-factor.ts';
import { mailAccountNews } from './mail-account-news.ts';
import { firstRecoveryCodes } from './make-recovery-codes.ts';
import type { ProofDeps } from './proof-deps.ts';
import { type OwnFactorsProof, proveForOwnFactors } from './prove-for-own-factors.ts';
import type { IdentityRefusal } from './prove-identity.ts';

/** The most characters of what a passkey is called; an assumption. */
export const LONGEST_PASSKEY_NAME = 100;

export interface AddPasskeyInput extends OwnFactorsProof {
  /** What its owner calls it. */
  readonly name: string;
  /** The browser's answer as JSON text. */
  readonly answer: string;
}

export type AddPasskeyRefusal = IdentityRefusal | PasskeyRefusal | 'passkey-name-required' | 'passkey-known';

/**
 * Adds a passkey of one's own; the session has then shown a second factor. Whoever has no recovery codes yet receives
 * them.
 */
export async function addPasskey(
  deps: ProofDeps,
  actor: Actor,
  { name: typed, answer, proof, sessionId }: AddPasskeyInput,
): Promise<Outcome<{ readonly recoveryCodes: readonly string[] }, AddPasskeyRefusal>> {
  const name = typed.trim();
  if (name === '' || lengthOf(name) > LONGEST_PASSKEY_NAME) return refuse('passkey-name-required', undefined, 'name');
  const proven = await proveForOwnFactors(deps, actor, { proof, sessionId });
  if (!proven.ok) return proven;
  const challenge = deps.factors.passkeys.read(answer)?.challenge;
  if (challenge === undefined) return refuse('passkey-refused', undefined, 'passkey');
  const ours = await endChallenge(deps, challenge);
  if (ours?.userId !== actor.userId) return refuse('passkey-challenge-ended', undefined, 'passkey');
  const made = await deps.factors.passkeys.checkNew(answer, challenge);
  if (made === null) return refuse('passkey-refused', undefined, 'passkey');
  const now = deps.machine.now();
  return deps.transactions.run(async (stores) => {
    const passkey = { ...made, userId: actor.userId, name, createdAt: now, lastUsedAt: null };
    if (!(await stores.factors.addPasskey(passkey))) return refuse('passkey-known', undefined, 'passkey');
    if (sessionId !== null) await stores.sessions.strengthen(actor.userId, sessionId);
    const recoveryCodes = await firstRecoveryCodes(stores, deps, actor.userId);
    await appendPeopleJournalRow(stores, actor, {
      action: 'second-factor.add',
      subject: `user/${actor.userId}`,
      after: { kind: 'passkey', name, recoveryCodes: recoveryCodes.length },
    });
    await mailAccountNews(deps, stores, actor.userId, 'factor-added', name);
    return accept({ recoveryCodes });
  });
}
