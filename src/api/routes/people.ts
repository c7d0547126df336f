import type { FastifyInstance } from 'fastify';
import { createAccessToken } from '../../application/people/create-access-token.ts';
import { listAccessTokens } from '../../application/people/list-access-tokens.ts';
import { listSessions } from '../../application/people/list-sessions.ts';
import { revokeAccessToken } from '../../application/people/revoke-access-token.ts';
import { revokeSession } from '../../application/people/revoke-session.ts';
import {
  createTokenRoute,
  listSessionsRoute,
  listTokensRoute,
  readMeRoute,
  revokeSessionRoute,
  revokeTokenRoute,
} from '../../contract/api/people.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { serveRoute } from '../serve-route.ts';

export function servePeople(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readMeRoute, {
    async handle({ actor, request: { caller } }) {
      const scopes = typeof caller === 'object' ? caller.scopes : [];
      return accept({ userId: actor.userId, name: actor.name, scopes, holdings: actor.holdings });
    },
  });
  serveRoute(app, deps, listSessionsRoute, {
    async handle({ deps, actor }) {
      const sessions = await listSessions(deps.people, actor, { userId: actor.userId });
      return sessions.ok ? accept({ sessions: sessions.value }) : sessions;
    },
  });
  serveRoute(app, deps, revokeSessionRoute, {
    async handle({ deps, actor, params }) {
      const revoked = await revokeSession(deps.people, actor, { userId: actor.userId, sessionId: params.id });
      return revoked.ok ? accept({ revoked: true as const }) : revoked;
    },
  });
  serveTokens(app, deps);
}

function serveTokens(app: FastifyInstance, deps: ApiDeps) {
  serveRoute(app, deps, listTokensRoute, {
    async handle({ deps, actor }) {
      const tokens = await listAccessTokens(deps.people, actor, { userId: actor.userId });
      return tokens.ok ? accept({ tokens: tokens.value }) : tokens;
    },
  });
  serveRoute(app, deps, createTokenRoute, {
    // What is stored to recognise a repeated request contains nothing of the password.
    sameness: ({ name, scopes, lastDay }) => ({ name, scopes, lastDay }),
    async handle({ deps, actor, body: { password, code, ...wanted } }) {
      const proof = { ...(password === undefined ? {} : { password }), ...(code === undefined ? {} : { code }) };
      const created = await createAccessToken(deps.people, actor, { ...wanted, proof });
      return created.ok ? accept({ ...created.value.details, token: created.value.token }) : created;
    },
    stored: (created) => ({ ...created, token: null }),
  });
  serveRoute(app, deps, revokeTokenRoute, {
    async handle({ deps, actor, params }) {
      const revoked = await revokeAccessToken(deps.people, actor, { tokenId: params.id });
      return revoked.ok ? accept({ revoked: true }) : revoked;
    },
  });
}
