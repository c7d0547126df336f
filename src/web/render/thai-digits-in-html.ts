import { entryCode, indicatorOrRoundCode, toArabicDigits, toThaiDigits } from '../../domain/values/thai-digits.ts';
import type { Numerals } from '../components/numerals-switch.tsx';
import { endOfComment, endOfElement, endOfTagName, preservesDigits } from './html-elements.ts';

// What keeps its digits inside text: addresses, what one types to enter a meeting online, character references, numbers that are part of a Latin name (PM2.5,
// SHA-256), which Thai official papers also leave unchanged, and codes of indicators (1.1-WATER, 1.2.1-1, 1-02) and of rounds
// (2568/12m), so that a code is read and typed in one script; so are references of errors and of records, which mix Latin
// letters and digits (3fa9c1d2e0, UUIDs).
const references = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b\d(?=\w*[A-Za-z])\w{5,}/;
const protectedNames =
  /https?:\/\/[^\s<>"]+|www\.[^\s<>"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|&#?\w+;|U\+[0-9A-F]{4,6}\b|[A-Za-z][A-Za-z_]*(?:-(?=\d))?\d[\w.]*/;
const protectedText = new RegExp(
  [entryCode, indicatorOrRoundCode, references.source, protectedNames.source].join('|'),
  'g',
);
/** A text without any of these has nothing to protect. */
const mayProtect = /[A-Za-z&@-]/;
const spokenAttributes = new Set([
  'aria-label',
  'aria-valuetext',
  'aria-description',
  'title',
  'alt',
  'placeholder',
  'data-label',
]);
const [lessThan, greaterThan, doubleQuote, singleQuote] = [60, 62, 34, 39];

/** The digits to be converted, as character codes from `first` to `last`, and how. */
interface Turn {
  readonly first: number;
  readonly last: number;
  readonly present: RegExp;
  readonly convert: (text: string) => string;
}

const turns: Readonly<Record<Numerals, Turn>> = {
  thai: { first: 0x30, last: 0x39, present: /[0-9]/, convert: toThaiDigits },
  arabic: { first: 0x0e50, last: 0x0e59, present: /[๐-๙]/, convert: toArabicDigits },
};

/**
 * Converts the digits that a reader sees or hears in finished HTML to the chosen ones, in one pass: text nodes and
 * spoken attributes change; scripts, styles, code, text areas, input values, addresses and `data-arabic` elements do
 * not.
 */
export function writeNumerals(html: string, numerals: Numerals): string {
  const turn = turns[numerals];
  if (!turn.present.test(html)) return html;
  const page: Passage = { html, turn, out: '', copied: 0 };
  let at = 0;
  while (at < html.length) {
    const open = turnText(page, at);
    if (open >= html.length) break;
    if (html.startsWith('<!--', open)) at = endOfComment(html, open);
    else at = passTag(page, open);
  }
  return page.out + html.slice(page.copied);
}

/** The document being converted: `out` holds everything before `copied`. */
interface Passage {
  readonly html: string;
  readonly turn: Turn;
  out: string;
  copied: number;
}

/** Converts the text from `at` to the next tag; returns where that tag opens. */
function turnText(page: Passage, at: number): number {
  const { html, turn } = page;
  let found = false;
  let end = at;
  for (; end < html.length; end += 1) {
    const code = html.charCodeAt(end);
    if (code === lessThan) break;
    if (code >= turn.first && code <= turn.last) found = true;
  }
  if (found) turnPart(page, at, end);
  return end;
}

function turnPart(page: Passage, from: number, to: number) {
  const text = page.html.slice(from, to);
  const { convert } = page.turn;
  page.out += page.html.slice(page.copied, from);
  page.out += mayProtect.test(text) ? aroundProtected(text, convert) : convert(text);
  page.copied = to;
}

/** Skips one tag and, if its element keeps its digits, the element; converts spoken attributes. */
function passTag(page: Passage, open: number): number {
  const { html } = page;
  const nameEnd = endOfTagName(html, open);
  if (nameEnd === open + 1) return attributesOf(page, open + 1, false).end;
  const name = html.slice(open + 1, nameEnd).toLowerCase();
  const untouched = preservesDigits(name);
  const { end, marked } = attributesOf(page, nameEnd, !untouched);
  return untouched || marked ? endOfElement(html, name, end) : end;
}

/** Processes the attributes of a tag up to just after its `>`; `marked` if one of them is `data-arabic`. */
function attributesOf(page: Passage, from: number, spoken: boolean): { end: number; marked: boolean } {
  const { html } = page;
  const marked = spoken && isMarked(html, from);
  for (let at = from; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === greaterThan) return { end: at + 1, marked };
    if (code !== doubleQuote && code !== singleQuote) continue;
    const close = html.indexOf(code === doubleQuote ? '"' : "'", at + 1);
    if (close === -1) break;
    if (spoken && !marked && holdsDigit(page, at, close) && isSpoken(html, at)) turnPart(page, at + 1, close);
    at = close;
  }
  return { end: html.length, marked };
}

/** Looks ahead through one tag for `data-arabic`, before anything in it is converted. */
function isMarked(html: string, from: number): boolean {
  for (let at = from; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === greaterThan) return false;
    if (code === doubleQuote || code === singleQuote) {
      at = html.indexOf(code === doubleQuote ? '"' : "'", at + 1);
      if (at === -1) return false;
    } else if (code === 0x64 && html.startsWith(' data-arabic', at - 1)) return true;
  }
  return false;
}

function holdsDigit({ html, turn }: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = html.charCodeAt(at);
    if (code >= turn.first && code <= turn.last) return true;
  }
  return false;
}

/** Whether the value that begins at this quote belongs to an attribute that is shown or read aloud. */
function isSpoken(html: string, quote: number): boolean {
  let start = quote - 1;
  while (start > 0 && !/\s/.test(html[start - 1] ?? ' ')) start -= 1;
  return html[quote - 1] === '=' && spokenAttributes.has(html.slice(start, quote - 1));
}

function aroundProtected(text: string, convert: (part: string) => string): string {
  let out = '';
  let at = 0;
  for (const kept of text.matchAll(protectedText)) {
    out += convert(text.slice(at, kept.index)) + kept[0];
    at = kept.index + kept[0].length;
  }
  return out + convert(text.slice(at));
}
