import { toArabicDigits, toThaiDigits } from '../../domain/values/thai-digits.ts';
import type { Numerals } from '../components/numerals-switch.tsx';

const voidTags = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const untouchedTags = new Set(['script', 'style', 'code', 'pre', 'textarea', 'noscript']);

// What keeps its own digits inside running text: addresses, character references, and numbers fused to a Latin name
// (PM2.5, SHA-256), which Thai official papers also leave as they are.
const protectedText =
  /https?:\/\/[^\s<>"]+|www\.[^\s<>"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|&#?\w+;|[A-Za-z][A-Za-z_]*(?:-(?=\d))?\d[\w.]*/g;
const spokenAttributes =
  /(\s(?:aria-label|aria-valuetext|aria-description|title|alt|placeholder|data-label)=)("[^"]*"|'[^']*')/g;

/**
 * Turns the digits a reader sees or hears in finished HTML into the chosen numerals, in one pass: text nodes and
 * spoken attributes change; scripts, styles, code, text areas, input values, addresses and `data-arabic` elements do not.
 */
export function writeNumerals(html: string, numerals: Numerals): string {
  const convert = numerals === 'thai' ? thaiDigitsAround : arabicDigitsAround;
  const out: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    if (open > at) out.push(convert(html.slice(at, open)));
    const close = html.startsWith('<!--', open) ? endOfComment(html, open) : endOfTag(html, open);
    const tag = html.slice(open, close);
    const name = openingName(tag);
    if (name !== undefined && keepsItsDigits(name, tag)) {
      at = endOfElement(html, name, close, tag.endsWith('/>'));
      out.push(html.slice(open, at));
      continue;
    }
    out.push(name === undefined ? tag : spokenIn(tag, convert));
    at = close;
  }
  if (at < html.length) out.push(convert(html.slice(at)));
  return out.join('');
}

function keepsItsDigits(name: string, tag: string): boolean {
  return untouchedTags.has(name) || tag.includes(' data-arabic');
}

function spokenIn(tag: string, convert: (text: string) => string): string {
  return tag.replace(spokenAttributes, (_whole, before: string, value: string) => before + convert(value));
}

function openingName(tag: string): string | undefined {
  return /^<([A-Za-z][^\s/>]*)/.exec(tag)?.[1]?.toLowerCase();
}

function endOfComment(html: string, open: number): number {
  const end = html.indexOf('-->', open);
  return end === -1 ? html.length : end + 3;
}

/** The index just after the `>` that closes the tag at `open`, passing over quoted attribute values. */
function endOfTag(html: string, open: number): number {
  let at = open + 1;
  while (at < html.length) {
    const character = html[at];
    if (character === '>') return at + 1;
    if (character === '"' || character === "'") {
      const quote = html.indexOf(character, at + 1);
      if (quote === -1) return html.length;
      at = quote;
    }
    at += 1;
  }
  return html.length;
}

/** The index just after the matching end tag of `name`, whose start tag ended at `from`; counts nested namesakes. */
function endOfElement(html: string, name: string, from: number, selfClosed: boolean): number {
  if (selfClosed || voidTags.has(name)) return from;
  const edge = new RegExp(`<(/?)${name}(?=[\\s/>])`, 'gi');
  edge.lastIndex = from;
  let depth = 1;
  for (let found = edge.exec(html); found !== null; found = edge.exec(html)) {
    const end = endOfTag(html, found.index);
    if (found[1] === '/') depth -= 1;
    else if (!untouchedTags.has(name) && html[end - 2] !== '/') depth += 1;
    if (depth === 0) return end;
    edge.lastIndex = end;
  }
  return html.length;
}

function thaiDigitsAround(text: string): string {
  return /[0-9]/.test(text) ? aroundProtected(text, toThaiDigits) : text;
}

function arabicDigitsAround(text: string): string {
  return /[๐-๙]/.test(text) ? aroundProtected(text, toArabicDigits) : text;
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
