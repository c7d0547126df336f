import { AccountFields } from './components/account-fields.tsx';
import type { FormError } from './components/error-summary.tsx';
import { Form } from './components/form.tsx';
import { LinkButton } from './components/link-button.tsx';
import { SubmitButton } from './components/submit-button.tsx';
import { PasskeyOffer } from './passkey-offer.tsx';
import { paths } from './paths.ts';
import { factorText, singleSignOnText } from './text/factor-text.ts';
import { peopleText } from './text/people-text.ts';
import { waitingField } from './waiting-form.ts';

export interface SignInFormsProps {
  readonly email: string;
  /** Where to go after sign-in: a local path. */
  readonly returnTo: string;
  /** The form that waits for this sign-in, as written by `writeWaitingForm`; empty if none does. */
  readonly kept?: string;
  readonly errors: readonly FormError[];
  /** What the central identity provider is called; null if there is none. */
  readonly provider: string | null;
}

/** Every way to sign in: the central identity provider, a password, a passkey. */
export function SignInForms({ email, returnTo, kept = '', errors, provider }: SignInFormsProps) {
  const carried = <CarriedOn returnTo={returnTo} kept={kept} />;
  return (
    <>
      {provider === null ? null : <ProviderFirst provider={provider} returnTo={returnTo} kept={kept} />}
      <Form action={paths.signIn()}>
        {carried}
        <AccountFields email={email} errors={errors} />
        <SubmitButton label={kept === '' ? peopleText.signIn : peopleText.signInAndGoOn} />
      </Form>
      <Form action={paths.signInPasskey()}>
        {carried}
        <PasskeyOffer label={factorText.signInPasskey} errors={[]} alone />
      </Form>
    </>
  );
}

/** What a sign-in takes along: where it leads, and the form that waits for it. */
export function CarriedOn({ returnTo, kept }: { readonly returnTo: string; readonly kept: string }) {
  return (
    <>
      <input type="hidden" name="returnTo" value={returnTo} />
      {kept === '' ? null : <input type="hidden" name={waitingField} value={kept} />}
    </>
  );
}

/** A link, or a button if a form waits: the text of a form is never in an address. */
function ProviderFirst({ provider, returnTo, kept }: Pick<SignInFormsProps, 'returnTo'> & Waiting) {
  return (
    <>
      {kept === '' ? (
        <p>
          <LinkButton label={singleSignOnText.button(provider)} href={paths.singleSignOn(returnTo)} />
        </p>
      ) : (
        <Form action={paths.singleSignOn()}>
          <CarriedOn returnTo={returnTo} kept={kept} />
          <SubmitButton label={singleSignOnText.button(provider)} kind="secondary" />
        </Form>
      )}
      <p>{singleSignOnText.or}</p>
    </>
  );
}

interface Waiting {
  readonly provider: string;
  readonly kept: string;
}
