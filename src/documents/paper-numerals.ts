import { entryCode, indicatorOrRoundCode, toThaiDigits } from '../domain/values/thai-digits.ts';

export type PaperNumerals = 'thai' | 'arabic';

/** Addresses, what one types to enter a meeting online, codes of indicators and rounds, and numbers that are part of a Latin name (PM2.5) keep their digits on Thai official papers. */
const names = /https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[A-Za-z][A-Za-z_]*(?:-(?=\d))?\d[\w.]*/;
const kept = new RegExp(`${entryCode}|${indicatorOrRoundCode}|${names.source}`, 'g');

/** Text with the paper's digits. */
export function writeDigits(text: string, numerals: PaperNumerals): string {
  if (numerals === 'arabic') return text;
  let out = '';
  let at = 0;
  for (const found of text.matchAll(kept)) {
    out += toThaiDigits(text.slice(at, found.index)) + found[0];
    at = found.index + found[0].length;
  }
  return out + toThaiDigits(text.slice(at));
}
