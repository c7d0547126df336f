import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Transactions } from '../ports.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';

export interface ReadFrameworkInput {
  readonly fiscalYear: number;
  /** Null selects the newest version. */
  readonly version: number | null;
}

/** One published framework; anyone may read it. */
export async function readFramework(
  deps: { readonly transactions: Transactions<YearStores> },
  actor: Actor,
  input: ReadFrameworkInput,
): Promise<Outcome<Framework, 'forbidden' | 'framework-not-found'>> {
  if (!isPermitted('read-published', actor, { organisationId: 'public' })) return refuse('forbidden');
  return deps.transactions.read(async ({ frameworks }) => {
    const { fiscalYear, version } = input;
    const found =
      version === null ? frameworkInForce({ frameworks }, fiscalYear) : frameworks.version(fiscalYear, version);
    const framework = await found;
    return framework === null ? refuse('framework-not-found', { year: fiscalYear }) : accept(framework);
  });
}
