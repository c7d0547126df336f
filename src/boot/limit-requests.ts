import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Caller } from '../api/authenticate.ts';
import { sendProblem } from '../api/problems.ts';
import { refusalSentence } from '../contract/refusals/sentence-of.ts';
import type { RequestCost } from '../contract/request-cost.ts';
import { networkOf } from '../domain/people/network.ts';
import type { RequestCount } from '../store/request-counts.ts';
import { sendRefusal } from '../web/page-reply.tsx';
import type { Reader } from '../web/reader.ts';
import { type CostLimits, type RequestLimits, requestLimits } from './request-limits.data.ts';

export interface LimitParts {
  /** Counts for all processes. */
  readonly shared: { add(key: string, seconds: number): Promise<RequestCount> };
  readonly sha256: (text: string) => string;
  readonly limits?: RequestLimits;
}

/** Who is counted: a person, or an address of people who are not signed in. */
interface Counted {
  readonly kind: 'person' | 'address';
  readonly key: string;
}

/**
 * The one place that limits requests, on pages and in the API alike. It runs once it is known who asks, and before
 * anything of the body is read.
 */
export function limitRequests(app: FastifyInstance, { shared, sha256, limits = requestLimits }: LimitParts): void {
  const own = countsInMemory();
  const refused = refusedKeys();
  const underWay = requestsUnderWay();
  app.decorateRequest('overLimit', false);
  app.addHook('preParsing', async (request, reply) => {
    const cost = costOf(request);
    if (cost === null) return undefined;
    const limit = limits[cost];
    const who = whoAsks(request);
    const key = `${cost} ${who.kind} ${who.key}`;
    // A key that has used up its period is refused from memory: going on costs the database nothing.
    const known = refused.secondsLeft(key);
    if (known > 0) return refuse(request, reply, 'too-many-requests', known);
    // The database is not told who asked.
    const { counted, seconds } = limit.shared
      ? await shared.add(sha256(key), limit.seconds)
      : own.add(key, limit.seconds);
    const most = limit[who.kind];
    reply.header('x-ratelimit-limit', most).header('x-ratelimit-remaining', Math.max(0, most - counted));
    if (counted > most) {
      // A person's form is shown once more with what was typed in it, up to twice the limit.
      if (who.kind === 'person' && request.routeOptions.config.showsAgain && counted <= most * 2) {
        request.overLimit = true;
        reply.header('retry-after', seconds);
        return undefined;
      }
      refused.add(key, seconds);
      return refuse(request, reply, 'too-many-requests', seconds);
    }
    if (!underWay.begin(cost, who, limit, reply)) return refuse(request, reply, 'too-many-at-once', 5);
    return undefined;
  });
}

const isReading = ({ method }: Pick<FastifyRequest, 'method'>) => ['GET', 'HEAD', 'OPTIONS'].includes(method);

/** What the route states, otherwise reading or writing by its method; null for what costs next to nothing. */
function costOf({ method, routeOptions, caller, reader }: KnownRequest): RequestCost | null {
  const { cost, contract } = routeOptions.config;
  if (cost !== undefined) return cost;
  // Assets and health have neither; whatever else is sent to the server counts as writing.
  const isServed = contract !== undefined || caller !== undefined || reader !== undefined;
  if (isReading({ method })) return isServed ? 'read' : null;
  return 'write';
}

/** Not every request has been through the doors that decide who asks. */
type KnownRequest = Omit<FastifyRequest, 'caller' | 'reader'> & { readonly caller?: Caller; readonly reader?: Reader };

function whoAsks({ caller, reader, ip }: KnownRequest): Counted {
  const userId = typeof caller === 'object' ? caller.actor.userId : reader?.signedIn ? reader.actor.userId : '';
  return userId === '' ? { kind: 'address', key: networkOf(ip) } : { kind: 'person', key: userId };
}

async function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  code: 'too-many-requests' | 'too-many-at-once',
  seconds: number,
) {
  reply.header('retry-after', seconds);
  const { caller, reader }: KnownRequest = request;
  if (caller !== undefined) await sendProblem(request, reply, [{ code }]);
  // What strangers send without end is not worth a page.
  else if (reader !== undefined && (reader.signedIn || isReading(request))) {
    await sendRefusal(request, reply, [{ code }]);
  } else await reply.code(429).type('text/plain; charset=utf-8').send(refusalSentence({ code }));
  return undefined;
}

const MOST_KEYS = 50_000;

function countsInMemory() {
  const periods = new LRUCache<string, { counted: number; readonly until: number }>({ max: MOST_KEYS });
  return {
    add(key: string, seconds: number): RequestCount {
      const now = Date.now();
      const held = periods.get(key);
      const period = held !== undefined && held.until > now ? held : { counted: 0, until: now + seconds * 1000 };
      period.counted += 1;
      if (period !== held) periods.set(key, period);
      return { counted: period.counted, seconds: Math.max(1, Math.ceil((period.until - now) / 1000)) };
    },
  };
}

function refusedKeys() {
  const until = new LRUCache<string, number>({ max: MOST_KEYS });
  return {
    add: (key: string, seconds: number) => void until.set(key, Date.now() + seconds * 1000),
    secondsLeft: (key: string) => Math.ceil(((until.get(key) ?? 0) - Date.now()) / 1000),
  };
}

/** Uploads and documents under way: of one person or address, and of everybody who is not signed in. */
function requestsUnderWay() {
  const counts = new Map<string, number>();
  const change = (key: string, by: number) => {
    const next = (counts.get(key) ?? 0) + by;
    if (next > 0) counts.set(key, next);
    else counts.delete(key);
  };
  return {
    begin(cost: RequestCost, who: Counted, { atOnce }: CostLimits, reply: FastifyReply): boolean {
      if (atOnce === undefined) return true;
      const places: [string, number][] = [[`${cost} ${who.kind} ${who.key}`, atOnce[who.kind]]];
      if (who.kind === 'address') places.push([`${cost} strangers`, atOnce.strangers]);
      if (places.some(([key, most]) => (counts.get(key) ?? 0) >= most)) return false;
      for (const [key] of places) change(key, 1);
      reply.raw.once('close', () => {
        for (const [key] of places) change(key, -1);
      });
      return true;
    },
  };
}
