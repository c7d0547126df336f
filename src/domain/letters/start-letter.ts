import type { LetterContent } from './letter-parts.ts';
import type { LetterTemplate } from './letter-templates.data.ts';

/** A letter in which nothing is written. */
export const emptyContent: LetterContent = {
  ...{ speed: 'ordinary', secrecy: 'open', subject: '', to: '', references: [], enclosures: [], paragraphs: [] },
  ...{ closing: '', copies: '', recipients: [], annex: false, oneEach: false, numerals: 'thai', fiscalYears: [] },
  ...{ days: [], replyBy: null, isPublic: false },
};

/** A new draft from a template, of a fiscal year. */
export function contentFrom(template: LetterTemplate, fiscalYear: number): LetterContent {
  const filled = (text: string) => text.replaceAll('{ปี}', String(fiscalYear));
  const { subject = '', paragraphs = [], enclosures = [], ...rest } = template.content;
  return {
    ...emptyContent,
    ...rest,
    subject: filled(subject),
    paragraphs: paragraphs.map(filled),
    enclosures: enclosures.map((one) => ({ ...one, title: filled(one.title), address: filled(one.address) })),
    fiscalYears: [fiscalYear],
  };
}
