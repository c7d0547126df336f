import type { Framework } from '../../domain/framework/framework-schema.ts';
import { isWindowOpen, type ObjectionCase } from '../../domain/objections/objection.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { statusOf } from '../../domain/results/result-summary.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type MissingParty, missingParties } from '../results/compose-summary.ts';
import { resultsPlace } from '../results/results-deps.ts';
import type { RoundOfYear } from '../results/summary-ports.ts';
import { type ObjectionDeps, type RoundWithRight, roundWithRight, seenCase } from './objection-deps.ts';
import { lastDay } from './open-objections.ts';

export interface ObjectionsOfRound extends RoundOfYear {
  readonly framework: Framework;
  readonly right: RoundWithRight['right'];
  /** Every party that was shown its proposed results, as the reader may see what it says. */
  readonly rows: readonly (ObjectionCase & { readonly name: string; readonly isOpen: boolean })[];
  /** Whose results are awaited before the window can open. */
  readonly missing: readonly MissingParty[];
  /** Whether a summary was prepared already, so that no window opens any more. */
  readonly isSummedUp: boolean;
  /** The last day if the window were opened today. */
  readonly wouldEndOn: string;
  readonly mayAnswer: boolean;
}

/** The right of reply of a round for the side that answers: whose window is open, who objected, who is answered. */
export async function readObjectionsOfRound(
  deps: ObjectionDeps,
  actor: Actor,
  { fiscalYear, round }: RoundOfYear,
): Promise<Outcome<ObjectionsOfRound, 'forbidden' | 'not-found'>> {
  if (!isPermitted('read-objections', actor, resultsPlace)) return refuse('forbidden');
  const key = { fiscalYear, round };
  const today = deps.clock.today();
  return deps.transactions.read(async (stores): Promise<Outcome<ObjectionsOfRound, 'not-found'>> => {
    const year = await roundWithRight(stores, key);
    if (!year.ok) return year;
    const cases = await stores.objections.listOfRound(key);
    const editions = await stores.resultSummaries.listOfRound(key);
    const last = editions.at(-1);
    const named = await stores.organisations.list({ kind: null, provinceId: null });
    const names = new Map(named.map(({ id, name }) => [id, name]));
    return accept({
      ...{ ...key, ...year.value },
      rows: cases.map((one) => ({
        ...seenCase(actor, one),
        name: names.get(one.organisationId) ?? one.organisationId,
        isOpen: isWindowOpen(one, today),
      })),
      missing: await missingParties(stores, key),
      isSummedUp: last !== undefined && statusOf(last, editions) !== 'returned',
      wouldEndOn: await lastDay(stores, year.value, today),
      mayAnswer: isPermitted('answer-objections', actor, resultsPlace),
    });
  });
}
