/** The longest name in UTF-8 bytes that every file system in use accepts; a Thai character takes three. */
const LONGEST_BYTES = 180;
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what no name may hold.
const refusedByWindows = /[\u0000-\u001f\u007f<>:"/\\|?*\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const segmenter = new Intl.Segmenter('th', { granularity: 'grapheme' });

/**
 * A name that Windows, macOS and Linux all accept: no separator, no reserved word, not too long; the extension is kept.
 */
export function fileNameForAll(name: string): string {
  const cleaned = name.toWellFormed().normalize('NFC').replace(refusedByWindows, '_');
  const dot = cleaned.lastIndexOf('.');
  const ending = dot > 0 && /^\.[A-Za-z0-9]{1,10}$/.test(cleaned.slice(dot)) ? cleaned.slice(dot) : '';
  const stem = trimmed(ending === '' ? cleaned : cleaned.slice(0, dot));
  const safe = reserved.test(stem.split('.')[0] ?? '') ? `_${stem}` : stem;
  const cut = trimmed(shorten(safe, LONGEST_BYTES - ending.length));
  return `${cut === '' ? '_' : cut}${ending}`;
}

/** Windows removes spaces and dots at the end of a name, and other systems hide names that begin with a dot. */
function trimmed(stem: string): string {
  return stem.replace(/^[\s.]+|[\s.]+$/gu, '');
}

/** Whole characters with their vowels and tone marks, as many as fit. */
function shorten(text: string, most: number): string {
  let bytes = 0;
  let kept = '';
  for (const { segment } of segmenter.segment(text)) {
    bytes += bytesOf(segment);
    if (bytes > most) break;
    kept += segment;
  }
  return kept;
}

function bytesOf(text: string): number {
  return [...text].reduce((sum, one) => sum + byteLength(one.codePointAt(0) ?? 0), 0);
}

function byteLength(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** Makes each path unique: `ก.pdf`, `ก (2).pdf`. Letters that differ only in case are the same to Windows. */
export function pathsGivenOnce(): (folder: string, fileName: string) => string {
  const given = new Set<string>();
  return (folder, fileName) => {
    const name = fileNameForAll(fileName);
    const dot = name.lastIndexOf('.');
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    for (let number = 1; ; number += 1) {
      const path = `${folder}/${number === 1 ? name : `${stem} (${number})${ending}`}`;
      if (given.has(path.toLowerCase())) continue;
      given.add(path.toLowerCase());
      return path;
    }
  };
}
