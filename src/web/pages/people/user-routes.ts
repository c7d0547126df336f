import { h } from 'preact';
import { createUser } from '../../../application/people/create-user.ts';
import { proveAndDelegateAuthority } from '../../../application/people/delegate-authority.ts';
import { proveAndEndDelegation } from '../../../application/people/end-delegation.ts';
import { listOrganisations } from '../../../application/people/list-organisations.ts';
import { listUsers } from '../../../application/people/list-users.ts';
import { readUser } from '../../../application/people/read-user.ts';
import { readUserAuthorities } from '../../../application/people/read-user-authorities.ts';
import { peopleRefusals } from '../../../contract/refusals/people.ts';
import { isPermitted } from '../../../domain/people/is-permitted.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import { besideProof, proofRefusals } from '../../binding-proof.tsx';
import type { FormError } from '../../components/error-summary.tsx';
import { textOf } from '../../form-body.ts';
import { siteAddress } from '../../own-path.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form, page } from '../../serve-page.ts';
import { delegationText, usersText } from '../../text/people-text.ts';
import { delegationEndPrefix, delegationProof } from './delegations-panel.tsx';
import { NewUserPage } from './new-user-page.tsx';
import { readDelegation, readDelegationEnd, typedDelegation } from './read-delegation.ts';
import { UserPage } from './user-page.tsx';
import type { UserState } from './user-state.ts';
import { UsersPage } from './users-page.tsx';

const PAGE_SIZE = 50;

const usersPage = page({
  address: paths.users,
  who: 'anyone',
  refusals: ['forbidden'],
  frame: { current: 'people', width: 'board' },
  async show({ deps, request, actor, asked }) {
    const [text, pageNumber] = [asked('q'), Math.max(1, Number.parseInt(asked('page'), 10) || 1)];
    const input = { text, organisationId: null, page: pageNumber, pageSize: PAGE_SIZE };
    const listed = await listUsers(deps.people, actor, input);
    if (!listed.ok) return listed;
    const places = await listOrganisations(deps.people, actor, { kind: null, provinceId: null });
    const organisations = new Map((places.ok ? places.value : []).map((one) => [one.id, one.name]));
    const { today } = request.reader;
    return accept({
      title: usersText.title,
      body: h(UsersPage, { ...listed.value, text, page: pageNumber, pageSize: PAGE_SIZE, today, organisations }),
    });
  },
});

interface NewUserState {
  readonly name: string;
  readonly email: string;
  readonly errors: readonly FormError[];
  readonly made?: { readonly userId: string; readonly href: string };
}

const newUserPage = page({
  address: paths.userNew,
  who: 'anyone',
  refusals: ['forbidden'],
  frame: { current: 'people' },
  async show({ actor }, state: NewUserState | null) {
    if (!isPermitted('manage-users', actor, { organisationId: 'opdc' })) return refuse('forbidden');
    const typed = state ?? { name: '', email: '', errors: [] };
    return accept({ title: usersText.addTitle, body: h(NewUserPage, typed) });
  },
});

const newUserForm = form({
  address: paths.userNew,
  page: newUserPage,
  read: (body) => ({
    name: textOf(body, 'name'),
    email: textOf(body, 'email'),
  }),
  act: ({ deps, actor, input }) => createUser(deps.people, actor, input),
  refusals: { ...atForm(peopleRefusals), forbidden: 'ownPage' },
  goTo: ({ userId, shownToken }, { deps, request }) => {
    if (shownToken === null) return { to: paths.user(userId), notice: usersText.added };
    const href = `${siteAddress(deps, request)}${paths.accountLink(shownToken)}`;
    return { show: { name: '', email: '', errors: [], made: { userId, href } } };
  },
  again: ({ errors }, { input: { name, email } }) => ({ name, email, errors }),
});

export const userPage = page({
  address: paths.user,
  who: 'anyone',
  refusals: ['forbidden', 'user-not-found'],
  frame: { current: 'people', width: 'board' },
  async show({ deps, request, actor, key }, state: UserState | null) {
    const details = await readUser(deps.people, actor, { userId: key.id });
    if (!details.ok) return details;
    const read = await readUserAuthorities(deps.people, actor, { userId: key.id });
    const authorities = read.ok ? read.value : [];
    return accept({
      title: `${details.value.user.name} · ${usersText.title}`,
      body: h(UserPage, { details: details.value, authorities, reader: request.reader, state: state ?? {} }),
    });
  },
});

const delegationForm = form({
  address: paths.userDelegations,
  page: userPage,
  read: readDelegation,
  act: ({ deps, actor, key, input }) => proveAndDelegateAuthority(deps.people, actor, { ...input, fromUserId: key.id }),
  refusals: { ...atForm(peopleRefusals), ...proofRefusals, forbidden: 'atForm' },
  goTo: (_, { key }) => ({ to: paths.user(key.id), notice: delegationText.done }),
  again: ({ errors }, { body }): UserState => ({
    form: 'delegation',
    typedDelegation: typedDelegation(body),
    errors: besideProof(errors, delegationProof),
  }),
});

const endDelegationButton = form({
  address: paths.userDelegationEnd,
  page: userPage,
  read: readDelegationEnd,
  act: ({ deps, actor, input }) => proveAndEndDelegation(deps.people, actor, input),
  refusals: { ...ownPage(['forbidden', 'delegation-not-found']), ...proofRefusals },
  goTo: (_, { key }) => ({ to: paths.user(key.id), notice: delegationText.ended }),
  again: ({ errors }, { input }): UserState => {
    const prefix = delegationEndPrefix(input.delegationId);
    return { form: prefix, errors: besideProof(errors, prefix) };
  },
});

/** The list of users, a new account, one user. */
export const userRoutes = [usersPage, newUserPage, newUserForm, userPage, delegationForm, endDelegationButton];
