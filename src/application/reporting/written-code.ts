import type { Actor } from '../../domain/people/actor.ts';
import type { Transactions } from '../ports.ts';
import type { AgreementStore } from '../year/agreement-ports.ts';
import { mayReadAgreement } from './read-access.ts';

interface AskedIndicator {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly code: string;
}

/**
 * The code of an indicator as it is written, if what was asked differs from one of that agreement in the case of its letters
 * alone; null if it does not, or if the reader may not read the agreement. No two codes of an agreement do.
 */
export async function writtenCode(
  transactions: Transactions<{ readonly agreements: Pick<AgreementStore, 'find'> }>,
  actor: Actor,
  { organisationId, fiscalYear, code }: AskedIndicator,
): Promise<string | null> {
  const agreement = await transactions.read(({ agreements }) => agreements.find(organisationId, fiscalYear));
  if (agreement === null || !mayReadAgreement(actor, agreement)) return null;
  const asked = code.toLowerCase();
  return agreement.indicators.find((one) => one.code !== code && one.code.toLowerCase() === asked)?.code ?? null;
}
