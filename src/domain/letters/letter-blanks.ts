import { isProclaimed } from './letter-number.ts';
import type { LetterContent, LetterKind } from './letter-parts.ts';
import { blankMark } from './letter-templates.data.ts';
import { ownLineMark, ownNameMark } from './merge-letter.ts';

/** A place where something must still be written. */
export interface LetterBlank {
  readonly field: 'subject' | 'to' | 'paragraphs';
  /** As it stands: `…`, or a name in braces that nothing takes the place of. */
  readonly mark: string;
  /** `เรื่อง`, `เรียน`, `เนื้อความย่อหน้าที่ 2`. */
  readonly where: string;
}

const inBraces = /\{[^{}]*\}/g;

/** The first blank of every part of a letter that has one. */
export function blanksOf(kind: LetterKind, content: LetterContent): readonly LetterBlank[] {
  const { subject, to, paragraphs, oneEach } = content;
  // An order is everybody's: nobody gets a paper of their own.
  const merged = isProclaimed(kind) ? [] : [ownLineMark, ownNameMark];
  const blanks: LetterBlank[] = [];
  const look = (field: LetterBlank['field'], where: string, text: string, taken: readonly string[]) => {
    const mark = firstBlank(text, taken);
    if (mark !== undefined && !blanks.some((one) => one.field === field)) blanks.push({ field, mark, where });
  };
  look('subject', 'เรื่อง', subject, []);
  if (!isProclaimed(kind)) look('to', 'คำว่า เรียน', to, oneEach ? [ownNameMark] : []);
  for (const [index, text] of paragraphs.entries()) look('paragraphs', `เนื้อความย่อหน้าที่ ${index + 1}`, text, merged);
  return blanks;
}

/** Whether the text says that something is enclosed while nothing is. */
export function lacksEnclosure({ paragraphs, enclosures }: Pick<LetterContent, 'paragraphs' | 'enclosures'>): boolean {
  return enclosures.length === 0 && paragraphs.some((text) => text.includes('สิ่งที่ส่งมาด้วย'));
}

/** Whether the text says that a letter is referred to while none is. */
export function lacksReference({ paragraphs, references }: Pick<LetterContent, 'paragraphs' | 'references'>): boolean {
  return references.length === 0 && paragraphs.some((text) => /(หนังสือ|คำสั่ง|ประกาศ)ที่อ้างถึง/.test(text));
}

function firstBlank(text: string, taken: readonly string[]): string | undefined {
  if (text.includes(blankMark)) return blankMark;
  return (text.match(inBraces) ?? []).find((one) => !taken.includes(one));
}
