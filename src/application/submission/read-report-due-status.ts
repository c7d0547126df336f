import { type ClosedDay, closedDay } from '../../domain/calendar/closed-day.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { ReportEdition } from '../../domain/reporting/report-edition.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { mayOpenReport } from '../reporting/offered-moves.ts';
import { sightOfRound } from '../reporting/read-access.ts';
import { seenEdition } from '../reporting/seen-of-round.ts';
import type { CardDeps } from './read-card.ts';
import { type DueStatus, readDueStatus } from './read-due-status.ts';

export interface ReportDueStatus extends DueStatus {
  readonly maySetCutOff: boolean;
  /** What hosts must know if the province's own day is no working day. */
  readonly closedCutOff: ClosedDay | null;
  /** Every edition that was sent, the first first. */
  readonly editions: readonly ReportEdition[];
}

/** The days of one report and its lateness, for readers of the report. */
export async function readReportDueStatus(
  deps: CardDeps,
  actor: Actor,
  key: RoundKey,
): Promise<Outcome<ReportDueStatus, 'forbidden' | 'not-found'>> {
  return deps.transactions.read(async (stores) => {
    const report = await stores.reports.find(key);
    if (!report) return refuse('not-found');
    if (!(await mayOpenReport(stores, deps.clock, actor, report))) return refuse('forbidden');
    const sight = sightOfRound(actor, report);
    const editions = (await stores.reportEditions.list(key)).map((one) => seenEdition(sight, one));
    const status = await readDueStatus(stores, report, deps.clock.today());
    const { internalDue = null } = report;
    const holidays = internalDue === null ? [] : await stores.holidays.between(addDays(internalDue, -30), internalDue);
    return accept({
      ...status,
      closedCutOff: internalDue === null ? null : closedDay(internalDue, status.countedAt.value, holidays),
      maySetCutOff: report.status === 'open' && isPermitted('set-cut-off', actor, key),
      editions: sight.workings ? editions : editions.slice(-1),
    });
  });
}
