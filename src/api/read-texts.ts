import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Refusal } from '../domain/values/result.ts';
import { isStorable } from '../domain/values/storable-text.ts';
import { fieldRefusal, sendProblem } from './problems.ts';

/** Refuses a request with text that cannot be stored, naming its field, before its schema or its handler reads it. */
export function refuseUnstorableTexts(api: FastifyInstance): void {
  api.addHook('preValidation', async (request, reply) => {
    const refusal = unstorableIn(request);
    return refusal === null ? undefined : sendProblem(request, reply, [refusal]);
  });
}

function unstorableIn({ params, query, body }: FastifyRequest): Refusal | null {
  for (const sent of [params, query, body]) {
    const field = unstorableField(sent);
    if (field !== null) return fieldRefusal(field);
  }
  return null;
}

/** The dotted path of the first text that cannot be stored, or of what is named by one; null if all can. */
function unstorableField(sent: unknown): string | null {
  const waiting: { readonly path: string; readonly value: unknown }[] = [{ path: '', value: sent }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path, value } = next;
    if (typeof value === 'string' && !isStorable(value)) return path;
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, part] of Object.entries(value)) {
      if (!isStorable(name)) return path;
      waiting.push({ path: path === '' ? name : `${path}.${name}`, value: part });
    }
  }
  return null;
}
