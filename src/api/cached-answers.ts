import { gzipSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type AnswerCache, answerCache } from '../application/changes/answer-cache.ts';
import { nationChangeStamp, partyChangeStamp } from '../application/changes/change-stamp.ts';
import type { ApiRoute } from '../contract/api/api-route.ts';
import type { Actor } from '../domain/people/actor.ts';
import { accept, type Outcome } from '../domain/values/result.ts';
import type { ApiDeps } from './api-deps.ts';
import { etagOfBody } from './etags.ts';
import { wantsCsv } from './send-table.ts';

/** A response as it is sent. */
export interface CachedAnswer {
  readonly json: Buffer;
  readonly packed: Buffer;
  readonly etag: string;
}

export type CachedAnswers = AnswerCache<CachedAnswer>;

declare module 'fastify' {
  interface FastifyInstance {
    answers: CachedAnswers;
  }
}

export function cacheAnswers(): CachedAnswers {
  return answerCache(({ json, packed }) => json.length + packed.length);
}

interface Asked {
  readonly deps: Pick<ApiDeps, 'clock' | 'secrets'>;
  readonly actor: Actor;
  readonly request: FastifyRequest;
  readonly params: object;
  readonly query: object;
}

/** True if the response may come from the cache. A table in another format is produced for each request. */
export function isCached(route: ApiRoute, request: FastifyRequest): boolean {
  return route.changesWith !== undefined && !wantsCsv(request);
}

/**
 * The response for everybody who holds the same roles and asks the same on this day, produced again when data it
 * depends on changes. The use case behind it must depend on nothing else about the person.
 */
export function findAnswer(
  answers: CachedAnswers,
  route: ApiRoute,
  asked: Asked,
  draw: () => Promise<Outcome<{ readonly body: unknown; readonly text: string }>>,
): Promise<Outcome<CachedAnswer>> {
  const { deps, actor, request, params, query } = asked;
  const key = JSON.stringify([route.id, params, query, deps.clock.today(), actor.holdings]);
  return answers.find(key, stampOf(route, request), async () => {
    const drawn = await draw();
    if (!drawn.ok) return drawn;
    const { body, text } = drawn.value;
    const json = Buffer.from(text);
    return accept({ json, packed: gzipSync(json), etag: etagOfBody(body) ?? `W/"${deps.secrets.sha256(text)}"` });
  });
}

function stampOf(route: ApiRoute, { changeStamp, params }: FastifyRequest): string {
  if (route.changesWith === 'nation') return nationChangeStamp(changeStamp);
  return partyChangeStamp(changeStamp, (params as { readonly org: string }).org);
}

/**
 * Sends it compressed if the request accepts that. A row version does not cover everything in the response, so only the
 * ETag of the response itself is compared: 304 if the client already has it.
 */
export function sendCachedAnswer(request: FastifyRequest, reply: FastifyReply, { json, packed, etag }: CachedAnswer) {
  reply.header('etag', etag).header('vary', 'authorization, accept, accept-encoding');
  reply.header('cache-control', 'private, no-cache');
  if (etag.startsWith('W/') && namesEtag(request.headers['if-none-match'], etag)) return reply.code(304).send();
  const packs = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(String(request.headers['accept-encoding'] ?? ''));
  if (packs) reply.header('content-encoding', 'gzip');
  return reply.type('application/json; charset=utf-8').send(packs ? packed : json);
}

/** Compared weakly, as a list; `*` is not accepted, because a client that sends it has read nothing. */
function namesEtag(header: string | undefined, etag: string): boolean {
  const bare = etag.replace(/^W\//, '');
  return (header ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === bare);
}
