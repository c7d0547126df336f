import { AccountName } from '../../components/account-fields.tsx';
import { ErrorSummary, errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { paths } from '../../paths.ts';
import { linkText, peopleText } from '../../text/people-text.ts';

export interface AccountLinkPageProps {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly errors: readonly FormError[];
}

/** The page of a one-time link: its person sets a password. */
export function AccountLinkPage({ token, name, email, errors }: AccountLinkPageProps) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1>{linkText.title}</h1>
      <p>
        <strong>{name}</strong> <span data-arabic="">{email}</span>
      </p>
      <p>{linkText.lead}</p>
      <Form action={paths.accountLink(token)}>
        <AccountName email={email} />
        <TextField
          name="password"
          label={peopleText.newPassword}
          hint={peopleText.passwordHint}
          type="password"
          autocomplete="new-password"
          error={errorFor(errors, 'password')}
          width="half"
        />
        <SubmitButton label={linkText.button} />
      </Form>
    </>
  );
}
