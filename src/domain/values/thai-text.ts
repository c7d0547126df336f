const TONE = '[\u0e48-\u0e4b]';
const NIKHAHIT_FIRST = new RegExp(`\u0e4d(${TONE}?)\u0e32`, 'g');
const TONE_LAST = new RegExp(`\u0e33(${TONE})`, 'g');
const TWO_SARA_E = /\u0e40\u0e40/g;
const ZERO_WIDTH = /\u200b|\u200c|\u200d|\u2060|\ufeff/g;
const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
const collator = new Intl.Collator('th', { numeric: true });

/**
 * Thai in one spelling, whichever keyboard was used: นํ้า, น้ํา and นำ้ become น้ำ, เเ becomes แ, invisible zero-width
 * characters are removed, a no-break space becomes a space. Composed form (NFC), never the compatibility form, which
 * would split ำ in two.
 */
export function normaliseThai(text: string): string {
  return text
    .normalize('NFC')
    .replace(ZERO_WIDTH, '')
    .replaceAll('\u00a0', ' ')
    .replace(NIKHAHIT_FIRST, '$1\u0e33')
    .replace(TONE_LAST, '$1\u0e33')
    .replace(TWO_SARA_E, '\u0e41');
}

/** Thai alphabetical order, numbers inside the text by value; a total order, so that sorting is repeatable. */
export function compareThai(a: string, b: string): number {
  const order = collator.compare(a, b);
  if (order !== 0) return order;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The words of a text without punctuation and spaces, Thai cut by dictionary: `ท่องเที่ยวไทย` is `ท่องเที่ยว`, `ไทย`. */
export function segmentThai(text: string): readonly string[] {
  const segments = [...segmenter.segment(normaliseThai(text))];
  return segments.filter((one) => one.isWordLike).map((one) => one.segment);
}
