import type { ReportStatus } from '../reporting/report-moves.ts';
import { elementAt } from '../values/element-at.ts';

/** The state of one agency's results in a round; a count without an agency is of results without a lead agency. */
export interface AgencyCount {
  readonly organisationId: string;
  readonly agencyId: string | null;
  readonly agencyName: string | null;
  readonly total: number;
  readonly accepted: number;
  /** With the supervisor or the province. */
  readonly sent: number;
  readonly returned: number;
  /** Started but not sent. */
  readonly begun: number;
  /** Nobody has entered anything. */
  readonly untouched: number;
  /** The last instant at which anything was entered or moved; null if nothing was. */
  readonly lastAt: string | null;
}

/** A party's state in a round: not opened, nothing entered, in progress, sent by the province, or concluded without a report. */
export type PartyState = 'not-opened' | 'silent' | 'under-way' | 'with-governor' | 'reported' | 'unreported';

export interface PartyProgress {
  readonly state: PartyState;
  /** The due day has passed without a report, or the report was late. */
  readonly late: boolean;
  readonly silentAgencies: number;
  readonly counts: Omit<AgencyCount, 'organisationId' | 'agencyId' | 'agencyName'>;
}

interface KnownReport {
  readonly status: ReportStatus;
  readonly due: string;
  /** Civil date in Thailand on which its first edition arrived; null before. Whatever was returned since, it is as late as then. */
  readonly arrivedOn: string | null;
  /** Whether that was late, as it was settled; null: not settled, the days decide. */
  readonly settledLate: boolean | null;
  /** Whether OPDC concluded that it was not reported. */
  readonly unreported: boolean;
}

/** True for an agency that leads indicators and has entered nothing for them. */
export function isSilent(count: AgencyCount): boolean {
  return count.total > 0 && count.untouched === count.total;
}

/** One party's progress from its agencies' counts and its report; null: its round is not open. */
export function progressOf(agencies: readonly AgencyCount[], report: KnownReport | null, today: string): PartyProgress {
  const counts = sumOf(agencies);
  const silentAgencies = agencies.filter(isSilent).length;
  if (report === null) return { state: 'not-opened', late: false, silentAgencies: 0, counts };
  const state = report.unreported ? 'unreported' : stateOf(report.status, counts);
  const late = report.settledLate ?? report.due < (report.arrivedOn ?? today);
  return { state, late, silentAgencies: state === 'reported' || state === 'unreported' ? 0 : silentAgencies, counts };
}

function stateOf(status: ReportStatus, counts: PartyProgress['counts']): PartyState {
  if (status === 'with-governor') return 'with-governor';
  if (status !== 'open') return 'reported';
  return counts.total > 0 && counts.untouched === counts.total ? 'silent' : 'under-way';
}

function sumOf(agencies: readonly AgencyCount[]): PartyProgress['counts'] {
  const sum = (key: 'total' | 'accepted' | 'sent' | 'returned' | 'begun' | 'untouched') =>
    agencies.reduce((all, one) => all + one[key], 0);
  return {
    ...{ total: sum('total'), accepted: sum('accepted'), sent: sum('sent') },
    ...{ returned: sum('returned'), begun: sum('begun'), untouched: sum('untouched') },
    lastAt:
      agencies
        .flatMap((one) => one.lastAt ?? [])
        .sort()
        .at(-1) ?? null,
  };
}

/** Running totals by day, reduced to at most `most` points, including the first and the last. */
export function thin<Point extends {}>(points: readonly Point[], most: number): readonly Point[] {
  if (points.length <= most) return points;
  const step = (points.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => elementAt(points, Math.round(index * step)));
}
