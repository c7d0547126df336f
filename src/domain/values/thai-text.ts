const TONE = '[\u0e48-\u0e4b]';
const NIKHAHIT_FIRST = new RegExp(`\u0e4d(${TONE}*)\u0e32`, 'g');
const TONES_AND_AM = /[\u0e33\u0e48-\u0e4b]{2,}/g;
const TWO_SARA_E = /\u0e40\u0e40/g;
const MARKS = /[\u0e31\u0e34-\u0e3a\u0e48-\u0e4b]{2,}/g;
/** A joiner is left where it makes one picture of two. */
const ZERO_WIDTH =
  /\u200b|\u200c|\u2060|\ufeff|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
const MOST_ROUNDS = 8;
const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
const collator = new Intl.Collator('th', { numeric: true });

/**
 * Thai in one spelling, whichever keyboard was used: นํ้า, น้ํา and นำ้ become น้ำ, เเ becomes แ, a tone typed before its
 * vowel comes after it, invisible zero-width characters are removed, a no-break space becomes a space. Composed form
 * (NFC), never the compatibility form, which would split ำ in two.
 */
export function normaliseThai(text: string): string {
  let spelt = text;
  // One exchange may put two marks beside each other that were apart; no word has many.
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = spelt;
    spelt = spell(before);
    if (spelt === before) break;
  }
  return spelt;
}

function spell(text: string): string {
  return text
    .replace(ZERO_WIDTH, '')
    .normalize('NFC')
    .replaceAll('\u00a0', ' ')
    .replace(NIKHAHIT_FIRST, '$1\u0e33')
    .replace(TONES_AND_AM, tonesFirst)
    .replace(TWO_SARA_E, '\u0e41')
    .replace(MARKS, vowelsFirst)
    .normalize('NFC');
}

const isTone = (mark: string) => mark >= '\u0e48';
const isVowel = (mark: string) => !isTone(mark);

function vowelsFirst(marks: string): string {
  return [...marks].filter(isVowel).join('') + [...marks].filter(isTone).join('');
}

function tonesFirst(marks: string): string {
  return [...marks].filter(isTone).join('') + [...marks].filter(isVowel).join('');
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
