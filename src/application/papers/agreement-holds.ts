import type { AgreementSeal } from '../../domain/agreement/agreement-seal.ts';
import { textToSign } from '../agreement/seal-agreement.ts';
import type { Secrets } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';

/**
 * Whether the agreement the system works with still reads as it was sealed. Asked of the newest version only: an older
 * one stands in its seal alone.
 */
export async function agreementHolds(
  secrets: Pick<Secrets, 'sha256'>,
  stores: Pick<YearStores, 'agreements' | 'frameworks'>,
  seal: AgreementSeal,
  partyName: string,
): Promise<boolean> {
  const agreement = await stores.agreements.find(seal.organisationId, seal.fiscalYear);
  if (agreement?.version !== seal.version) return true;
  const framework = await stores.frameworks.version(seal.fiscalYear, agreement.frameworkVersion);
  if (!framework) return false;
  return textToSign(secrets, agreement, framework, partyName).contentHash === seal.contentHash;
}
