import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { changePassword } from '../../../application/people/change-password.ts';
import { createAccessToken } from '../../../application/people/create-access-token.ts';
import { delegateAuthority } from '../../../application/people/delegate-authority.ts';
import { endDelegation } from '../../../application/people/end-delegation.ts';
import { readAccount } from '../../../application/people/read-account.ts';
import { revokeAccessToken } from '../../../application/people/revoke-access-token.ts';
import { revokeSession } from '../../../application/people/revoke-session.ts';
import { readDigestChoice } from '../../../application/reminder/choose-digests.ts';
import type { WebDeps } from '../../deps.ts';
import { dateOf, datePartsOf, errorsOf, type FormBody, formBody, listOf, textOf } from '../../form-body.ts';
import { redirectBack, sendPage, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { delegationText, peopleText } from '../../text/people-text.ts';
import { AccountPage, type AccountState } from './account-page.tsx';
import type { TypedDelegation } from './delegations-panel.tsx';

/** One's own account. Every form answers on the same page. */
export function registerAccountPages(app: FastifyInstance, deps: WebDeps): void {
  app.get(paths.account(), (request, reply) => sendAccount(deps, request, reply, {}));
  app.post(paths.accountPassword(), async (request, reply) => {
    const form = formBody(request.body);
    const changed = await changePassword(deps.people, request.reader.actor, {
      current: textOf(form, 'current'),
      password: textOf(form, 'password'),
      sessionId: request.reader.sessionId,
    });
    if (!changed.ok) return sendAccount(deps, request, reply, { form: 'password', errors: errorsOf(changed.refusals) });
    return redirectBack(reply, paths.account(), peopleText.passwordChanged);
  });
  app.post(paths.sessionRevoke(), async (request, reply) => {
    const { actor } = request.reader;
    const sessionId = textOf(formBody(request.body), 'sessionId');
    const revoked = await revokeSession(deps.people, actor, { userId: actor.userId, sessionId });
    if (!revoked.ok) return sendRefusal(request, reply, revoked.refusals);
    return redirectBack(reply, paths.account(), peopleText.sessionRevoked);
  });
  app.post(paths.accessTokens(), (request, reply) => makeToken(deps, request, reply));
  app.post(paths.accessTokenRevoke(), async (request, reply) => {
    const tokenId = textOf(formBody(request.body), 'tokenId');
    const revoked = await revokeAccessToken(deps.people, request.reader.actor, { tokenId });
    if (!revoked.ok) return sendRefusal(request, reply, revoked.refusals);
    return redirectBack(reply, paths.account(), peopleText.tokenRevoked);
  });
  app.post(paths.delegations(), (request, reply) => delegate(deps, request, reply));
  app.post(paths.delegationEnd(), async (request, reply) => {
    const form = formBody(request.body);
    const key = { organisationId: textOf(form, 'organisationId'), delegationId: textOf(form, 'delegationId') };
    const ended = await endDelegation(deps.people, request.reader.actor, { ...key, reason: null });
    if (!ended.ok) return sendRefusal(request, reply, ended.refusals);
    return redirectBack(reply, paths.account(), delegationText.ended);
  });
}

/** A new token answers on the page itself, not by a redirect: it is shown once and kept nowhere. */
async function makeToken(deps: WebDeps, request: FastifyRequest, reply: FastifyReply) {
  const form = formBody(request.body);
  const typed = { name: textOf(form, 'name'), scopes: listOf(form, 'scopes') };
  const input = { ...typed, lastDay: dateOf(form, 'lastDay') };
  const made = await createAccessToken(deps.people, request.reader.actor, input);
  if (made.ok) return sendAccount(deps, request, reply, { madeToken: made.value.token });
  const typedToken = { ...typed, lastDay: datePartsOf(form, 'lastDay') };
  return sendAccount(deps, request, reply, { form: 'token', typedToken, errors: errorsOf(made.refusals) });
}

async function delegate(deps: WebDeps, request: FastifyRequest, reply: FastifyReply) {
  const form = formBody(request.body);
  const { actor } = request.reader;
  const made = await delegateAuthority(deps.people, actor, {
    ...delegationInput(form),
    fromUserId: actor.userId,
  });
  if (made.ok) return redirectBack(reply, paths.account(), delegationText.done);
  const state = {
    form: 'delegation',
    typedDelegation: typedDelegation(form),
    errors: errorsOf(made.refusals),
  } as const;
  return sendAccount(deps, request, reply, state);
}

/** A delegation as the form sends it, all but who gives it. */
export function delegationInput(form: FormBody) {
  return {
    organisationId: textOf(form, 'organisationId'),
    role: textOf(form, 'role'),
    toUserId: textOf(form, 'toUserId'),
    validFrom: dateOf(form, 'validFrom'),
    validTo: dateOf(form, 'validTo'),
    reason: textOf(form, 'reason'),
  };
}

/** The same as it was typed, to be shown again. */
export function typedDelegation(form: FormBody): TypedDelegation {
  return {
    organisationId: textOf(form, 'organisationId'),
    toUserId: textOf(form, 'toUserId'),
    from: datePartsOf(form, 'validFrom'),
    to: datePartsOf(form, 'validTo'),
    reason: textOf(form, 'reason'),
  };
}

async function sendAccount(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, state: AccountState) {
  const account = await readAccount(deps.people, request.reader.actor);
  const choice = await readDigestChoice(deps.reminders, request.reader.actor);
  if (!account.ok || !choice.ok) return reply.redirect(paths.signIn(), 303);
  return sendPage(request, reply, {
    title: peopleText.accountTitle,
    status: state.errors === undefined ? 200 : 422,
    body: h(AccountPage, { account: account.value, reader: request.reader, state: { ...state, ...choice.value } }),
  });
}
