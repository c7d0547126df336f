import type { Actor } from '../../domain/people/actor.ts';
import { type Outcome, refuse } from '../../domain/values/result.ts';
import type { Clock } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import type { SaveResultInput } from './decide-result.ts';
import { type EarlierResult, earlierResultsOf } from './earlier-result.ts';
import type { ResultEntry } from './load-result-entry.ts';
import { loadRoundEntries, type RoundEntries, type RoundOfParties } from './load-round-entries.ts';
import { type DecidedSave, decideSave, type SaveRefusal } from './write-saves.ts';

/** Rounds locked until the transaction ends, with everything that saving their results depends on. */
export interface LockedRounds {
  /** By party; one without agreement or round is absent. */
  readonly rounds: ReadonlyMap<string, RoundEntries>;
  readonly earlier: (entry: ResultEntry) => EarlierResult;
}

/** Locks one round of several parties, in a fixed number of statements. */
export async function lockRounds(stores: YearStores, place: RoundOfParties, today: string): Promise<LockedRounds> {
  const rounds = await loadRoundEntries(stores, place, today, { lock: true });
  const [any] = [...rounds.values()].flatMap((entries) => [...entries.values()]);
  if (!any) return { rounds, earlier: () => ({ lastRound: null, lastYear: null }) };
  return { rounds, earlier: await earlierResultsOf(stores, place, any.framework) };
}

/** Checks one save in locked rounds as its own page would; nothing is written. */
export function decideLockedSave(
  { rounds, earlier }: LockedRounds,
  actor: Actor,
  input: SaveResultInput,
  clock: Clock,
): Outcome<DecidedSave, 'not-found' | SaveRefusal> {
  const entry = rounds.get(input.organisationId)?.get(input.code);
  return entry ? decideSave(actor, entry, earlier(entry), input, clock) : refuse('not-found');
}
