import { cleanText, isReadable } from '../values/clean-text.ts';
import { accept, type Outcome, refuse } from '../values/result.ts';

const PASSWORD_MINIMUM = 12;
const PASSWORD_MAXIMUM = 200;
/** Letters of any script, digits, and the signs that mail programs take without quotes. */
const atom = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
const label = '(?!-)[\\p{L}\\p{M}\\p{N}-]{1,63}(?<!-)';
const EMAIL = new RegExp(`^(?=[^@]{1,64}@)${atom}(?:\\.${atom})*@(?:${label}\\.)+(?=[^.]*\\p{L})${label}$`, 'u');

/** An e-mail address as stored: without what cannot be seen, trimmed, lower case, digits as typed in ASCII. */
export function normaliseEmail(text: string): string {
  return (isReadable(text) ? cleanText(text) : text).trim().toLowerCase();
}

export function checkEmail(text: string): Outcome<string, 'email-invalid'> {
  const email = normaliseEmail(text);
  return email.length <= 254 && EMAIL.test(email) ? accept(email) : refuse('email-invalid', undefined, 'email');
}

/** Length in characters as a person counts them; the same rule for every way a password is set. */
export function checkPassword(
  password: string,
  email: string,
): Outcome<string, 'password-too-short' | 'password-too-long' | 'password-same-as-email'> {
  const length = [...password].length;
  if (length < PASSWORD_MINIMUM) return refuse('password-too-short', { minimum: PASSWORD_MINIMUM }, 'password');
  if (length > PASSWORD_MAXIMUM) return refuse('password-too-long', { maximum: PASSWORD_MAXIMUM }, 'password');
  if (normaliseEmail(password) === normaliseEmail(email))
    return refuse('password-same-as-email', undefined, 'password');
  return accept(password);
}

/** A person's name, including the title, as it appears in documents. */
export function checkPersonName(text: string): Outcome<string, 'person-name-required' | 'name-too-long'> {
  const name = text.trim().replace(/\s+/g, ' ');
  if (name === '') return refuse('person-name-required', undefined, 'name');
  return name.length <= 200 ? accept(name) : refuse('name-too-long', { maximum: 200 }, 'name');
}
