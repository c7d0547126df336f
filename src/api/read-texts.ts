import type { FastifyInstance, FastifyRequest } from 'fastify';
import { cleanText, isReadable, isSecretField } from '../domain/values/clean-text.ts';
import type { Refusal } from '../domain/values/result.ts';
import { isStorable } from '../domain/values/storable-text.ts';
import { fieldRefusal, sendProblem } from './problems.ts';

/**
 * Cleans every text of a request before its schema or its handler reads it, so that no route can forget to. Refuses what
 * nobody could read, naming its field, and more parts in one another than anyone writes.
 */
export function cleanTexts(api: FastifyInstance): void {
  api.addHook('preValidation', async (request, reply) => {
    const refusal = unreadIn(request);
    return refusal === null ? undefined : sendProblem(request, reply, [refusal]);
  });
}

/** What stands in a path names something that there is: it is compared as it was asked, so it is not cleaned. */
function unreadIn(request: FastifyRequest): Refusal | null {
  const [wrong] = Object.entries(request.params ?? {}).filter(([, value]) => !isStorable(String(value)));
  if (wrong !== undefined) return fieldRefusal(wrong[0]);
  for (const part of ['query', 'body'] as const) {
    const sent = { value: request[part] };
    const field = cleanParts(sent);
    if (field !== null) return fieldRefusal(field);
    request[part] = sent.value;
  }
  return null;
}

/** Assumption: no rule of parts has parts of parts so often. Deeper, what calls itself for each level could not read it. */
const DEEPEST = 100;

interface Holder {
  readonly path: string;
  readonly depth: number;
  readonly parts: Record<string, unknown>;
}

/**
 * Cleans the texts in place. Gives the dotted path of the first that cannot be read, of what is named by one, or of what
 * lies too deep; null if all is well.
 */
function cleanParts(whole: { value: unknown }): string | null {
  const waiting: Holder[] = [{ path: '', depth: -1, parts: whole }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path, depth, parts } = next;
    if (depth >= DEEPEST) return path.split('.').slice(0, 6).join('.');
    for (const [name, part] of Object.entries(parts)) {
      if (!isStorable(name)) return path;
      const at = depth < 0 ? '' : path === '' ? name : `${path}.${name}`;
      if (typeof part === 'string') {
        if (!isReadable(part)) return at;
        if (!isSecretField(name)) parts[name] = cleanText(part);
      } else if (isHolder(part)) waiting.push({ path: at, depth: depth + 1, parts: part });
    }
  }
  return null;
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
