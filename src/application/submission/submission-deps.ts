import type { Actor } from '../../domain/people/actor.ts';
import type { PermissionName } from '../../domain/people/permissions.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { Clock, Ids, Transactions } from '../ports.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import type { YearStores } from '../year/year-ports.ts';

export interface SubmissionDeps {
  readonly transactions: Transactions<YearStores>;
  readonly clock: Clock;
}

export interface OutageDeps extends SubmissionDeps {
  readonly ids: Ids;
}

/** What binds many parties is done for the nation. */
export const atOpdc = { organisationId: 'opdc' };

/** One journal row about the days of a report. */
export function journalDays(
  stores: YearStores,
  actor: Actor,
  said: {
    readonly report: Report;
    readonly action: string;
    readonly permission: PermissionName;
    readonly before: unknown;
    readonly after: unknown;
    readonly reason: string | null;
  },
) {
  const { organisationId, fiscalYear, round } = said.report;
  return appendYearJournalRow(stores, actor, { ...said, key: { organisationId, fiscalYear, round } });
}
