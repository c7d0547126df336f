import type { Account } from '../../../application/people/read-account.ts';
import { AccountName } from '../../components/account-fields.tsx';
import { CheckboxesField } from '../../components/checkboxes-field.tsx';
import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { paths } from '../../paths.ts';
import { peopleText } from '../../text/people-text.ts';
import { tokenWorks } from './access-tokens-panel.tsx';

export interface PasswordFormProps {
  readonly account: Account;
  readonly keptTokens: readonly string[];
  readonly errors: readonly FormError[];
}

/** A new password of one's own: every access token ends that is not ticked. */
export function PasswordForm({ account, keptTokens, errors }: PasswordFormProps) {
  const tokens = account.accessTokens.filter((one) => tokenWorks(one, account.machineToday));
  return (
    <section>
      <h2>{peopleText.changePassword}</h2>
      <Form action={paths.accountPassword()}>
        <AccountName email={account.user.email} />
        <TextField
          name="currentPassword"
          label={peopleText.currentPassword}
          type="password"
          autocomplete="current-password"
          error={errorFor(errors, 'currentPassword')}
          width="half"
        />
        <TextField
          name="newPassword"
          label={peopleText.newPassword}
          hint={peopleText.passwordHint}
          type="password"
          autocomplete="new-password"
          error={errorFor(errors, 'newPassword')}
          width="half"
        />
        {tokens.length === 0 ? null : (
          <CheckboxesField
            name="keepTokens"
            label={peopleText.keepTokens}
            hint={peopleText.keepTokensHint}
            choices={tokens.map(({ id, name }) => ({ value: id, label: name }))}
            values={keptTokens}
            small
            optional
          />
        )}
        <SubmitButton label={peopleText.changePasswordButton} kind="secondary" />
      </Form>
    </section>
  );
}
