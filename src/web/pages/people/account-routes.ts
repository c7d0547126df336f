import { h } from 'preact';
import { changePassword } from '../../../application/people/change-password.ts';
import { createAccessToken } from '../../../application/people/create-access-token.ts';
import { proveAndDelegateAuthority } from '../../../application/people/delegate-authority.ts';
import { proveAndEndDelegation } from '../../../application/people/end-delegation.ts';
import { readAccount } from '../../../application/people/read-account.ts';
import { revokeAccessToken } from '../../../application/people/revoke-access-token.ts';
import { revokeSession } from '../../../application/people/revoke-session.ts';
import { unlinkIdentity } from '../../../application/people/unlink-identity.ts';
import { readDigestChoice } from '../../../application/reminder/choose-digests.ts';
import { factorRefusals } from '../../../contract/refusals/factors.ts';
import { peopleRefusals } from '../../../contract/refusals/people.ts';
import { accept, fieldsRenamed } from '../../../domain/values/result.ts';
import { besideProof, proofRefusals } from '../../binding-proof.tsx';
import { dateOf, datePartsOf, listOf, textOf } from '../../form-body.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { proofOf } from '../../proof-fields.tsx';
import { form, page } from '../../serve-page.ts';
import { singleSignOnText } from '../../text/factor-text.ts';
import { delegationText, peopleText } from '../../text/people-text.ts';
import { AccountPage, type AccountState } from './account-page.tsx';
import { delegationProof } from './delegations-panel.tsx';
import { readDelegation, readDelegationEnd, typedDelegation } from './read-delegation.ts';

const accountPage = page({
  address: paths.account,
  who: 'signed-in',
  refusals: ['forbidden'],
  async show({ deps, request, actor }, state: AccountState | null) {
    const account = await readAccount(deps.people, actor);
    if (!account.ok) return account;
    const choice = await readDigestChoice(deps.reminders, actor);
    if (!choice.ok) return choice;
    return accept({
      title: peopleText.accountTitle,
      body: h(AccountPage, { account: account.value, reader: request.reader, state: { ...state, ...choice.value } }),
    });
  },
});

const passwordForm = form({
  address: paths.accountPassword,
  who: 'signed-in',
  page: accountPage,
  read: (body) => ({
    current: textOf(body, 'currentPassword'),
    password: textOf(body, 'newPassword'),
    keepTokens: listOf(body, 'keepTokens'),
  }),
  act: ({ deps, actor, input, request }) =>
    changePassword(deps.people, actor, { ...input, sessionId: request.reader.sessionId }),
  refusals: atForm(peopleRefusals),
  goTo: ({ tokensRevoked }) => ({ to: paths.account(), notice: peopleText.passwordChanged(tokensRevoked) }),
  again: ({ errors }, { input }): AccountState => ({
    form: 'password',
    keptTokens: input.keepTokens,
    // Another form of the page has a field named password.
    errors: fieldsRenamed(errors, { password: 'newPassword' }),
  }),
});

const revokeSessionButton = form({
  address: paths.sessionRevoke,
  read: (body) => ({ sessionId: textOf(body, 'sessionId') }),
  act: ({ deps, actor, input }) => revokeSession(deps.people, actor, { userId: actor.userId, ...input }),
  refusals: ownPage(['forbidden', 'session-not-found']),
  goTo: () => ({ to: paths.account(), notice: peopleText.sessionRevoked }),
});

const unlinkIdentityButton = form({
  address: paths.identityUnlink,
  read: (body) => ({ issuer: textOf(body, 'issuer') }),
  act: ({ deps, actor, input }) => unlinkIdentity(deps.people, actor, input),
  refusals: ownPage(['forbidden', 'linked-identity-needed', 'linked-identity-not-found']),
  goTo: () => ({ to: paths.account(), notice: singleSignOnText.unlinked }),
});

/** A new token is shown on the page itself, not after a redirect: once, and stored nowhere. */
const accessTokenForm = form({
  address: paths.accessTokens,
  who: 'signed-in',
  page: accountPage,
  read: (body) => ({
    name: textOf(body, 'name'),
    scopes: listOf(body, 'scopes'),
    lastDay: dateOf(body, 'lastDay'),
    proof: proofOf(body),
  }),
  act: ({ deps, actor, input, request }) =>
    createAccessToken(deps.people, actor, { ...input, secondFactor: request.reader.strength?.secondFactor === true }),
  refusals: { ...atForm(peopleRefusals), ...atForm(factorRefusals), forbidden: 'atForm' },
  goTo: ({ token }) => ({ show: { madeToken: token } }),
  again: ({ errors }, { body, input: { name, scopes } }): AccountState => ({
    form: 'token',
    typedToken: { name, scopes, lastDay: datePartsOf(body, 'lastDay') },
    errors,
  }),
});

const revokeAccessTokenButton = form({
  address: paths.accessTokenRevoke,
  read: (body) => ({ tokenId: textOf(body, 'tokenId') }),
  act: ({ deps, actor, input }) => revokeAccessToken(deps.people, actor, input),
  refusals: ownPage(['token-not-found']),
  goTo: () => ({ to: paths.account(), notice: peopleText.tokenRevoked }),
});

const delegationForm = form({
  address: paths.delegations,
  who: 'signed-in',
  page: accountPage,
  read: readDelegation,
  act: ({ deps, actor, input }) =>
    proveAndDelegateAuthority(deps.people, actor, { ...input, fromUserId: actor.userId }),
  refusals: { ...atForm(peopleRefusals), ...proofRefusals, forbidden: 'atForm' },
  goTo: () => ({ to: paths.account(), notice: delegationText.done }),
  again: ({ errors }, { body }): AccountState => ({
    form: 'delegation',
    typedDelegation: typedDelegation(body),
    errors: besideProof(errors, delegationProof),
  }),
});

const endDelegationButton = form({
  address: paths.delegationEnd,
  page: accountPage,
  read: readDelegationEnd,
  act: ({ deps, actor, input }) => proveAndEndDelegation(deps.people, actor, input),
  refusals: { ...ownPage(['forbidden', 'delegation-not-found']), ...proofRefusals },
  goTo: () => ({ to: paths.account(), notice: delegationText.ended }),
  again: ({ errors }): AccountState => ({ errors: errors.map(({ sentence }) => ({ sentence })) }),
});

/** One's own account. */
export const accountRoutes = [
  accountPage,
  passwordForm,
  revokeSessionButton,
  unlinkIdentityButton,
  accessTokenForm,
  revokeAccessTokenButton,
  delegationForm,
  endDelegationButton,
];
