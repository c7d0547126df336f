import type { Dice } from './fuzzing.ts';

/** The part of a JSON Schema that the OpenAPI document uses. */
export interface GivenSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly example?: unknown;
  readonly anyOf?: readonly GivenSchema[];
  readonly oneOf?: readonly GivenSchema[];
  readonly allOf?: readonly GivenSchema[];
  readonly properties?: Readonly<Record<string, GivenSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | GivenSchema;
  readonly items?: GivenSchema;
  readonly prefixItems?: readonly GivenSchema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
}

/** What values are made of: the schemas of the document, and texts that were seen before by the name of their field. */
export interface Generating {
  readonly dice: Dice;
  readonly schemas: Readonly<Record<string, GivenSchema>>;
  readonly seen: ReadonlyMap<string, readonly string[]>;
}

/** Texts that readers stumble over. */
const strangeTexts = [
  ...['', ' ', '0', '-0', '-1', '1e400', '1e-400', 'NaN', 'Infinity', '๑๒.๕', '1,2,3', '0x10', '9'.repeat(400)],
  ...['null', 'true', '__proto__', 'constructor', 'toString', '[object Object]', '../../etc/passwd', '%00', '\\'],
  ...['a\u0000b', '\ud800', '\udfff\ud800', '\u001b[2J', '\ufeff', '\u202e', 'ก\u0e33\u0e49\u0e33', '🏛️'.repeat(50)],
  ...[
    "' OR 1=1 --",
    '<script>alert(1)</script>',
    '=1+1',
    '{{7*7}}',
    '#{7*7}',
    '2568-02-30',
    '2025-13-45',
    '31/02/2568',
  ],
  ...['0000-00-00', '9999999-01-01', 'ก'.repeat(5000), 'a b'.repeat(3000), '((((((((((((', 'x'.repeat(65_000)],
] as const satisfies readonly string[];

/** Values of no use to anyone, of every kind that JSON has. */
export function strangeValue(dice: Dice): unknown {
  const numbers = [0, -1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, -1e-308] as const;
  const kinds: readonly [() => unknown, ...(() => unknown)[]] = [
    () => null,
    () => dice.oneIn(2),
    () => dice.pick(numbers),
    () => dice.pick(strangeTexts as unknown as [string, ...string[]]),
    () => [],
    () => ({}),
    () => [strangeTextOf(dice)],
    () => ({ [strangeTextOf(dice).slice(0, 100)]: strangeTextOf(dice) }),
    () => nested(dice.pick([3, 50, 2000])),
    () => Array.from({ length: 3000 }, () => 0),
  ];
  return dice.pick(kinds)();
}

export function strangeTextOf(dice: Dice): string {
  return strangeTexts[dice.below(strangeTexts.length)] ?? '';
}

/** Lists in lists: deep enough to exhaust a reader that calls itself. */
function nested(depth: number): unknown {
  let value: unknown = 0;
  for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? [value] : { rule: value };
  return value;
}

/** A value as the schema has it; `wrong` is how often, one in so many, a part of it is something else. */
export function makeValue(schema: GivenSchema, using: Generating, wrong: number, name = '', depth = 0): unknown {
  const { dice, schemas } = using;
  if (wrong > 0 && dice.oneIn(wrong)) return strangeValue(dice);
  if (schema.$ref !== undefined) {
    const found = schemas[schema.$ref.split('/').at(-1) ?? ''];
    return found === undefined ? null : makeValue(found, using, wrong, name, depth + 1);
  }
  const [first, ...others] = schema.anyOf ?? schema.oneOf ?? schema.allOf ?? [];
  // Deep in a schema that refers to itself, the choice that comes first is the one that ends.
  if (first !== undefined)
    return makeValue(depth > 6 ? first : dice.pick([first, ...others]), using, wrong, name, depth + 1);
  if (schema.const !== undefined) return schema.const;
  const [choice, ...choices] = schema.enum ?? [];
  if (choice !== undefined) return dice.pick([choice, ...choices]);
  return typedValue(schema, using, wrong, name, depth);
}

function typedValue(schema: GivenSchema, using: Generating, wrong: number, name: string, depth: number): unknown {
  const { dice } = using;
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  if (type === 'object') return objectOf(schema, using, wrong, depth);
  if (type === 'array') return listOf(schema, using, wrong, name, depth);
  if (type === 'boolean') return dice.oneIn(2);
  if (type === 'null') return null;
  if (type === 'integer' || type === 'number') return numberIn(schema, dice);
  if (type === 'string') return textFor(schema, using, name);
  return strangeValue(dice);
}

function objectOf(schema: GivenSchema, using: Generating, wrong: number, depth: number): unknown {
  const { dice } = using;
  const made: [string, unknown][] = [];
  for (const [name, inner] of Object.entries(schema.properties ?? {})) {
    const needed = schema.required?.includes(name) ?? false;
    if (needed ? wrong > 0 && dice.oneIn(wrong) : dice.oneIn(3)) continue;
    made.push([name, makeValue(inner, using, wrong, name, depth + 1)]);
  }
  const more = schema.additionalProperties;
  if (typeof more === 'object')
    for (const name of ['current', 'target', 'step1', 'ก'])
      if (dice.oneIn(2)) made.push([name, makeValue(more, using, wrong, name, depth + 1)]);
  if (wrong > 0 && dice.oneIn(wrong)) made.push([strangeTextOf(dice).slice(0, 60), strangeValue(dice)]);
  return Object.fromEntries(made);
}

function listOf(schema: GivenSchema, using: Generating, wrong: number, name: string, depth: number): unknown {
  if (schema.prefixItems) return schema.prefixItems.map((one) => makeValue(one, using, wrong, name, depth + 1));
  const length = depth > 6 ? (schema.minItems ?? 0) : using.dice.below(3) + (schema.minItems ?? 0);
  return Array.from({ length }, () => makeValue(schema.items ?? {}, using, wrong, name, depth + 1));
}

function numberIn({ minimum = 0, maximum = 9999 }: GivenSchema, dice: Dice): number {
  return dice.pick([minimum, maximum, minimum + dice.below(Math.max(1, Math.min(maximum - minimum, 20)))]);
}

const plainTexts = ['ก', 'รายได้ชุมชน', '12.5', '๑๒', '0', '2568', 'TH-42', '1.1-SME', '12m', '2025-10-01'] as const;

function textFor({ example }: GivenSchema, { dice, seen }: Generating, name: string): string {
  const [one, ...others] = seen.get(name) ?? [];
  if (one !== undefined && !dice.oneIn(4)) return dice.pick([one, ...others]);
  return typeof example === 'string' && dice.oneIn(2) ? example : dice.pick(plainTexts);
}
