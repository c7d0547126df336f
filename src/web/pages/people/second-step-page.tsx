import { ErrorSummary, errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { PasskeyOffer } from '../../passkey-offer.tsx';
import { paths } from '../../paths.ts';
import { CarriedOn } from '../../sign-in-forms.tsx';
import { factorText } from '../../text/factor-text.ts';

export interface SecondStepPageProps {
  readonly passkeys: boolean;
  readonly returnTo: string;
  /** The form that waits for the sign-in; empty if none does. */
  readonly kept?: string;
  readonly errors: readonly FormError[];
}

/** The second step of a sign-in: a code, or a passkey. */
export function SecondStepPage({ passkeys, returnTo, kept = '', errors }: SecondStepPageProps) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1>{factorText.stepTitle}</h1>
      <p>{factorText.stepText}</p>
      <Form action={paths.signInStep()}>
        <CarriedOn returnTo={returnTo} kept={kept} />
        {passkeys ? <PasskeyOffer label={factorText.provePasskey} errors={errors} /> : null}
        <TextField
          name="code"
          label={factorText.code}
          hint={factorText.codeHint}
          autocomplete="one-time-code"
          error={errorFor(errors, 'code')}
          width="half"
        />
        <SubmitButton label={factorText.stepButton} />
      </Form>
      <p class="muted">{factorText.stepLost}</p>
      <p>
        <a href={paths.signIn()}>{factorText.stepAgain}</a>
      </p>
    </>
  );
}
