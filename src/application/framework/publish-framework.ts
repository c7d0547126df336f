import { checkFramework } from '../../domain/framework/check-framework.ts';
import { checkVersion, type FrameworkVersionRefusal } from '../../domain/framework/check-version.ts';
import { compareFrameworks, type FrameworkChange } from '../../domain/framework/compare-frameworks.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { FrameworkProblemCode } from '../../domain/framework/problem.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type ProofRefusal, proveAndAct } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import type { Clock, Transactions } from '../ports.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { FrameworkStore } from '../year/framework-ports.ts';
import type { YearStores } from '../year/year-ports.ts';

export type PublishFrameworkRefusal = 'forbidden' | FrameworkProblemCode | FrameworkVersionRefusal;

export interface PublishedFramework {
  readonly framework: Framework;
  /** The previous version, or for a new year the framework of the nearest earlier one; null if there is neither. */
  readonly comparedWith: { readonly fiscalYear: number; readonly version: number } | null;
  /** Every value that differs from it. */
  readonly changes: readonly FrameworkChange[];
}

interface PublishDeps {
  readonly transactions: Transactions<YearStores>;
  readonly clock: Clock;
}

/** The same as `publishFramework`, once the actor has proved who they are: what pages and API call. */
export function proveAndPublishFramework(
  deps: PublishDeps & IdentityDeps,
  actor: Actor,
  { data, proof }: { readonly data: unknown; readonly proof: Proof },
): Promise<Outcome<PublishedFramework, PublishFrameworkRefusal | ProofRefusal>> {
  const call = { act: 'framework.publish' as const, of: { organisationId: 'opdc' }, proof };
  return proveAndAct(deps, actor, call, () => publishFramework(deps, actor, data));
}

/** Publishes a framework read from JSON or YAML: completely checked, and always as the next version of its year. */
export async function publishFramework(
  deps: PublishDeps,
  actor: Actor,
  data: unknown,
): Promise<Outcome<PublishedFramework, PublishFrameworkRefusal>> {
  if (!isPermitted('publish-framework', actor, { organisationId: 'opdc' })) return refuse('forbidden');
  const checked = checkFramework(data);
  if (!checked.ok) return checked;
  const framework = checked.value;
  return deps.transactions.run(async (stores) => {
    const published = await stores.frameworks.list();
    const versions = published.filter((one) => one.fiscalYear === framework.fiscalYear).map((one) => one.version);
    const next = checkVersion(framework, versions);
    if (!next.ok) return next;
    const { fiscalYear, version, name } = framework;
    const earlier = await findEarlier(stores.frameworks, fiscalYear, published);
    const changes = earlier === null ? [] : compareFrameworks(earlier, framework);
    await stores.frameworks.publish(framework, deps.clock.now(), actor.userId);
    await appendYearJournalRow(stores, actor, {
      key: { organisationId: 'opdc', fiscalYear, code: 'framework' },
      action: 'framework.publish',
      permission: 'publish-framework',
      before: versions.length === 0 ? null : { version: Math.max(...versions) },
      after: { version, name, changes: changes.length },
    });
    const comparedWith = earlier === null ? null : { fiscalYear: earlier.fiscalYear, version: earlier.version };
    return accept({ framework, comparedWith, changes });
  });
}

/** What a framework is compared with: its own year's newest version, or the nearest earlier year. */
async function findEarlier(
  frameworks: FrameworkStore,
  fiscalYear: number,
  published: readonly { readonly fiscalYear: number }[],
): Promise<Framework | null> {
  const years = published.map((one) => one.fiscalYear).filter((year) => year <= fiscalYear);
  return years.length === 0 ? null : frameworkInForce({ frameworks }, Math.max(...years));
}
