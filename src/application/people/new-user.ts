import { checkEmail, checkPersonName } from '../../domain/people/credentials.ts';
import { accept, type Outcome, type Refusal, refuseAll } from '../../domain/values/result.ts';
import { type NewPasswordRefusal, newPasswordHash } from './new-password-hash.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { User } from './people-ports.ts';

export interface NewUserInput {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly isDemo?: boolean;
}

export type NewUserRefusal = 'email-invalid' | 'person-name-required' | 'name-too-long' | NewPasswordRefusal;

/** A user ready to be stored, or everything that is wrong with the input at once. */
export async function newUser(
  deps: Pick<PeopleDeps, 'ids' | 'machine' | 'passwords'>,
  input: NewUserInput,
): Promise<Outcome<User, NewUserRefusal>> {
  const email = checkEmail(input.email);
  const name = checkPersonName(input.name);
  const password = await newPasswordHash(deps, input.password, input);
  if (!email.ok || !name.ok || !password.ok) {
    const refusals: Refusal<NewUserRefusal>[] = [];
    for (const outcome of [email, name, password]) if (!outcome.ok) refusals.push(...outcome.refusals);
    return refuseAll(refusals);
  }
  return accept({
    id: deps.ids.next(),
    email: email.value,
    name: name.value,
    passwordHash: password.value,
    isDemo: input.isDemo ?? false,
    numerals: 'thai',
    createdAt: deps.machine.now(),
    disabledAt: null,
  });
}
