import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Transactions } from '../ports.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';

export interface ListedFramework {
  /** The newest version of the year. */
  readonly framework: Framework;
  /** Every published version of the year, newest first; instants are ISO UTC. */
  readonly versions: readonly { readonly version: number; readonly publishedAt: string }[];
}

/** The frameworks in force, the newest fiscal year first; anyone may read them. */
export async function listFrameworks(
  deps: { readonly transactions: Transactions<YearStores> },
  actor: Actor,
): Promise<Outcome<readonly ListedFramework[], 'forbidden'>> {
  if (!isPermitted('read-published', actor, { organisationId: 'public' })) return refuse('forbidden');
  return deps.transactions.read(async ({ frameworks }) => {
    const published = await frameworks.list();
    const years = [...new Set(published.map((one) => one.fiscalYear))].sort((a, b) => b - a);
    const listed: ListedFramework[] = [];
    for (const year of years) {
      const framework = await frameworkInForce({ frameworks }, year);
      const versions = published.filter((one) => one.fiscalYear === year).sort((a, b) => b.version - a.version);
      if (framework) listed.push({ framework, versions });
    }
    return accept(listed);
  });
}
