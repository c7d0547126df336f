import { type RoundCode, roundCodeSchema } from '../domain/framework/source-schema.ts';
import { partyOf } from '../domain/people/organisation.ts';

/** How one variable part of an address is read; undefined if its text is not valid. */
export type PartReader<Value extends string | number = string | number> = (text: string) => Value | undefined;

const matching =
  (shape: RegExp): PartReader<string> =>
  (text) =>
    shape.test(text) ? text : undefined;

/**
 * The variable parts that addresses share, by name. A part in a position where another address has a fixed word must
 * refuse that word: `paths.test.ts` compares all addresses with each other.
 */
const sharedParts = {
  /** Buddhist era. */
  fiscalYear: (text) => (/^\d{4}$/.test(text) ? Number(text) : undefined),
  /** A province or a cluster. */
  organisationId: (text) => (partyOf(text) === text ? text : undefined),
  round: (text) => roundCodeSchema.safeParse(text).data,
  /** An indicator's code: any text, so no other address may have a fixed word in its position. */
  code: matching(/^.{1,60}$/s),
  sha256: matching(/^[0-9a-f]{64}$/),
  /** A session's number, from 1. */
  number: (text) => (/^\d{1,6}$/.test(text) ? Number(text) : undefined),
  /** The id of a user or a mail: never a word. */
  id: matching(/^(?=.*\d)[0-9a-zA-Z-]{1,60}$/),
} as const satisfies Record<string, PartReader>;

interface SharedValues {
  readonly fiscalYear: number;
  readonly organisationId: string;
  readonly round: RoundCode;
  readonly code: string;
  readonly sha256: string;
  readonly number: number;
  readonly id: string;
}

type PartReaders = Readonly<Record<string, PartReader>>;

/** `/:fiscalYear/:organisationId/card.:format` → `['fiscalYear', 'organisationId', 'format']`. */
type NamesOf<Pattern extends string> = Pattern extends `${string}:${infer Rest}`
  ? Rest extends `${infer Name}/${infer Tail}`
    ? [UntilDot<Name>, ...NamesOf<`/${Tail}`>]
    : [UntilDot<Rest>]
  : [];
type UntilDot<Name extends string> = Name extends `${infer Before}.${string}` ? Before : Name;

type ValueOf<Name extends string, Own extends PartReaders> = Name extends keyof Own
  ? Exclude<ReturnType<Own[Name]>, undefined>
  : Name extends keyof SharedValues
    ? SharedValues[Name]
    : never;

/** The parsed variable parts of an address. */
export type KeyOf<Pattern extends string, Own extends PartReaders = Record<never, never>> = {
  readonly [Name in NamesOf<Pattern>[number]]: ValueOf<Name, Own>;
};

type ValuesOf<Names extends readonly string[], Own extends PartReaders> = {
  [Index in keyof Names]: Names[Index] extends infer Name extends string ? ValueOf<Name, Own> : never;
};

type QueryValues<Query extends readonly string[]> = { [Index in keyof Query]?: string | number | undefined };

/** Where something is served: the pattern, the link to it, and how the parts of a request are parsed. */
export interface Place<Key> {
  readonly pattern: string;
  /** The link, from the parts by name. */
  of(key: Key): string;
  /** The parts of a request; undefined if one of them is not valid. */
  read(params: Readonly<Record<string, string | undefined>>): Key | undefined;
}

/**
 * One address of the product: called, it gives the link from its parts in their order, then what is asked (`?name=value`).
 *
 * @public Named by no file, but by the compiler in the declaration of `paths`.
 */
export interface Address<Key, Values extends readonly unknown[]> extends Place<Key> {
  (...values: Values): string;
}

export interface AddressOptions<Own extends PartReaders, Query extends readonly string[]> {
  /** Parsers of parts that only this address has. */
  readonly parts?: Own;
  /** The query parameters of the page, in the order in which the link takes them. */
  readonly query?: Query;
}

/** Defines an address by its pattern. */
export function address<
  const Pattern extends string,
  const Own extends PartReaders = Record<never, never>,
  const Query extends readonly string[] = readonly [],
>(pattern: Pattern, options: AddressOptions<Own, Query> = {}) {
  type Key = KeyOf<Pattern, Own>;
  type Values = [...ValuesOf<NamesOf<Pattern>, Own>, ...QueryValues<Query>];
  const names = [...pattern.matchAll(/:([A-Za-z0-9]+)/g)].map(([, name = '']) => name);
  const readers: PartReaders = { ...sharedParts, ...options.parts };
  const link = (value: (name: string) => unknown) =>
    pattern.replace(/:([A-Za-z0-9]+)/g, (_, name: string) => encodeURIComponent(String(value(name))));
  const build = (...values: readonly unknown[]) =>
    link((name) => values[names.indexOf(name)]) + queryOf(options.query ?? [], values.slice(names.length));
  const read = (params: Readonly<Record<string, string | undefined>>) => {
    const parts = names.map((name) => [name, readers[name]?.(params[name] ?? '')] as const);
    return parts.every(([, value]) => value !== undefined) ? Object.fromEntries(parts) : undefined;
  };
  const of = (key: Readonly<Record<string, unknown>>) => link((name) => key[name]);
  // The pattern's types name the parts; the compiler cannot follow them through `matchAll`.
  return Object.assign(build, { pattern, of, read }) as unknown as Address<Key, Values>;
}

function queryOf(names: readonly string[], values: readonly unknown[]): string {
  const asked = names.flatMap((name, index) => {
    const value = values[index];
    return value === undefined || value === '' ? [] : [[name, String(value)]];
  });
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`;
}

/** Parses a part that is one of these words. */
export function oneOf<const Word extends string>(...words: readonly Word[]): PartReader<Word> {
  return (text) => words.find((word) => word === text);
}
