import type { AgreementSeal } from '../../domain/agreement/agreement-seal.ts';
import { textToSign } from '../agreement/seal-agreement.ts';
import type { Secrets } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';

/**
 * Whether the agreement in use is still identical to the sealed one. Checked for the newest version only: an older one
 * exists only in its seal.
 */
export async function agreementUnchanged(
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
