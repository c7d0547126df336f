import type { DelegableAuthority } from '../../../application/people/read-account.ts';
import type { UserDetails } from '../../../application/people/read-user.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { paths } from '../../paths.ts';
import type { Reader } from '../../reader.ts';
import { delegationText, usersText } from '../../text/people-text.ts';
import { AccountForms } from './account-forms.tsx';
import { DelegationForm, DelegationTable } from './delegations-panel.tsx';
import { GrantRoleForm } from './grant-role-form.tsx';
import { ShownLink } from './shown-link.tsx';
import { UserFactors } from './user-factors.tsx';
import { HoldingTable } from './user-holdings.tsx';
import { type UserState, userForms } from './user-state.ts';
import { AccountTag } from './users-page.tsx';

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
        <HoldingTable holdings={holdings} reader={reader} state={state} />
      )}
      <GrantRoleForm userId={user.id} typed={state.typedGrant} errors={state.form === 'grant' ? errors : []} />
      <UserDelegations details={details} authorities={authorities} reader={reader} state={state} />
      <AccountForms user={user} state={state} />
      <UserFactors user={user} hasFactor={details.hasFactor} errors={state.form === userForms.factors ? errors : []} />
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
        proved={state}
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
