import { peopleText } from '../text/people-text.ts';
import { errorFor, type FormError } from './error-summary.tsx';
import { TextField } from './text-field.tsx';

export interface AccountFieldsProps {
  readonly email: string;
  readonly errors: readonly FormError[];
  /** What a new password must be; without it the password is one that there is. */
  readonly newPasswordHint?: string;
}

/** The e-mail by which an account is known, and its password. */
export function AccountFields({ email, errors, newPasswordHint }: AccountFieldsProps) {
  return (
    <>
      <TextField
        name="email"
        label={peopleText.email}
        type="email"
        autocomplete="username"
        value={email}
        error={errorFor(errors, 'email')}
        width="half"
      />
      <TextField
        name="password"
        label={peopleText.password}
        hint={newPasswordHint}
        type="password"
        autocomplete={newPasswordHint === undefined ? 'current-password' : 'new-password'}
        error={errorFor(errors, 'password')}
        width="half"
      />
    </>
  );
}

/** The field of an account's name that nobody sees, and no form reads. */
const accountNameField = 'username';

/**
 * Whose password a form asks for, for password managers: they save it under this name, and do not take the text field before
 * it for one. A field of the type `hidden` would not be read by them.
 */
export function AccountName({ email }: { readonly email: string }) {
  return <input type="text" name={accountNameField} autocomplete="username" value={email} hidden readOnly />;
}
