import { z } from 'zod';
import { type AccessScope, accessScopes, scopeCovers } from '../../domain/people/access-scope.ts';
import type { PermissionName } from '../../domain/people/permissions.ts';
import type { RefusalCode } from '../../domain/refusals/refusal-facts.ts';
import { DAY_SHAPE } from './api-values.ts';

/**
 * One route of the API, defined once: the server checks requests and responses against it, and OpenAPI is produced from
 * it. Paths are relative to `/api/v1`, with `:name` for parameters.
 */
export interface ApiRoute {
  /** The operation's name in OpenAPI. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** The section of the document. */
  readonly area: string;
  /** One Thai line: what it does. */
  readonly summary: string;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body?: z.ZodType;
  readonly output: z.ZodType;
  /** The status of an accepted request. */
  readonly status: 200 | 201;
  /** `open`: anyone may ask, and sees published data. `token`: a personal access token is required. */
  readonly access: 'open' | 'token';
  /** The scope that the token needs. */
  readonly scope: AccessScope;
  /** If the scope depends on the path, such as on the named move. */
  readonly scopeOf?: (params: never) => AccessScope;
  /**
   * The permissions of which its caller must have one that could apply there, whatever the rows say: asked before a body
   * is received. `own`: what it changes belongs to its caller. Where a seat of a body may give one of them, whoever sits
   * in a body may ask as well, whatever role they hold. Every route that changes something has it.
   */
  readonly needs?: 'own' | readonly PermissionName[] | ((params: never) => readonly PermissionName[]);
  /** Codes it may refuse with, in addition to those of every route. */
  readonly refusals: readonly RefusalCode[];
  /** `gives`: the response carries an ETag, the row version. `checks`: the request must also carry it in If-Match. */
  readonly version: 'none' | 'gives' | 'checks';
  /**
   * What changes the response: any change of the party in the path, or of the whole nation. Apart from that it depends
   * only on the day and the roles held, carries an ETag, and is cached until such a change. Absent: produced for each
   * request.
   */
  readonly changesWith?: 'party' | 'nation';
  /** True if the response is a table that is also available as CSV. */
  readonly table?: true;
  /** If the response is a file: the media types it may have. */
  readonly download?: readonly string[];
  /** True if the request is a form with one file, `multipart/form-data`. */
  readonly file?: true;
  /** The fields of that form beside the file, each with what it is for; a list: it may be repeated. */
  readonly fileFields?: Readonly<Record<string, string | readonly [string]>>;
}

/** Keeps the exact types of one route's shapes. */
export function apiRoute<const Route extends ApiRoute>(route: Route): Route {
  return route;
}

/** The permission of the named move, as a route `needs` it. */
export function permissionsOfMove<Action extends string>(
  moves: readonly { readonly action: Action; readonly permission: PermissionName }[],
  action: NoInfer<Action>,
): readonly PermissionName[] {
  return moves.filter((move) => move.action === action).map(({ permission }) => permission);
}

/** The move in the path of a route: one of these, each told with the words of its button. */
export function moveParam<Action extends string>(
  moves: readonly { readonly action: Action; readonly button: string }[],
) {
  const description = moves.map(({ action, button }) => `${action}: ${button}`).join(' · ');
  return z.enum(moves.map(({ action }) => action)).meta({ description });
}

/** The narrowest scope with which a token may use a permission. */
export function scopeFor(permission: PermissionName): AccessScope {
  return accessScopes.find((scope) => scopeCovers([scope], permission)) ?? 'admin';
}

/** Refusals any route may answer with. */
const refusalsOfEveryRoute = [
  'field-not-understood',
  'field-unknown',
  'token-not-accepted',
  'too-many-requests',
  'unexpected-fault',
  'outside-reach',
  'database-busy',
] as const;
/** Refusals of a route that needs a token. */
const refusalsOfTokens = ['token-required', 'scope-missing', 'forbidden'] as const;
/** Refusals of a route that takes a body. */
const refusalsOfBodies = [
  'body-not-json',
  'body-not-utf8',
  'body-too-large',
  'media-type-not-supported',
  'field-twice',
  'text-not-storable',
  'text-too-long',
] as const;
/** Refusals of a route that takes an Idempotency-Key. */
const refusalsOfKeys = ['idempotency-key-invalid', 'idempotency-key-reused'] as const;
/** Refusals of a route that checks If-Match. */
const refusalsOfVersions = ['if-match-required', 'if-match-not-understood', 'changed-meanwhile'] as const;

/** The codes with which a use case behind a route may refuse: the route's own, and those of its kind. */
export type RefusalOf<Route extends ApiRoute> =
  | Route['refusals'][number]
  | (Route['access'] extends 'token' ? (typeof refusalsOfTokens)[number] : never)
  | (Route['version'] extends 'checks' ? (typeof refusalsOfVersions)[number] : never)
  | (Route['file'] extends true ? 'field-not-understood' | 'field-unknown' | (typeof refusalsOfBodies)[number] : never);

/** True if a part of its address is called so. */
function asksFor({ params, query }: ApiRoute, name: string): boolean {
  return Object.hasOwn(params.shape, name) || Object.hasOwn(query.shape, name);
}

/** True if a part of its address is typed as a text. */
function asksForText(route: ApiRoute): boolean {
  return Object.keys(route.query.shape).length > 0 || asksFor(route, 'code');
}

/** True if a day is typed anywhere in what the route takes. */
function takesDay({ params, query, body }: ApiRoute): boolean {
  const schemas = [params, query, ...(body ? [body] : [])];
  const told = schemas.map((schema) => JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })));
  return told.some((text) => text.includes(DAY_SHAPE));
}

/** Every code this route may refuse with, each once. */
export function refusalsOf(route: ApiRoute): readonly RefusalCode[] {
  const writes = route.method === 'POST' || route.method === 'PUT';
  return [
    ...new Set([
      ...refusalsOfEveryRoute,
      ...(route.access === 'token' ? refusalsOfTokens : []),
      // Who has no token and may not is asked for one.
      ...(route.refusals.includes('forbidden') ? (['token-required'] as const) : []),
      ...(route.body || route.file ? refusalsOfBodies : []),
      ...(asksFor(route, 'year') ? (['not-a-fiscal-year'] as const) : []),
      ...(asksFor(route, 'code') && asksFor(route, 'org') ? (['code-in-other-letters'] as const) : []),
      ...(asksForText(route) ? (['text-not-storable', 'text-too-long'] as const) : []),
      ...(takesDay(route) ? (['date-not-common-era'] as const) : []),
      ...(writes ? refusalsOfKeys : []),
      ...(route.version === 'checks' ? refusalsOfVersions : []),
      ...route.refusals,
    ]),
  ];
}
