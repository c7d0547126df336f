import { agreementMoves } from '../../domain/agreement/agreement-moves.ts';
import { dueDate } from '../../domain/calendar/due-date.ts';
import { clusterEraOfYear } from '../../domain/framework/cluster-rules.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Round } from '../../domain/framework/time-schema.ts';
import { movesFrom, type StatusMove } from '../../domain/lifecycle/status-move.ts';
import type { Role } from '../../domain/people/roles.ts';
import { reportMoves } from '../../domain/reporting/report-moves.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import type { BoardRow } from '../national/board-ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import { nextSigner, type Pending, type PendingKind } from './read-pending.ts';
import { pendingOfParty } from './read-pending-province.ts';

interface NationInput {
  readonly fiscalYear: number;
  /** The national roles asked for. */
  readonly roles: readonly Role[];
}

/**
 * What one year of the nation waits for, from the national board: agreements to propose, consider and sign, reports to
 * send, receive, assess and announce; and, for central data owners, the results they supply in every open round.
 */
export async function pendingOfNation(stores: YearStores, input: NationInput, today: string): Promise<Pending[]> {
  const framework = await stores.frameworks.current(input.fiscalYear);
  if (!framework) return [];
  const found: Pending[] = [];
  const supplying = new Set<string>();
  for (const [index, round] of framework.rounds.entries()) {
    const provinces = await stores.board.rows(input.fiscalYear, round.code, clusterEraOfYear(framework));
    const rows = [...provinces, ...(await stores.board.clusterRows(input.fiscalYear, round.code))];
    if (index === 0) found.push(...agreementsOf(framework, rows, await signedBy(stores, input.fiscalYear, rows)));
    const due = await dueOf(stores, framework, round);
    found.push(...rows.flatMap((row) => reportOf(framework, row, round.code, due)));
    for (const row of rows) if (row.reportStatus === 'open') supplying.add(row.organisationId);
  }
  if (input.roles.includes('central-data-owner')) found.push(...(await suppliedOf(stores, input, supplying, today)));
  return found;
}

/** The day the round's report must arrive; null where no source states one. */
async function dueOf(stores: YearStores, framework: Framework, round: Round): Promise<string | null> {
  const stated = round.reportDue.value;
  if (stated === null) return null;
  const holidays = await stores.holidays.between(stated, addDays(stated, 60));
  return dueDate(framework.dueRule, stated, holidays, await stores.dueChanges.outages());
}

/** How many have signed each agreement that some have signed. */
async function signedBy(stores: YearStores, fiscalYear: number, rows: readonly BoardRow[]) {
  if (!rows.some((row) => row.agreementStatus === 'signing')) return new Map<string, number>();
  const agreements = await stores.agreements.list(fiscalYear);
  return new Map(agreements.map((one) => [one.organisationId, one.signatures]));
}

function agreementsOf(framework: Framework, rows: readonly BoardRow[], signed: ReadonlyMap<string, number>): Pending[] {
  return rows.flatMap((row) => {
    const move = forwardMove(agreementMoves, row.agreementStatus);
    if (!move) return [];
    const signer = nextSigner(framework, row.agreementStatus, signed.get(row.organisationId) ?? 0);
    return [{ ...pendingMove(framework, row, move), ...(signer === null ? {} : { role: signer }) }];
  });
}

function reportOf(framework: Framework, row: BoardRow, round: RoundCode, due: string | null): Pending[] {
  const move = forwardMove(reportMoves, row.reportStatus);
  if (!move) return [];
  const sending = row.reportStatus === 'open' || row.reportStatus === 'with-governor';
  const since = row.reportStatus === 'submitted' && row.submittedAt !== null ? { since: row.submittedAt } : {};
  return [{ ...pendingMove(framework, row, move), round, due: sending ? due : null, ...since }];
}

function forwardMove<Status extends string, Action extends string>(
  moves: readonly StatusMove<Status, Action>[],
  status: Status | null,
) {
  return status === null ? undefined : movesFrom(moves, status).find((move) => move.forward);
}

function pendingMove<Status extends string>(
  framework: Framework,
  row: BoardRow,
  move: StatusMove<Status, string>,
): Pending {
  return {
    kind: move.action as PendingKind,
    role: move.actor,
    permission: move.permission,
    fiscalYear: framework.fiscalYear,
    organisationId: row.organisationId,
    round: null,
    indicator: null,
    hostIds: [],
    agency: null,
    due: null,
    returnReason: null,
  };
}

async function suppliedOf(stores: YearStores, input: NationInput, provinces: ReadonlySet<string>, today: string) {
  const found: Pending[] = [];
  for (const organisationId of provinces) {
    const all = await pendingOfParty(stores, { organisationId, fiscalYear: input.fiscalYear }, today);
    found.push(...all.filter((one) => one.kind === 'supply-score'));
  }
  return found;
}
