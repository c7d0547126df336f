import { dueDate } from '../../domain/calendar/due-date.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Round } from '../../domain/framework/time-schema.ts';
import type { Role } from '../../domain/people/roles.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import { type Pending, type PendingFacts, pendingOf } from '../../domain/work/pending.ts';
import { pendingAgreements, pendingReportOf } from '../../domain/work/pending-nation.ts';
import { clusterRowsOf, provinceRowsOf } from '../year/board-of-year.ts';
import type { StoredBoardRow } from '../year/board-ports.ts';
import { frameworkInForce, frameworksOf } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';

interface NationInput {
  readonly fiscalYear: number;
  /** The national roles asked for. */
  readonly roles: readonly Role[];
}

/**
 * Pending work of one national year, from the national board: agreements to propose, consider and sign, reports to
 * send, receive and assess; and, for central data owners, the results they supply in every open round.
 */
export async function pendingOfNation(stores: YearStores, input: NationInput, today: string): Promise<Pending[]> {
  const framework = await frameworkInForce(stores, input.fiscalYear);
  if (!framework) return [];
  const found: Pending[] = [];
  const supplying = new Set<string>();
  for (const [index, round] of framework.rounds.entries()) {
    const provinces = await provinceRowsOf(stores, framework, round.code);
    const rows = [...provinces, ...(await clusterRowsOf(stores, framework, round.code))];
    if (index === 0) found.push(...(await agreementsOf(stores, framework, rows)));
    const due = await dueOf(stores, framework, round);
    found.push(...rows.flatMap((row) => pendingReportOf(framework, row, round.code, due, today)));
    for (const row of rows) if (row.reportStatus === 'open') supplying.add(row.organisationId);
  }
  if (input.roles.includes('central-data-owner'))
    found.push(...(await suppliedOf(stores, framework, supplying, today)));
  return found;
}

/** The day by which the round's report must arrive; null if no source states one. */
async function dueOf(stores: YearStores, framework: Framework, round: Round): Promise<string | null> {
  const stated = round.reportDue.value;
  if (stated === null) return null;
  const holidays = await stores.holidays.between(stated, addDays(stated, 60));
  return dueDate(framework.dueRule, stated, holidays, await stores.dueChanges.outages());
}

/** The agreements to move, with how many have signed each, and why one was sent back to where it lies. */
async function agreementsOf(stores: YearStores, framework: Framework, rows: readonly StoredBoardRow[]) {
  const asked = rows.some((row) => row.agreementStatus === 'signing' || row.agreementStatus === 'proposed');
  const listed = asked ? await stores.agreements.list(framework.fiscalYear) : [];
  const standing = new Map(listed.map((one) => [one.organisationId, one]));
  const signed = new Map(listed.map((one) => [one.organisationId, one.signatures]));
  return pendingAgreements(framework, rows, signed).map((one) => ({
    ...one,
    returnReason: standing.get(one.organisationId)?.returnReason ?? one.returnReason,
  }));
}

/** What central data owners supply in these parties' open rounds, loaded at once for any number of parties. */
async function suppliedOf(stores: YearStores, framework: Framework, parties: ReadonlySet<string>, today: string) {
  if (parties.size === 0) return [];
  const { fiscalYear } = framework;
  const open = [...parties];
  const agreements = await stores.agreements.listOfParties(open, fiscalYear);
  const hosts = await stores.agreements.hostsOfParties(open, fiscalYear, today);
  const rounds: PendingFacts['rounds'][number][] = [];
  for (const { code } of framework.rounds) rounds.push(...(await roundsOf(stores, open, fiscalYear, code)));
  const frameworks = await frameworksOf(stores, agreements);
  return agreements.flatMap((agreement) => {
    const ofParty = (one: { readonly organisationId: string }) => one.organisationId === agreement.organisationId;
    const own = rounds.filter(({ report }) => ofParty(report));
    const facts = {
      framework: frameworks.get(agreement) ?? framework,
      agreement,
      hosts: hosts.filter(ofParty),
      rounds: own,
      today,
    };
    return pendingOf(facts).filter((one) => one.kind === 'supply-score');
  });
}

/** One round's open reports of these parties with their results. */
async function roundsOf(stores: YearStores, parties: readonly string[], fiscalYear: number, round: RoundCode) {
  const reports = await stores.reports.listOfParties(parties, fiscalYear, round);
  const open = reports.filter((one) => one.status === 'open');
  const places = open.map((one) => one.organisationId);
  const results = await stores.results.listOfParties(places, fiscalYear, round);
  return open.map((report) => ({
    report,
    results: results.filter((one) => one.organisationId === report.organisationId),
  }));
}
