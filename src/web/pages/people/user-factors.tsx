import type { UserDetails } from '../../../application/people/read-user.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { ProofFields } from '../../proof-fields.tsx';
import { userFactorsText } from '../../text/factor-text.ts';
import { userForms } from './user-state.ts';

export interface UserFactorsProps extends Pick<UserDetails, 'hasFactor'> {
  readonly user: Pick<UserDetails['user'], 'id'>;
  readonly errors: readonly FormError[];
}

/** Whether a person has a second factor, and its removal by an administrator when it is lost. */
export function UserFactors({ user, hasFactor, errors }: UserFactorsProps) {
  return (
    <section>
      <h2>{userFactorsText.title}</h2>
      <p>{hasFactor ? userFactorsText.set : userFactorsText.notSet}</p>
      {hasFactor ? (
        <details open={errors.length > 0}>
          <summary>{userFactorsText.remove}</summary>
          <Form action={paths.userFactorsRemove(user.id)}>
            <p>{userFactorsText.removeText}</p>
            <ProofFields
              provedFor="administration"
              hint={userFactorsText.proofHint}
              prefix={userForms.factors}
              errors={errors}
            />
            <SubmitButton label={userFactorsText.remove} kind="warning" />
          </Form>
        </details>
      ) : null}
    </section>
  );
}
