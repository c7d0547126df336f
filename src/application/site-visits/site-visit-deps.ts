import { isInForce } from '../../domain/agreement/agreement-moves.ts';
import type { Indicator } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isAssessedRound } from '../../domain/reporting/assessed-round.ts';
import { isVisitTold, type SiteVisit, type SiteVisitKey, visitWindow } from '../../domain/site-visits/site-visit.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { Clock, Transactions } from '../ports.ts';
import { appendYearJournalRow, type YearAct } from '../year/append-year-journal-row.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';

/** The tables of visits and of what a visit is about. */
export type SiteVisitTables = YearStores & Pick<PeopleStores, 'organisations'>;

export interface SiteVisitDeps {
  readonly transactions: Transactions<SiteVisitTables>;
  readonly clock: Clock;
}

/** The subject of a visit's journal rows: `2554/site-visit/12m`. */
export function visitSubject({ organisationId, fiscalYear, round }: SiteVisitKey) {
  return { organisationId, fiscalYear, round: 'site-visit', code: round };
}

interface VisitEntry extends YearAct {
  readonly key: SiteVisitKey;
}

export function appendVisitJournalRow(
  stores: Pick<SiteVisitTables, 'journal'>,
  actor: Actor,
  { key, ...entry }: VisitEntry,
) {
  return appendYearJournalRow(stores, actor, { key: visitSubject(key), ...entry });
}

/** Whether somebody is on the side that visits: they read drafts and what is not signed off. */
export function isVisiting(actor: Actor, { organisationId }: Pick<SiteVisitKey, 'organisationId'>): boolean {
  return isPermitted('record-site-visit', actor, { organisationId });
}

export function mayReadVisits(actor: Actor, { organisationId }: Pick<SiteVisitKey, 'organisationId'>): boolean {
  return isPermitted('read-site-visit', actor, { organisationId });
}

/** Whether somebody may read what was written at the place: the party once it is signed off. */
export function readsRecord(actor: Actor, visit: SiteVisit): boolean {
  return isVisiting(actor, visit) || (visit.status === 'signed-off' && mayReadVisits(actor, visit));
}

/** The visit as somebody may see it: a draft is not there for the party, nor what is written before it is signed off. */
export function seenVisit(actor: Actor, visit: SiteVisit | null): SiteVisit | null {
  if (visit === null || !mayReadVisits(actor, visit)) return null;
  if (isVisiting(actor, visit)) return visit;
  if (!isVisitTold(visit)) return null;
  return readsRecord(actor, visit) ? visit : { ...visit, attendance: null, notes: [], findings: [] };
}

export interface VisitYear {
  readonly framework: Framework;
  readonly organisation: { readonly id: string; readonly name: string };
  /** Indicators of the party that are in force; none before its agreement is. */
  readonly indicators: readonly Indicator[];
  readonly window: ReturnType<typeof visitWindow>;
}

export type VisitYearRefusal = 'not-found' | 'framework-not-found' | 'site-visit-round-not-assessed';

/** The year and the party of a visit; refused where the round is none, or is not assessed. */
export async function visitYear(
  stores: Pick<SiteVisitTables, 'frameworks' | 'organisations' | 'agreements'>,
  { organisationId, fiscalYear, round }: SiteVisitKey,
): Promise<Outcome<VisitYear, VisitYearRefusal>> {
  const organisation = await stores.organisations.find(organisationId);
  if (organisation === null) return refuse('not-found');
  const framework = await frameworkInForce(stores, fiscalYear);
  if (framework === null) return refuse('framework-not-found', { year: fiscalYear });
  if (!framework.rounds.some(({ code }) => code === round)) return refuse('not-found');
  if (!isAssessedRound(framework, round)) return refuse('site-visit-round-not-assessed', { year: fiscalYear });
  const agreement = await stores.agreements.find(organisationId, fiscalYear);
  const agreed = agreement !== null && isInForce(agreement.status) ? agreement.indicators : [];
  const indicators = agreed.filter(({ inForce }) => inForce === 'in-force');
  const { id, name } = organisation;
  return accept({ framework, organisation: { id, name }, indicators, window: visitWindow(framework) });
}
