import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localFileVault } from '../adapters/local-file-vault.ts';
import { nodeSecrets } from '../adapters/node-secrets.ts';
import { sealOf, textToSign } from '../application/agreement/seal-agreement.ts';
import type { PapersDeps } from '../application/papers/papers-deps.ts';
import { composePapers } from '../boot/compose-papers.ts';
import type { AgreementSeal } from '../domain/agreement/agreement-seal.ts';
import { sampleAgreement, sampleFramework } from './reporting-sample.ts';

/** The real parts for papers over these transactions, with their own vault. Close the renderer when done. */
export function papersOver(parts: Pick<PapersDeps, 'transactions' | 'clock'>): PapersDeps {
  const vault = localFileVault(mkdtempSync(join(tmpdir(), 'samrit-papers-')));
  return composePapers({ demo: true, publicAddress: 'https://samrit.example' }, vault, parts);
}

interface Signed {
  readonly organisationId: string;
  readonly partyName: string;
  readonly version: number;
  readonly at: string;
}

/** Stores an agreement signed by all, sealed as the last signature does it. */
export async function signedByAll(
  { transactions }: Pick<PapersDeps, 'transactions'>,
  { organisationId, partyName, version, at }: Signed,
): Promise<AgreementSeal> {
  const draft = { ...sampleAgreement, organisationId, version, signatures: [] };
  const { content, contentHash } = textToSign(nodeSecrets, draft, sampleFramework, partyName);
  const signatures = sampleFramework.signatories.map((one, index) => ({
    ...{ position: index + 1, office: one.position, signerName: `ผู้ลงนาม ${index + 1}`, actingFor: null },
    ...{ signedAt: at, contentHash },
  }));
  const seal = sealOf(nodeSecrets, { ...draft, signatures }, content, at);
  await transactions.run(async (stores) => {
    await stores.agreements.insert(draft, at);
    await stores.seals.insert(seal);
  });
  return seal;
}
