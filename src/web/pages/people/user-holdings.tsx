import type { NamedHolding } from '../../../application/people/read-user.ts';
import { roleNames } from '../../../domain/people/roles.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { BindingProof } from '../../binding-proof.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { datePartsOf, textOf } from '../../form-body.ts';
import { paths } from '../../paths.ts';
import type { Reader } from '../../reader.ts';
import { usersText } from '../../text/people-text.ts';
import type { UserState } from './user-state.ts';

type HoldingKey = Pick<NamedHolding, 'organisationId' | 'role' | 'validFrom'>;

/** Before the names of the fields of one holding's form, so that those of two on a page have different ids. */
export function holdingPrefix({ organisationId, role, validFrom }: Readonly<Record<keyof HoldingKey, string>>): string {
  return `end-${organisationId}-${role}-${validFrom}.`;
}

export interface HoldingTableProps {
  readonly holdings: readonly NamedHolding[];
  readonly reader: Reader;
  readonly state: UserState;
}

/** Every role of a person, each with the form that ends it. */
export function HoldingTable({ holdings, reader, state }: HoldingTableProps) {
  return (
    <DataTable
      caption={usersText.roles}
      captionHidden
      phone="cards"
      rows={holdings}
      rowKey={(row) => `${row.organisationId}|${row.role}|${row.validFrom}`}
      columns={[
        { key: 'role', header: usersText.role, rowHeader: true, cell: (row) => roleNames[row.role] },
        { key: 'organisation', header: usersText.organisation, cell: (row) => row.organisationName },
        { key: 'from', header: usersText.from, cell: (row) => formatThaiDate(row.validFrom) },
        {
          key: 'to',
          header: usersText.to,
          cell: (row) => (row.validTo === null ? usersText.openEnded : formatThaiDate(row.validTo)),
        },
        { key: 'end', header: 'สถานะ', cell: (row) => <HoldingAction row={row} reader={reader} state={state} /> },
      ]}
    />
  );
}

interface HoldingActionProps extends Pick<HoldingTableProps, 'reader' | 'state'> {
  readonly row: NamedHolding;
}

function HoldingAction({ row, reader, state }: HoldingActionProps) {
  if (row.validTo !== null && row.validTo < reader.today) return <StatusTag tone="quiet" word={usersText.ended} />;
  const ahead = row.validFrom > reader.today;
  const prefix = holdingPrefix(row);
  const sent = state.form === prefix;
  return (
    <>
      <StatusTag tone={ahead ? 'quiet' : 'active'} word={ahead ? usersText.ahead : usersText.held} />
      <details open={sent}>
        <summary>{usersText.endSummary}</summary>
        <EndRoleForm row={row} prefix={prefix} state={sent ? state : {}} />
      </details>
    </>
  );
}

interface EndRoleFormProps {
  readonly row: NamedHolding;
  readonly prefix: string;
  readonly state: UserState;
}

function EndRoleForm({ row, prefix, state: { errors = [], typed } }: EndRoleFormProps) {
  const lastDay = `${prefix}lastDay`;
  return (
    <Form action={paths.userRoleEnd(row.userId)}>
      <input type="hidden" name="organisationId" value={row.organisationId} />
      <input type="hidden" name="role" value={row.role} />
      <input type="hidden" name="validFrom" value={row.validFrom} />
      <ThaiDateField
        name={lastDay}
        label={usersText.lastDay}
        value={typed === undefined ? undefined : datePartsOf(typed, lastDay)}
        error={errorFor(errors, lastDay)}
      />
      <TextField
        name={`${prefix}reason`}
        label={usersText.reason}
        optional
        value={textOf(typed ?? {}, `${prefix}reason`)}
      />
      <BindingProof act="role.end" prefix={prefix} errors={errors} />
      <SubmitButton label={usersText.end} kind="warning" />
    </Form>
  );
}
