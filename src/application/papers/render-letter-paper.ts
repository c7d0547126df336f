import type { LetterKey } from '../../domain/letters/letter-parts.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome } from '../../domain/values/result.ts';
import type { LetterDeps } from '../letters/letter-deps.ts';
import { type LetterReader, letterFor, type PaperOf } from '../letters/letter-paper.ts';
import { signedPaper } from './make-paper.ts';
import type { PapersDeps } from './papers-deps.ts';
import type { PaperFormat, PaperRendererRefusal } from './papers-ports.ts';

export interface LetterPaper {
  readonly bytes: Uint8Array;
  /** A name for the file, in Latin letters: the letter's id. */
  readonly name: string;
}

/**
 * The paper of a letter for whoever reads it: produced each time from the record that was frozen when it was issued, and
 * signed with the organisation's certificate once it is issued.
 */
export async function renderLetterPaper(
  deps: LetterDeps & { readonly papers: Pick<PapersDeps, 'paperRenderer' | 'paperSigner' | 'isDemo'> },
  actor: Actor,
  { key, reader, format }: { readonly key: LetterKey; readonly reader: LetterReader; readonly format: PaperFormat },
): Promise<Outcome<LetterPaper, 'forbidden' | 'not-found' | PaperRendererRefusal>> {
  const found = await letterFor(deps, actor, key, reader);
  if (!found.ok) return found;
  const made = await makeLetterPaper(deps.papers, found.value.paper, format);
  return made.ok ? accept({ bytes: made.value, name: `letter-${key.organisationId}-${key.letterId}` }) : made;
}

/** Typesets a letter's paper, signed once it is issued. */
export async function makeLetterPaper(
  deps: Pick<PapersDeps, 'paperRenderer' | 'paperSigner' | 'isDemo'>,
  paper: PaperOf,
  format: PaperFormat,
): Promise<Outcome<Uint8Array, PaperRendererRefusal>> {
  const made = await deps.paperRenderer.letter({ ...paper, isDemo: deps.isDemo }, format);
  return signedPaper(deps, made, { format, at: paper.at, isIssued: paper.watermark === null, isStored: false });
}
