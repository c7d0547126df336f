import { storableText } from './storable-text.ts';
import { toArabicDigits } from './thai-digits.ts';
import { normaliseThai } from './thai-text.ts';

/** Plain lines of ASCII need no cleaning. */
const PLAIN = /^[\t\n -~]*$/;
const LINE_ENDS = /\r\n|[\r\u2028\u2029]/g;
/** What has no width: soft hyphens, marks of direction, fillers. Joiners and variants of emoji are left to be seen. */
const INVISIBLE = /(?![\u200d\ufe00-\ufe0f])[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
/**
 * No letters of any language: NUL, halves of a character, numbers that stand for no character or for anybody's own, and the
 * mark that a program leaves for bytes it could not read.
 */
const UNREADABLE = /[\0\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\ufffd]/u;
const EVERY_UNREADABLE = new RegExp(UNREADABLE, 'gu');
/** Marks moved aside and letters without their tails, which older fonts and papers of Windows have as characters. */
const MOVED = /[\uf700-\uf71a]/g;
const MOVED_FROM = 0xf700;
const MOVED_LETTERS = [
  ...'\u0e10\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b',
  ...'\u0e4c\u0e0d\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a',
];

/** True if every character is one of a text. What is not is no slip of a word processor: it is refused, not removed. */
export function isReadable(text: string): boolean {
  return PLAIN.test(text) || !UNREADABLE.test(withoutMoved(text));
}

/** The first character that is none of a text, as its number `U+0000`; null if every one is readable. */
export function unreadableCharacter(text: string): string | null {
  const found = PLAIN.test(text) ? null : UNREADABLE.exec(withoutMoved(text));
  return found === null ? null : numberOf(found[0]);
}

function numberOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * The text as it is kept, whichever door it came through: one kind of line end, no invisible characters, Thai in one
 * spelling. Cleaning it again changes nothing. What is not readable is left out; who asks about it first can say so.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  const visible = storableText(withoutMoved(text).replace(LINE_ENDS, '\n')).replace(INVISIBLE, '');
  return normaliseThai(visible.replace(EVERY_UNREADABLE, ''));
}

/** The letters of a keyboard of full width, and every line that somebody or their word processor takes for a hyphen. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const HYPHENS = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;

/**
 * A figure, a code or a day as it is read: cleaned, in Arabic digits, in letters of usual width, with the hyphen that stands
 * on every keyboard, without spaces around.
 */
export function cleanCode(text: string): string {
  const usual = cleanText(text).replace(FULL_WIDTH, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0));
  return toArabicDigits(usual).replace(HYPHENS, '-').trim();
}

/**
 * True for the name of a field whose text nobody reads: a password is hashed in one spelling, and one that is older than
 * that is compared as it was typed.
 */
export function isSecretField(name: string): boolean {
  return /password$/i.test(name);
}

/** How long a text is for whoever reads it: its characters after cleaning. The end of a line counts one. */
export function lengthOf(text: string): number {
  const cleaned = cleanText(text);
  return PLAIN.test(cleaned) ? cleaned.length : [...cleaned].length;
}

function withoutMoved(text: string): string {
  return text.replace(MOVED, (mark) => MOVED_LETTERS[mark.charCodeAt(0) - MOVED_FROM] ?? mark);
}
