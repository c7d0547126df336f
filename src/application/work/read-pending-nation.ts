import { dueDate } from '../../domain/calendar/due-date.ts';
import { clusterEraOfYear } from '../../domain/framework/cluster-rules.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Round } from '../../domain/framework/time-schema.ts';
import type { Role } from '../../domain/people/roles.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import type { Pending } from '../../domain/work/pending.ts';
import { pendingAgreements, pendingReportOf } from '../../domain/work/pending-nation.ts';
import type { BoardRow } from '../year/board-ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import { pendingOfParty } from './read-pending-party.ts';

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
    if (index === 0) found.push(...pendingAgreements(framework, rows, await signedBy(stores, input.fiscalYear, rows)));
    const due = await dueOf(stores, framework, round);
    found.push(...rows.flatMap((row) => pendingReportOf(framework, row, round.code, due)));
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

async function suppliedOf(stores: YearStores, input: NationInput, provinces: ReadonlySet<string>, today: string) {
  const found: Pending[] = [];
  for (const organisationId of provinces) {
    const all = await pendingOfParty(stores, { organisationId, fiscalYear: input.fiscalYear }, today);
    found.push(...all.filter((one) => one.kind === 'supply-score'));
  }
  return found;
}
