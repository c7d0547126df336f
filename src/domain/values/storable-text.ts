/**
 * What no text of ours may contain: control characters other than a tab and the ends of a line, and halves of a
 * character. The database refuses NUL and halves; papers and workbooks refuse the rest.
 */
const unstorable = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/u;
const everyUnstorable = new RegExp(unstorable, 'gu');
/** The ends of lines that word processors use inside a paragraph or between pages. */
const lineEnds = /[\v\f]/g;

/** True if the text can be stored and printed as it is. */
export function isStorable(text: string): boolean {
  return !unstorable.test(text);
}

/** The text without what cannot be stored; a word processor's line ends become ordinary ones. */
export function storableText(text: string): string {
  return text.replace(lineEnds, '\n').replace(everyUnstorable, '');
}
