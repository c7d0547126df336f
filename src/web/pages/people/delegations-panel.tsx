import type { DelegableAuthority } from '../../../application/people/read-account.ts';
import type { NamedDelegation } from '../../../application/people/read-user.ts';
import { officeTitle } from '../../../domain/people/roles.ts';
import { formatThaiDate, type ThaiDateFields } from '../../../domain/values/thai-date.ts';
import { BindingProof } from '../../binding-proof.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { errorFor, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { delegationText } from '../../text/people-text.ts';

/** Before the names of the proof's fields: other forms of the page have a proof too. */
export const delegationProof = 'delegation.';

export interface TypedDelegation {
  readonly organisationId: string;
  readonly toUserId: string;
  readonly from: ThaiDateFields;
  readonly to: ThaiDateFields;
  readonly reason: string;
}

export interface DelegationFormProps {
  readonly authority: DelegableAuthority;
  readonly action: string;
  readonly typed: TypedDelegation | undefined;
  readonly errors: readonly FormError[];
}

/** One office whose authority may be delegated: to whom, for how long, by which order. */
export function DelegationForm({ authority, action, typed, errors }: DelegationFormProps) {
  if (authority.choices.length === 0) return <p class="muted">{delegationText.nobody}</p>;
  const choices = authority.choices.map((one) => ({ value: one.userId, label: one.name }));
  return (
    <Form action={action}>
      <input type="hidden" name="organisationId" value={authority.organisationId} />
      <input type="hidden" name="role" value={authority.role} />
      <p>
        {delegationText.authority} <strong>{officeTitle(authority.role, authority.organisationName)}</strong>
      </p>
      <SelectField
        name="toUserId"
        label={delegationText.to}
        hint={delegationText.toHint}
        choices={choices}
        value={typed?.toUserId}
        error={errorFor(errors, 'toUserId')}
      />
      <ThaiDateField
        name="validFrom"
        label={delegationText.first}
        value={typed?.from}
        error={errorFor(errors, 'validFrom')}
      />
      <ThaiDateField name="validTo" label={delegationText.last} value={typed?.to} error={errorFor(errors, 'validTo')} />
      <TextField name="reason" label={delegationText.reason} value={typed?.reason} error={errorFor(errors, 'reason')} />
      <BindingProof act="delegation.start" prefix={delegationProof} errors={errors} />
      <SubmitButton label={delegationText.button} />
    </Form>
  );
}

/** Before the names of the fields of the form that ends one delegation. */
export function delegationEndPrefix(delegationId: string): string {
  return `end-${delegationId}.`;
}

export interface DelegationTableProps {
  readonly delegations: readonly NamedDelegation[];
  readonly endAction: string;
  readonly today: string;
  /** Where another's delegation is ended, which asks for a proof: what a form of the page left. */
  readonly proved?: { readonly form?: string; readonly errors?: readonly FormError[] };
}

/** Delegations given or received, with a button to end an active one. */
export function DelegationTable({ delegations, endAction, today, proved }: DelegationTableProps) {
  if (delegations.length === 0) return <p class="muted">{delegationText.none}</p>;
  return (
    <DataTable
      caption={delegationText.title}
      captionHidden
      phone="cards"
      rows={delegations}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'office',
          header: delegationText.authority,
          rowHeader: true,
          cell: (row) => officeTitle(row.role, row.organisationName),
        },
        { key: 'from', header: delegationText.from, cell: (row) => row.fromName },
        { key: 'to', header: delegationText.to, cell: (row) => row.toName },
        {
          key: 'period',
          header: delegationText.period,
          cell: (row) => `${formatThaiDate(row.validFrom)} – ${formatThaiDate(row.validTo)}`,
        },
        { key: 'reason', header: delegationText.reason, cell: (row) => row.reason },
        { key: 'status', header: delegationText.status, cell: (row) => <DelegationTag row={row} today={today} /> },
        {
          key: 'end',
          header: delegationText.action,
          cell: (row) => (isOver(row, today) ? '' : <EndForm row={row} action={endAction} proved={proved} />),
        },
      ]}
    />
  );
}

function isOver(row: NamedDelegation, today: string): boolean {
  return row.endedAt !== null || row.validTo < today;
}

function DelegationTag({ row, today }: { readonly row: NamedDelegation; readonly today: string }) {
  if (isOver(row, today)) return <StatusTag tone="quiet" word={delegationText.over} />;
  if (row.validFrom > today) return <StatusTag tone="quiet" word={delegationText.ahead} />;
  return <StatusTag tone="active" word={delegationText.live} />;
}

interface EndFormProps {
  readonly row: NamedDelegation;
  readonly action: string;
  readonly proved: DelegationTableProps['proved'];
}

function EndForm({ row, action, proved }: EndFormProps) {
  if (proved !== undefined) return <ProvedEndForm row={row} action={action} proved={proved} />;
  return (
    <Form action={action}>
      <input type="hidden" name="organisationId" value={row.organisationId} />
      <input type="hidden" name="delegationId" value={row.id} />
      <button type="submit" class="link-button">
        {delegationText.end} <span class="govuk-visually-hidden">{row.toName}</span>
      </button>
    </Form>
  );
}

function ProvedEndForm({ row, action, proved }: EndFormProps & Pick<Required<DelegationTableProps>, 'proved'>) {
  const prefix = delegationEndPrefix(row.id);
  const sent = proved.form === prefix;
  return (
    <details open={sent}>
      <summary>
        {delegationText.end} <span class="govuk-visually-hidden">{row.toName}</span>
      </summary>
      <Form action={action}>
        <input type="hidden" name="organisationId" value={row.organisationId} />
        <input type="hidden" name="delegationId" value={row.id} />
        <BindingProof act="delegation.end" prefix={prefix} errors={sent ? (proved.errors ?? []) : []} />
        <SubmitButton label={delegationText.end} kind="warning" />
      </Form>
    </details>
  );
}
