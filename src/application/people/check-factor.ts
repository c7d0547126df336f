import { cleanCode } from '../../domain/values/clean-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { attemptKey, countAttempt, refuseFullLine } from './count-attempt.ts';
import type { Passkey } from './factor-ports.ts';
import { inTurn } from './in-turn.ts';
import type { PeopleStores } from './people-ports.ts';
import type { ProofDeps } from './proof-deps.ts';

export type CodeRefusal = 'proof-code-required' | 'proof-code-wrong' | 'proof-code-used';
export type PasskeyRefusal = 'passkey-refused' | 'passkey-challenge-ended';

/** A second factor as given: a code of the app or on paper, or the answer of a passkey. */
export interface GivenFactor {
  readonly code?: string | undefined;
  /** The browser's answer as JSON text. */
  readonly passkey?: string | undefined;
}

type FactorStores = Pick<PeopleStores, 'factors' | 'signInSteps'>;

/** Whether the person has a second factor with which to sign in. */
export async function hasFactor({ factors }: Pick<PeopleStores, 'factors'>, userId: string): Promise<boolean> {
  return (await factors.appOf(userId)) !== null || (await factors.passkeysOf(userId)).length > 0;
}

/**
 * Checks a factor where it could be guessed: codes that are wrong are counted for the person, in sessions and at the second
 * step of a sign-in alike. A passkey cannot be guessed.
 */
export async function checkCountedFactor(
  deps: Pick<ProofDeps, 'factors' | 'secrets' | 'machine' | 'transactions'>,
  userId: string,
  given: GivenFactor,
): Promise<Outcome<true, CodeRefusal | PasskeyRefusal | 'attempts-slowed'>> {
  if (given.passkey) return checkFactor(deps, userId, given);
  if (!given.code?.trim()) return refuse('proof-code-required', undefined, 'code');
  const key = attemptKey(deps.secrets.sha256, { kind: 'second-step', userId });
  return inTurn<Outcome<true, CodeRefusal | PasskeyRefusal | 'attempts-slowed'>>(key, refuseFullLine, async () => {
    const counted = await deps.transactions.run((stores) => countAttempt(stores, key, deps.machine.now()));
    if (!counted.ok) return counted;
    const checked = await checkFactor(deps, userId, given);
    if (checked.ok) await deps.transactions.run(({ attempts }) => attempts.forget(key));
    return checked;
  });
}

/** Checks what was given for this person and takes it: a code is good for once, and so is a challenge. */
async function checkFactor(
  deps: Pick<ProofDeps, 'factors' | 'secrets' | 'machine' | 'transactions'>,
  userId: string,
  { code, passkey }: GivenFactor,
): Promise<Outcome<true, CodeRefusal | PasskeyRefusal>> {
  if (passkey) {
    const found = await checkPasskey(deps, passkey);
    if (!found.ok) return found;
    return found.value.userId === userId ? accept(true) : refuse('passkey-refused', undefined, 'passkey');
  }
  return deps.transactions.run((stores) => takeCode(stores, deps, userId, cleanCode(code ?? '').replace(/[\s-]/g, '')));
}

async function takeCode(
  { factors }: FactorStores,
  deps: Pick<ProofDeps, 'factors' | 'secrets' | 'machine'>,
  userId: string,
  code: string,
): Promise<Outcome<true, CodeRefusal>> {
  if (code === '') return refuse('proof-code-required', undefined, 'code');
  const now = deps.machine.now();
  if (!/^\d{6}$/.test(code)) {
    const taken = await factors.takeRecoveryCode(userId, recoveryHash(deps, code), now);
    return taken ? accept(true) : refuse('proof-code-wrong', undefined, 'code');
  }
  const app = await factors.appOf(userId);
  const secret = app === null ? null : deps.factors.sealer.open(app.sealedSecret);
  const step = secret === null ? null : deps.factors.appCodes.stepOf(secret, code, now);
  if (step === null) return refuse('proof-code-wrong', undefined, 'code');
  return (await factors.takeAppStep(userId, step, now)) ? accept(true) : refuse('proof-code-used', undefined, 'code');
}

/** The hash under which a recovery code is stored, however it was typed. */
export function recoveryHash({ secrets }: Pick<ProofDeps, 'secrets'>, code: string): string {
  return secrets.sha256(cleanCode(code).replace(/[\s-]/g, '').toUpperCase());
}

/** The passkey that gave this answer to a challenge of ours. The challenge ends, whatever comes of it. */
export async function checkPasskey(
  deps: Pick<ProofDeps, 'factors' | 'secrets' | 'machine' | 'transactions'>,
  answer: string,
): Promise<Outcome<Passkey, PasskeyRefusal>> {
  const read = deps.factors.passkeys.read(answer);
  if (read === null) return refuse('passkey-refused', undefined, 'passkey');
  const now = deps.machine.now();
  const ours = await endChallenge(deps, read.challenge);
  const passkey = await deps.transactions.read(({ factors }) => factors.findPasskey(read.passkeyId));
  if (ours === null) return refuse('passkey-challenge-ended', undefined, 'passkey');
  if (passkey === null) return refuse('passkey-refused', undefined, 'passkey');
  if (ours.userId !== null && ours.userId !== passkey.userId) return refuse('passkey-refused', undefined, 'passkey');
  const used = await deps.factors.passkeys.check(answer, read.challenge, passkey);
  if (used === null) return refuse('passkey-refused', undefined, 'passkey');
  const taken = await deps.transactions.run(({ factors }) => factors.usePasskey(passkey.id, used, now));
  return taken ? accept(passkey) : refuse('passkey-refused', undefined, 'passkey');
}

/** Ends the challenge and tells for whom it was; null if it is not ours or has ended. */
export async function endChallenge(
  deps: Pick<ProofDeps, 'secrets' | 'machine' | 'transactions'>,
  challenge: string,
): Promise<{ readonly userId: string | null } | null> {
  const id = deps.secrets.sha256(challenge);
  return deps.transactions.run(async ({ signInSteps }) => {
    const step = await signInSteps.find(id, 'challenge', deps.machine.now());
    return step !== null && (await signInSteps.end(id)) ? { userId: step.userId } : null;
  });
}
