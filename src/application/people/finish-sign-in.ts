import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { waitingPerson } from './ask-second-step.ts';
import { type CodeRefusal, checkCountedFactor, type GivenFactor, type PasskeyRefusal } from './check-factor.ts';
import { openSession, type SignedIn, type SignInClient } from './open-session.ts';
import type { ProofDeps } from './proof-deps.ts';

export interface FinishSignInInput extends SignInClient {
  /** The token of the sign-in that waits. */
  readonly step: string;
  readonly given: GivenFactor;
}

export type FinishSignInRefusal =
  | 'sign-in-step-ended'
  | 'attempts-slowed'
  | 'account-disabled'
  | CodeRefusal
  | PasskeyRefusal;

/**
 * The second step of a sign-in: a code of the app, a code on paper or a passkey. Attempts are counted for the person,
 * apart from those at the password: whoever can make them knows the password.
 */
export async function finishSignIn(
  deps: ProofDeps,
  { step: token, given, ip, userAgent, device }: FinishSignInInput,
): Promise<Outcome<SignedIn, FinishSignInRefusal>> {
  const waiting = await deps.transactions.read((stores) => waitingPerson(stores, deps, token));
  if (waiting === null) return refuse('sign-in-step-ended');
  const { user, step } = waiting;
  const checked = await checkCountedFactor(deps, user.id, given);
  if (!checked.ok) return checked;
  return deps.transactions.run(async (stores) => {
    if (!(await stores.signInSteps.end(step.id))) return refuse('sign-in-step-ended');
    const by = step.data.by === 'single-sign-on' ? 'single-sign-on' : 'password';
    return openSession(stores, deps, user, { ip, userAgent, device, by, secondFactor: true });
  });
}

/** What a person whose sign-in waits may show. */
export async function readSecondStep(
  deps: Pick<ProofDeps, 'transactions' | 'machine' | 'secrets'>,
  token: string,
): Promise<Outcome<{ readonly app: boolean; readonly passkeys: boolean }, 'sign-in-step-ended'>> {
  return deps.transactions.read(async (stores) => {
    const waiting = await waitingPerson(stores, deps, token);
    if (waiting === null) return refuse('sign-in-step-ended');
    const app = (await stores.factors.appOf(waiting.user.id)) !== null;
    return accept({ app, passkeys: (await stores.factors.passkeysOf(waiting.user.id)).length > 0 });
  });
}
