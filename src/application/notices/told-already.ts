import { isOnlyPrepared } from '../../domain/letters/letter-about.ts';
import { letterStatusNames } from '../../domain/letters/letter-moves.ts';
import { type Refused, refuse } from '../../domain/values/result.ts';
import { isNotified, type YearNotice } from './read-notices.ts';

type There = Pick<YearNotice, 'about' | 'letters' | 'outside'>;

/** Why no other letter is prepared about this: one is being prepared, or it was told; null where neither is so. */
export function refuseAsThere(
  there: There,
  what: string,
): Refused<'notice-being-prepared'> | Refused<'notice-prepared-already'> | null {
  return isNotified(there) ? refuse('notice-prepared-already', { what }) : refuseAsPrepared(there, what);
}

/** Refuses where a letter is being prepared, and names it, so that it is opened instead. */
export function refuseAsPrepared({ letters }: There, what: string): Refused<'notice-being-prepared'> | null {
  const letter = letters.find(isOnlyPrepared);
  if (letter === undefined) return null;
  return refuse('notice-being-prepared', { what, status: letterStatusNames[letter.status], letter: letter.id });
}
