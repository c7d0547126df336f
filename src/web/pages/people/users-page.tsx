import type { ListedUser } from '../../../application/people/list-users.ts';
import { isWithin } from '../../../domain/people/period.ts';
import { roleNames } from '../../../domain/people/roles.ts';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Pager } from '../../components/pager.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { paths } from '../../paths.ts';
import { PeopleTabs } from '../../people-tabs.tsx';
import { usersText } from '../../text/people-text.ts';

export interface UsersPageProps {
  readonly users: readonly ListedUser[];
  readonly total: number;
  readonly text: string;
  readonly page: number;
  readonly pageSize: number;
  readonly today: string;
  /** Names of organisations by id. */
  readonly organisations: ReadonlyMap<string, string>;
}

/** Users in Thai alphabetical order, with their current roles. */
export function UsersPage(props: UsersPageProps) {
  const { users, total, text, page, pageSize } = props;
  const hrefOf = (at: number) => `${paths.users()}?${new URLSearchParams({ q: text, page: String(at) })}`;
  return (
    <>
      <h1>{usersText.title}</h1>
      <PeopleTabs current="users" mayManage />
      <form method="get" action={paths.users()} class="board-filter">
        <TextField name="q" label={usersText.search} type="search" value={text} width="half" />
        <SubmitButton label={usersText.searchButton} kind="secondary" />
      </form>
      <p>
        {usersText.found(total)} · <a href={paths.userNew()}>{usersText.add}</a>
      </p>
      {users.length === 0 ? (
        <EmptyState title={usersText.notFound} whatWillAppear={usersText.notFoundText}>
          <LinkButton label={usersText.add} href={paths.userNew()} />
        </EmptyState>
      ) : (
        <UserTable {...props} />
      )}
      <Pager page={page} pageCount={Math.ceil(total / pageSize)} hrefOf={hrefOf} />
    </>
  );
}

function UserTable({ users, today, organisations }: UsersPageProps) {
  return (
    <DataTable
      caption={usersText.title}
      captionHidden
      phone="cards"
      rows={users}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'name',
          header: usersText.title,
          rowHeader: true,
          cell: (row) => <a href={paths.user(row.id)}>{row.name}</a>,
        },
        { key: 'email', header: 'อีเมล', cell: (row) => <span data-arabic="">{row.email}</span> },
        { key: 'roles', header: usersText.rolesNow, cell: (row) => formatRoles(row, today, organisations) },
        { key: 'state', header: usersText.account, cell: (row) => <AccountTag user={row} /> },
      ]}
    />
  );
}

function formatRoles(user: ListedUser, today: string, organisations: ReadonlyMap<string, string>) {
  const now = user.holdings.filter((one) => isWithin(one, today));
  if (now.length === 0) return <span class="muted">{usersText.noRole}</span>;
  return now
    .map((one) => `${roleNames[one.role]} (${organisations.get(one.organisationId) ?? one.organisationId})`)
    .join(' · ');
}

/** Whether an account is enabled, in a word. */
export function AccountTag({ user }: { readonly user: Pick<ListedUser, 'disabledAt'> }) {
  if (user.disabledAt !== null) return <StatusTag tone="quiet" word={usersText.disabled} />;
  return <StatusTag tone="done" word={usersText.enabled} />;
}
