import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { endRole } from '../../../application/people/end-role.ts';
import { grantRole } from '../../../application/people/grant-role.ts';
import { resetPassword } from '../../../application/people/reset-password.ts';
import { setUserEnabled } from '../../../application/people/set-user-enabled.ts';
import type { WebDeps } from '../../deps.ts';
import { dateIsBlank, dateOf, datePartsOf, errorsOf, type FormBody, formBody, textOf } from '../../form-body.ts';
import { redirectBack } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { usersText } from '../../text/people-text.ts';
import type { UserState } from './user-page.tsx';

interface UserRoute {
  readonly Params: { readonly id: string };
}

/** Sends the user's page again with errors. */
type SendUser = (
  deps: WebDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  userId: string,
  state: UserState,
) => Promise<unknown>;

/** What an administrator changes about a user: roles, password, account. */
export function registerUserChanges(app: FastifyInstance, deps: WebDeps, sendUser: SendUser): void {
  app.post<UserRoute>('/users/:id/roles', async (request, reply) => {
    const { id } = request.params;
    const form = formBody(request.body);
    const granted = await grantRole(deps.people, request.reader.actor, { userId: id, ...grantInput(form) });
    if (granted.ok) return redirectBack(reply, paths.user(id), usersText.granted);
    const state = { form: 'grant', typedGrant: typedGrant(form), errors: errorsOf(granted.refusals) } as const;
    return sendUser(deps, request, reply, id, state);
  });
  app.post<UserRoute>('/users/:id/roles/end', async (request, reply) => {
    const { id } = request.params;
    const ended = await endRole(deps.people, request.reader.actor, endInput(id, formBody(request.body)));
    if (ended.ok) return redirectBack(reply, paths.user(id), usersText.roleEnded);
    const errors = errorsOf(ended.refusals).map(({ sentence }) => ({ sentence }));
    return sendUser(deps, request, reply, id, { form: 'other', errors });
  });
  app.post<UserRoute>('/users/:id/password', async (request, reply) => {
    const { id } = request.params;
    const input = { userId: id, password: textOf(formBody(request.body), 'password') };
    const reset = await resetPassword(deps.people, request.reader.actor, input);
    if (reset.ok) return redirectBack(reply, paths.user(id), usersText.resetDone);
    return sendUser(deps, request, reply, id, { form: 'password', errors: errorsOf(reset.refusals) });
  });
  app.post<UserRoute>('/users/:id/enabled', async (request, reply) => {
    const { id } = request.params;
    const form = formBody(request.body);
    const input = { userId: id, enabled: textOf(form, 'enabled') === 'yes', reason: reasonOf(form, 'enabledReason') };
    const set = await setUserEnabled(deps.people, request.reader.actor, input);
    if (set.ok) return redirectBack(reply, paths.user(id), usersText.enabledDone);
    return sendUser(deps, request, reply, id, { form: 'other', errors: errorsOf(set.refusals) });
  });
}

function grantInput(form: FormBody) {
  return {
    role: textOf(form, 'role'),
    organisationId: textOf(form, 'organisationId').trim(),
    validFrom: dateOf(form, 'validFrom'),
    validTo: dateIsBlank(form, 'validTo') ? null : dateOf(form, 'validTo'),
    reason: reasonOf(form, 'reason'),
  };
}

function typedGrant(form: FormBody) {
  return {
    role: textOf(form, 'role'),
    organisationId: textOf(form, 'organisationId'),
    validFrom: datePartsOf(form, 'validFrom'),
    validTo: datePartsOf(form, 'validTo'),
    reason: textOf(form, 'reason'),
  };
}

/** The date field carries the holding in its name, so that two on one page have different ids. */
function endInput(userId: string, form: FormBody) {
  const [organisationId, role, validFrom] = [
    textOf(form, 'organisationId'),
    textOf(form, 'role'),
    textOf(form, 'validFrom'),
  ];
  const lastDay = dateOf(form, `lastDay-${organisationId}-${role}-${validFrom}`);
  return { userId, organisationId, role, validFrom, lastDay, reason: reasonOf(form, 'reason') };
}

function reasonOf(form: FormBody, name: string): string | null {
  return textOf(form, name).trim() || null;
}
