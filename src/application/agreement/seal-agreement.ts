import { agreementContent } from '../../domain/agreement/agreement-content.ts';
import { type AgreementSeal, sealText, verificationCode } from '../../domain/agreement/agreement-seal.ts';
import type { Agreement, ClusterPlan } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { contentText } from '../../domain/values/content-text.ts';
import type { Secrets } from '../ports.ts';

type Hash = Pick<Secrets, 'sha256'>;

/** What a signatory reads, and its hash (lower-case hexadecimal SHA-256). */
export function textToSign(
  secrets: Hash,
  agreement: Agreement,
  framework: Framework,
  partyName: string,
  clusterPlan: ClusterPlan | null = agreement.clusterPlan ?? null,
) {
  const content = contentText(agreementContent(agreement, framework, partyName, clusterPlan));
  return { content, contentHash: secrets.sha256(content) };
}

/** The seal of an agreement that everybody has signed. */
export function sealOf(secrets: Hash, agreement: Agreement, content: string, sealedAt: string): AgreementSeal {
  const { organisationId, fiscalYear, version, signatures } = agreement;
  const sealHash = secrets.sha256(sealText(content, signatures));
  return {
    organisationId,
    fiscalYear,
    version,
    code: verificationCode(fiscalYear, sealHash),
    content,
    contentHash: secrets.sha256(content),
    signatures,
    sealHash,
    sealedAt,
  };
}
