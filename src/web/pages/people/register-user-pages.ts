import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { createUser } from '../../../application/people/create-user.ts';
import { delegateAuthority } from '../../../application/people/delegate-authority.ts';
import { endDelegation } from '../../../application/people/end-delegation.ts';
import { listOrganisations } from '../../../application/people/list-organisations.ts';
import { listUsers } from '../../../application/people/list-users.ts';
import { readUser } from '../../../application/people/read-user.ts';
import { readUserAuthorities } from '../../../application/people/read-user-authorities.ts';
import { isPermitted } from '../../../domain/people/is-permitted.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { WebDeps } from '../../deps.ts';
import { errorsOf, type FormBody, formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendPage, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { delegationText, usersText } from '../../text/people-text.ts';
import { NewUserPage } from './new-user-page.tsx';
import { delegationInput, typedDelegation } from './register-account-pages.ts';
import { registerUserChanges } from './register-user-changes.ts';
import { UserPage, type UserState } from './user-page.tsx';
import { UsersPage } from './users-page.tsx';

const PAGE_SIZE = 50;

interface UserRoute {
  readonly Params: { readonly id: string };
}

/** The list of users, a new account, one user. */
export function registerUserPages(app: FastifyInstance, deps: WebDeps): void {
  app.get(paths.users(), (request, reply) => sendUsers(deps, request, reply));
  app.get(paths.userNew(), async (request, reply) => {
    if (!isPermitted('manage-users', request.reader.actor, { organisationId: 'opdc' }))
      return sendRefusal(request, reply, [{ code: 'forbidden' }]);
    return sendNew(request, reply, {}, []);
  });
  app.post(paths.userNew(), async (request, reply) => {
    const form = formBody(request.body);
    const input = { name: textOf(form, 'name'), email: textOf(form, 'email'), password: textOf(form, 'password') };
    const made = await createUser(deps.people, request.reader.actor, input);
    if (!made.ok) return sendNew(request, reply, form, errorsOf(made.refusals));
    return redirectBack(reply, paths.user(made.value.userId), usersText.added);
  });
  app.get<UserRoute>('/users/:id', (request, reply) => sendUser(deps, request, reply, request.params.id, {}));
  app.post<UserRoute>('/users/:id/delegations', async (request, reply) => {
    const { id } = request.params;
    const form = formBody(request.body);
    const input = { ...delegationInput(form), fromUserId: id };
    const made = await delegateAuthority(deps.people, request.reader.actor, input);
    if (made.ok) return redirectBack(reply, paths.user(id), delegationText.done);
    const state = {
      form: 'delegation',
      typedDelegation: typedDelegation(form),
      errors: errorsOf(made.refusals),
    } as const;
    return sendUser(deps, request, reply, id, state);
  });
  app.post<UserRoute>('/users/:id/delegations/end', async (request, reply) => {
    const form = formBody(request.body);
    const key = { organisationId: textOf(form, 'organisationId'), delegationId: textOf(form, 'delegationId') };
    const ended = await endDelegation(deps.people, request.reader.actor, { ...key, reason: null });
    if (!ended.ok) return sendRefusal(request, reply, ended.refusals);
    return redirectBack(reply, paths.user(request.params.id), delegationText.ended);
  });
  registerUserChanges(app, deps, sendUser);
}

async function sendUsers(deps: WebDeps, request: FastifyRequest, reply: FastifyReply) {
  const query = request.query as { q?: string; page?: string };
  const { actor, today } = request.reader;
  const text = query.q ?? '';
  const page = Math.max(1, Number.parseInt(query.page ?? '1', 10) || 1);
  const listed = await listUsers(deps.people, actor, { text, organisationId: null, page, pageSize: PAGE_SIZE });
  if (!listed.ok) return sendRefusal(request, reply, listed.refusals);
  const places = await listOrganisations(deps.people, actor, { kind: null, provinceId: null });
  const organisations = new Map((places.ok ? places.value : []).map((one) => [one.id, one.name]));
  return sendPage(request, reply, {
    title: usersText.title,
    current: 'people',
    width: 'board',
    body: h(UsersPage, { ...listed.value, text, page, pageSize: PAGE_SIZE, today, organisations }),
  });
}

function sendNew(request: FastifyRequest, reply: FastifyReply, form: FormBody, errors: readonly FormError[]) {
  return sendPage(request, reply, {
    title: usersText.addTitle,
    current: 'people',
    status: errors.length === 0 ? 200 : 422,
    body: h(NewUserPage, { name: textOf(form, 'name'), email: textOf(form, 'email'), errors }),
  });
}

/** The page of one user, in the state its last form left it. */
async function sendUser(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, userId: string, state: UserState) {
  const details = await readUser(deps.people, request.reader.actor, { userId });
  if (!details.ok) return sendRefusal(request, reply, details.refusals);
  const authorities = await readUserAuthorities(deps.people, request.reader.actor, { userId });
  return sendPage(request, reply, {
    title: `${details.value.user.name} · ${usersText.title}`,
    current: 'people',
    width: 'board',
    status: state.errors === undefined ? 200 : 422,
    body: h(UserPage, {
      details: details.value,
      authorities: authorities.ok ? authorities.value : [],
      reader: request.reader,
      state,
    }),
  });
}
