import { agreementStatusNames } from '../../domain/agreement/agreement-moves.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { PermissionName } from '../../domain/people/permissions.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { AgreementDeps } from '../agreement/move-agreement.ts';
import type { PartyYear } from '../analysis/analysis-ports.ts';
import type { Stores } from '../stores.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';

export type NegotiationDeps = AgreementDeps;

export type NotNegotiating = 'not-found' | 'party-not-negotiating';

/** The agreement under negotiation, held until the transaction ends. */
export async function negotiatingAgreement(
  stores: Stores,
  { organisationId, fiscalYear }: PartyYear,
): Promise<Outcome<Agreement, NotNegotiating>> {
  const agreement = await stores.agreements.find(organisationId, fiscalYear, { lock: true });
  if (!agreement) return refuse('not-found');
  if (agreement.status !== 'negotiating')
    return refuse('party-not-negotiating', { status: agreementStatusNames[agreement.status] });
  return accept(agreement);
}

interface NegotiationEntry {
  readonly key: PartyYear;
  /** An item's code, or `session-1`. */
  readonly about: string;
  readonly action: string;
  readonly permission: PermissionName;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason?: string | null;
}

/** Journal rows of a negotiation are found under `2554/negotiation/1-1`. */
export function appendNegotiationJournalRow(stores: Stores, actor: Actor, entry: NegotiationEntry) {
  const { key, about, ...rest } = entry;
  const { organisationId, fiscalYear } = key;
  return appendYearJournalRow(stores, actor, {
    key: { organisationId, fiscalYear, round: 'negotiation', code: about },
    ...rest,
  });
}
