import type { Signatory } from '../framework/agreement-schema.ts';
import type { Framework } from '../framework/framework-schema.ts';

/** One signature under an agreement. `position` counts from 1 in the framework's order of signatories. */
export interface Signature {
  readonly position: number;
  /** The office as written under the signature: `ผู้ว่าราชการจังหวัดเลย`. */
  readonly office: string;
  readonly signerName: string;
  /** The office whose authority was exercised (ปฏิบัติราชการแทน); null in person. */
  readonly actingFor: string | null;
  /** ISO 8601 UTC. */
  readonly signedAt: string;
  /** The hash of the text that this signatory read. */
  readonly contentHash: string;
}

/** Who signs next, and whether nobody signs after that; null if everybody has signed (S2 ข้อ 1.4.2, in that order). */
export function nextSignatory(
  framework: Pick<Framework, 'signatories'>,
  signatures: readonly Signature[],
): { readonly signatory: Signatory; readonly position: number; readonly isLast: boolean } | null {
  const signatory = framework.signatories[signatures.length];
  if (signatory === undefined) return null;
  const position = signatures.length + 1;
  return { signatory, position, isLast: position === framework.signatories.length };
}
