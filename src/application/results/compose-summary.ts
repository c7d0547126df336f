import { isInForce } from '../../domain/agreement/agreement-moves.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { type ReportStatus, reportStatusNames } from '../../domain/reporting/report-moves.ts';
import { byAlphabet, inOrder } from '../../domain/results/order-of-parties.ts';
import { chargedBy } from '../../domain/results/recompute-party.ts';
import type { SummaryKey } from '../../domain/results/result-summary.ts';
import type { PartyOutcome, SummaryParts } from '../../domain/results/summary-content.ts';
import type { ResultsTables } from './results-deps.ts';
import type { AssessedParty, RoundOfYear } from './summary-ports.ts';

/** A party whose result is awaited, and how far its report has come. */
export interface MissingParty {
  readonly organisationId: string;
  readonly name: string;
  readonly status: ReportStatus | null;
  readonly statusName: string;
}

const settled: readonly (ReportStatus | null)[] = ['assessed', 'final'];

/** Every party with an instrument in force whose report of the round is not assessed, by the alphabet. */
export async function missingParties(
  stores: Pick<ResultsTables, 'agreements' | 'reports' | 'organisations'>,
  { fiscalYear, round }: RoundOfYear,
): Promise<readonly MissingParty[]> {
  const parties = (await stores.agreements.list(fiscalYear)).filter(({ status }) => isInForce(status));
  const reports = await stores.reports.listOfRound(fiscalYear, round);
  const statusOf = new Map(reports.map((one) => [one.organisationId, one.status]));
  const missing = parties.filter(({ organisationId }) => !settled.includes(statusOf.get(organisationId) ?? null));
  if (missing.length === 0) return [];
  const named = await stores.organisations.list({ kind: null, provinceId: null });
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const rows = missing.map(({ organisationId }): MissingParty => {
    const status = statusOf.get(organisationId) ?? null;
    const statusName = status === null ? 'ยังไม่เปิดรอบ' : reportStatusNames[status];
    return { organisationId, name: names.get(organisationId) ?? organisationId, status, statusName };
  });
  return byAlphabet(rows);
}

/** Names that a sentence can hold; the page of the round lists all. */
const NAMED = 5;

/** What a refusal says of those that are missing. */
export function missingFacts(missing: readonly { readonly name: string; readonly statusName: string }[]) {
  const named = missing.slice(0, NAMED).map(({ name, statusName }) => `${name} (${statusName})`);
  const more = missing.length > NAMED ? ' และอื่น ๆ' : '';
  return { count: missing.length, parties: `${named.join(', ')}${more}` };
}

/** The result of a party as it was frozen. */
export function outcomeOf(party: AssessedParty): PartyOutcome {
  const { organisationId, name, agreementVersion, frameworkVersion, edition, unreported, inputs, ledger } = party;
  return {
    ...{ organisationId, name, agreementVersion, frameworkVersion, scoreEdition: edition, unreported },
    ...chargedBy(inputs),
    ...{ inputs, ledger, total: ledger.total, grade: ledger.grade },
  };
}

/** The content of an edition from what is frozen now. */
export async function composeSummary(
  stores: Pick<ResultsTables, 'resultSummaries'>,
  { version, name }: Framework,
  { fiscalYear, round, edition, reason }: SummaryKey & Pick<SummaryParts, 'reason'>,
): Promise<SummaryParts> {
  const parties = await stores.resultSummaries.assessedParties({ fiscalYear, round });
  return {
    ...{ fiscalYear, round, edition, reason, framework: { version, name }, corrections: [] },
    parties: inOrder(parties.map(outcomeOf)),
  };
}
