import type { Framework } from '../../domain/framework/framework-schema.ts';
import { objectionRight } from '../../domain/objections/objection.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
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
  key: RoundKey,
): Promise<BesideRound> {
  return {
    visit: await visitOfRound(stores, actor, framework, key),
    hasObjections: await readsObjections(stores, actor, key),
  };
}

/** The right is what the year in force gives, whatever version the agreement is under. */
async function readsObjections(
  stores: Pick<ReadStores, 'objections' | 'frameworks'>,
  actor: Actor,
  key: RoundKey,
): Promise<boolean> {
  if (!isPermitted('read-objections', actor, key)) return false;
  const framework = await frameworkInForce(stores, key.fiscalYear);
  if (framework === null || objectionRight(framework, key.round) === null) return false;
  return (await stores.objections.find(key)) !== null;
}
