import { endRole } from '../../../application/people/end-role.ts';
import { grantRole } from '../../../application/people/grant-role.ts';
import { resetPassword } from '../../../application/people/reset-password.ts';
import { setUserEnabled } from '../../../application/people/set-user-enabled.ts';
import { peopleRefusals } from '../../../contract/refusals/people.ts';
import { dateIsBlank, dateOf, datePartsOf, type FormBody, textOf } from '../../form-body.ts';
import { atForm } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form } from '../../serve-page.ts';
import { usersText } from '../../text/people-text.ts';
import type { UserState } from './user-page.tsx';
import { userPage } from './user-routes.ts';

const grantForm = form({
  address: paths.userRoles,
  page: userPage,
  read: (typed) => ({
    role: textOf(typed, 'role'),
    organisationId: textOf(typed, 'organisationId').trim(),
    validFrom: dateOf(typed, 'validFrom'),
    validTo: dateIsBlank(typed, 'validTo') ? null : dateOf(typed, 'validTo'),
    reason: reasonOf(typed, 'reason'),
  }),
  act: ({ deps, actor, key, input }) => grantRole(deps.people, actor, { userId: key.id, ...input }),
  refusals: { ...atForm(peopleRefusals), forbidden: 'atForm' },
  goTo: (_, { key }) => ({ to: paths.user(key.id), notice: usersText.granted }),
  again: ({ errors }, { form: typed }): UserState => ({ form: 'grant', typedGrant: typedGrant(typed), errors }),
});

function typedGrant(form: FormBody) {
  return {
    role: textOf(form, 'role'),
    organisationId: textOf(form, 'organisationId'),
    validFrom: datePartsOf(form, 'validFrom'),
    validTo: datePartsOf(form, 'validTo'),
    reason: textOf(form, 'reason'),
  };
}

const endRoleForm = form({
  address: paths.userRoleEnd,
  page: userPage,
  read: readRoleEnd,
  act: ({ deps, actor, key, input }) => endRole(deps.people, actor, { userId: key.id, ...input }),
  refusals: { ...atForm(peopleRefusals), forbidden: 'atForm' },
  goTo: (_, { key }) => ({ to: paths.user(key.id), notice: usersText.roleEnded }),
  again: ({ errors }): UserState => ({ form: 'other', errors: errors.map(({ sentence }) => ({ sentence })) }),
});

/** The name of the date field contains the holding, so that two on one page have different ids. */
function readRoleEnd(typed: FormBody) {
  const holding = {
    organisationId: textOf(typed, 'organisationId'),
    role: textOf(typed, 'role'),
    validFrom: textOf(typed, 'validFrom'),
  };
  const lastDay = dateOf(typed, `lastDay-${holding.organisationId}-${holding.role}-${holding.validFrom}`);
  return { ...holding, lastDay, reason: reasonOf(typed, 'reason') };
}

const passwordForm = form({
  address: paths.userPassword,
  page: userPage,
  read: (typed) => ({ password: textOf(typed, 'password') }),
  act: ({ deps, actor, key, input }) => resetPassword(deps.people, actor, { userId: key.id, ...input }),
  refusals: { ...atForm(peopleRefusals), forbidden: 'atForm' },
  goTo: (_, { key }) => ({ to: paths.user(key.id), notice: usersText.resetDone }),
  again: ({ errors }): UserState => ({ form: 'password', errors }),
});

const enabledForm = form({
  address: paths.userEnabled,
  page: userPage,
  read: (typed) => ({ enabled: textOf(typed, 'enabled') === 'yes', reason: reasonOf(typed, 'enabledReason') }),
  act: ({ deps, actor, key, input }) => setUserEnabled(deps.people, actor, { userId: key.id, ...input }),
  refusals: { ...atForm(peopleRefusals), forbidden: 'atForm' },
  goTo: (_, { key }) => ({ to: paths.user(key.id), notice: usersText.enabledDone }),
  again: ({ errors }): UserState => ({ form: 'other', errors }),
});

function reasonOf(form: FormBody, name: string): string | null {
  return textOf(form, name).trim() || null;
}

/** What an administrator changes about a user: roles, password, account. */
export const userChangeRoutes = [grantForm, endRoleForm, passwordForm, enabledForm];
