import type { Framework } from '../../domain/framework/framework-schema.ts';
import { frameworkSentBack, type ResolutionsOfYear, type SentBack } from '../../domain/meetings/sent-back.ts';
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

/** What a body sent back of the version in force, in its own words; any other version is settled. Resolutions are public. */
export async function readFrameworkSentBack(
  deps: { readonly transactions: Transactions<YearStores & ResolutionsOfYear> },
  framework: Pick<Framework, 'fiscalYear' | 'version'>,
): Promise<SentBack | null> {
  return deps.transactions.read(async (stores) => {
    const inForce = await frameworkInForce(stores, framework.fiscalYear);
    if (inForce?.version !== framework.version) return null;
    return frameworkSentBack(await stores.resolutions.ofYear(framework.fiscalYear), framework);
  });
}
