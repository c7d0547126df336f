import type { FastifySchemaCompiler } from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { nearestName } from '../domain/values/nearest-name.ts';
import type { Refusal } from '../domain/values/result.ts';

/** A request has a field or a part of its query that its route does not know. */
export class UnknownField extends Error {
  readonly refusal: Refusal<'field-unknown'>;
  constructor(refusal: Refusal<'field-unknown'>) {
    super(`unknown field ${refusal.field}`);
    this.refusal = refusal;
  }
}

/** The refusal of a field, by its dotted path, with the known name beside it that it may stand for. */
export function unknownRefusal(field: string, known: readonly string[]): Refusal<'field-unknown'> {
  const name = field.slice(field.lastIndexOf('.') + 1);
  const facts = { name: field.slice(0, LONGEST_SHOWN), meant: nearestName(name, known) };
  return { code: 'field-unknown', field, facts };
}

/** Whoever sent a name may have sent a very long one. */
const LONGEST_SHOWN = 100;

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
    if (field === null) return checked;
    return { error: new UnknownField(unknownRefusal(field, namesBeside(route.schema, field.split('.')))) };
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

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly additionalProperties?: Shape | boolean;
  readonly anyOf?: readonly Shape[];
  readonly $ref?: string;
}

/** The names that a schema knows where the last step of this path leads. */
function namesBeside(schema: z.ZodType, path: readonly string[]): readonly string[] {
  const whole = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape & {
    readonly $defs?: Readonly<Record<string, Shape>>;
  };
  const open = (shape: Shape | undefined): readonly Shape[] => {
    const named = shape?.$ref === undefined ? shape : shape.$ref === '#' ? whole : whole.$defs?.[shape.$ref.slice(8)];
    return named === undefined ? [] : (named.anyOf?.flatMap(open) ?? [named]);
  };
  let here = open(whole);
  for (const step of path.slice(0, -1))
    here = here.flatMap(({ properties, items, additionalProperties: more }) =>
      open(properties?.[step] ?? items ?? (typeof more === 'object' ? more : undefined)),
    );
  return here.flatMap(({ properties }) => Object.keys(properties ?? {}));
}
