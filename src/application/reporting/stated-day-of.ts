import { boundsOfDue, checkBounds } from '../../domain/calendar/bound-days.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { YearStores } from '../year/year-ports.ts';

export type RoundDueRefusal = 'due-already-stated' | 'day-outside-bounds';

/** A day typed when a round is opened, and by whom; `typed` is empty if none was. */
interface TypedDue {
  readonly typed: string;
  readonly setName: string;
  readonly setAt: string;
}

/**
 * The day on which a round is due before anything moves it, the same for every party: as the framework states it, or
 * OPDC's, which is set with the first party that is opened and kept for the rest. Null if there is neither. A typed day
 * that differs from it is refused: a day that binds all is corrected for all. With `look` nothing is set.
 */
export async function statedDayOf(
  stores: Pick<YearStores, 'dueChanges'>,
  framework: Framework,
  { fiscalYear, round }: RoundKey,
  { typed, setName, setAt }: TypedDue,
  purpose: 'set' | 'look' = 'set',
): Promise<Outcome<string | null, RoundDueRefusal>> {
  const found = framework.rounds.find((one) => one.code === round);
  const fixed = found?.reportDue.value ?? (await stores.dueChanges.roundDue(fiscalYear, round))?.due ?? null;
  if (fixed !== null) {
    return typed === '' || typed === fixed ? accept(fixed) : refuse('due-already-stated', { due: fixed }, 'due');
  }
  if (typed === '' || found === undefined) return accept(null);
  const bounded = checkBounds(typed, boundsOfDue(found), 'due');
  if (!bounded.ok) return bounded;
  if (purpose === 'look') return accept(typed);
  await stores.dueChanges.setRoundDue({ fiscalYear, round, number: 1, due: typed, reason: null, setName, setAt });
  return accept((await stores.dueChanges.roundDue(fiscalYear, round))?.due ?? typed);
}
