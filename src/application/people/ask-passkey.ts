import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { ProofDeps } from './proof-deps.ts';

/** Assumption: finding a key and pressing it takes less than five minutes; no source states it. */
const CHALLENGE_MS = 5 * 60_000;

interface AskPasskeyInput {
  /** A new passkey for oneself, or an answer of one that exists. */
  readonly purpose: 'new' | 'answer';
}

/**
 * What a browser asks an authenticator, as JSON text. For nobody in particular (a visitor), whoever answers may sign in
 * with it; for a signed-in person only their own passkeys are asked.
 */
export async function askPasskey(
  deps: ProofDeps,
  actor: Actor,
  { purpose }: AskPasskeyInput,
): Promise<Outcome<string, 'forbidden' | 'passkey-not-here'>> {
  const { passkeys } = deps.factors;
  if (passkeys.place === null) return refuse('passkey-not-here');
  if (actor.userId === '') {
    if (purpose === 'new') return refuse('forbidden');
    return accept(await passkeys.answerOptions(await newChallenge(deps, null), []));
  }
  const { user, present } = await deps.transactions.read(async ({ users, factors }) => ({
    user: await users.find(actor.userId),
    present: await factors.passkeysOf(actor.userId),
  }));
  if (user === null) return refuse('forbidden');
  const challenge = await newChallenge(deps, user.id);
  if (purpose === 'new') return accept(await passkeys.newOptions({ challenge, user, present }));
  return accept(await passkeys.answerOptions(challenge, present));
}

async function newChallenge(deps: ProofDeps, userId: string | null): Promise<string> {
  const challenge = deps.secrets.randomToken();
  const now = deps.machine.now();
  const expiresAt = new Date(Date.parse(now) + CHALLENGE_MS).toISOString();
  const id = deps.secrets.sha256(challenge);
  await deps.transactions.run(({ signInSteps }) =>
    signInSteps.add({ id, kind: 'challenge', userId, data: {}, expiresAt }, now),
  );
  return challenge;
}
