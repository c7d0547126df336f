import { lengthOf } from '../values/clean-text.ts';
import { accept, type Outcome, refuse } from '../values/result.ts';
import { normaliseThai } from '../values/thai-text.ts';
import { evidenceLimits } from './evidence-limits.ts';
import { withoutHidden } from './evidence-name.ts';

export type LinkRefusal = 'link-not-https' | 'link-not-understood';
export type TitleRefusal = 'title-missing' | 'title-too-long';

/** Letters, digits, marks (Thai vowels) and hyphens, separated by dots; the last part is not a number. */
const host =
  /^(?=.{4,253}$)(?:[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?\.)+[\p{L}][\p{L}\p{M}\p{N}-]+$/u;
const shape = /^https:\/\/([^/?#:@\s]+)(?::\d{1,5})?(?:[/?#]\S*)?$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be in an address.
const unsafe = /[\u0000-\u0020\u007f"<>\\^`{|}]/;

/**
 * Reads a typed address. Accepts only `https:` and a public host name: no account in it, no bare number, nothing that a
 * browser would execute. Returns it with scheme and host in lower case.
 */
export function readLink(typed: string): Outcome<string, LinkRefusal> {
  const text = typed.trim();
  const longest = evidenceLimits.longestLink;
  if (!/^https:\/\//i.test(text)) return refuse('link-not-https', undefined, 'url');
  const found = shape.exec(text);
  const name = found?.[1] ?? '';
  if (text.length > longest || unsafe.test(text) || !host.test(name))
    return refuse('link-not-understood', { text: text.slice(0, 80) }, 'url');
  return accept(`https://${name.toLowerCase()}${text.slice('https://'.length + name.length)}`);
}

/** A title as stored: one line, Thai normalised. `otherwise` is used if nothing was typed. */
export function readTitle(typed: string, otherwise = ''): Outcome<string, TitleRefusal> {
  const longest = evidenceLimits.longestTitle;
  const title = oneLine(typed) || [...oneLine(otherwise)].slice(0, longest).join('');
  if (title === '') return refuse('title-missing', undefined, 'title');
  const length = lengthOf(title);
  if (length > longest) return refuse('title-too-long', { length, longest }, 'title');
  return accept(title);
}

function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters become spaces.
  const control = /[\u0000-\u001f\u007f]+/g;
  return withoutHidden(normaliseThai(text).replace(control, ' ')).replace(/\s+/g, ' ').trim();
}
