const words = new Intl.Segmenter('th', { granularity: 'word' });
const letters = new Intl.Segmenter('th', { granularity: 'grapheme' });
const lettersOf = (text: string) => [...letters.segment(text)].map(({ segment }) => segment);

/**
 * The lines of a name of a file, an address or a hash, which has no place where a line may end: so many letters a line at
 * most, parted between words, and inside one, never between a letter and its marks, only where it is longer than a line.
 */
export function inPieces(text: string, length: number): readonly string[] {
  const lines: string[] = [];
  let room = 0;
  for (const { segment } of words.segment(text)) {
    const own = lettersOf(segment);
    const parts = own.length > length ? own : [segment];
    for (const part of parts) {
      const wide = parts === own ? 1 : own.length;
      if (wide > room) {
        lines.push('');
        room = length;
      }
      lines[lines.length - 1] += part;
      room -= wide;
    }
  }
  return lines;
}
