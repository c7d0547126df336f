import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll } from 'vitest';
import { localFileVault } from '../adapters/local-file-vault.ts';
import { nodeSecrets } from '../adapters/node-secrets.ts';
import { sealOf, textToSign } from '../application/agreement/seal-agreement.ts';
import { publishShippedFrameworks } from '../application/framework/publish-shipped-frameworks.ts';
import type { PapersDeps } from '../application/papers/papers-deps.ts';
import type { IssuedPaper } from '../application/papers/papers-ports.ts';
import { verifyPaperFile } from '../application/papers/verify-paper.ts';
import { composePapers } from '../boot/compose-papers.ts';
import { openTransactions } from '../boot/open-stores.ts';
import type { AgreementSeal } from '../domain/agreement/agreement-seal.ts';
import type { SuiteDatabase } from './database.ts';
import { peopleSetting } from './people-setting.ts';
import { sampleAgreement, sampleFramework } from './reporting-sample.ts';

/** The real parts for papers over these transactions, with their own vault. Close the renderer when done. */
export function papersOver(
  parts: Pick<PapersDeps, 'transactions' | 'clock'>,
  paperSigner: PapersDeps['paperSigner'] = null,
): PapersDeps {
  const vault = localFileVault(mkdtempSync(join(tmpdir(), 'samrit-papers-')));
  return composePapers({ demo: true, publicAddress: 'https://samrit.example' }, vault, { ...parts, paperSigner });
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

/** When the papers of a `papersSetting` are signed and made. */
export const papersAt = '2024-11-18T03:00:00.000Z';

/** Papers on this suite's database, in a year whose frameworks are published; call it while the suite is described. */
export function papersSetting(database: SuiteDatabase) {
  let deps: PapersDeps | undefined;
  const given = (): PapersDeps => {
    if (deps === undefined) throw new Error('the suite has not begun');
    return deps;
  };
  beforeAll(async () => {
    const people = await peopleSetting(() => database.pool);
    const clock = { now: () => papersAt, today: () => '2024-11-18' };
    deps = papersOver({ transactions: openTransactions(database.pool, clock.now), clock });
    await publishShippedFrameworks({ ...people.deps, transactions: deps.transactions });
  });
  afterAll(() => given().paperRenderer.close());
  return {
    deps: given,
    sign: (organisationId: string, partyName: string, version = 1) =>
      signedByAll(given(), { organisationId, partyName, version, at: papersAt }),
    async bytesOf(paper: IssuedPaper): Promise<Buffer> {
      const parts: Uint8Array[] = [];
      for await (const part of (await given().paperFiles.open(paper.sha256)) ?? []) parts.push(part);
      return Buffer.concat(parts);
    },
    /** What the verification page says of these bytes. */
    async check(bytes: Buffer) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const codes = await given().paperRenderer.codesIn(async () => Readable.from([bytes]));
      return verifyPaperFile(given(), { sha256, codes });
    },
  };
}
