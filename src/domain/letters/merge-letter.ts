import type { LetterContent, Recipient } from './letter-parts.ts';

/** Stands in a paragraph for what only the addressee is told. */
export const ownLineMark = '{ข้อความเฉพาะ}';
/** Stands in a paragraph for the addressee's name. */
export const ownNameMark = '{ผู้รับ}';

/** A paragraph as one addressee reads it. */
export function mergedParagraph(text: string, { name, line }: Pick<Recipient, 'name' | 'line'>): string {
  return text.replaceAll(ownLineMark, line).replaceAll(ownNameMark, name);
}

/** The addressee after เรียน of their own paper. */
export function addressedTo(to: string, { name }: Pick<Recipient, 'name'>): string {
  return to.includes(ownNameMark) ? to.replaceAll(ownNameMark, name) : name;
}

/** The addressees for whom a place of the letter would stay empty. */
export function withoutLine({ paragraphs, recipients }: Pick<LetterContent, 'paragraphs' | 'recipients'>): Recipient[] {
  if (!paragraphs.some((text) => text.includes(ownLineMark))) return [];
  return recipients.filter((one) => one.line === '');
}
