import { thaiMonths } from '../../domain/values/thai-date.ts';
import { bangkok } from '../../frameworks/provinces.ts';
import { wholeTerms } from '../../frameworks/whole-terms.ts';

/** Words that a paper never breaks: names of places and months, offices, and words of the subject. */
export const protectedWords: readonly string[] = [bangkok.name, ...thaiMonths.flat(), ...wholeTerms];
