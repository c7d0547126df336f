import type { SignInStep } from './factor-ports.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { PeopleStores, User } from './people-ports.ts';

/** Assumption: opening an app on a phone takes less than ten minutes; no source states it. */
const STEP_MS = 10 * 60_000;

/** A sign-in that waits for its second step: no session, and good for nothing else. */
export interface SecondStep {
  readonly waitsFor: 'second-step';
  /** Given to the browser once; only its SHA-256 is stored. */
  readonly token: string;
  readonly expiresAt: string;
}

/** Begins the second step of a sign-in, in the caller's transaction. A new password ends it. */
export async function askSecondStep(
  { signInSteps }: Pick<PeopleStores, 'signInSteps'>,
  deps: Pick<PeopleDeps, 'machine' | 'secrets'>,
  user: User,
  by: 'password' | 'single-sign-on',
): Promise<SecondStep> {
  const token = deps.secrets.randomToken();
  const now = deps.machine.now();
  const expiresAt = new Date(Date.parse(now) + STEP_MS).toISOString();
  const data = { by, password: deps.secrets.sha256(user.passwordHash ?? '') };
  const step: SignInStep = { id: deps.secrets.sha256(token), kind: 'second-step', userId: user.id, data, expiresAt };
  await signInSteps.add(step, now);
  return { waitsFor: 'second-step', token, expiresAt };
}

/** The person whose sign-in waits; null if it has ended, by time or by a new password. */
export async function waitingPerson(
  stores: Pick<PeopleStores, 'signInSteps' | 'users'>,
  deps: Pick<PeopleDeps, 'machine' | 'secrets'>,
  token: string,
): Promise<{ readonly user: User; readonly step: SignInStep } | null> {
  const step = await stores.signInSteps.find(deps.secrets.sha256(token), 'second-step', deps.machine.now());
  const user = step?.userId == null ? null : await stores.users.find(step.userId);
  if (step === null || user === null) return null;
  return deps.secrets.sha256(user.passwordHash ?? '') === step.data.password ? { user, step } : null;
}
