import { isInForce } from '../../domain/agreement/agreement-moves.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import { appliesTo } from '../../domain/catalogue/applies-to.ts';
import type { CatalogueEntry, EditionHead } from '../../domain/catalogue/catalogue-entry.ts';
import { isOpenChange } from '../../domain/change-requests/change-moves.ts';
import { asSent, type ChangeRequest } from '../../domain/change-requests/change-request.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { bodyDeciding, type DecidingBody } from '../../domain/framework/instrument.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { type IndicatorStage, indicatorStage } from '../../domain/progress/party-on-indicator.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { CatalogueStores } from '../catalogue/catalogue-ports.ts';
import type { ChangeStores } from '../change-requests/change-ports.ts';
import type { Transactions } from '../ports.ts';
import { sightOfRound } from '../reporting/read-access.ts';
import { clusterRowsOf, provinceRowsOf } from '../year/board-of-year.ts';
import type { StoredBoardRow } from '../year/board-ports.ts';
import type { ReadStores } from '../year/read-deps.ts';
import { roundInForce } from '../year/round-in-force.ts';

/** How far one party is with an indicator. Figures are decimal text, null before its report was sent. */
export interface FollowedParty {
  readonly organisationId: string;
  readonly name: string;
  readonly stage: IndicatorStage;
  /** Whether the reader may open the party's entry for the indicator. */
  readonly opensEntry: boolean;
  readonly value: string | null;
  readonly selfScore: string | null;
}

export interface FollowedIndicator {
  readonly entry: CatalogueEntry;
  readonly parties: readonly FollowedParty[];
}

export interface OversightReading {
  readonly framework: Framework;
  readonly round: RoundCode;
  /** The approved list that says who answers for which indicator; null while none is approved. */
  readonly edition: EditionHead | null;
  /** Everybody who answers for indicators of the list, with how many they are. */
  readonly owners: readonly { readonly name: string; readonly count: number }[];
  /** Whose indicators are shown; empty without a list. */
  readonly owner: string;
  readonly indicators: readonly FollowedIndicator[];
  /** The body that decides on changes, and on the details where the year has no signatures; null if the year names none. */
  readonly body: DecidingBody | null;
  /** Requests to change these indicators that are not decided, with their party's name; null for who may not read any. */
  readonly requests: readonly (ChangeRequest & { readonly partyName: string })[] | null;
}

export interface OversightInput {
  readonly fiscalYear: number;
  /** Null: the year's last round. */
  readonly round: RoundCode | null;
  /** As the list writes it; null: the reader's own organisation if it answers for any, else the first by name. */
  readonly owner: string | null;
}

type Tables = ReadStores & CatalogueStores & ChangeStores;
type Reason = 'forbidden' | 'framework-not-found' | 'round-unknown' | 'indicator-owner-unknown';

/** The indicators of the approved list that one organisation answers for, and how far every party is with them. */
export async function readOversight(
  deps: { readonly transactions: Transactions<Tables> },
  actor: Actor,
  input: OversightInput,
): Promise<Outcome<OversightReading, Reason>> {
  if (!isPermitted('read-national', actor, { organisationId: 'opdc' })) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const asked = await roundInForce(stores, input);
    if (!asked.ok) return asked;
    const { framework, round } = asked.value;
    const edition = await stores.catalogue.inForce(input.fiscalYear);
    const owners = ownersOf(edition?.entries ?? []);
    const owner = input.owner ?? (await ownOwner(stores, actor, owners)) ?? owners[0]?.name ?? '';
    if (owner !== '' && !owners.some((one) => one.name === owner))
      return refuse('indicator-owner-unknown', { year: input.fiscalYear }, 'owner');
    const entries = (edition?.entries ?? []).filter((one) => one.owner === owner);
    const parties = await partiesOf(stores, framework, round);
    return accept({
      ...{ framework, round, edition, owners, owner },
      indicators: entries.map((entry) => ({ entry, parties: followed(parties, actor, entry) })),
      body: bodyDeciding(framework, 'indicator-details') ?? bodyDeciding(framework, 'change-request'),
      requests: await openRequests(stores, actor, framework, new Set(entries.map((one) => one.code))),
    });
  });
}

function ownersOf(entries: readonly CatalogueEntry[]): OversightReading['owners'] {
  const counts = new Map<string, number>();
  for (const { owner } of entries) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => a.name.localeCompare(b.name, 'th'));
}

/** The reader's own organisation, if the list says that it answers for indicators. */
async function ownOwner(stores: Tables, actor: Actor, owners: OversightReading['owners']): Promise<string | null> {
  for (const { organisationId } of actor.holdings) {
    const name = (await stores.organisations.find(organisationId))?.name;
    if (name !== undefined && owners.some((one) => one.name === name)) return name;
  }
  return null;
}

interface Party {
  readonly row: StoredBoardRow;
  readonly agreement: Agreement | undefined;
  readonly report: Report | undefined;
  readonly results: ReadonlyMap<string, Result>;
}

/** Every party of the year with what is in force and what it reported, in a number of statements that does not grow with them. */
async function partiesOf(stores: Tables, framework: Framework, round: RoundCode): Promise<readonly Party[]> {
  const { fiscalYear } = framework;
  const rows = [
    ...(await provinceRowsOf(stores, framework, round)),
    ...(await clusterRowsOf(stores, framework, round)),
  ];
  const ids = rows.map((one) => one.organisationId);
  const agreements = await stores.agreements.listOfParties(ids, fiscalYear, round);
  const reports = await stores.reports.listOfRound(fiscalYear, round);
  const results = await stores.results.listOfParties(ids, fiscalYear, round);
  const resultsBy = new Map<string, Map<string, Result>>();
  for (const one of results) {
    const own = resultsBy.get(one.organisationId) ?? new Map<string, Result>();
    resultsBy.set(one.organisationId, own.set(one.code, one));
  }
  const agreementBy = new Map(agreements.map((one) => [one.organisationId, one]));
  const reportBy = new Map(reports.map((one) => [one.organisationId, one]));
  return rows.map((row) => ({
    row,
    agreement: agreementBy.get(row.organisationId),
    report: reportBy.get(row.organisationId),
    results: resultsBy.get(row.organisationId) ?? new Map<string, Result>(),
  }));
}

/** The parties to which the list applies an indicator, and those that have it all the same. */
function followed(parties: readonly Party[], actor: Actor, entry: CatalogueEntry): readonly FollowedParty[] {
  return parties.flatMap(({ row, agreement, report, results }): FollowedParty[] => {
    const { organisationId, name } = row;
    const own = isInForce(agreement?.status ?? null)
      ? agreement?.indicators.find((one) => one.code === entry.code)
      : undefined;
    if (own === undefined && !appliesTo(entry.applicability, { organisationId, clusterIds: [] })) return [];
    const result = results.get(entry.code) ?? null;
    const stage = indicatorStage({ isInForce: own !== undefined, result, reportStatus: report?.status ?? null });
    const sight = report === undefined || stage !== 'reported' ? null : sightOfRound(actor, report);
    const opensEntry = sight?.scores === true;
    const seen = opensEntry && sight.figures && result?.state === 'reported' ? result : null;
    return [
      { organisationId, name, stage, opensEntry, value: seen?.value ?? null, selfScore: seen?.selfScore ?? null },
    ];
  });
}

async function openRequests(
  stores: Tables,
  actor: Actor,
  { fiscalYear }: Framework,
  codes: ReadonlySet<string>,
): Promise<OversightReading['requests']> {
  if (!isPermitted('read-change-requests', actor, { organisationId: 'opdc', submitted: true })) return null;
  const all = await stores.organisations.list({ kind: null, provinceId: null });
  const names = new Map(all.map(({ id, name }) => [id, name]));
  const sent = (await stores.changeRequests.listSent(fiscalYear)).map(asSent);
  return sent
    .filter(({ status, code }) => isOpenChange(status) && codes.has(code))
    .map((one) => ({ ...one, partyName: names.get(one.organisationId) ?? one.organisationId }));
}
