import { checkPassword } from '../../domain/people/credentials.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import type { Passwords } from './people-ports.ts';

export type NewPasswordRefusal =
  | 'password-too-short'
  | 'password-too-long'
  | 'password-same-as-email'
  | 'password-guessable';

/**
 * The hash of a password that somebody chooses, or what is wrong with it: the only way in which a password is set, at
 * every door. Not for the made-up people of a demonstration, whose one password is printed beside the form.
 */
export async function newPasswordHash(
  { passwords }: { readonly passwords: Passwords },
  password: string,
  owner: { readonly email: string; readonly name: string },
): Promise<Outcome<string, NewPasswordRefusal>> {
  const checked = checkPassword(normaliseThai(password), owner.email);
  if (!checked.ok) return checked;
  const why = await passwords.weaknessOf(checked.value, wordsOf(owner));
  if (why !== null) return refuse('password-guessable', { why }, 'password');
  return accept(await passwords.hash(checked.value));
}

/** The parts of a name and of an e-mail address, as somebody who knows the person would try them. */
function wordsOf({ email, name }: { readonly email: string; readonly name: string }): string[] {
  const titleless = normaliseThai(name).replace(/^(?:นาย|นางสาว|นาง|น\.ส\.|ว่าที่|ดร\.)\s*/, '');
  const words = [email, titleless, ...`${email} ${titleless}`.split(/[\s.@_+-]+/)];
  return [...new Set(words.map((word) => word.toLowerCase()).filter((word) => word.length >= 3))];
}
