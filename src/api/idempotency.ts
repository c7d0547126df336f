import type { StoredAnswer } from '../application/idempotency/idempotency-ports.ts';
import type { ApiRoute } from '../contract/api/api-route.ts';
import type { Actor } from '../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../domain/values/result.ts';
import { type AfterCommit, type ApiDeps, within } from './api-deps.ts';

const LONGEST_KEY = 200;
/** Assumption: a request is repeated within a day. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/** A route's answer, new or repeated. */
export type Answered = Outcome<StoredAnswer & { readonly replayed: boolean }>;

export interface KeyedRequest {
  readonly actor: Actor;
  readonly key: string;
  readonly method: string;
  readonly url: string;
  readonly ifMatch: string;
  readonly body: unknown;
}

/** The Idempotency-Key of a request, or null if it has none. */
export function readKey(route: ApiRoute, header: unknown): Outcome<string | null, 'idempotency-key-invalid'> {
  if (header === undefined || (route.method !== 'POST' && route.method !== 'PUT')) return accept(null);
  if (typeof header === 'string' && header.length <= LONGEST_KEY && /^[\x21-\x7e]+$/.test(header))
    return accept(header);
  return refuse('idempotency-key-invalid', { longest: LONGEST_KEY });
}

/**
 * A body without what proves who asks: a request is remembered by a hash that is quickly computed, by which whoever reads
 * the table could try out passwords.
 */
export function withoutProof(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('proof' in body)) return body;
  const { proof: _, ...rest } = body;
  return rest;
}

/**
 * Answers once per key: change, key and answer are written in one transaction, so a repeated request finds all or
 * nothing, and a simultaneous one waits for the first. A refused request leaves its key free; what its use case
 * committed separately (the count of wrong passwords) stays, as without a key.
 */
export async function answerOnce(
  deps: ApiDeps,
  request: KeyedRequest,
  answer: (deps: ApiDeps) => Promise<Outcome<StoredAnswer>>,
  keptOf: (answer: StoredAnswer) => StoredAnswer,
): Promise<Answered> {
  const { actor, key, method, url, ifMatch, body } = request;
  const { userId } = actor;
  const heldRoles = rolesOf(actor);
  const requestHash = deps.secrets.sha256(JSON.stringify([method, url, ifMatch, body ?? null]));
  const at = deps.people.machine.now();
  const forgetBefore = new Date(Date.parse(at) - KEPT_FOR).toISOString();
  let afterCommit: AfterCommit = [];
  // The outcome is wrapped: each part of the use case has already kept or rolled back what it wrote.
  const { answered } = await deps.transactions.run(async (stores, nested): Promise<{ answered: Answered }> => {
    afterCommit = [];
    const earlier = await stores.idempotency.hold({ userId, key, forgetBefore });
    if (earlier !== null) {
      if (earlier.requestHash !== requestHash) return { answered: refuse('idempotency-key-reused') };
      // An answer given in a role that has ended is not given again.
      if (!earlier.heldRoles.every((role) => heldRoles.includes(role))) return { answered: refuse('forbidden') };
      return { answered: accept({ ...earlier.answer, replayed: true }) };
    }
    const fresh = await answer(within(deps, nested, afterCommit));
    if (!fresh.ok) return { answered: fresh };
    await stores.idempotency.keep({ userId, key, requestHash, heldRoles, at }, keptOf(fresh.value));
    return { answered: accept({ ...fresh.value, replayed: false }) };
  });
  for (const move of afterCommit) await move();
  return answered;
}

function rolesOf({ holdings }: Actor): readonly string[] {
  return holdings.map(({ role, organisationId, onBehalfOf = '' }) => `${role} ${organisationId} ${onBehalfOf}`.trim());
}
