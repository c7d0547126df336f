import { faceAt, type LetterFace } from '../../domain/letters/letter-face.ts';
import { letterStatusNames } from '../../domain/letters/letter-moves.ts';
import type { LetterKey } from '../../domain/letters/letter-parts.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { LetterDeps } from '../letters/letter-deps.ts';
import { paperOf, pictureOf } from '../letters/letter-paper.ts';
import { readLetter } from '../letters/read-letter.ts';
import type { PapersDeps } from './papers-deps.ts';
import type { PaperRendererRefusal } from './papers-ports.ts';
import { makeLetterPaper } from './render-letter-paper.ts';

/** The paper of one recipient, typeset when it is asked for. */
export interface RecipientPaper {
  readonly name: string;
  make(): Promise<Outcome<Uint8Array, PaperRendererRefusal>>;
}

export type LetterPapersRefusal = 'forbidden' | 'not-found' | 'letter-not-issued' | 'letter-without-recipient';

/**
 * The papers of all recipients of an issued letter, each with what is said to them alone. The letter is read once: nobody's
 * paper is of another letter than the first one's. Recipients who are told the same share what was typeset.
 */
export async function renderLetterPapers(
  deps: LetterDeps & { readonly papers: Pick<PapersDeps, 'paperRenderer' | 'paperSigner' | 'isDemo'> },
  actor: Actor,
  key: LetterKey,
): Promise<Outcome<readonly RecipientPaper[], LetterPapersRefusal>> {
  const read = await readLetter(deps, actor, key);
  if (!read.ok) return read;
  const { letter, whole } = read.value;
  if (letter.number === null) return refuse('letter-not-issued', { status: letterStatusNames[letter.status] });
  const { recipients } = letter.content;
  if (recipients.length === 0) return refuse('letter-without-recipient');
  const picture = await pictureOf(deps, letter, whole);
  const typesetOnce = sharing((face) => makeLetterPaper(deps.papers, paperOf(letter, face, picture), 'pdf'));
  return accept(
    recipients.map(({ name }, at) => ({ name, make: () => typesetOnce(faceAt(whole, letter.content, at)) })),
  );
}

/** Keeps the last paper: those who are told the same thing follow one another where nobody is told anything else. */
function sharing<Paper>(make: (face: LetterFace) => Promise<Paper>) {
  let last: { readonly text: string; readonly paper: Promise<Paper> } | null = null;
  return (face: LetterFace) => {
    const text = JSON.stringify(face);
    if (last?.text !== text) last = { text, paper: make(face) };
    return last.paper;
  };
}
