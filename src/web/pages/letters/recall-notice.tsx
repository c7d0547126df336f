import { type OfficialLetter, recallOf, recallWords } from '../../../domain/letters/official-letter.ts';
import { Notice } from '../../components/notice.tsx';

/** Above whatever is read of a letter that was withdrawn: since when, and why. */
export function RecallNotice({ letter }: { readonly letter: OfficialLetter }) {
  const recall = recallOf(letter);
  return recall === null ? null : <Notice tone="attention" title={recallWords(recall)} />;
}
