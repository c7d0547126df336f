import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isAssessedRound } from '../../domain/reporting/assessed-round.ts';
import type { SiteVisit, SiteVisitKey } from '../../domain/site-visits/site-visit.ts';
import { mayReadVisits, type SiteVisitTables, seenVisit } from './site-visit-deps.ts';

/** The visit for a round as a reader may see it; rounds that are only followed up have none. */
export async function visitOfRound(
  { siteVisits }: Pick<SiteVisitTables, 'siteVisits'>,
  actor: Actor,
  framework: Framework,
  key: SiteVisitKey,
): Promise<SiteVisit | null> {
  if (!isAssessedRound(framework, key.round) || !mayReadVisits(actor, key)) return null;
  return seenVisit(actor, await siteVisits.find(key));
}
