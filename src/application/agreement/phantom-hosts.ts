import {
  type HostPresence,
  isToReach,
  type PhantomReason,
  phantomReasonOf,
} from '../../domain/agreement/phantom-host.ts';
import type { DaysLeft } from '../../domain/calendar/days-left.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { YearStores } from '../year/year-ports.ts';

/** An assigned agency without any activity, and whether the provincial office should contact it now. */
export interface PhantomHost extends HostPresence {
  readonly reason: PhantomReason;
  /** The next day on which a report is due; null if there is none or it is not stated. */
  readonly due: string | null;
  readonly workingDaysLeft: number | null;
  readonly toReach: boolean;
}

/**
 * The next day on which results are due: the province's own day if it set one, otherwise the report's, otherwise that
 * of a round not yet opened.
 */
export function nextDue(framework: Framework, reports: readonly Report[], today: string): string | null {
  const open = reports
    .filter(({ status }) => status === 'open' || status === 'with-governor')
    .map(({ internalDue, due }) => internalDue ?? due);
  const unopened = framework.rounds.filter((round) => !reports.some((report) => report.round === round.code));
  const ahead = unopened.flatMap(({ reportDue }) => ((reportDue.value ?? '') >= today ? [reportDue.value ?? ''] : []));
  return [...open].sort()[0] ?? [...ahead].sort()[0] ?? null;
}

interface PhantomFacts {
  /** The party's own: the one of its agreement. */
  readonly framework: Framework;
  readonly today: string;
  readonly daysLeft: DaysLeft;
}

/** The phantom hosts of one party's year: for its page, its work queue, reminders and escalation. */
export async function readPhantomHosts(
  stores: Pick<YearStores, 'hosts' | 'reports'>,
  year: { readonly organisationId: string; readonly fiscalYear: number },
  { framework, today, daysLeft }: PhantomFacts,
): Promise<readonly PhantomHost[]> {
  const reports = await stores.reports.listOfProvince(year.organisationId, year.fiscalYear);
  const due = nextDue(framework, reports, today);
  const workingDaysLeft = daysLeft(due);
  return (await stores.hosts.presence(year, today)).flatMap((one): readonly PhantomHost[] => {
    const reason = phantomReasonOf(one);
    return reason === null ? [] : [{ ...one, reason, due, workingDaysLeft, toReach: isToReach(one, workingDaysLeft) }];
  });
}
