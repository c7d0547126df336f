import type { Holiday } from '../../domain/calendar/holiday.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { DueRule } from '../../domain/framework/time-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Clock, Transactions } from '../ports.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';
import { type DatedCalendarItem, dateCalendarItems } from './date-calendar-items.ts';
import { yearItems } from './year-items.ts';

export interface YearCalendar {
  readonly framework: Framework;
  readonly today: string;
  readonly entries: readonly DatedCalendarItem[];
  readonly dueRule: DueRule;
  /** Every holiday on record within the period of the calendar. */
  readonly holidays: readonly Holiday[];
  /** The last day whose holidays are known; null if none are. */
  readonly holidaysUntil: string | null;
}

/** The calendar of a fiscal year as of today; anyone may read it. */
export async function readCalendar(
  deps: { readonly transactions: Transactions<YearStores>; readonly clock: Clock },
  actor: Actor,
  input: { readonly fiscalYear: number },
): Promise<Outcome<YearCalendar, 'forbidden' | 'framework-not-found'>> {
  if (!isPermitted('read-published', actor, { organisationId: 'public' })) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const framework = await frameworkInForce(stores, input.fiscalYear);
    if (!framework) return refuse('framework-not-found', { year: input.fiscalYear });
    const today = deps.clock.today();
    const entries = await yearItems(stores, framework);
    const dated = await dateCalendarItems(stores, entries, framework.dueRule, today, {
      outages: await stores.dueChanges.outages(),
    });
    const holidaysUntil = await stores.holidays.knownUntil();
    return accept({ framework, today, dueRule: framework.dueRule, holidaysUntil, ...dated });
  });
}
