import { contentText } from '../values/content-text.ts';
import type { Approval } from './approval.ts';
import type { Signature } from './signature.ts';

/** The agreement as it was when the last signatory signed. Written once, never changed. */
export interface AgreementSeal {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly version: number;
  /** Printed on every page and typed to verify it: `2568-7K3M-Q2XW`. */
  readonly code: string;
  /** The text of an `AgreementContent`; its SHA-256 is `contentHash`. */
  readonly content: string;
  readonly contentHash: string;
  readonly signatures: readonly Signature[];
  /** The resolutions by which bodies approved it; absent or empty where no body did. */
  readonly approvals?: readonly Approval[] | undefined;
  /** SHA-256 of `sealText`. */
  readonly sealHash: string;
  /** ISO 8601 UTC: the instant of the last signature, or of the last approval where nobody signs. */
  readonly sealedAt: string;
}

/** Content, signatures and approvals in one text, from which the seal's hash is computed; a seal without approvals has no line of them. */
export function sealText(
  content: string,
  signatures: readonly Signature[],
  approvals: readonly Approval[] = [],
): string {
  const signed = `${content}\n${contentText(signatures)}`;
  return approvals.length === 0 ? signed : `${signed}\n${contentText(approvals)}`;
}

/** Letters and digits that are not confused when read aloud (no I, L, O, U). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The verification code of a seal, from its hash: year, then eight characters in two groups. */
export function verificationCode(fiscalYear: number, sealHash: string): string {
  const characters = Array.from({ length: 8 }, (_none, index) => {
    const byte = Number.parseInt(sealHash.slice(index * 2, index * 2 + 2), 16);
    return alphabet[byte % alphabet.length];
  });
  return `${fiscalYear}-${characters.slice(0, 4).join('')}-${characters.slice(4).join('')}`;
}
