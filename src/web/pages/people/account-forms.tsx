import type { UserDetails } from '../../../application/people/read-user.ts';
import { BindingProof } from '../../binding-proof.tsx';
import { ConfirmPanel } from '../../components/confirm-panel.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import { usersText } from '../../text/people-text.ts';
import { type UserState, userForms } from './user-state.ts';

export interface AccountFormsProps {
  readonly user: UserDetails['user'];
  readonly state: UserState;
}

/** What an administrator may do with another person's account: a link for a new password, disabling, enabling. */
export function AccountForms({ user, state }: AccountFormsProps) {
  const closed = user.disabledAt !== null;
  return (
    <section>
      <h2>{usersText.account}</h2>
      <details open={state.form === userForms.password}>
        <summary>{usersText.resetTitle}</summary>
        <Form action={paths.userPassword(user.id)}>
          <p>{usersText.resetHint}</p>
          <BindingProof
            act="user.link-reset"
            prefix={userForms.password}
            errors={errorsOf(state, userForms.password)}
          />
          <SubmitButton label={usersText.resetButton} kind="warning" />
        </Form>
      </details>
      <details open={state.form === userForms.enabled}>
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
          <TextField
            name="enabledReason"
            label={usersText.reason}
            optional
            value={textOf(state.typed ?? {}, 'enabledReason')}
          />
          <BindingProof
            act={closed ? 'user.enable' : 'user.disable'}
            prefix={userForms.enabled}
            errors={errorsOf(state, userForms.enabled)}
          />
        </ConfirmPanel>
      </details>
    </section>
  );
}

function errorsOf({ form, errors }: UserState, one: string) {
  return form === one ? (errors ?? []) : [];
}
