import { AccountFields } from '../../components/account-fields.tsx';
import { ErrorSummary, errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { paths } from '../../paths.ts';
import { peopleText } from '../../text/people-text.ts';

export interface FirstAdministratorPageProps {
  readonly setupCode: string;
  readonly name: string;
  readonly email: string;
  readonly errors: readonly FormError[];
}

/** Shown only while nobody has an account. */
export function FirstAdministratorPage({ setupCode, name, email, errors }: FirstAdministratorPageProps) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1>{peopleText.firstTitle}</h1>
      <p>{peopleText.firstLead}</p>
      <Form action={paths.firstAdministrator()}>
        <TextField
          name="setupCode"
          label={peopleText.setupCode}
          hint={peopleText.setupCodeHint}
          value={setupCode}
          error={errorFor(errors, 'setupCode')}
          width="half"
        />
        <TextField
          name="name"
          label={peopleText.name}
          hint={peopleText.nameHint}
          autocomplete="name"
          value={name}
          error={errorFor(errors, 'name')}
        />
        <AccountFields email={email} errors={errors} newPasswordHint={peopleText.passwordHint} />
        <SubmitButton label={peopleText.firstButton} />
      </Form>
    </>
  );
}
