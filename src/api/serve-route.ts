import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { StoredAnswer } from '../application/idempotency/idempotency-ports.ts';
import { writtenCode } from '../application/reporting/written-code.ts';
import type { ApiRoute, RefusalOf } from '../contract/api/api-route.ts';
import { checksPassword, type RequestCost } from '../contract/request-cost.ts';
import { type Actor, visitor } from '../domain/people/actor.ts';
import { reachOf } from '../domain/people/reach.ts';
import { accept, type Outcome, type Refusal, refuse } from '../domain/values/result.ts';
import type { ApiDeps } from './api-deps.ts';
import { admit } from './authenticate.ts';
import { findAnswer, isCached, sendCachedAnswer } from './cached-answers.ts';
import { unknownRefusal } from './check-requests.ts';
import { etagOf, etagOfBody, readIfMatch } from './etags.ts';
import { type Answered, answerOnce, readKey, withoutProof } from './idempotency.ts';
import { fieldRefusal, sendProblem } from './problems.ts';
import { settledIn } from './settled-in.ts';

/** What a handler receives: the checked input of a permitted caller, and dependencies of the right transaction. */
export interface Call<Route extends ApiRoute, Body = BodyOf<Route>> {
  readonly deps: ApiDeps;
  readonly actor: Actor;
  readonly request: FastifyRequest;
  readonly params: z.output<Route['params']>;
  readonly query: z.output<Route['query']>;
  readonly body: Body;
  /** The row version of If-Match; -1 if the route checks none. */
  readonly version: number;
}

type BodyOf<Route extends ApiRoute> = Route['body'] extends z.ZodType ? z.output<Route['body']> : undefined;

/** A use case's output is only read: its lists may be readonly. */
type Given<Value> = Value extends readonly (infer One)[]
  ? readonly Given<One>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Given<Value[Key]> }
    : Value;

export type OutputOf<Route extends ApiRoute> = Given<z.output<Route['output']>>;

export interface Serving<Route extends ApiRoute, Body> {
  /** One call to a use case; the compiler rejects a use case with codes that the route does not name. */
  readonly handle: (call: Call<Route, Body>) => Promise<Outcome<OutputOf<Route>, RefusalOf<Route>>>;
  /** Whether the body may be sent at all; it is not received if not. */
  readonly before?: (call: Call<Route, undefined>) => Promise<Outcome<unknown, RefusalOf<Route>>>;
  /** Reads a body that is not JSON before the handler runs; the result replaces the parsed body. */
  readonly receive?: (call: Call<Route, undefined>) => Promise<Outcome<Body, RefusalOf<Route>>>;
  /** The part of the body that makes two requests the same; by default all of it but what proves who asks. */
  readonly sameness?: (body: Body) => unknown;
  /** Called when a received body was not used because the answer had been given before. */
  readonly discard?: (deps: ApiDeps, body: Body) => Promise<void>;
  /** Called when answering was interrupted: a received file is moved to its place, or removed. */
  readonly settle?: (deps: ApiDeps, body: Body, call: Call<Route, Body>) => Promise<void>;
  /** The current row version, returned to a client that sent an old one. */
  readonly present?: (call: Call<Route, Body>) => Promise<Outcome<{ readonly rowVersion: number } | null>>;
  /** Called once what an accepted request did is committed, and not for a repeated one: work that goes on after the answer. */
  readonly afterwards?: (call: Call<Route, Body>, body: OutputOf<Route>) => void;
  /** The answer as it may be stored for a repeated request: without secrets. */
  readonly stored?: (body: OutputOf<Route>) => OutputOf<Route>;
  /** Sends an accepted answer in a format other than JSON; false means that it is sent as JSON. */
  readonly send?: (body: OutputOf<Route>, request: FastifyRequest, reply: FastifyReply) => boolean;
}

/** Serves one route of the contract. */
export function serveRoute<Route extends ApiRoute, Body = BodyOf<Route>>(
  app: FastifyInstance,
  deps: ApiDeps,
  route: Route,
  serving: Serving<Route, Body>,
): void {
  app.route({
    method: route.method,
    url: route.path,
    config: { contract: route, ...apiCost(route) },
    schema: {
      params: route.params,
      querystring: route.query,
      ...(route.body ? { body: route.body } : {}),
      response: { [route.status]: route.output },
    },
    handler: withReachOf(deps, async (request, reply) => {
      const read = readCall(deps, route, request);
      if (!read.ok) return sendProblem(request, reply, read.refusals);
      const allowed: Outcome<unknown> = (await serving.before?.(read.value)) ?? accept(true);
      if (!allowed.ok)
        return refuseCall(serving, { ...read.value, body: request.body as Body }, reply, allowed.refusals);
      const received: Outcome<Body> = serving.receive
        ? await serving.receive(read.value)
        : accept(request.body as Body);
      if (!received.ok) return sendProblem(request, reply, received.refusals);
      const call = { ...read.value, body: received.value };
      if (isCached(route, request)) return sendCached(route, serving, call, reply);
      const answered = await answerCall(route, serving, call);
      if (!answered.ok) return refuseCall(serving, call, reply, answered.refusals);
      if (!answered.value.replayed) serving.afterwards?.(call, answered.value.body as OutputOf<Route>);
      return sendAnswer(serving, answered.value, request, reply);
    }),
  });
}

/** Everything that a route does is held to what its caller may change. */
function withReachOf<Answer>(
  { transactions }: Pick<ApiDeps, 'transactions'>,
  handler: (request: FastifyRequest, reply: FastifyReply) => Promise<Answer>,
) {
  return (request: FastifyRequest, reply: FastifyReply) => {
    const { caller } = request;
    const actor = typeof caller === 'object' ? caller.actor : visitor;
    return transactions.reaching(reachOf(actor), () => handler(request, reply));
  };
}

function apiCost({ file, download, refusals }: ApiRoute): { readonly cost?: RequestCost } {
  if (file) return { cost: 'upload' };
  if (download) return { cost: 'document' };
  return checksPassword(refusals) ? { cost: 'password' } : {};
}

/** Answers from the cache, if the cached response is still valid. */
async function sendCached<Route extends ApiRoute, Body>(
  route: Route,
  serving: Serving<Route, Body>,
  call: Call<Route, Body>,
  reply: FastifyReply,
) {
  const { request } = call;
  const found = await findAnswer(request.server.answers, route, call, async () => {
    const outcome = await serving.handle(call);
    if (!outcome.ok) return outcome;
    const text = reply.code(route.status).serialize(outcome.value);
    return accept({ body: outcome.value, text: String(text) });
  });
  if (!found.ok) return refuseCall(serving, call, reply, found.refusals);
  return sendCachedAnswer(request, reply.code(route.status), found.value);
}

/** Checks caller and version before anything is read or written. */
function readCall<Route extends ApiRoute>(
  deps: ApiDeps,
  route: Route,
  request: FastifyRequest,
): Outcome<Call<Route, undefined>> {
  const admitted = admit(request.caller, route, request.params);
  if (!admitted.ok) return admitted;
  const untaken = route.body || route.file ? null : firstUntaken(request.body);
  if (untaken !== null) return { ok: false, refusals: [untaken] };
  const version = route.version === 'checks' ? readIfMatch(request.headers['if-match']) : accept(-1);
  if (!version.ok) return version;
  return accept({
    deps,
    actor: admitted.value,
    request,
    params: request.params as z.output<Route['params']>,
    query: request.query as z.output<Route['query']>,
    body: undefined,
    version: version.value,
  });
}

/** A route that takes nothing by its body was sent something: whoever sent it meant it to count. */
function firstUntaken(body: unknown): Refusal<'field-unknown' | 'field-not-understood'> | null {
  if (body === undefined || body === null) return null;
  if (typeof body !== 'object' || Array.isArray(body)) return fieldRefusal('');
  const [name] = Object.keys(body);
  return name === undefined ? null : unknownRefusal(name, []);
}

async function answerCall<Route extends ApiRoute, Body>(
  route: Route,
  serving: Serving<Route, Body>,
  call: Call<Route, Body>,
): Promise<Answered> {
  const { request, deps, actor, body } = call;
  const key = readKey(route, request.headers['idempotency-key']);
  if (!key.ok) return key;
  const answer = async (using: ApiDeps): Promise<Outcome<StoredAnswer>> => {
    const outcome = await serving.handle({ ...call, deps: using });
    if (!outcome.ok) return outcome;
    const { value, unchanged } = outcome;
    return accept({ status: route.status, body: value, etag: etagOfBody(value), unchanged });
  };
  if (key.value === null) {
    const fresh = await answer(deps);
    return fresh.ok ? accept({ ...fresh.value, replayed: false }) : fresh;
  }
  const keyed = {
    actor,
    key: key.value,
    method: route.method,
    url: request.url,
    ifMatch: request.headers['if-match'] ?? '',
    body: serving.sameness ? serving.sameness(body) : withoutProof(body),
  };
  const kept = (fresh: StoredAnswer) =>
    serving.stored ? { ...fresh, body: serving.stored(fresh.body as OutputOf<Route>) } : fresh;
  const answered = await answerOnce(deps, keyed, answer, kept).catch(async (error: unknown) => {
    await serving.settle?.(deps, body, call);
    throw error;
  });
  if (serving.discard && (!answered.ok || answered.value.replayed)) await serving.discard(deps, body);
  return answered;
}

async function refuseCall<Route extends ApiRoute, Body>(
  serving: Serving<Route, Body>,
  call: Call<Route, Body>,
  reply: FastifyReply,
  refusals: readonly Refusal[],
) {
  const { request } = call;
  // A client that has not identified itself is asked to do so, instead of being refused permission.
  if (request.caller === 'nobody' && refusals[0]?.code === 'forbidden')
    return sendProblem(request, reply, refuse('token-required').refusals);
  const isMissing = refusals[0]?.code === 'not-found' || refusals[0]?.code === 'unknown-indicator';
  const meant = isMissing ? await codeMeant(call) : null;
  if (meant !== null) return sendProblem(request, reply, meant.refusals);
  const instrument = await settledIn(call);
  if (refusals[0]?.code !== 'changed-meanwhile') return sendProblem(request, reply, refusals, undefined, instrument);
  const present = await serving.present?.(call);
  const found = present?.ok ? present.value : null;
  return sendProblem(request, reply, refusals, found ? etagOf(found.rowVersion) : undefined, instrument);
}

/** An indicator that is there under a code in other letters: the caller is told, and nothing is guessed for them. */
async function codeMeant({ deps, actor, params }: Pick<Call<ApiRoute, unknown>, 'deps' | 'actor' | 'params'>) {
  const { code, org, year }: { readonly code?: unknown; readonly org?: unknown; readonly year?: unknown } = params;
  if (typeof code !== 'string' || typeof org !== 'string' || typeof year !== 'number') return null;
  const meant = await writtenCode(deps.transactions, actor, { organisationId: org, fiscalYear: year, code });
  return meant === null ? null : refuse('code-in-other-letters', { code, meant }, 'code');
}

function sendAnswer<Route extends ApiRoute, Body>(
  serving: Serving<Route, Body>,
  answer: StoredAnswer & { readonly replayed: boolean },
  request: FastifyRequest,
  reply: FastifyReply,
) {
  reply.code(answer.status).header('cache-control', 'no-store');
  if (answer.etag !== null) reply.header('etag', answer.etag);
  if (answer.unchanged) reply.header('samrit-unchanged', 'true');
  if (answer.replayed) reply.header('idempotent-replayed', 'true');
  if (serving.send?.(answer.body as OutputOf<Route>, request, reply)) return reply;
  return reply.send(answer.body);
}
