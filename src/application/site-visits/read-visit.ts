import type { Indicator } from '../../domain/agreement/indicator.ts';
import { movesFrom } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { type AttachedRow, attachedRows } from '../../domain/reporting/attached-file.ts';
import { isInTeam, isVisitOpen, type SiteVisit, type SiteVisitKey } from '../../domain/site-visits/site-visit.ts';
import { type SiteVisitMove, siteVisitMoves } from '../../domain/site-visits/site-visit-moves.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { VisitCandidate } from '../year/site-visit-ports.ts';
import {
  isVisiting,
  mayReadVisits,
  readsRecord,
  type SiteVisitDeps,
  type SiteVisitTables,
  seenVisit,
  type VisitYear,
  type VisitYearRefusal,
  visitYear,
} from './site-visit-deps.ts';
import { visitFiles } from './visit-files.ts';
import { candidatesFor, type SuggestedTeam, suggestedTeam } from './visit-team.ts';

export interface SiteVisitReading extends SiteVisitKey, Omit<VisitYear, 'framework'> {
  /** As the reader may see it; null while there is none for them. */
  readonly visit: SiteVisit | null;
  /** What the reader may do with it now; those that bind are proved. */
  readonly moves: readonly SiteVisitMove[];
  /** Whether the reader is on the side that visits. */
  readonly visits: boolean;
  /** Whether the reader arranges visits. */
  readonly mayPlan: boolean;
  /** Whether the reader is one of the team and may write in it now. */
  readonly mayRecord: boolean;
  readonly mayAnswer: boolean;
  /** Whether what was written there is the reader's to read. */
  readonly readsRecord: boolean;
  /** Who may be of the team, for whoever arranges it. */
  readonly candidates: readonly VisitCandidate[];
  /** Whom a plan that is not begun starts with; null where no panel evaluates the party. */
  readonly suggested: SuggestedTeam | null;
  /** Files from the place that the reader may open. */
  readonly files: readonly AttachedRow[];
  /** The names of the agencies that host what is looked at, by indicator. */
  readonly hosts: readonly { readonly code: string; readonly agency: string }[];
  readonly today: string;
}

export type ReadVisitRefusal = 'forbidden' | VisitYearRefusal;

/** The visit to a party for a round, as one reader may see it. */
export async function readVisit(
  deps: SiteVisitDeps,
  actor: Actor,
  { organisationId, fiscalYear, round }: SiteVisitKey,
): Promise<Outcome<SiteVisitReading, ReadVisitRefusal>> {
  const key = { organisationId, fiscalYear, round };
  if (!mayReadVisits(actor, key)) return refuse('forbidden');
  const today = deps.clock.today();
  return deps.transactions.read(async (stores): Promise<Outcome<SiteVisitReading, VisitYearRefusal>> => {
    const year = await visitYear(stores, key);
    if (!year.ok) return year;
    const { organisation, indicators, window } = year.value;
    const visit = seenVisit(actor, await stores.siteVisits.find(key));
    const mayPlan = isPermitted('plan-site-visit', actor, key);
    const mayRecord = visit !== null && isInTeam(visit, actor.userId) && isVisitOpen(visit) && today >= visit.day;
    const reads = visit !== null && readsRecord(actor, visit);
    const candidates = mayPlan ? (await candidatesFor(stores, key, today)).free : [];
    return accept({
      ...{ ...key, organisation, indicators, window, visit, mayPlan, today, readsRecord: reads },
      visits: isVisiting(actor, key),
      mayRecord: mayRecord && isPermitted('record-site-visit', actor, key),
      mayAnswer: visit?.status === 'signed-off' && isPermitted('answer-site-visit', actor, key),
      moves: visit === null ? [] : movesOf(actor, visit, today),
      candidates,
      suggested: mayPlan && visit === null ? await suggestedTeam(stores, key, candidates) : null,
      files: reads ? await filesOf(stores, key, mayRecord) : [],
      hosts: visit === null ? [] : await hostsOf(stores, visit, indicators, today),
    });
  });
}

/** Moves that could succeed for this reader today; changing the plan has a form of its own. */
function movesOf(actor: Actor, visit: SiteVisit, today: string): readonly SiteVisitMove[] {
  return movesFrom(siteVisitMoves, visit.status).filter(({ action, permission }) => {
    if (!isPermitted(permission, actor, visit)) return false;
    if (action === 'sign-off') return visit.headId === actor.userId && today >= visit.day;
    if (action === 'ask-day') return today <= visit.day;
    return action !== 'cancel' || visit.findings.length === 0;
  });
}

async function filesOf(stores: SiteVisitTables, key: SiteVisitKey, mayRecord: boolean) {
  const all = await stores.attachedFiles.list(visitFiles(key));
  return attachedRows(all, mayRecord ? 'opdc' : null, (_, act) => act === 'take-back');
}

async function hostsOf(
  { agreements }: SiteVisitTables,
  { organisationId, fiscalYear, items }: SiteVisit,
  indicators: readonly Indicator[],
  today: string,
) {
  const known = new Set(indicators.map(({ code }) => code));
  const codes = new Set(items.map(({ code }) => code).filter((code) => known.has(code)));
  const hosts = await agreements.hosts(organisationId, fiscalYear, today);
  return hosts.filter(({ code }) => codes.has(code)).map(({ code, agencyName }) => ({ code, agency: agencyName }));
}
