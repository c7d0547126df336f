const ZERO_WIDTH = /\u200b|\u200c|\u200d|\u2060|\ufeff/g;
const NIKHAHIT_FIRST = /\u0e4d([\u0e48-\u0e4b]?)\u0e32/g;
const TONE_LAST = /\u0e33([\u0e48-\u0e4b])/g;
const TWO_SARA_E = /\u0e40\u0e40/g;

/**
 * The spelling in which passwords are hashed. Never changed: a hash cannot be spelt anew. How other texts are cleaned may
 * change with what people type.
 */
export function normalisePassword(text: string): string {
  return text
    .normalize('NFC')
    .replace(ZERO_WIDTH, '')
    .replaceAll('\u00a0', ' ')
    .replace(NIKHAHIT_FIRST, '$1\u0e33')
    .replace(TONE_LAST, '$1\u0e33')
    .replace(TWO_SARA_E, '\u0e41');
}
