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

/** An agency that was assigned and has never been seen, and whether the provincial office is to reach it now. */
export interface PhantomHost extends HostPresence {
  readonly reason: PhantomReason;
  /** The next day a report is due; null where none is ahead or stated. */
  readonly due: string | null;
  readonly workingDaysLeft: number | null;
  readonly toReach: boolean;
}

/** The next day results are due: the province's own day where it set one, else the report's; else a round not yet opened. */
export function nextDue(framework: Framework, reports: readonly Report[], today: string): string | null {
  const open = reports
    .filter(({ status }) => status === 'open' || status === 'with-governor')
    .map(({ internalDue, due }) => internalDue ?? due);
  const unopened = framework.rounds.filter((round) => !reports.some((report) => report.round === round.code));
  const ahead = unopened.flatMap(({ reportDue }) => ((reportDue.value ?? '') >= today ? [reportDue.value ?? ''] : []));
  return [...open].sort()[0] ?? [...ahead].sort()[0] ?? null;
}

/** The phantom hosts of one party's year: for its own page, its work queue, and whoever reminds and escalates. */
export async function readPhantomHosts(
  stores: Pick<YearStores, 'hosts' | 'reports' | 'frameworks'>,
  year: { readonly organisationId: string; readonly fiscalYear: number },
  { today, daysLeft }: { readonly today: string; readonly daysLeft: DaysLeft },
): Promise<readonly PhantomHost[]> {
  const framework = await stores.frameworks.current(year.fiscalYear);
  if (!framework) return [];
  const reports = await stores.reports.listOfProvince(year.organisationId, year.fiscalYear);
  const due = nextDue(framework, reports, today);
  const workingDaysLeft = daysLeft(due);
  return (await stores.hosts.presence(year, today)).flatMap((one): readonly PhantomHost[] => {
    const reason = phantomReasonOf(one);
    return reason === null ? [] : [{ ...one, reason, due, workingDaysLeft, toReach: isToReach(one, workingDaysLeft) }];
  });
}
