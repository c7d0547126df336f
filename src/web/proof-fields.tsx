import { useContext } from 'preact/hooks';
import { demandsFactor, type Proof } from '../application/people/prove-identity.ts';
import type { SessionStrength } from '../application/people/resolve-session.ts';
import type { FactorAct } from '../domain/people/factor-acts.data.ts';
import { AccountName } from './components/account-fields.tsx';
import { errorFor, type FormError } from './components/error-summary.tsx';
import { Notice } from './components/notice.tsx';
import { ProofOfReader } from './components/proof-of-reader.ts';
import { TextField } from './components/text-field.tsx';
import { type FormBody, textOf } from './form-body.ts';
import { PasskeyOffer } from './passkey-offer.tsx';
import { paths } from './paths.ts';
import { factorText } from './text/factor-text.ts';
import { peopleText } from './text/people-text.ts';

export interface ProofFieldsProps {
  /** What is proved for; any act that binds if nothing is said. */
  readonly provedFor?: FactorAct | 'binding-act' | 'own-factors';
  readonly hint?: string;
  /** Before the names of the fields, where a page has several such forms: `app.`. */
  readonly prefix?: string;
  readonly errors: readonly FormError[];
  /** Where not everything on the form needs proof; the hint says what does. */
  readonly optional?: boolean;
}

/**
 * The fields in which a signed-in person proves again who they are, read by `proofOf`: the password, a code where a
 * second factor is required, or a passkey instead of both. Whoever has no second factor is led to set one up.
 */
export function ProofFields({ provedFor = 'binding-act', hint, prefix = '', errors, optional }: ProofFieldsProps) {
  const own = useContext(ProofOfReader);
  const demanded = own !== null && demands(own.strength, provedFor);
  const has = own !== null && (own.strength.app || own.strength.passkeys);
  return (
    <>
      {demanded && !has ? <SetUpFirst path={own.path} /> : null}
      {own?.strength.passkeys ? (
        <PasskeyOffer name={`${prefix}passkey`} label={factorText.provePasskey} errors={errors} />
      ) : null}
      <OwnPasswordField name={`${prefix}password`} hint={hint} optional={optional} errors={errors} />
      {demanded && has ? (
        <TextField
          name={`${prefix}code`}
          label={factorText.code}
          hint={factorText.codeHint}
          autocomplete="one-time-code"
          error={errorFor(errors, `${prefix}code`)}
          width="half"
        />
      ) : null}
    </>
  );
}

export interface OwnPasswordFieldProps {
  readonly name: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly errors: readonly FormError[];
}

/** The password of whoever is signed in, asked for again. */
export function OwnPasswordField({ name, hint, optional, errors }: OwnPasswordFieldProps) {
  const own = useContext(ProofOfReader);
  return (
    <>
      {own === null ? null : <AccountName email={own.email} />}
      <TextField
        name={name}
        type="password"
        label={peopleText.ownPassword}
        hint={hint}
        optional={optional}
        autocomplete="current-password"
        error={errorFor(errors, name)}
        width="half"
      />
    </>
  );
}

function demands({ policy, secondFactor, app, passkeys }: SessionStrength, provedFor: ProofFieldsProps['provedFor']) {
  if (provedFor === 'own-factors') return !secondFactor && (app || passkeys);
  return demandsFactor(policy, provedFor ?? 'binding-act');
}

function SetUpFirst({ path }: { readonly path: string }) {
  return (
    <Notice tone="attention" title={factorText.setUpFirst}>
      <p>
        <a href={paths.secondFactor(path)}>{factorText.setUpFirstLink}</a>
      </p>
    </Notice>
  );
}

/** What was given in `ProofFields`. */
export function proofOf(body: FormBody, prefix = ''): Proof {
  const given = (name: string) => textOf(body, prefix + name);
  return { password: given('password'), code: given('code'), passkey: given('passkey') };
}
