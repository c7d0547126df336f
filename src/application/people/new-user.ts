import { checkEmail, checkPersonName } from '../../domain/people/credentials.ts';
import { accept, type Outcome, type Refusal, refuseAll } from '../../domain/values/result.ts';
import { type NewPasswordRefusal, newPasswordHash } from './new-password-hash.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { User } from './people-ports.ts';

export interface InvitedUserInput {
  readonly email: string;
  readonly name: string;
  readonly isDemo?: boolean;
}

export interface NewUserInput extends InvitedUserInput {
  readonly password: string;
}

export type InvitedUserRefusal = 'email-invalid' | 'person-name-required' | 'name-too-long';

export type NewUserRefusal = InvitedUserRefusal | NewPasswordRefusal;

type UserDeps = Pick<PeopleDeps, 'ids' | 'clock'>;

/** A user without a password, ready to be stored, or everything that is wrong with the input at once. */
export function invitedUser(deps: UserDeps, input: InvitedUserInput): Outcome<User, InvitedUserRefusal> {
  const email = checkEmail(input.email);
  const name = checkPersonName(input.name);
  if (!email.ok || !name.ok) {
    const refusals: Refusal<InvitedUserRefusal>[] = [];
    for (const outcome of [email, name]) if (!outcome.ok) refusals.push(...outcome.refusals);
    return refuseAll(refusals);
  }
  return accept({
    ...{ id: deps.ids.next(), email: email.value, name: name.value, passwordHash: null, passwordProvisional: false },
    ...{ isDemo: input.isDemo ?? false, numerals: 'thai', createdAt: deps.clock.now(), disabledAt: null },
  });
}

/** A user who has chosen a password, ready to be stored, or everything that is wrong with the input at once. */
export async function newUser(
  deps: UserDeps & Pick<PeopleDeps, 'passwords'>,
  input: NewUserInput,
): Promise<Outcome<User, NewUserRefusal>> {
  const user = invitedUser(deps, input);
  const password = await newPasswordHash(deps, input.password, input);
  if (user.ok && password.ok) return accept({ ...user.value, passwordHash: password.value });
  const refusals: Refusal<NewUserRefusal>[] = [];
  for (const outcome of [user, password]) if (!outcome.ok) refusals.push(...outcome.refusals);
  return refuseAll(refusals);
}
