import type { Outcome } from '../../domain/values/result.ts';
import type { PapersDeps } from './papers-deps.ts';
import type { AgreementPaperSource, PaperFormat, PaperRendererRefusal } from './papers-ports.ts';

/**
 * An agreement's paper ready to be issued: a PDF signed with the organisation's certificate, if there is one. The
 * signature claims the instant at which the agreement was sealed, so that the same record gives the same paper.
 */
export async function makePaper(
  { paperRenderer, paperSigner }: Pick<PapersDeps, 'paperRenderer' | 'paperSigner'>,
  source: AgreementPaperSource,
  format: PaperFormat,
): Promise<Outcome<Uint8Array, PaperRendererRefusal>> {
  const made = await paperRenderer.agreement(source, format);
  if (!made.ok || format !== 'pdf' || paperSigner === null) return made;
  return paperSigner.sign(made.value, source.at, true);
}
