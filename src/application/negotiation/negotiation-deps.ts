import { agreementStatusNames } from '../../domain/agreement/agreement-moves.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { PartyYear } from '../../domain/agreement/party-year.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { BodyStores } from '../bodies/bodies-ports.ts';
import type { CatalogueStores } from '../catalogue/catalogue-ports.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { AnalysisStores } from '../year/analysis-ports.ts';
import { appendYearJournalRow, type YearAct } from '../year/append-year-journal-row.ts';
import type { NegotiationStores } from '../year/negotiation-ports.ts';
import type { YearStores } from '../year/year-ports.ts';

/** The year with its negotiations, the judgements before them, and the people who take part. */
export type NegotiationTables = YearStores &
  NegotiationStores &
  AnalysisStores &
  CatalogueStores &
  PeopleStores &
  Pick<BodyStores, 'bodies'>;

export interface NegotiationDeps {
  readonly transactions: Transactions<NegotiationTables>;
  readonly clock: Clock;
}

export type NotNegotiating = 'not-found' | 'party-not-negotiating';

/** The agreement under negotiation, locked until the transaction ends. */
export async function negotiatingAgreement(
  stores: NegotiationTables,
  { organisationId, fiscalYear }: PartyYear,
): Promise<Outcome<Agreement, NotNegotiating>> {
  const agreement = await stores.agreements.find(organisationId, fiscalYear, { lock: true });
  if (!agreement) return refuse('not-found');
  if (agreement.status !== 'negotiating')
    return refuse('party-not-negotiating', { status: agreementStatusNames[agreement.status] });
  return accept(agreement);
}

interface NegotiationEntry extends YearAct {
  readonly key: PartyYear;
  /** An item's code, or `session-1`. */
  readonly about: string;
}

/** The subject of a negotiation's journal rows: `2554/negotiation/1-1`. */
export function appendNegotiationJournalRow(stores: NegotiationTables, actor: Actor, entry: NegotiationEntry) {
  const { key, about, ...rest } = entry;
  const { organisationId, fiscalYear } = key;
  return appendYearJournalRow(stores, actor, {
    key: { organisationId, fiscalYear, round: 'negotiation', code: about },
    ...rest,
  });
}
