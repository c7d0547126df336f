import type { Transactions } from '../ports.ts';
import type { AgreementStore } from './agreement-ports.ts';

interface AskedIndicator {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly code: string;
}

/**
 * The code of an indicator as it is written, if what was asked differs from one of that agreement in the case of its letters
 * alone; null if it does not. No two codes of an agreement do.
 */
export async function writtenCode(
  transactions: Transactions<{ readonly agreements: Pick<AgreementStore, 'find'> }>,
  { organisationId, fiscalYear, code }: AskedIndicator,
): Promise<string | null> {
  const agreement = await transactions.read(({ agreements }) => agreements.find(organisationId, fiscalYear));
  const asked = code.toLowerCase();
  return agreement?.indicators.find((one) => one.code !== code && one.code.toLowerCase() === asked)?.code ?? null;
}
