import { endRole } from '../../../application/people/end-role.ts';
import { proveAndGrantRole } from '../../../application/people/grant-role.ts';
import { sendResetLink } from '../../../application/people/make-account-link.ts';
import { setUserEnabled } from '../../../application/people/set-user-enabled.ts';
import { peopleRefusals } from '../../../contract/refusals/people.ts';
import { proofRefusals } from '../../binding-proof.tsx';
import { dateIsBlank, dateOf, datePartsOf, type FormBody, textOf } from '../../form-body.ts';
import { siteAddress } from '../../own-path.ts';
import { atForm } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { proofOf } from '../../proof-fields.tsx';
import { form } from '../../serve-page.ts';
import { usersText } from '../../text/people-text.ts';
import type { UserState } from './user-page.tsx';
import { userPage } from './user-routes.ts';

const grantForm = form({
  address: paths.userRoles,
  page: userPage,
  read: (body) => ({
    role: textOf(body, 'role'),
    organisationId: textOf(body, 'organisationId').trim(),
    validFrom: dateOf(body, 'validFrom'),
    validTo: dateIsBlank(body, 'validTo') ? null : dateOf(body, 'validTo'),
    reason: reasonOf(body, 'reason'),
    proof: proofOf(body),
  }),
  act: ({ deps, actor, key, input }) => proveAndGrantRole(deps.people, actor, { userId: key.id, ...input }),
  refusals: { ...atForm(peopleRefusals), ...proofRefusals, forbidden: 'atForm' },
  goTo: (_, { key }) => ({ to: paths.user(key.id), notice: usersText.granted }),
  again: ({ errors }, { body }): UserState => ({ form: 'grant', typedGrant: typedGrant(body), errors }),
});

function typedGrant(body: FormBody) {
  return {
    role: textOf(body, 'role'),
    organisationId: textOf(body, 'organisationId'),
    validFrom: datePartsOf(body, 'validFrom'),
    validTo: datePartsOf(body, 'validTo'),
    reason: textOf(body, 'reason'),
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
function readRoleEnd(body: FormBody) {
  const holding = {
    organisationId: textOf(body, 'organisationId'),
    role: textOf(body, 'role'),
    validFrom: textOf(body, 'validFrom'),
  };
  const lastDay = dateOf(body, `lastDay-${holding.organisationId}-${holding.role}-${holding.validFrom}`);
  return { ...holding, lastDay, reason: reasonOf(body, 'reason') };
}

const passwordForm = form({
  address: paths.userPassword,
  page: userPage,
  read: () => null,
  act: ({ deps, actor, key }) => sendResetLink(deps.people, actor, { userId: key.id }),
  refusals: { ...atForm(peopleRefusals), forbidden: 'atForm' },
  goTo: ({ shownToken }, { deps, request, key }) =>
    shownToken === null
      ? { to: paths.user(key.id), notice: usersText.resetDone }
      : { show: { shownLink: `${siteAddress(deps, request)}${paths.accountLink(shownToken)}` } },
  again: ({ errors }): UserState => ({ form: 'other', errors }),
});

const enabledForm = form({
  address: paths.userEnabled,
  page: userPage,
  read: (body) => ({ enabled: textOf(body, 'enabled') === 'yes', reason: reasonOf(body, 'enabledReason') }),
  act: ({ deps, actor, key, input }) => setUserEnabled(deps.people, actor, { userId: key.id, ...input }),
  refusals: { ...atForm(peopleRefusals), forbidden: 'atForm' },
  goTo: (_, { key }) => ({ to: paths.user(key.id), notice: usersText.enabledDone }),
  again: ({ errors }): UserState => ({ form: 'other', errors }),
});

function reasonOf(body: FormBody, name: string): string | null {
  return textOf(body, name).trim() || null;
}

/** What an administrator changes about a user: roles, password, account. */
export const userChangeRoutes = [grantForm, endRoleForm, passwordForm, enabledForm];
