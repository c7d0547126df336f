import { toArabicDigits } from '../../domain/values/thai-digits.ts';

/** Letters that a code never contains, and the characters they stand for. */
const meant: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };

/**
 * A verification code as people type it (Thai digits, lower case, spaces, no hyphens, O for 0) in its canonical form
 * `2568-7K3M-Q2XW`; null if it cannot be one.
 */
export function readPaperCode(typed: string): string | null {
  const bare = toArabicDigits(typed)
    .toUpperCase()
    .replace(/[\s\u00ad–—-]/g, '')
    .replace(/[OILU]/g, (letter) => meant[letter] ?? letter);
  if (!/^\d{4}[0-9A-HJKMNP-TV-Z]{8}$/.test(bare)) return null;
  return `${bare.slice(0, 4)}-${bare.slice(4, 8)}-${bare.slice(8)}`;
}
