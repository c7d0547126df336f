import { roleNames, roles } from '../../../domain/people/roles.ts';
import type { ThaiDateFields } from '../../../domain/values/thai-date.ts';
import { BindingProof } from '../../binding-proof.tsx';
import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { paths } from '../../paths.ts';
import { usersText } from '../../text/people-text.ts';

export interface TypedGrant {
  readonly role: string;
  readonly organisationId: string;
  readonly validFrom: ThaiDateFields;
  readonly validTo: ThaiDateFields;
  readonly reason: string;
}

export interface GrantRoleFormProps {
  readonly userId: string;
  readonly typed: TypedGrant | undefined;
  readonly errors: readonly FormError[];
}

const choices = roles.filter((role) => role !== 'public').map((role) => ({ value: role, label: roleNames[role] }));

/** Gives a role in an organisation for a period. */
export function GrantRoleForm({ userId, typed, errors }: GrantRoleFormProps) {
  return (
    <details open={errors.length > 0}>
      <summary>{usersText.grant}</summary>
      <Form action={paths.userRoles(userId)}>
        <SelectField
          name="role"
          label={usersText.role}
          choices={choices}
          value={typed?.role}
          error={errorFor(errors, 'role')}
        />
        <TextField
          name="organisationId"
          label={usersText.organisation}
          hint={usersText.organisationHint}
          value={typed?.organisationId}
          error={errorFor(errors, 'organisationId')}
          width="half"
        />
        <ThaiDateField
          name="validFrom"
          label={usersText.from}
          hint={usersText.fromHint}
          value={typed?.validFrom}
          error={errorFor(errors, 'validFrom')}
        />
        <ThaiDateField
          name="validTo"
          label={usersText.to}
          hint={usersText.toOptional}
          value={typed?.validTo}
          error={errorFor(errors, 'validTo')}
        />
        <TextField name="reason" label={usersText.reason} optional value={typed?.reason} />
        <BindingProof act="role.grant" errors={errors} />
        <SubmitButton label={usersText.grantButton} />
      </Form>
    </details>
  );
}
