import { frameworkInForce } from '../application/year/framework-of.ts';
import { type Instrument, instrumentOf } from '../domain/framework/instrument.ts';
import type { ApiDeps } from './api-deps.ts';

/** What the year of the address settles: in its words a refusal is told. */
export async function settledIn({
  deps,
  params,
}: {
  readonly deps: ApiDeps;
  readonly params: unknown;
}): Promise<Instrument> {
  const year = typeof params === 'object' && params !== null && 'year' in params ? params.year : null;
  if (typeof year !== 'number') return 'agreement';
  const framework = await deps.transactions.read((stores) => frameworkInForce(stores, year));
  return framework ? instrumentOf(framework) : 'agreement';
}
