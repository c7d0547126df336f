import { normaliseEmail } from '../../domain/people/credentials.ts';
import { networkOf } from '../../domain/people/network.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type AdmittedSignIn, admitSignIn, countMiss, type SignInSlowed } from './admit-sign-in.ts';
import { askSecondStep, type SecondStep } from './ask-second-step.ts';
import { hasFactor } from './check-factor.ts';
import { refuseFullLine } from './count-attempt.ts';
import { inTurn } from './in-turn.ts';
import { openSession, type SignedIn, type SignInClient } from './open-session.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { User } from './people-ports.ts';

export interface SignInInput extends SignInClient {
  readonly email: string;
  readonly password: string;
}

export type SignInRefusal = 'sign-in-failed' | SignInSlowed | 'account-disabled';

/**
 * Signs a person in by password, or asks for the second step if they have a second factor; success forgets the misses
 * counted for this browser or network. An unknown e-mail takes as long as a wrong password and is slowed like a known
 * one, so that no answer reveals who has an account.
 */
export async function signIn(
  deps: PeopleDeps,
  input: SignInInput,
): Promise<Outcome<SignedIn | SecondStep, SignInRefusal>> {
  const email = normaliseEmail(input.email);
  return inTurn(`sign-in ${networkOf(input.ip)} ${email}`, refuseFullLine, () => signInInTurn(deps, email, input));
}

async function signInInTurn(
  deps: PeopleDeps,
  email: string,
  input: SignInInput,
): Promise<Outcome<SignedIn | SecondStep, SignInRefusal>> {
  const { ip, device } = input;
  const admitted = await admitSignIn(deps, { email, ip, device });
  if (!admitted.ok) return admitted;
  const { user } = admitted.value;
  const matches = await deps.passwords.verify(user?.passwordHash ?? null, input.password);
  if (user !== null && matches) return signInOrAsk(deps, user, admitted.value, input);
  await countMiss(deps, admitted.value);
  return refuse('sign-in-failed');
}

/** A session, or the second step if the person has a second factor. */
async function signInOrAsk(
  deps: PeopleDeps,
  user: User,
  { countedAs }: AdmittedSignIn,
  { ip, userAgent, device }: SignInInput,
): Promise<Outcome<SignedIn | SecondStep, SignInRefusal>> {
  return deps.transactions.run(async (stores) => {
    const present = await stores.users.find(user.id, { lock: true });
    if (present?.passwordHash !== user.passwordHash) return refuse('sign-in-failed');
    if (present.disabledAt !== null) return refuse('account-disabled');
    await stores.attempts.forget(countedAs);
    if (await hasFactor(stores, user.id)) return accept(await askSecondStep(stores, deps, present, 'password'));
    return openSession(stores, deps, user, { ip, userAgent, device, by: 'password', secondFactor: false });
  });
}
