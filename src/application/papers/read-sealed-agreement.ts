import type { AgreementContent } from '../../domain/agreement/agreement-content.ts';
import type { Approval } from '../../domain/agreement/approval.ts';
import { readAgreementContent } from '../../domain/agreement/read-agreement-content.ts';
import type { Signature } from '../../domain/agreement/signature.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { PapersDeps } from './papers-deps.ts';

/**
 * What is in force, for programs. `text` is exactly what was signed or approved: its SHA-256 is `contentHash`; `agreement` is
 * the same, read as JSON. The SHA-256 of `text`, a line feed and the signatures as canonical JSON, and where there are
 * approvals another line feed and those, is `sealHash`.
 */
export interface SealedAgreement {
  readonly format: 'samrit.sealed-agreement/1';
  readonly code: string;
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly version: number;
  readonly sealedAt: string;
  readonly contentHash: string;
  readonly sealHash: string;
  readonly signatures: readonly Signature[];
  /** The resolutions by which bodies approved it; empty where no body did. */
  readonly approvals: readonly Approval[];
  readonly agreement: AgreementContent;
  readonly text: string;
}

/** The newest version that was signed or approved, or the one asked for; anyone may read it. */
export async function readSealedAgreement(
  deps: Pick<PapersDeps, 'transactions'>,
  actor: Actor,
  input: { readonly organisationId: string; readonly fiscalYear: number; readonly version?: number },
): Promise<Outcome<SealedAgreement, 'forbidden' | 'agreement-not-sealed' | 'sealed-record-altered'>> {
  if (!isPermitted('read-published', actor, input)) return refuse('forbidden');
  const seals = await deps.transactions.read((stores) =>
    stores.seals.listOfParty(input.organisationId, input.fiscalYear),
  );
  const seal = seals.findLast(({ version }) => version === (input.version ?? version));
  if (!seal) return refuse('agreement-not-sealed');
  const { content, ...rest } = seal;
  const agreement = readAgreementContent(content);
  if (agreement === null) return refuse('sealed-record-altered', { code: seal.code });
  return accept({
    ...{ format: 'samrit.sealed-agreement/1', code: rest.code, organisationId: rest.organisationId },
    ...{ fiscalYear: rest.fiscalYear, version: rest.version, sealedAt: rest.sealedAt },
    ...{ contentHash: rest.contentHash, sealHash: rest.sealHash, signatures: rest.signatures },
    approvals: rest.approvals ?? [],
    agreement,
    text: content,
  });
}
