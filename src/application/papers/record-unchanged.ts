import { type AgreementSeal, sealText, verificationCode } from '../../domain/agreement/agreement-seal.ts';
import type { Secrets } from '../ports.ts';

/** True if the stored record is what was signed: text, signatures, hashes and code all agree. */
export function recordUnchanged(secrets: Pick<Secrets, 'sha256'>, seal: AgreementSeal): boolean {
  const contentHash = secrets.sha256(seal.content);
  const sealHash = secrets.sha256(sealText(seal.content, seal.signatures, seal.approvals));
  return (
    contentHash === seal.contentHash &&
    sealHash === seal.sealHash &&
    verificationCode(seal.fiscalYear, sealHash) === seal.code &&
    seal.signatures.every((signature) => signature.contentHash === contentHash) &&
    (seal.approvals ?? []).every((approval) => approval.contentHash === contentHash)
  );
}
