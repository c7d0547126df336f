import { compareFrameworks } from '../../domain/framework/compare-frameworks.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { roundCodeSchema } from '../../domain/framework/source-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { byAlphabet } from '../../domain/results/order-of-parties.ts';
import { isAnnounced } from '../../domain/results/result-summary.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type Announced, type AnnouncedTables, readAnnounced } from './read-announced.ts';
import { type ResultsDeps, resultsPlace } from './results-deps.ts';
import type { RoundOfYear } from './summary-ports.ts';

/** What one year ended with, of its last round whose results are announced. */
export interface YearOutcome extends RoundOfYear {
  readonly framework: Framework;
  /** In how many values the framework differs from that of the year before it in this list; null for the first. */
  readonly changed: number | null;
  readonly outcomes: ReadonlyMap<string, { readonly total: string | null; readonly grade: string | null }>;
}

export interface YearsResults {
  /** The earliest first. */
  readonly years: readonly YearOutcome[];
  /** Every party that has a result in one of them, provinces by the alphabet and clusters after them. */
  readonly parties: readonly { readonly organisationId: string; readonly name: string }[];
}

/** What every party ended its years with. Years are shown beside each other, not compared: their rules differ. */
export async function readYearsResults(
  { transactions }: Pick<ResultsDeps, 'transactions'>,
  actor: Actor,
): Promise<Outcome<YearsResults, 'forbidden'>> {
  if (!isPermitted('read-announced-score', actor, resultsPlace)) return refuse('forbidden');
  return transactions.read(async (stores) => {
    const published = await stores.frameworks.list();
    const known = [...new Set(published.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b);
    const found = [];
    for (const fiscalYear of known) found.push(await lastOf(stores, fiscalYear));
    const announced = found.flatMap((one) => (one === null ? [] : [one]));
    const names = new Map(
      announced.flatMap(({ content }) => content.parties.map((one) => [one.organisationId, one.name])),
    );
    const parties = byAlphabet([...names].map(([organisationId, name]) => ({ organisationId, name })));
    return accept({ parties, years: announced.map((one, at) => outcomeOf(one, announced[at - 1])) });
  });
}

/** The last round of a year that has an announced edition, with the last of them. */
async function lastOf(stores: AnnouncedTables, fiscalYear: number) {
  const announced = (await stores.resultSummaries.listOfYear(fiscalYear)).filter(isAnnounced);
  const rank = ({ round }: RoundOfYear) => roundCodeSchema.options.indexOf(round);
  const last = announced.toSorted((a, b) => rank(a) - rank(b) || a.edition - b.edition).at(-1);
  return last === undefined ? null : readAnnounced(stores, last);
}

function outcomeOf({ summary, content, framework }: Announced, before: Announced | undefined): YearOutcome {
  const { fiscalYear, round } = summary;
  const changed = before === undefined ? null : compareFrameworks(before.framework, framework).length;
  const outcomes = new Map(
    content.parties.map(({ organisationId, total, grade }) => [organisationId, { total, grade }]),
  );
  return { fiscalYear, round, framework, changed, outcomes };
}
