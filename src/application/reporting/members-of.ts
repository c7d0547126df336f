import { reachOf } from '../../domain/reporting/carried.ts';
import type { ReportStatus } from '../../domain/reporting/report-moves.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { YearStores } from '../year/year-ports.ts';

/** A province that counts what a cluster reports, and where its own report of the round is. */
export interface MemberReport {
  readonly organisationId: string;
  readonly name: string;
  readonly status: ReportStatus;
  readonly reach: ReturnType<typeof reachOf>;
}

/** The members of a cluster whose round is open or further. */
export async function membersOf(
  stores: Pick<YearStores, 'agreements' | 'reports'> & Pick<PeopleStores, 'organisations'>,
  { organisationId, fiscalYear, round }: RoundKey,
): Promise<readonly MemberReport[]> {
  const sharers = await stores.agreements.sharersOf(organisationId, fiscalYear);
  const reports = await stores.reports.listOfParties(sharers, fiscalYear, round);
  if (reports.length === 0) return [];
  const names = new Map((await stores.organisations.provincesIn(organisationId)).map((one) => [one.id, one.name]));
  return reports.map(({ organisationId: id, status }) => ({
    ...{ organisationId: id, name: names.get(id) ?? id },
    ...{ status, reach: reachOf(status) },
  }));
}
