import type { FastifyInstance } from 'fastify';
import { createUser } from '../../application/people/create-user.ts';
import { proveAndDelegateAuthority } from '../../application/people/delegate-authority.ts';
import { proveAndEndDelegation } from '../../application/people/end-delegation.ts';
import { proveAndEndRole } from '../../application/people/end-role.ts';
import { proveAndGrantRole } from '../../application/people/grant-role.ts';
import { listDelegations } from '../../application/people/list-delegations.ts';
import { listUsers } from '../../application/people/list-users.ts';
import { readUser } from '../../application/people/read-user.ts';
import { proveAndSetUserEnabled } from '../../application/people/set-user-enabled.ts';
import {
  createUserRoute,
  delegateRoute,
  endDelegationRoute,
  endRoleRoute,
  grantRoleRoute,
  listDelegationsRoute,
  listUsersRoute,
  readUserRoute,
  setUserEnabledRoute,
} from '../../contract/api/accounts.ts';
import type { CsvColumn } from '../../documents/table/csv-table.ts';
import type { RefusalCode } from '../../domain/refusals/refusal-facts.ts';
import { accept, type Outcome, withValue } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { proofOf } from '../proof-of.ts';
import { sendTable } from '../send-table.ts';
import { type OutputOf, serveRoute } from '../serve-route.ts';

const columns: readonly CsvColumn<OutputOf<typeof listUsersRoute>['users'][number]>[] = [
  { heading: 'รหัส', cell: (row) => row.id },
  { heading: 'ชื่อ', cell: (row) => row.name },
  { heading: 'อีเมล', cell: (row) => row.email },
  { heading: 'บทบาท', cell: (row) => row.holdings.map((one) => `${one.role} ${one.organisationId}`).join('; ') },
  { heading: 'ปิดบัญชีเมื่อ (UTC)', cell: (row) => row.disabledAt },
];

const doneOf = <Code extends RefusalCode>(outcome: Outcome<true, Code>) =>
  withValue(outcome, () => ({ done: true as const }));

/** Accounts as an administrator manages them. Passwords are changed on the pages only, never with a token. */
export function serveAccounts(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, listUsersRoute, {
    async handle({ deps, actor, query: { text, organisation, page, limit } }) {
      const input = { text, organisationId: organisation ?? null, page, pageSize: limit };
      const listed = await listUsers(deps.people, actor, input);
      return listed.ok ? accept({ ...listed.value, page }) : listed;
    },
    send: ({ users }, request, reply) => sendTable(request, reply, 'users', columns, users),
  });
  serveRoute(app, deps, readUserRoute, {
    async handle({ deps, actor, params }) {
      const found = await readUser(deps.people, actor, { userId: params.id });
      if (!found.ok) return found;
      const { user, holdings, delegations } = found.value;
      return accept({ ...user, holdings, delegations });
    },
  });
  serveRoute(app, deps, createUserRoute, {
    async handle({ deps, actor, body }) {
      const created = await createUser(deps.people, actor, body);
      if (!created.ok) return created;
      return accept({ userId: created.value.userId, linkToken: created.value.shownToken });
    },
    stored: (created) => ({ ...created, linkToken: null }),
  });
  serveRoute(app, deps, setUserEnabledRoute, {
    handle: async ({ deps, actor, params, body }) =>
      doneOf(
        await proveAndSetUserEnabled(deps.people, actor, { userId: params.id, ...body, proof: proofOf(body.proof) }),
      ),
  });
  serveRoles(app, deps);
  serveDelegations(app, deps);
}

function serveRoles(app: FastifyInstance, deps: ApiDeps) {
  serveRoute(app, deps, grantRoleRoute, {
    handle: async ({ deps, actor, params, body }) =>
      doneOf(await proveAndGrantRole(deps.people, actor, { userId: params.id, ...body, proof: proofOf(body.proof) })),
  });
  serveRoute(app, deps, endRoleRoute, {
    handle: async ({ deps, actor, params, body }) =>
      doneOf(await proveAndEndRole(deps.people, actor, { userId: params.id, ...body, proof: proofOf(body.proof) })),
  });
}

function serveDelegations(app: FastifyInstance, deps: ApiDeps) {
  serveRoute(app, deps, listDelegationsRoute, {
    async handle({ deps, actor, params }) {
      const delegations = await listDelegations(deps.people, actor, { organisationId: params.org });
      return delegations.ok ? accept({ delegations: delegations.value }) : delegations;
    },
  });
  serveRoute(app, deps, delegateRoute, {
    handle: ({ deps, actor, params, body }) =>
      proveAndDelegateAuthority(deps.people, actor, {
        ...{ organisationId: params.org, ...body },
        proof: proofOf(body.proof),
      }),
  });
  serveRoute(app, deps, endDelegationRoute, {
    async handle({ deps, actor, params: { org: organisationId, id: delegationId }, body }) {
      const input = { organisationId, delegationId, reason: body?.reason ?? null, proof: proofOf(body?.proof) };
      return doneOf(await proveAndEndDelegation(deps.people, actor, input));
    },
  });
}
