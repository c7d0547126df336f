import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { RoundOfParty } from '../../domain/reporting/round-window.ts';
import {
  type Assessed,
  assessedSoFar,
  type Coverage,
  shownAssessed,
  shownSelf,
} from '../../domain/reporting/shown-total.ts';
import type { StoredBoardRow } from '../year/board-ports.ts';
import { frameworksOf } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';

/** One party's row of the national board, with the totals that are shown today. */
export interface BoardRow
  extends Pick<
    StoredBoardRow,
    | 'organisationId'
    | 'name'
    | 'inspectionZone'
    | 'clusterName'
    | 'agreementStatus'
    | 'reportStatus'
    | 'submittedAt'
    | 'unreported'
  > {
  readonly self: string | null;
  readonly selfGrade: string | null;
  /** How much of the round's weight the self score counts; null without one. */
  readonly weight: Coverage | null;
  /** The assessed total and its grade, only once the assessment is concluded. */
  readonly assessed: string | null;
  readonly grade: string | null;
  /** How far the assessment has come; null before the report is received. */
  readonly assessedSoFar: Assessed | null;
  readonly reported: number;
  readonly expected: number;
}

/** The stored rows of a round as they are shown today, each by the framework of its agreement. */
export async function shownRows(
  stores: Pick<YearStores, 'frameworks'>,
  framework: Framework,
  round: RoundCode,
  stored: readonly StoredBoardRow[],
  today: string,
): Promise<readonly BoardRow[]> {
  const { fiscalYear } = framework;
  const pinned = stored.flatMap(({ organisationId, frameworkVersion, agreementStatus }) =>
    frameworkVersion === null || agreementStatus === null
      ? []
      : [{ organisationId, fiscalYear, frameworkVersion, status: agreementStatus }],
  );
  const found = new Map([...(await frameworksOf(stores, pinned))].map(([one, own]) => [one.organisationId, own]));
  return stored.map((row) => shownRow(found.get(row.organisationId) ?? framework, row, round, today));
}

function shownRow(framework: Framework, row: StoredBoardRow, round: RoundCode, today: string): BoardRow {
  const { self: selfRow, assessed: assessedRow, due, closesOn, firstArrivedAt, frameworkVersion: _own, ...known } = row;
  const { reportStatus: status } = row;
  const report: RoundOfParty | null =
    status === null || due === null
      ? null
      : { round, status, due, closesOn, firstArrivedAt, unreportedBecause: row.unreported ? '' : null };
  const self = shownSelf(framework, report, selfRow, today);
  const assessed = shownAssessed(framework, report, assessedRow, today);
  return {
    ...known,
    self: self?.total ?? null,
    selfGrade: self?.grade ?? null,
    weight: self?.weight ?? null,
    assessed: assessed?.total ?? null,
    grade: assessed?.grade ?? null,
    assessedSoFar: assessedSoFar(framework, report, selfRow, assessedRow),
    reported: selfRow?.reported ?? 0,
    expected: selfRow?.expected ?? 0,
  };
}
