import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { roundCodeSchema } from '../domain/framework/source-schema.ts';
import { partyOf } from '../domain/people/organisation.ts';
import type { ResultKey, RoundKey } from '../domain/reporting/round-key.ts';
import { sendRefusal } from './page-reply.tsx';

const provinceSchema = z.object({
  fiscalYear: z
    .string()
    .regex(/^\d{4}$/)
    .transform(Number),
  organisationId: z.string().refine((id) => partyOf(id) === id),
});
const roundSchema = provinceSchema.extend({ round: roundCodeSchema });
const resultSchema = roundSchema.extend({ code: z.string().min(1).max(60) });

/** The party whose year a page is about: a province, or a cluster. */
export interface PartyKey {
  readonly organisationId: string;
  readonly fiscalYear: number;
}

type KeyHandler<Key> = (request: FastifyRequest, reply: FastifyReply, key: Key) => Promise<unknown>;

/** Handlers of addresses under `/:fiscalYear/:organisationId`; an address that names no such thing is not found. */
export function withParty(handle: KeyHandler<PartyKey>) {
  return withKey(provinceSchema, handle);
}

/** The same under a round. */
export function withRound(handle: KeyHandler<RoundKey>) {
  return withKey(roundSchema, handle);
}

/** The same under an indicator of a round. */
export function withResult(handle: KeyHandler<ResultKey>) {
  return withKey(resultSchema, handle);
}

function withKey<Key>(schema: z.ZodType<Key>, handle: KeyHandler<Key>) {
  return (request: FastifyRequest, reply: FastifyReply): unknown => {
    const key = schema.safeParse(request.params);
    return key.success ? handle(request, reply, key.data) : sendRefusal(request, reply, [{ code: 'not-found' }]);
  };
}

/** One value of the address's query, as text; empty where there is none. */
export function queryText(request: FastifyRequest, name: string): string {
  const value = (request.query as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : '';
}
