import { isCivilDate } from '../values/civil-date.ts';
import { lengthOf } from '../values/clean-text.ts';
import { namesOf } from '../values/known-names.ts';
import { type Refusal, refusal } from '../values/result.ts';
import { blanksOf } from './letter-blanks.ts';
import { isProclaimed } from './letter-number.ts';
import type { LetterContent, LetterKind, LetterUnit } from './letter-parts.ts';
import { withoutLine } from './merge-letter.ts';

export type LetterFault =
  | 'letter-subject-required'
  | 'letter-text-required'
  | 'letter-without-recipient'
  | 'letter-to-required'
  | 'letter-line-missing'
  | 'letter-blank-left'
  | 'letter-unit-incomplete'
  | 'letter-name-too-long';
export type DraftFault = 'letter-text-too-long' | 'letter-too-many' | 'letter-day-invalid';

/** The longest name that the column of an annex and the line after เรียน hold. */
export const longestName = 300;
export const longestLine = 1000;
const longestParagraph = 8000;
const mostParts = { references: 30, enclosures: 40, paragraphs: 120, recipients: 1200 } as const;

/** What keeps a letter from being sent to be checked, and from every step after it. */
export function checkLetterWhole(kind: LetterKind, content: LetterContent, unit: LetterUnit): Refusal<LetterFault>[] {
  const faults: Refusal<LetterFault>[] = [];
  const { subject, to, paragraphs, recipients } = content;
  if (subject === '') faults.push(refusal('letter-subject-required', undefined, 'subject'));
  if (paragraphs.length === 0) faults.push(refusal('letter-text-required', undefined, 'paragraphs'));
  if (!isProclaimed(kind)) {
    if (recipients.length === 0) faults.push(refusal('letter-without-recipient', undefined, 'recipients'));
    if (to === '' && !content.oneEach) faults.push(refusal('letter-to-required', undefined, 'to'));
  }
  for (const { field, mark, where } of blanksOf(kind, content))
    faults.push(refusal('letter-blank-left', { mark, where }, field));
  const missing = withoutLine(content);
  if (missing.length > 0)
    faults.push(refusal('letter-line-missing', { name: missing[0]?.name ?? '', count: missing.length }, 'recipients'));
  const long = recipients.find((one) => lengthOf(one.name) > longestName);
  if (long)
    faults.push(refusal('letter-name-too-long', { name: long.name.slice(0, 60), longest: longestName }, 'recipients'));
  if (unit.code === '' || unit.address.length === 0)
    faults.push(refusal('letter-unit-incomplete', { code: unit.code }));
  return faults;
}

/** What cannot even be kept in a draft. */
export function checkLetterDraft(content: LetterContent): Refusal<DraftFault>[] {
  const faults: Refusal<DraftFault>[] = [];
  const tooLong = (text: string, field: string, longest: number) => {
    const length = lengthOf(text);
    if (length > longest) faults.push(refusal('letter-text-too-long', { length, longest }, field));
  };
  tooLong(content.subject, 'subject', longestLine);
  tooLong(content.to, 'to', longestLine);
  tooLong(content.closing, 'closing', longestName);
  tooLong(content.copies, 'copies', longestLine);
  for (const text of content.paragraphs) tooLong(text, 'paragraphs', longestParagraph);
  for (const { text } of content.references) tooLong(text, 'references', longestLine);
  for (const { title } of content.enclosures) tooLong(title, 'enclosures', longestLine);
  for (const { line } of content.recipients) tooLong(line, 'recipients', longestLine);
  for (const field of namesOf(mostParts)) {
    const [count, most] = [content[field].length, mostParts[field]];
    if (count > most) faults.push(refusal('letter-too-many', { count, most }, field));
  }
  if (content.replyBy !== null && !isCivilDate(content.replyBy))
    faults.push(refusal('letter-day-invalid', undefined, 'replyBy'));
  return faults;
}
