import { isMoreSecret, type LetterContent, secrecyWords } from '../../domain/letters/letter-parts.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import { type Refusal, refusal } from '../../domain/values/result.ts';
import type { LettersTables } from './letter-deps.ts';

export type CopyRefusal = 'enclosed-copy-more-secret';

/** Why a copy of this letter may not go with one of that secrecy; null if it may. */
export function copyMoreSecret(
  copied: OfficialLetter,
  { secrecy }: Pick<LetterContent, 'secrecy'>,
  field: string,
): Refusal<CopyRefusal> | null {
  if (!isMoreSecret(copied.content.secrecy, secrecy)) return null;
  const number = copied.face?.number ?? '';
  const words = { number, copied: secrecyWords[copied.content.secrecy], secrecy: secrecyWords[secrecy] };
  return refusal('enclosed-copy-more-secret', words, field);
}

/** The copies that a letter encloses and that are more secret than it is. */
export async function copiesMoreSecret(
  { letters }: Pick<LettersTables, 'letters'>,
  content: LetterContent,
): Promise<Refusal<CopyRefusal>[]> {
  const faults: Refusal<CopyRefusal>[] = [];
  for (const { copyOf } of content.enclosures) {
    const copied = copyOf === undefined ? null : await letters.find(copyOf);
    const fault = copied === null ? null : copyMoreSecret(copied, content, 'secrecy');
    if (fault !== null) faults.push(fault);
  }
  return faults;
}
