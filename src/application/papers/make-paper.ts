import type { Outcome } from '../../domain/values/result.ts';
import type { PapersDeps } from './papers-deps.ts';
import type { AgreementPaperSource, PaperFormat, PaperRendererRefusal } from './papers-ports.ts';

/** What a finished paper is, and for how long. */
interface Finished {
  readonly format: PaperFormat;
  /** The instant that the signature claims, ISO 8601 UTC: the same record gives the same paper. */
  readonly at: string;
  /** A draft is signed by nobody. */
  readonly isIssued: boolean;
  /** True if it is stored, false if it is made anew at every reading. */
  readonly isStored: boolean;
}

/** A paper as it leaves the house: an issued PDF with the signature of the organisation's certificate, if there is one. */
export async function signedPaper(
  { paperSigner }: Pick<PapersDeps, 'paperSigner'>,
  made: Outcome<Uint8Array, PaperRendererRefusal>,
  { format, at, isIssued, isStored }: Finished,
): Promise<Outcome<Uint8Array, PaperRendererRefusal>> {
  if (!made.ok || format !== 'pdf' || !isIssued || paperSigner === null) return made;
  return paperSigner.sign(made.value, at, isStored);
}

/** An agreement's paper ready to be issued; its signature claims the instant at which the agreement was sealed. */
export async function makePaper(
  deps: Pick<PapersDeps, 'paperRenderer' | 'paperSigner'>,
  source: AgreementPaperSource,
  format: PaperFormat,
): Promise<Outcome<Uint8Array, PaperRendererRefusal>> {
  const made = await deps.paperRenderer.agreement(source, format);
  return signedPaper(deps, made, { format, at: source.at, isIssued: true, isStored: true });
}
