import type { Advice } from '../../domain/advice/advice.ts';
import { mayStillLose } from '../../domain/forecast/party-forecast.ts';
import type { CalendarEvent } from '../../domain/framework/time-schema.ts';
import { letterAbout } from '../../domain/letters/letter-about.ts';
import type { LetterUnit } from '../../domain/letters/letter-parts.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { readWatchList, type WatchedIndicator, type WatchList } from '../forecast/read-watch-list.ts';
import type { AdviceDeps, AdviceTables } from './advice-deps.ts';
import type { NoWarning } from './advice-ports.ts';

/** Whose letters and warnings they are. */
export const warningSender = 'opdc';

/** A letter of warnings, with whom it has reached and who has answered. */
interface WarningLetter {
  readonly letter: OfficialLetter;
  readonly reached: number;
  readonly opened: number;
  readonly replied: number;
}

export interface WarningsReading {
  readonly fiscalYear: number;
  readonly watch: WatchList;
  /** When the year's framework foresees warnings; null where it does not. */
  readonly event: CalendarEvent | null;
  /** Indicators that may be warned of: those that may still lose points, without a warning that stands. */
  readonly open: readonly WatchedIndicator[];
  /** Warnings that were not withdrawn, drafts included. */
  readonly warnings: readonly Advice[];
  /** Letters that were not cancelled, the newest first. */
  readonly letters: readonly WarningLetter[];
  readonly none: NoWarning | null;
  readonly units: readonly LetterUnit[];
  readonly mayPrepare: boolean;
}

/** Whether somebody decides on the warnings of a year. */
export function mayWarn(actor: Actor): boolean {
  return isPermitted('give-advice', actor, { organisationId: warningSender });
}

/** The year's early warning: what may be warned of, what was written, sent and answered. */
export async function readWarnings(
  deps: AdviceDeps,
  actor: Actor,
  { fiscalYear }: { readonly fiscalYear: number },
): Promise<Outcome<WarningsReading, 'forbidden' | 'framework-not-found'>> {
  if (!mayWarn(actor)) return refuse('forbidden');
  const watch = await readWatchList(deps, actor, { fiscalYear });
  if (!watch.ok) return watch;
  const { framework, rows } = watch.value;
  return deps.transactions.read(async (stores) => {
    const warnings = await warningsInForce(stores, fiscalYear);
    const named = new Set(warnings.map((one) => `${one.organisationId}/${one.code}`));
    const letters = await warningLetters(stores, fiscalYear);
    const today = deps.clock.today();
    const units = await stores.letterUnits.listOf(warningSender);
    return accept({
      ...{ fiscalYear, watch: watch.value, warnings },
      event: framework.calendar.find((one) => one.kind === 'early-warning') ?? null,
      open: rows.filter((row) => mayStillLose(row) && !named.has(`${row.organisationId}/${row.indicator.code}`)),
      letters: await Promise.all(letters.map((letter) => withArrivals(stores, letter))),
      none: await stores.advice.noWarning(fiscalYear),
      units: units.filter((one) => one.endsOn === null || one.endsOn >= today),
      mayPrepare: mayWithLetters('write-letter', actor, warningSender),
    });
  });
}

async function withArrivals(stores: AdviceTables, letter: OfficialLetter): Promise<WarningLetter> {
  const key = { organisationId: letter.organisationId, letterId: letter.id };
  const deliveries = await stores.letterDeliveries.ofLetter(key);
  const handed = (await stores.letterHandings.ofLetter(key)).flatMap(({ positions }) => positions);
  return {
    letter,
    reached: new Set([...deliveries.flatMap(({ positions }) => positions), ...handed]).size,
    opened: deliveries.filter((one) => one.openedAt !== null).length,
    replied: deliveries.filter((one) => one.repliedAt !== null).length,
  };
}

export async function warningsInForce(stores: AdviceTables, fiscalYear: number): Promise<readonly Advice[]> {
  const all = await stores.advice.listOfYear(fiscalYear);
  return all.filter((one) => one.source === 'early-warning' && one.status !== 'withdrawn');
}

/** The letters of the year's warnings that were not cancelled. */
export async function warningLetters(
  stores: Pick<AdviceTables, 'letters'>,
  fiscalYear: number,
): Promise<readonly OfficialLetter[]> {
  const all = await stores.letters.about(warningSender, letterAbout.warning(fiscalYear));
  return all.filter((one) => one.status !== 'cancelled');
}
