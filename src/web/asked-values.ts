import { roundCodeSchema } from '../domain/framework/source-schema.ts';
import { organisationIdOf } from '../domain/people/address-parts.ts';
import { cleanCode } from '../domain/values/clean-text.ts';

/** How one value of a query is read: as the system writes it, or undefined if it says nothing. */
export type AskedReader = (text: string) => string | undefined;
export type AskedReaders = Readonly<Record<string, AskedReader>>;

/** A text of this shape. */
export const matching =
  (shape: RegExp): AskedReader =>
  (text) =>
    shape.test(text) ? text : undefined;

/** One of these words, in letters of either case. */
export function oneOfWords(...words: readonly string[]): AskedReader {
  return (text) => words.find((word) => word === text.toLowerCase());
}

const year = matching(/^2[45]\d\d$/);

/** Values that mean the same on every page that asks for them. */
export const sharedReaders: AskedReaders = {
  round: (text) => roundCodeSchema.safeParse(text.toLowerCase()).data,
  page: matching(/^[1-9]\d{0,5}$/),
  ...{ year, one: year, other: year },
  version: matching(/^\d{1,6}$/),
  edition: matching(/^\d{1,6}$/),
  replaces: matching(/^\d{1,6}$/),
  province: (text) => (/^TH-\d\d$/.test(organisationIdOf(text)) ? organisationIdOf(text) : undefined),
};

/** A value of a query that could not be read: the page shows what it shows without it, and says so. */
export interface UnreadAsked {
  readonly name: string;
  readonly text: string;
}

export interface AskedQuery {
  /** The query with every readable value as the system writes it, and without what cannot be read. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly unread: readonly UnreadAsked[];
}

/** Reads what an address asks: no page takes another value in silence for one that it cannot read. */
export function readAsked(query: Readonly<Record<string, unknown>>, own: AskedReaders = {}): AskedQuery {
  const readers = { ...sharedReaders, ...own };
  const unread: UnreadAsked[] = [];
  const read = Object.entries(query).flatMap(([name, text]) => {
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (reader === undefined || typeof text !== 'string' || text === '') return [[name, text]];
    const value = reader(cleanCode(text));
    if (value === undefined) unread.push({ name, text: text.slice(0, 60) });
    return value === undefined ? [] : [[name, value]];
  });
  return { query: Object.fromEntries(read), unread };
}
