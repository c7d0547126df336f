import { type AppraisalRule, type AppraisalScore, appraiseRound } from '../../domain/appraisals/appraisal-score.ts';
import { type SeatHolder, type SeatPeriod, seatPeriodsIn, vacantDays } from '../../domain/appraisals/seat-periods.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted, isPermittedAnywhere } from '../../domain/people/is-permitted.ts';
import { announcedOf, type ResultSummary } from '../../domain/results/result-summary.ts';
import type { PartyOutcome, SummaryContent } from '../../domain/results/summary-content.ts';
import { isFrozenInputs } from '../../domain/scoring/frozen-inputs.ts';
import { scoreParty } from '../../domain/scoring/score-party.ts';
import { fiscalYearEnd, fiscalYearStart } from '../../domain/values/fiscal-year.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { compareThai } from '../../domain/values/thai-text.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { Transactions } from '../ports.ts';
import { editionContent } from '../results/edition-content.ts';
import type { ResultSummaryStores } from '../results/summary-ports.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';

type AppraisalTables = YearStores & Pick<PeopleStores, 'users' | 'organisations'> & ResultSummaryStores;

export interface AppraisalDeps {
  readonly transactions: Transactions<AppraisalTables>;
}

/** One round of a governor's appraisal: what is announced of it, and who held the seat in its days. */
export interface ReadAppraisal {
  /** From 1, in the order of the framework. */
  readonly number: number;
  readonly rule: AppraisalRule;
  /** The announced edition whose score it is; null while the results of the round are not announced. */
  readonly edition: Pick<ResultSummary, 'round' | 'edition' | 'contentHash'> | null;
  /** Null while nothing is announced, or the province is not in what is. */
  readonly score: AppraisalScore | null;
  readonly holders: readonly SeatPeriod[];
  readonly vacant: number;
}

export interface ProvinceAppraisal {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly fiscalYear: number;
  readonly framework: Framework;
  readonly rounds: readonly ReadAppraisal[];
}

export interface YearAppraisals {
  readonly fiscalYear: number;
  readonly framework: Framework;
  /** By the alphabet: those that the reader may read. */
  readonly provinces: readonly ProvinceAppraisal[];
}

export type AppraisalRefusal = 'forbidden' | 'framework-not-found' | 'appraisal-not-in-year';

/** A governor's appraisal of a year, from announced scores alone; whoever may not read it is told nothing of it. */
export async function readAppraisal(
  { transactions }: AppraisalDeps,
  actor: Actor,
  { organisationId, fiscalYear }: { readonly organisationId: string; readonly fiscalYear: number },
): Promise<Outcome<ProvinceAppraisal, AppraisalRefusal | 'not-found'>> {
  return transactions.read(async (stores) => {
    const seats = await stores.users.governorsWithin(spanOf(fiscalYear), organisationId);
    if (!mayRead(actor, organisationId, seats)) return refuse('forbidden');
    const organisation = await stores.organisations.find(organisationId);
    if (organisation?.kind !== 'province') return refuse('not-found');
    const year = await yearOf(stores, fiscalYear);
    if (!year.ok) return year;
    const { id, name } = organisation;
    return accept({
      ...{ organisation: { id, name }, fiscalYear, framework: year.value.framework },
      rounds: roundsOf(year.value, id, seats),
    });
  });
}

/** Every appraisal of a year that the reader may read: all of them, or those of the seats that they held. */
export async function readYearAppraisals(
  { transactions }: AppraisalDeps,
  actor: Actor,
  { fiscalYear }: { readonly fiscalYear: number },
): Promise<Outcome<YearAppraisals, AppraisalRefusal>> {
  return transactions.read(async (stores) => {
    const seats = await stores.users.governorsWithin(spanOf(fiscalYear), null);
    const held = new Set(seats.flatMap((one) => (one.userId === actor.userId ? [one.organisationId] : [])));
    if (held.size === 0 && !isPermittedAnywhere('read-appraisal', actor)) return refuse('forbidden');
    const year = await yearOf(stores, fiscalYear);
    if (!year.ok) return year;
    const { framework } = year.value;
    const provinces = await stores.organisations.list({ kind: 'province', provinceId: null });
    const own = provinces.filter(({ id }) =>
      mayRead(
        actor,
        id,
        seats.filter((one) => one.organisationId === id),
      ),
    );
    return accept({
      ...{ fiscalYear, framework },
      provinces: own
        .toSorted((a, b) => compareThai(a.name, b.name))
        .map(({ id, name }) => ({
          ...{ organisation: { id, name }, fiscalYear, framework },
          rounds: roundsOf(
            year.value,
            id,
            seats.filter((one) => one.organisationId === id),
          ),
        })),
    });
  });
}

const spanOf = (fiscalYear: number) => ({ from: fiscalYearStart(fiscalYear), to: fiscalYearEnd(fiscalYear) });

/** Who reads all of the nation, and whoever held the seat in the year: neither a successor nor who acts for the governor. */
function mayRead(actor: Actor, organisationId: string, seats: readonly SeatHolder[]): boolean {
  if (actor.onlyWith !== undefined && !mayRead(actor.onlyWith, organisationId, seats)) return false;
  if (isPermitted('read-appraisal', actor, { organisationId: 'opdc' })) return true;
  return actor.userId !== '' && seats.some(({ userId }) => userId === actor.userId);
}

interface ReadYear {
  readonly framework: Framework;
  /** The announced results of each round that an appraisal uses. */
  readonly announced: ReadonlyMap<string, { readonly summary: ResultSummary; readonly content: SummaryContent }>;
}

async function yearOf(
  stores: AppraisalTables,
  fiscalYear: number,
): Promise<Outcome<ReadYear, 'framework-not-found' | 'appraisal-not-in-year'>> {
  const framework = await frameworkInForce(stores, fiscalYear);
  if (framework === null) return refuse('framework-not-found', { year: fiscalYear });
  if (framework.appraisals.length === 0) return refuse('appraisal-not-in-year', { year: fiscalYear });
  const all = await stores.resultSummaries.listOfYear(fiscalYear);
  const announced = new Map<string, { readonly summary: ResultSummary; readonly content: SummaryContent }>();
  for (const round of new Set(framework.appraisals.map(({ usesRound }) => usesRound))) {
    const summary = announcedOf(all.filter((one) => one.round === round));
    const content = summary && (await editionContent(stores, summary));
    if (summary && content) announced.set(round, { summary, content });
  }
  return accept({ framework, announced });
}

function roundsOf(
  { framework, announced }: ReadYear,
  organisationId: string,
  seats: readonly SeatHolder[],
): readonly ReadAppraisal[] {
  return framework.appraisals.map((rule, index) => {
    const found = announced.get(rule.usesRound);
    const party = found?.content.parties.find((one) => one.organisationId === organisationId);
    const holders = seatPeriodsIn(seats, rule);
    return {
      ...{ number: index + 1, rule, holders, vacant: vacantDays(holders, rule) },
      edition: found === undefined ? null : found.summary,
      score: party === undefined ? null : scoreOf(rule, framework, party),
    };
  });
}

/** The frozen inputs, computed again to the exact fraction: the printed score of the results is this one, rounded. */
function scoreOf(rule: AppraisalRule, framework: Framework, { inputs }: PartyOutcome): AppraisalScore | null {
  if (!isFrozenInputs(inputs)) return null;
  const scored = scoreParty(inputs.indicators, inputs.settings);
  return scored.ok ? appraiseRound(rule, framework, scored.value) : null;
}
