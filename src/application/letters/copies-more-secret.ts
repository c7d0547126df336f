import {
  type Enclosure,
  isMoreSecret,
  type LetterContent,
  type LetterKey,
  secrecyWords,
} from '../../domain/letters/letter-parts.ts';
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
  for (const enclosure of content.enclosures) {
    const copyOf = copiedLetter(enclosure);
    const copied = copyOf === null ? null : await letters.find(copyOf);
    const fault = copied === null ? null : copyMoreSecret(copied, content, 'secrecy');
    if (fault !== null) faults.push(fault);
  }
  return faults;
}

const ownPaper = /^letter-([\w.-]{1,60}?)-(25\d\d-[0-9a-f]{10})\.(?:pdf|docx)$/;

/**
 * The letter that an enclosed file is a copy of. One that was enclosed before letters said so is known by the name under
 * which the product gives the paper of a letter, and so is a paper that was downloaded and attached.
 */
function copiedLetter({ copyOf, file }: Enclosure): LetterKey | null {
  if (copyOf !== undefined) return copyOf;
  const [, organisationId, letterId] = ownPaper.exec(file?.fileName ?? '') ?? [];
  return organisationId === undefined || letterId === undefined ? null : { organisationId, letterId };
}
