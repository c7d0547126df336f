import { analysisClause, type SixMonthAnalysis, type SixMonthFigures } from '../../domain/advice/six-month-analysis.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Source } from '../../domain/framework/source-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { byAlphabet } from '../../domain/results/order-of-parties.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { clusterRowsOf, provinceRowsOf } from '../year/board-of-year.ts';
import { frameworkInForce, frameworkOf } from '../year/framework-of.ts';
import type { AdviceDeps, AdviceTables } from './advice-deps.ts';
import { mayWarn } from './read-warnings.ts';
import { sixMonthFigures } from './six-month-figures.ts';

/** A party with how far its analysis is. */
export interface AnalysedParty {
  readonly organisationId: string;
  readonly name: string;
  /** Whether its report of six months was received. */
  readonly received: boolean;
  /** Null while it is not begun. */
  readonly status: SixMonthAnalysis['status'] | null;
}

export interface SixMonthList {
  readonly framework: Framework;
  /** Where the year says so; null where it does not. */
  readonly clause: Source | null;
  readonly parties: readonly AnalysedParty[];
}

/** The parties of a year that have agreed, each with its report of six months and OPDC's analysis of it. */
export async function readSixMonthList(
  deps: AdviceDeps,
  actor: Actor,
  { fiscalYear }: { readonly fiscalYear: number },
): Promise<Outcome<SixMonthList, 'forbidden' | 'framework-not-found'>> {
  if (!mayWarn(actor)) return refuse('forbidden');
  return deps.transactions.read(async (stores): Promise<Outcome<SixMonthList, 'framework-not-found'>> => {
    const framework = await frameworkInForce(stores, fiscalYear);
    if (framework === null) return refuse('framework-not-found', { year: fiscalYear });
    const rows = [
      ...(await provinceRowsOf(stores, framework, '6m')),
      ...(await clusterRowsOf(stores, framework, '6m')),
    ];
    const ids = rows.map(({ organisationId }) => organisationId);
    const reports = await stores.reports.listOfParties(ids, fiscalYear, '6m');
    const received = new Set(reports.filter((one) => one.receivedAt !== null).map((one) => one.organisationId));
    const statuses = new Map(
      (await stores.sixMonths.listOfYear(fiscalYear)).map((one) => [one.organisationId, one.status]),
    );
    const reported = new Set(reports.map((one) => one.organisationId));
    return accept({
      ...{ framework, clause: analysisClause(framework) },
      parties: byAlphabet(rows)
        .filter(({ organisationId }) => reported.has(organisationId))
        .map(({ organisationId, name }) => ({
          ...{ organisationId, name, received: received.has(organisationId) },
          status: statuses.get(organisationId) ?? null,
        })),
    });
  });
}

export interface SixMonthReading {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly fiscalYear: number;
  readonly framework: Framework;
  readonly clause: Source;
  /** Null while nothing of it was saved. */
  readonly analysis: SixMonthAnalysis | null;
  /** Of the day of publication once it is published, of today before. */
  readonly figures: SixMonthFigures;
  readonly mayWrite: boolean;
}

/** Whose analysis of which year. */
export interface PartyYear {
  readonly organisationId: string;
  readonly fiscalYear: number;
}

export type SixMonthRefusal = 'forbidden' | 'not-found' | 'six-months-not-in-year' | 'six-months-not-received';

/** One party's analysis: OPDC's while it is written, its party's once it is published. */
export async function readSixMonths(
  deps: AdviceDeps,
  actor: Actor,
  { organisationId, fiscalYear }: PartyYear,
): Promise<Outcome<SixMonthReading, SixMonthRefusal>> {
  if (!isPermitted('read-advice', actor, { organisationId })) return refuse('forbidden');
  return deps.transactions.read((stores) => sixMonthsIn(deps, stores, actor, { organisationId, fiscalYear }));
}

/** The same in the caller's transaction, so that what is published is what was read. */
export async function sixMonthsIn(
  deps: Pick<AdviceDeps, 'clock'>,
  stores: AdviceTables,
  actor: Actor,
  { organisationId, fiscalYear }: PartyYear,
): Promise<Outcome<SixMonthReading, SixMonthRefusal>> {
  const organisation = await stores.organisations.find(organisationId);
  const agreement = await stores.agreements.ofRound({ organisationId, fiscalYear, round: '6m' });
  if (organisation === null || agreement === null) return refuse('not-found');
  const framework = await frameworkOf(stores, agreement);
  const clause = analysisClause(framework);
  if (clause === null) return refuse('six-months-not-in-year', { year: fiscalYear });
  const analysis = await stores.sixMonths.find(organisationId, fiscalYear);
  const writes = mayWarn(actor);
  if (!writes && analysis?.status !== 'published') return refuse('not-found');
  const report = await stores.reports.find({ organisationId, fiscalYear, round: '6m' });
  if (report === null || report.receivedAt === null) return refuse('six-months-not-received');
  const asked = { organisationId, fiscalYear, today: deps.clock.today(), report, agreement };
  const figures = analysis?.figures ?? (await sixMonthFigures(stores, actor, asked));
  if (figures === null) return refuse('not-found');
  return accept({
    ...{ organisation: { id: organisation.id, name: organisation.name }, fiscalYear, framework, clause, analysis },
    ...{ figures, mayWrite: writes && analysis?.status !== 'published' },
  });
}
