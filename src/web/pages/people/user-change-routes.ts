import { proveAndEndRole } from '../../../application/people/end-role.ts';
import { proveAndGrantRole } from '../../../application/people/grant-role.ts';
import { proveAndSendResetLink } from '../../../application/people/make-account-link.ts';
import { proveAndSetUserEnabled } from '../../../application/people/set-user-enabled.ts';
import { peopleRefusals } from '../../../contract/refusals/people.ts';
import { besideProof, proofRefusals } from '../../binding-proof.tsx';
import { dateIsBlank, dateOf, datePartsOf, type FormBody, textOf } from '../../form-body.ts';
import { siteAddress } from '../../own-path.ts';
import { atForm } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { proofOf } from '../../proof-fields.tsx';
import { form } from '../../serve-page.ts';
import { usersText } from '../../text/people-text.ts';
import { holdingPrefix } from './user-holdings.tsx';
import { userPage } from './user-routes.ts';
import { type UserState, userForms } from './user-state.ts';

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
  refusals: { ...atForm(peopleRefusals), ...atForm(['organisation-closed']), ...proofRefusals, forbidden: 'atForm' },
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
  act: ({ deps, actor, key, input }) => proveAndEndRole(deps.people, actor, { userId: key.id, ...input }),
  refusals: { ...atForm(peopleRefusals), ...proofRefusals, forbidden: 'atForm' },
  goTo: (_, { key }) => ({ to: paths.user(key.id), notice: usersText.roleEnded }),
  again: ({ errors }, { body, input }): UserState => {
    const prefix = holdingPrefix(input);
    return { form: prefix, typed: body, errors: besideProof(errors, prefix, ['lastDay']) };
  },
});

function readRoleEnd(body: FormBody) {
  const holding = {
    organisationId: textOf(body, 'organisationId'),
    role: textOf(body, 'role'),
    validFrom: textOf(body, 'validFrom'),
  };
  const prefix = holdingPrefix(holding);
  const lastDay = dateOf(body, `${prefix}lastDay`);
  return { ...holding, lastDay, reason: reasonOf(body, `${prefix}reason`), proof: proofOf(body, prefix) };
}

const passwordForm = form({
  address: paths.userPassword,
  page: userPage,
  read: (body) => proofOf(body, userForms.password),
  act: ({ deps, actor, key, input: proof }) => proveAndSendResetLink(deps.people, actor, { userId: key.id, proof }),
  refusals: { ...atForm(peopleRefusals), ...proofRefusals, forbidden: 'atForm' },
  goTo: ({ shownToken }, { deps, request, key }) =>
    shownToken === null
      ? { to: paths.user(key.id), notice: usersText.resetDone }
      : { show: { shownLink: `${siteAddress(deps, request)}${paths.accountLink(shownToken)}` } },
  again: ({ errors }): UserState => ({ form: userForms.password, errors: besideProof(errors, userForms.password) }),
});

const enabledForm = form({
  address: paths.userEnabled,
  page: userPage,
  read: (body) => ({
    enabled: textOf(body, 'enabled') === 'yes',
    reason: reasonOf(body, 'enabledReason'),
    proof: proofOf(body, userForms.enabled),
  }),
  act: ({ deps, actor, key, input }) => proveAndSetUserEnabled(deps.people, actor, { userId: key.id, ...input }),
  refusals: { ...atForm(peopleRefusals), ...proofRefusals, forbidden: 'atForm' },
  goTo: (_, { key }) => ({ to: paths.user(key.id), notice: usersText.enabledDone }),
  again: ({ errors }, { body }): UserState => ({
    form: userForms.enabled,
    typed: body,
    errors: besideProof(errors, userForms.enabled),
  }),
});

function reasonOf(body: FormBody, name: string): string | null {
  return textOf(body, name).trim() || null;
}

/** What an administrator changes about a user: roles, password, account. */
export const userChangeRoutes = [grantForm, endRoleForm, passwordForm, enabledForm];
