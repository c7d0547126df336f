import type { LetterReference } from '../../domain/letters/letter-parts.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { toArabicDigits } from '../../domain/values/thai-digits.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import type { LetterStores } from '../letters/letter-ports.ts';
import { referenceTo } from '../letters/references-of.ts';
import type { PeopleStores } from '../people/people-ports.ts';

/** `ลย 0017.5/ว 3031` or `8556/2562`: a number alone, which only a register of this product can explain. */
const numberAlone = /^(ที่ )?([ก-ฮ]{2,3} [\d.]+\/(ว ?)?\d+|\d+\/25\d\d)$/;

/** The letter that the assignment names; a number alone has to be in a register, anything else is of outside. */
export async function orderNamed(
  stores: Pick<LetterStores, 'letters'> & Pick<PeopleStores, 'organisations'>,
  organisationId: string,
  typed: string,
): Promise<Outcome<LetterReference | undefined, 'referenced-letter-missing'>> {
  const text = toArabicDigits(normaliseThai(typed)).trim();
  if (text === '') return accept(undefined);
  const found = await referenceTo(stores, organisationId, text);
  if (found !== null) return accept(found);
  if (numberAlone.test(text)) return refuse('referenced-letter-missing', { text }, 'orderedBy');
  return accept({ text, letter: null });
}
