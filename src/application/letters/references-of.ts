import { referenceText, senderTitle } from '../../domain/letters/letter-number.ts';
import type { LetterReference } from '../../domain/letters/letter-parts.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { toArabicDigits } from '../../domain/values/thai-digits.ts';
import type { LettersTables } from './letter-deps.ts';

/** What a letter refers to: registered letters found by their number, then letters of outside as they are typed. */
export async function referencesOf(
  stores: Pick<LettersTables, 'letters' | 'organisations'>,
  organisationId: string,
  { registered, outside }: { readonly registered: readonly string[]; readonly outside: readonly string[] },
): Promise<Outcome<readonly LetterReference[], 'referenced-letter-missing'>> {
  const references: LetterReference[] = [];
  for (const typed of registered) {
    const found = await referenceTo(stores, organisationId, typed);
    if (found === null) return refuse('referenced-letter-missing', { text: typed }, 'registered');
    references.push(found);
  }
  return accept([...references, ...outside.map((text) => ({ text, letter: null }))]);
}

/** A registered letter by its number: one that the organisation sent or received, or a public circular; null: none. */
export async function referenceTo(
  stores: Pick<LettersTables, 'letters' | 'organisations'>,
  organisationId: string,
  typed: string,
): Promise<LetterReference | null> {
  const text = toArabicDigits(typed)
    .replace(/^ที่\s*/, '')
    .replace(/\/ว\s*/, '/ว ')
    .trim();
  const [key] = await stores.letters.byNumberText(organisationId, `ที่ ${text}`);
  const letter = key === undefined ? null : await stores.letters.find(key);
  if (key === undefined || letter === null || letter.face === null || letter.issuedOn === null) return null;
  const owner = await stores.organisations.find(letter.organisationId);
  const of = { kind: letter.kind, number: letter.face.number, issuedOn: letter.issuedOn, speed: letter.face.speed };
  return { text: referenceText(of, owner === null ? '' : senderTitle(owner)), letter: key };
}
