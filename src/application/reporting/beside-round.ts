import type { Framework } from '../../domain/framework/framework-schema.ts';
import { objectionRight } from '../../domain/objections/objection.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { openStatuses } from '../../domain/reporting/still-open.ts';
import type { SiteVisit } from '../../domain/site-visits/site-visit.ts';
import { visitOfRound } from '../site-visits/visit-of-round.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { ReadStores } from '../year/read-deps.ts';

export interface BesideRound {
  /** The visit for the round as the reader may see it, with what was found there; null while there is none for them. */
  readonly visit: SiteVisit | null;
  /** Whether the reader has its proposed results to read, where the year gives a right of reply. */
  readonly hasObjections: boolean;
}

/** What stands beside the report of a round that is assessed. */
export async function besideRound(
  stores: ReadStores,
  actor: Actor,
  framework: Framework,
  report: Report,
): Promise<BesideRound> {
  return {
    visit: await visitOfRound(stores, actor, framework, report),
    hasObjections: await readsObjections(stores, actor, report),
  };
}

/**
 * The right is what the year in force gives, whatever version the agreement is under; a report that is with the party has no
 * result to object to.
 */
async function readsObjections(
  stores: Pick<ReadStores, 'objections' | 'frameworks'>,
  actor: Actor,
  report: Report,
): Promise<boolean> {
  if (openStatuses.includes(report.status) || !isPermitted('read-objections', actor, report)) return false;
  const framework = await frameworkInForce(stores, report.fiscalYear);
  if (framework === null || objectionRight(framework, report.round) === null) return false;
  return (await stores.objections.find(report)) !== null;
}
