import type { Proof } from '../application/people/prove-identity.ts';
import { errorFor, type FormError } from './components/error-summary.tsx';
import { TextField } from './components/text-field.tsx';
import { type FormBody, textOf } from './form-body.ts';
import { peopleText } from './text/people-text.ts';

export interface ProofFieldsProps {
  /** What is proved for. */
  readonly hint?: string;
  readonly errors: readonly FormError[];
  /** Where not everything on the form needs proof; the hint says what does. */
  readonly optional?: boolean;
}

/** The fields in which a signed-in person proves again who they are; read by `proofOf`. */
export function ProofFields({ hint, errors, optional }: ProofFieldsProps) {
  return (
    <TextField
      name="password"
      type="password"
      label={peopleText.ownPassword}
      hint={hint}
      optional={optional}
      autocomplete="current-password"
      error={errorFor(errors, 'password')}
    />
  );
}

/** What was given in `ProofFields`. */
export function proofOf(body: FormBody): Proof {
  return { password: textOf(body, 'password') };
}
