import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isAssessedRound } from '../../domain/reporting/assessed-round.ts';
import { byAlphabet } from '../../domain/results/order-of-parties.ts';
import { type SiteVisit, visitWindow } from '../../domain/site-visits/site-visit.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { clusterRowsOf, provinceRowsOf } from '../year/board-of-year.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { SiteVisitDeps } from './site-visit-deps.ts';

interface VisitedParty {
  readonly organisationId: string;
  readonly name: string;
  readonly round: RoundCode;
  /** Null while nothing is arranged. */
  readonly visit: SiteVisit | null;
}

export interface VisitsOfYear {
  readonly framework: Framework;
  readonly window: ReturnType<typeof visitWindow>;
  /** Every party whose report of an assessed round was begun, with its visit. */
  readonly rows: readonly VisitedParty[];
}

/** Every visit of a year, for the side that visits. */
export async function readVisitsOfYear(
  deps: SiteVisitDeps,
  actor: Actor,
  { fiscalYear }: { readonly fiscalYear: number },
): Promise<Outcome<VisitsOfYear, 'forbidden' | 'framework-not-found'>> {
  if (!isPermitted('record-site-visit', actor, { organisationId: 'opdc' })) return refuse('forbidden');
  return deps.transactions.read(async (stores): Promise<Outcome<VisitsOfYear, 'framework-not-found'>> => {
    const framework = await frameworkInForce(stores, fiscalYear);
    if (framework === null) return refuse('framework-not-found', { year: fiscalYear });
    const visits = await stores.siteVisits.listOfYear(fiscalYear);
    const assessed = framework.rounds.map(({ code }) => code).filter((code) => isAssessedRound(framework, code));
    const rows: VisitedParty[] = [];
    for (const round of assessed) {
      const parties = [
        ...(await provinceRowsOf(stores, framework, round)),
        ...(await clusterRowsOf(stores, framework, round)),
      ];
      for (const { organisationId, name, reportStatus } of byAlphabet(parties)) {
        const visit = visits.find((one) => one.organisationId === organisationId && one.round === round) ?? null;
        if (visit !== null || reportStatus !== null) rows.push({ organisationId, name, round, visit });
      }
    }
    return accept({ framework, window: visitWindow(framework), rows });
  });
}
