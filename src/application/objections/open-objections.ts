import { settleDueDate } from '../../domain/calendar/due-date.ts';
import type { ObjectionCase } from '../../domain/objections/objection.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { statusOf } from '../../domain/results/result-summary.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { missingFacts, missingParties } from '../results/compose-summary.ts';
import { type ResultsTables, resultsPlace } from '../results/results-deps.ts';
import type { AssessedParty, RoundOfYear } from '../results/summary-ports.ts';
import { appendYearJournalRow, appendYearJournalRows } from '../year/append-year-journal-row.ts';
import { type ObjectionDeps, objectionSubject, type RoundWithRight, roundWithRight } from './objection-deps.ts';

export type OpenObjectionsRefusal =
  | 'forbidden'
  | 'not-found'
  | 'results-parties-missing'
  | 'results-no-party'
  | 'objections-summed-up'
  | 'objections-opened';

interface OpenedObjections {
  readonly endsOn: CivilDate;
  readonly parties: number;
}

const name = 'objections.open';

/**
 * OPDC shows every party its own proposed results, as they are frozen at this moment, and lets it object for the days that the
 * framework gives. Parties that were shown theirs before keep their days.
 */
export async function openObjections(
  deps: ObjectionDeps,
  actor: Actor,
  { fiscalYear, round }: RoundOfYear,
): Promise<Outcome<OpenedObjections, OpenObjectionsRefusal>> {
  if (!isPermitted('answer-objections', actor, resultsPlace)) return refuse('forbidden');
  const key = { fiscalYear, round };
  return deps.transactions.run(async (stores): Promise<Outcome<OpenedObjections, OpenObjectionsRefusal>> => {
    const year = await roundWithRight(stores, key);
    if (!year.ok) return year;
    await stores.resultSummaries.hold(key);
    const shown = await partiesToShow(stores, key);
    if (!shown.ok) return shown;
    const parties = shown.value;
    const opensOn = deps.clock.today();
    const endsOn = await lastDay(stores, year.value, opensOn);
    const changed = { changedAt: deps.clock.now(), changedName: actor.name };
    const cases = parties.map(
      ({ organisationId, edition }): ObjectionCase => ({
        ...{ ...key, organisationId, status: 'open', scoreEdition: edition, opensOn, endsOn, objections: [] },
        ...{ reason: null, approvedAt: null, approvedName: null, answeredAt: null, rowVersion: 1, ...changed },
      }),
    );
    await stores.reach.widened(
      cases.map(({ organisationId }) => organisationId),
      () => keep(stores, actor, cases),
    );
    await appendYearJournalRow(stores, actor, {
      ...{ key: objectionSubject({ ...key, ...resultsPlace }), action: name, permission: 'answer-objections' },
      ...{ before: null, after: { parties: cases.length, endsOn } },
    });
    return accept({ endsOn, parties: cases.length });
  });
}

/** The parties that were not shown theirs yet; refused where any is not assessed, or none is left. */
async function partiesToShow(
  stores: ResultsTables,
  key: RoundOfYear,
): Promise<Outcome<readonly AssessedParty[], OpenObjectionsRefusal>> {
  const editions = await stores.resultSummaries.listOfRound(key);
  const last = editions.at(-1);
  if (last !== undefined && statusOf(last, editions) !== 'returned')
    return refuse('objections-summed-up', { edition: last.edition });
  const missing = await missingParties(stores, key);
  if (missing.length > 0) return refuse('results-parties-missing', missingFacts(missing));
  const assessed = await stores.resultSummaries.assessedParties(key);
  if (assessed.length === 0) return refuse('results-no-party');
  const before = await stores.objections.listOfRound(key);
  const known = new Set(before.map(({ organisationId }) => organisationId));
  const parties = assessed.filter(({ organisationId }) => !known.has(organisationId));
  const days = before.map(({ endsOn }) => endsOn).toSorted();
  return parties.length > 0 ? accept(parties) : refuse('objections-opened', { day: formatThaiDate(days.at(-1) ?? '') });
}

/** The last day: so many days after the opening; on a day off, as the framework moves due dates. */
export async function lastDay(
  { holidays }: Pick<ResultsTables, 'holidays'>,
  { framework, right }: RoundWithRight,
  opensOn: CivilDate,
): Promise<CivilDate> {
  const stated = addDays(opensOn, right.days);
  return settleDueDate(framework.dueRule, stated, await holidays.between(opensOn, addDays(stated, 60))).due;
}

async function keep(stores: ResultsTables, actor: Actor, cases: readonly ObjectionCase[]): Promise<void> {
  await stores.objections.insertAll(cases);
  const rows = cases.map((one) => ({
    ...{ key: objectionSubject(one), action: name, permission: 'answer-objections' as const, before: null },
    after: { endsOn: one.endsOn, scoreEdition: one.scoreEdition },
  }));
  await appendYearJournalRows(stores, actor, rows);
}
