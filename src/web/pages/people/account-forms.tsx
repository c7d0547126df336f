import type { UserDetails } from '../../../application/people/read-user.ts';
import { ConfirmPanel } from '../../components/confirm-panel.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { paths } from '../../paths.ts';
import { usersText } from '../../text/people-text.ts';

export interface AccountFormsProps {
  readonly user: UserDetails['user'];
}

/** What an administrator may do with another person's account: a link for a new password, disabling, enabling. */
export function AccountForms({ user }: AccountFormsProps) {
  const closed = user.disabledAt !== null;
  return (
    <section>
      <h2>{usersText.account}</h2>
      <details>
        <summary>{usersText.resetTitle}</summary>
        <Form action={paths.userPassword(user.id)}>
          <p>{usersText.resetHint}</p>
          <SubmitButton label={usersText.resetButton} kind="warning" />
        </Form>
      </details>
      <details>
        <summary>{closed ? usersText.enableTitle : usersText.disableTitle}</summary>
        <ConfirmPanel
          question={`${closed ? usersText.enableTitle : usersText.disableTitle} ${user.name}`}
          consequences={[closed ? usersText.enableText : usersText.disableText]}
          action={paths.userEnabled(user.id)}
          confirmLabel={closed ? usersText.enableButton : usersText.disableButton}
          cancelHref={paths.users()}
          danger={!closed}
        >
          <input type="hidden" name="enabled" value={closed ? 'yes' : 'no'} />
          <TextField name="enabledReason" label={usersText.reason} optional />
        </ConfirmPanel>
      </details>
    </section>
  );
}
