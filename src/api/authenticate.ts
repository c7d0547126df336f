import type { FastifyRequest } from 'fastify';
import type { ChangeStamp } from '../application/changes/changes-ports.ts';
import type { CallerCache } from '../application/people/caller-cache.ts';
import type { ResolvedAccessToken } from '../application/people/resolve-access-token.ts';
import type { ApiRoute } from '../contract/api/api-route.ts';
import { isEverGivenBySeat } from '../domain/meetings/seat-rights.ts';
import { type AccessScope, scopeIncludes } from '../domain/people/access-scope.ts';
import { type Actor, visitor } from '../domain/people/actor.ts';
import { isEverPermitted, isPermittedAnywhere } from '../domain/people/is-permitted.ts';
import type { PermissionName } from '../domain/people/permissions.ts';
import type { UserId } from '../domain/values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../domain/values/result.ts';

/** Who sent the request: the owner of a valid token, nobody, or somebody with an invalid token. */
export type Caller = ResolvedAccessToken | 'nobody' | 'unknown-token';

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller;
    /** The change stamp when this request arrived. */
    changeStamp: ChangeStamp;
  }
  interface FastifyContextConfig {
    contract?: ApiRoute;
  }
}

/** Reads `Authorization: Bearer <token>`. */
export async function readCaller(
  tokens: CallerCache<ResolvedAccessToken>,
  request: FastifyRequest,
  changeStamp: ChangeStamp,
): Promise<Caller> {
  const header = request.headers.authorization;
  if (header === undefined) return 'nobody';
  const token = /^Bearer +([\x21-\x7e]{1,200})$/i.exec(header)?.[1];
  if (token === undefined) return 'unknown-token';
  return (await tokens.resolve(token, changeStamp)) ?? 'unknown-token';
}

/** The actor of a request, if its token covers the scope of the route. */
export function admit(
  caller: Caller,
  route: ApiRoute,
  params: unknown,
): Outcome<Actor, 'token-not-accepted' | 'token-required' | 'scope-missing'> {
  if (caller === 'unknown-token') return refuse('token-not-accepted');
  if (caller === 'nobody') return route.access === 'open' ? accept(visitor) : refuse('token-required');
  const needed = scopeNeeded(route, params);
  return scopeIncludes(caller.scopes, needed) ? accept(caller.actor) : refuse('scope-missing', { scope: needed });
}

/**
 * Refuses a caller who holds nothing through which a route might be allowed where its path leads, neither a role nor,
 * where a seat may give the right, a seat of any body today: the rows decide the rest later.
 */
export async function mayEver(
  route: ApiRoute,
  actor: Actor,
  params: unknown,
  sits: (userId: UserId) => Promise<boolean>,
): Promise<Outcome<true, 'forbidden'>> {
  const needed = typeof route.needs === 'function' ? route.needs(params as never) : route.needs;
  if (needed === undefined || needed === 'own') return accept(true);
  const org = typeof params === 'object' && params !== null && 'org' in params ? String(params.org) : null;
  const might = (name: PermissionName) =>
    org === null ? isPermittedAnywhere(name, actor) : isEverPermitted(name, actor, org);
  if (needed.some(might)) return accept(true);
  const bySeat = actor.userId !== '' && needed.some(isEverGivenBySeat) && (await sits(actor.userId));
  return bySeat ? accept(true) : refuse('forbidden');
}

function scopeNeeded(route: ApiRoute, params: unknown): AccessScope {
  return route.scopeOf?.(params as never) ?? route.scope;
}
