import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Refusal } from '../domain/values/result.ts';
import { isStorable } from '../domain/values/storable-text.ts';
import { fieldRefusal, sendProblem } from './problems.ts';

/** Refuses a request with text that cannot be stored, or with more in one another than anyone writes, naming its field, before its schema or its handler reads it. */
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

/** Assumption: no rule of parts has parts of parts so often. Deeper, what calls itself for each level could not read it. */
const DEEPEST = 100;

/** The dotted path of the first text that cannot be stored, of what is named by one, or of what lies too deep; null if all is well. */
function unstorableField(sent: unknown): string | null {
  const waiting: { readonly path: string; readonly depth: number; readonly value: unknown }[] = [
    { path: '', depth: 0, value: sent },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path, depth, value } = next;
    if (typeof value === 'string' && !isStorable(value)) return path;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEEPEST) return path.split('.').slice(0, 6).join('.');
    for (const [name, part] of Object.entries(value)) {
      if (!isStorable(name)) return path;
      waiting.push({ path: path === '' ? name : `${path}.${name}`, depth: depth + 1, value: part });
    }
  }
  return null;
}
