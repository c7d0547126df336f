import { createHash } from 'node:crypto';
import { Signer, SignPdf } from '@signpdf/signpdf';
import type { PaperSigner } from '../../application/papers/papers-ports.ts';
import { accept, refuse } from '../../domain/values/result.ts';
import type { SigningCertificate } from './open-certificate.ts';
import { placeSignature, type SignatureWords } from './place-signature.ts';
import { signContents, type Timestamp } from './sign-contents.ts';

interface SignerSettings {
  readonly signedWith: SigningCertificate;
  /** Null where no timestamp server is configured. */
  readonly timestamp: Timestamp | null;
  readonly words: SignatureWords;
}

const COMMON_NAME = '2.5.4.3';

/** Signs PDFs with the organisation's certificate: PAdES B-B, and B-T where a timestamp server is configured. */
export function paperSigner({ signedWith, timestamp, words }: SignerSettings): PaperSigner {
  const { certificate } = signedWith;
  const bytes = Buffer.from(certificate.toSchema(true).toBER());
  const named = certificate.subject.typesAndValues.find(({ type }) => type === COMMON_NAME);
  const validUntil = certificate.notAfter.value;
  return {
    certificate: async () => ({
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      name: String(named?.value.valueBlock.value ?? ''),
      validUntil: validUntil.toISOString(),
    }),
    async sign(pdf, at, kept) {
      if (validUntil < new Date()) return refuse('paper-not-made', { reason: 'the certificate has expired' });
      const placed = placeSignature(Buffer.from(pdf), words, at);
      if (placed === null) return refuse('paper-not-made', { reason: 'the file has no place for a signature' });
      try {
        return accept(await new SignPdf().sign(placed, new CertificateSigner(signedWith, kept ? timestamp : null)));
      } catch (error) {
        // A paper without the timestamp that was asked for is not issued: it would stay without one for ever.
        return refuse('paper-not-made', { reason: error instanceof Error ? error.message : String(error) });
      }
    },
  };
}

/** The library computes which bytes are signed; what a signature of them is, is ours. */
class CertificateSigner extends Signer {
  readonly #signedWith: SigningCertificate;
  readonly #timestamp: Timestamp | null;

  constructor(signedWith: SigningCertificate, timestamp: Timestamp | null) {
    super();
    this.#signedWith = signedWith;
    this.#timestamp = timestamp;
  }

  override sign(contents: Buffer): Promise<Buffer> {
    return signContents(contents, this.#signedWith, this.#timestamp);
  }
}
