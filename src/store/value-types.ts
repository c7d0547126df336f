import { type PoolConfig, types } from 'pg';

const asText = (value: string) => value;
/** Any array of texts: splits the database's notation without changing the elements. */
const textArray = types.getTypeParser(1009 as never, 'text') as (value: string) => (string | null)[];

/** From the database's own notation, whatever its session's time zone, to ISO 8601 in UTC, to the millisecond. */
function instant(value: string): string {
  const iso = value.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00');
  return new Date(iso).toISOString();
}

const parsers = new Map<number, (value: string) => unknown>([
  [types.builtins.INT8, asText],
  [types.builtins.NUMERIC, asText],
  [types.builtins.DATE, asText],
  [types.builtins.TIMESTAMP, asText],
  [types.builtins.TIMESTAMPTZ, instant],
  // The arrays of the same types: int8, numeric, date, timestamptz.
  [1016, textArray],
  [1231, textArray],
  [1182, textArray],
  [1185, (value) => textArray(value).map((element) => (element === null ? null : instant(element)))],
]);

/** int8, numeric and date arrive as text, timestamptz as ISO 8601 UTC text. */
export const valueTypes: NonNullable<PoolConfig['types']> = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(id)) ||
    types.getTypeParser(id, format ?? 'text')) as typeof types.getTypeParser,
};
