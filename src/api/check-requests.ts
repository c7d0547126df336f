import type { FastifySchemaCompiler } from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import type { z } from 'zod';

/** A request has a field or a part of its query that its route does not know; named by its dotted path. */
export class UnknownField extends Error {
  readonly field: string;
  constructor(field: string) {
    super(`unknown field ${field}`);
    this.field = field;
  }
}

/**
 * Checks each part of a request with the schema of its route, and refuses what the schema does not know: a misspelt
 * name would otherwise be left out silently and something else done than was asked.
 */
export const checkRequests: FastifySchemaCompiler<z.ZodType> = (route) => {
  const check = validatorCompiler(route);
  return (sent: unknown) => {
    const checked = check(sent);
    if (typeof checked !== 'object' || !('value' in checked)) return checked;
    const field = unknownField(sent, checked.value);
    return field === null ? checked : { error: new UnknownField(field) };
  };
};

/** What was sent and is not in what was read from it: a schema leaves out what it does not know. */
function unknownField(sent: unknown, read: unknown, path = ''): string | null {
  if (sent === read || !isObject(sent) || !isObject(read)) return null;
  for (const [name, value] of Object.entries(sent)) {
    const at = path === '' ? name : `${path}.${name}`;
    if (value !== undefined && !Object.hasOwn(read, name)) return at;
    const inner = unknownField(value, read[name], at);
    if (inner !== null) return inner;
  }
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
