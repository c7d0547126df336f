import { refusalSentence } from '../contract/refusals/sentence-of.ts';
import { cleanCode, cleanText, isReadable } from '../domain/values/clean-text.ts';
import { dayOfOtherEra, parseFiscalYear } from '../domain/values/fiscal-year.ts';
import { nearestName } from '../domain/values/nearest-name.ts';

/** The arguments as every door reads them, or why nothing may be done with them. */
type ReadArguments =
  | { readonly ok: true; readonly args: readonly string[] }
  | { readonly ok: false; readonly why: string };

/** A value as it is read, or the sentence that refuses it. */
type ReadValue = { readonly text: string } | { readonly why: string };

/** What the placeholders of a help stand for. Names of files and folders are as the machine has them. */
const readers: Readonly<Record<string, (text: string) => ReadValue>> = {
  YEAR(text) {
    const year = parseFiscalYear(text);
    const [refusal] = year.ok ? [] : year.refusals;
    return refusal ? { why: refusalSentence(refusal) } : { text: cleanCode(text).replace(/\D/g, '') };
  },
  'YYYY-MM-DD'(text) {
    const day = cleanCode(text);
    const meant = dayOfOtherEra(day);
    if (meant === null) return { text: day };
    return { why: refusalSentence({ code: 'date-not-common-era', facts: { text: day, meant } }) };
  },
  N: (text) => ({ text: cleanCode(text) }),
  EMAIL: (text) => (isReadable(text) ? { text: cleanText(text).trim() } : { why: 'อีเมลมีอักขระที่อ่านไม่ได้' }),
};

/**
 * Reads what follows the name of a command by what its help says of it. What the help does not name is refused, with the
 * nearest name that it has: a misspelt option must not leave the rest of the command to be done.
 */
export function readArguments(name: string, help: string, args: readonly string[]): ReadArguments {
  const [usage = ''] = help.split('   ');
  const takes = usage.slice(name.length);
  const known: readonly string[] = takes.match(/--[a-z-]+/g) ?? [];
  const isOption = (one: string) => /^[-\u2010-\u2015\u2212]./.test(one);
  const strange =
    takes.trim() === '' ? args[0] : args.find((one) => isOption(one) && !known.includes(plainOption(one)));
  if (strange !== undefined) {
    const meant = nearestName(
      strange.replace(DASHES, ''),
      known.map((one) => one.slice(2)),
    );
    const told = meant === undefined ? '' : ` (หมายถึง --${meant} หรือไม่)`;
    return { ok: false, why: `คำสั่ง ${name} ไม่รับ ${strange}${told} จึงยังไม่ได้ทำสิ่งใด` };
  }
  const read = args.map((text, at): ReadValue => {
    const reader = isOption(text) ? undefined : readers[placeholderOf(takes, args[at - 1], at)];
    return reader?.(text) ?? { text };
  });
  const wrong = read.flatMap((one) => ('why' in one ? [one.why] : []));
  if (wrong[0] !== undefined) return { ok: false, why: `ยังไม่ได้ทำสิ่งใด: ${wrong[0]}` };
  return { ok: true, args: read.flatMap((one) => ('text' in one ? [one.text] : [])) };
}

const DASHES = /^[-\u2010-\u2015\u2212]+/;

/** `--email=a@b` names the option `--email`. */
function plainOption(option: string): string {
  return option.replace(/=.*$/s, '');
}

/** What the help calls the value at this place: after its option, or the first word of the command. */
function placeholderOf(takes: string, before: string | undefined, at: number): string {
  if (before?.startsWith('--')) return new RegExp(`${before} ([A-Z-]+)`).exec(takes)?.[1] ?? '';
  return at === 0 ? (/^ ([A-Z-]+)/.exec(takes)?.[1] ?? '') : '';
}
