import type { DelegableAuthority } from '../../../application/people/read-account.ts';
import type { NamedHolding, UserDetails } from '../../../application/people/read-user.ts';
import { roleNames } from '../../../domain/people/roles.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorSummary, type FormError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { paths } from '../../paths.ts';
import type { Reader } from '../../reader.ts';
import { delegationText, usersText } from '../../text/people-text.ts';
import { AccountForms } from './account-forms.tsx';
import { DelegationForm, DelegationTable, type TypedDelegation } from './delegations-panel.tsx';
import { GrantRoleForm, type TypedGrant } from './grant-role-form.tsx';
import { ShownLink } from './shown-link.tsx';
import { UserFactors } from './user-factors.tsx';
import { AccountTag } from './users-page.tsx';

/** Which form of the page has errors, and what was typed in it. */
export interface UserState {
  readonly errors?: readonly FormError[];
  readonly form?: 'grant' | 'delegation' | 'factors' | 'other';
  /** A link for the person to set a password: shown only this once. */
  readonly shownLink?: string;
  readonly typedGrant?: TypedGrant;
  readonly typedDelegation?: TypedDelegation;
}

export interface UserPageProps {
  readonly details: UserDetails;
  /** Authority of this person that may be delegated, with the people to choose from. */
  readonly authorities: readonly DelegableAuthority[];
  readonly reader: Reader;
  readonly state: UserState;
}

/** One user: roles for a period, delegation, password and account. */
export function UserPage({ details, authorities, reader, state }: UserPageProps) {
  const { user, holdings } = details;
  const errors = state.errors ?? [];
  return (
    <>
      <Breadcrumbs crumbs={[{ label: usersText.title, href: paths.users() }, { label: user.name }]} />
      <ErrorSummary errors={errors} />
      <h1>{user.name}</h1>
      <p>
        <span data-arabic="">{user.email}</span> <AccountTag user={user} />
      </p>
      {state.shownLink === undefined ? null : <ShownLink href={state.shownLink} />}
      <h2>{usersText.roles}</h2>
      {holdings.length === 0 ? (
        <EmptyState title={usersText.noRoles} whatWillAppear={usersText.noRolesText} />
      ) : (
        <HoldingTable holdings={holdings} reader={reader} />
      )}
      <GrantRoleForm userId={user.id} typed={state.typedGrant} errors={state.form === 'grant' ? errors : []} />
      <UserDelegations details={details} authorities={authorities} reader={reader} state={state} />
      <AccountForms user={user} />
      <UserFactors user={user} hasFactor={details.hasFactor} errors={state.form === 'factors' ? errors : []} />
    </>
  );
}

function UserDelegations({ details, authorities, reader, state }: UserPageProps) {
  if (authorities.length === 0 && details.delegations.length === 0) return null;
  const { today } = reader;
  const errors = state.form === 'delegation' ? (state.errors ?? []) : [];
  return (
    <section>
      <h2>{delegationText.title}</h2>
      <DelegationTable
        delegations={details.delegations}
        endAction={paths.userDelegationEnd(details.user.id)}
        today={today}
      />
      {authorities.map((authority) => (
        <details key={`${authority.organisationId}${authority.role}`} open={errors.length > 0}>
          <summary>{delegationText.button}</summary>
          <DelegationForm
            authority={authority}
            action={paths.userDelegations(details.user.id)}
            typed={state.typedDelegation}
            errors={errors}
          />
        </details>
      ))}
    </section>
  );
}

function HoldingTable({ holdings, reader }: { readonly holdings: readonly NamedHolding[]; readonly reader: Reader }) {
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
        { key: 'end', header: 'สถานะ', cell: (row) => <HoldingAction row={row} reader={reader} /> },
      ]}
    />
  );
}

function HoldingAction({ row, reader }: { readonly row: NamedHolding; readonly reader: Reader }) {
  if (row.validTo !== null && row.validTo < reader.today) return <StatusTag tone="quiet" word={usersText.ended} />;
  const ahead = row.validFrom > reader.today;
  return (
    <>
      <StatusTag tone={ahead ? 'quiet' : 'active'} word={ahead ? usersText.ahead : usersText.held} />
      <details>
        <summary>{usersText.endSummary}</summary>
        <Form action={paths.userRoleEnd(row.userId)}>
          <input type="hidden" name="organisationId" value={row.organisationId} />
          <input type="hidden" name="role" value={row.role} />
          <input type="hidden" name="validFrom" value={row.validFrom} />
          <ThaiDateField
            name={`lastDay-${row.organisationId}-${row.role}-${row.validFrom}`}
            label={usersText.lastDay}
          />
          <SubmitButton label={usersText.end} kind="warning" />
        </Form>
      </details>
    </>
  );
}
