import { z } from 'zod';
import { parseDecimal } from '../values/decimal.ts';
import { compare } from '../values/fraction.ts';
import { inOrder, isCluster } from './order-of-parties.ts';

const rowSchema = z.object({
  organisationId: z.string(),
  /** From 1; parties of the same total share it, and the next one counts them all. Null without a total. */
  place: z.int().nullable(),
  total: z.string().nullable(),
  grade: z.string().nullable(),
});
type TableRow = z.infer<typeof rowSchema>;

export const nationalTableSchema = z.object({ provinces: z.array(rowSchema), clusters: z.array(rowSchema) });

/** Every party of a round by its total: provinces and clusters apart, because they are not compared with one another. */
export type NationalTable = z.infer<typeof nationalTableSchema>;

interface RankedParty {
  readonly organisationId: string;
  readonly total: string | null;
  readonly grade: string | null;
}

/**
 * The table of all parties: the highest total first, equal totals in the order of their codes and on the same place, parties
 * without a total last. Totals are compared as they are announced, with all their decimals. No source states an order of
 * provinces: it is arithmetic, and decides nothing.
 */
export function nationalTable(parties: readonly RankedParty[]): NationalTable {
  const [provinces, clusters] = [false, true].map((cluster) =>
    ranked(parties.filter(({ organisationId }) => isCluster(organisationId) === cluster)),
  );
  return { provinces: provinces ?? [], clusters: clusters ?? [] };
}

function ranked(parties: readonly RankedParty[]): TableRow[] {
  const read = inOrder(parties).map((party) => ({ party, value: totalOf(party.total) }));
  const counted = read
    .flatMap(({ party, value }) => (value === null ? [] : [{ party, value }]))
    .sort((a, b) => compare(b.value, a.value));
  const placed = counted.map(({ party, value }) =>
    rowOf(party, 1 + counted.filter((other) => compare(other.value, value) > 0).length),
  );
  return [...placed, ...read.flatMap(({ party, value }) => (value === null ? [rowOf(party, null)] : []))];
}

const rowOf = ({ organisationId, total, grade }: RankedParty, place: number | null): TableRow => ({
  ...{ organisationId, place, total, grade },
});

function totalOf(total: string | null) {
  const read = total === null ? null : parseDecimal(total);
  return read?.ok ? read.value : null;
}
