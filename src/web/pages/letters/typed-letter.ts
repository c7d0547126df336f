import type { TypedRecipient } from '../../../application/letters/recipients-of.ts';
import type { SaveLetterInput } from '../../../application/letters/write-letter.ts';
import { letterSecrecies, letterSpeeds } from '../../../domain/letters/letter-parts.ts';
import { type RecipientGroup, recipientGroups } from '../../../domain/letters/recipient-groups.ts';
import { parseFiscalYear } from '../../../domain/values/fiscal-year.ts';
import { toArabicDigits } from '../../../domain/values/thai-digits.ts';
import { codeOf, dayOrNull, type FormBody, textOf } from '../../form-body.ts';

/** Lines that say something, without spaces around. */
export function linesOf(body: FormBody, name: string): readonly string[] {
  return textOf(body, name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What the editor of a letter sends. */
export function typedLetter(body: FormBody): Omit<SaveLetterInput, 'organisationId' | 'letterId' | 'rowVersion'> {
  const ticked = (name: string) => textOf(body, name) !== '';
  const group: RecipientGroup | null = recipientGroups.find((one) => one === textOf(body, 'addGroup')) ?? null;
  return {
    unitId: textOf(body, 'unitId'),
    registered: linesOf(body, 'registered'),
    outside: linesOf(body, 'outside'),
    recipients: linesOf(body, 'recipients').map(recipientIn),
    addGroup: group,
    written: {
      speed: letterSpeeds.find((one) => one === textOf(body, 'speed')) ?? 'ordinary',
      secrecy: letterSecrecies.find((one) => one === textOf(body, 'secrecy')) ?? 'open',
      subject: toArabicDigits(linesOf(body, 'subject').join(' ')),
      to: toArabicDigits(linesOf(body, 'to').join(' ')),
      paragraphs: linesOf(body, 'paragraphs').map(toArabicDigits),
      closing: textOf(body, 'closing').trim(),
      copies: toArabicDigits(textOf(body, 'copies').trim()),
      annex: ticked('annex'),
      oneEach: ticked('oneEach'),
      numerals: textOf(body, 'numerals') === 'arabic' ? 'arabic' : 'thai',
      fiscalYears: yearsIn(codeOf(body, 'fiscalYears')),
      replyBy: dayOrNull(body, 'replyBy'),
      isPublic: ticked('isPublic'),
    },
  };
}

function recipientIn(line: string): TypedRecipient {
  const at = line.indexOf('|');
  if (at < 0) return { who: line, line: '' };
  return { who: line.slice(0, at).trim(), line: toArabicDigits(line.slice(at + 1).trim()) };
}

/** The years of a text, with words that may stand before them; what is no year is none, and is refused when it is saved. */
function yearsIn(text: string): readonly number[] {
  const words = text.replaceAll(/ปีงบประมาณ|พ\.ศ\.|และ|ปี(?=\s*\d)/g, ' ').split(/[\s,]+/);
  const years = words.filter((word) => word !== '').map(parseFiscalYear);
  return [...new Set(years.map((year) => (year.ok ? year.value : Number.NaN)))];
}
