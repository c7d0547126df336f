import { isInForce } from '../../domain/agreement/agreement-moves.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { compareThai } from '../../domain/values/thai-text.ts';
import type { Clock, Transactions } from '../ports.ts';
import { clusterRowsOf, provinceRowsOf } from '../year/board-of-year.ts';
import type { StoredBoardRow } from '../year/board-ports.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';
import { type BoardRow, shownRows } from './board-row.ts';

export interface PublishedProvince {
  readonly organisationId: string;
  readonly name: string;
  /** Four decimals and the grade's code, only once the result is announced. */
  readonly total: string | null;
  readonly grade: string | null;
  readonly agreementSigned: boolean;
}

export interface PublishedYear {
  readonly framework: Framework;
  /** By the Thai alphabet: provinces whose signed agreement or announced result anyone may read. */
  readonly provinces: readonly PublishedProvince[];
  /** The same of clusters, in a year in which they are parties. */
  readonly clusters: readonly PublishedProvince[];
  /** How many provinces. */
  readonly announced: number;
}

/** What the public may read of the newest year with published data; null if nothing is published. */
export async function readPublishedResults(
  deps: { readonly transactions: Transactions<YearStores>; readonly clock: Clock },
  actor: Actor,
): Promise<Outcome<PublishedYear | null, 'forbidden'>> {
  if (!isPermitted('read-published', actor, { organisationId: 'public' })) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const published = await stores.frameworks.list();
    const years = [...new Set(published.map((one) => one.fiscalYear))].sort((a, b) => b - a);
    for (const year of years) {
      const found = await publishedOf(stores, year, deps.clock.today());
      if (found && found.provinces.length + found.clusters.length > 0) return accept(found);
    }
    return accept(null);
  });
}

/** The same of one year, also while nothing of it is published. */
export async function readPublishedYear(
  deps: { readonly transactions: Transactions<YearStores>; readonly clock: Clock },
  actor: Actor,
  { fiscalYear }: { readonly fiscalYear: number },
): Promise<Outcome<PublishedYear, 'forbidden' | 'framework-not-found'>> {
  if (!isPermitted('read-published', actor, { organisationId: 'public' })) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const found = await publishedOf(stores, fiscalYear, deps.clock.today());
    return found === null ? refuse('framework-not-found', { year: fiscalYear }) : accept(found);
  });
}

async function publishedOf(stores: YearStores, fiscalYear: number, today: string): Promise<PublishedYear | null> {
  const framework = await frameworkInForce(stores, fiscalYear);
  const round = framework?.rounds.at(-1)?.code;
  if (!framework || !round) return null;
  const published = async (stored: readonly StoredBoardRow[]) =>
    publishedRows(await shownRows(stores, framework, round, stored, today));
  const provinces = await published(await provinceRowsOf(stores, framework, round));
  const clusters = await published(await clusterRowsOf(stores, framework, round));
  return { framework, provinces, clusters, announced: provinces.filter((one) => one.total !== null).length };
}

function publishedRows(rows: readonly BoardRow[]): readonly PublishedProvince[] {
  return rows
    .map((row) => ({
      organisationId: row.organisationId,
      name: row.name,
      total: row.reportStatus === 'final' ? row.assessed : null,
      grade: row.reportStatus === 'final' ? row.grade : null,
      agreementSigned: isInForce(row.agreementStatus),
    }))
    .filter((row) => row.agreementSigned || row.total !== null)
    .sort((a, b) => compareThai(a.name, b.name));
}
