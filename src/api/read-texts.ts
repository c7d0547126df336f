import type { FastifyInstance, FastifyRequest } from 'fastify';
import { addressPart } from '../domain/people/address-parts.ts';
import { cleanText, isReadable, isSecretField } from '../domain/values/clean-text.ts';
import type { Refusal } from '../domain/values/result.ts';
import { isStorable } from '../domain/values/storable-text.ts';
import { fieldRefusal, sendProblem, unreadableRefusal } from './problems.ts';

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

/**
 * What stands in a path names something that there is: it is read as it is compared, in whatever digits or letters it was
 * typed. What no text could hold is refused.
 */
export function readParams(request: FastifyRequest): Refusal | null {
  const parts = Object.entries(request.params ?? {});
  const [wrong] = parts.filter(([, value]) => !isStorable(String(value)));
  if (wrong !== undefined) return fieldRefusal(wrong[0]);
  request.params = Object.fromEntries(parts.map(([name, value]) => [name, addressPart(name, String(value))]));
  return null;
}

function unreadIn(request: FastifyRequest): Refusal | null {
  for (const part of ['query', 'body'] as const) {
    const sent = { value: request[part] };
    const refusal = cleanParts(sent);
    if (refusal !== null) return refusal;
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
 * Cleans the texts in place. Refuses the first that cannot be read, what is named by one, and what lies too deep; null if
 * all is well.
 */
function cleanParts(whole: { value: unknown }): Refusal | null {
  const waiting: Holder[] = [{ path: '', depth: -1, parts: whole }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path, depth, parts } = next;
    if (depth >= DEEPEST) return fieldRefusal(path.split('.').slice(0, 6).join('.'));
    for (const [name, part] of Object.entries(parts)) {
      if (!isStorable(name)) return fieldRefusal(path);
      const at = depth < 0 ? '' : path === '' ? name : `${path}.${name}`;
      if (typeof part === 'string') {
        if (!isReadable(part)) return unreadableRefusal(at, part);
        if (!isSecretField(name)) parts[name] = cleanText(part);
      } else if (isHolder(part)) waiting.push({ path: at, depth: depth + 1, parts: part });
    }
  }
  return null;
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
