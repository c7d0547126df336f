import { inflateSync } from 'node:zlib';
import { type PdfObjects, readPdfObjects } from './read-pdf-objects.ts';

/**
 * Maps every glyph to the single letter it shows. The typesetter names each glyph of a Thai cluster after the whole
 * cluster and relies on ActualText, which several readers (including Firefox) ignore: there คำ is copied as คำคำคำ.
 * Entries are overwritten in place and padded with spaces, so no offset in the file changes.
 */
export function mapGlyphsSingly(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf);
  const objects = readPdfObjects(file);
  for (const [font, letters] of learnLetters(objects)) {
    const map = Number(/\/ToUnicode (\d+) 0 R/.exec(objects.texts.get(font) ?? '')?.[1] ?? -1);
    const stream = objects.stream(map);
    if (!stream) continue;
    const text = stream.bytes
      .toString('latin1')
      .replace(/<([0-9A-F]{4})> <([0-9A-F]{8,})>/g, (entry, glyph: string) => {
        const letter = letters.get(Number.parseInt(glyph, 16));
        return letter === undefined ? entry : `<${glyph}> <${hex(letter)}>`.padEnd(entry.length);
      });
    file.write(text, stream.at, 'latin1');
  }
  return file;
}

type Letters = Map<number, string>;

/**
 * For each font (by object number) the letter of every glyph in a cluster whose glyphs and letters correspond one to
 * one.
 */
function learnLetters(objects: PdfObjects): ReadonlyMap<number, Letters> {
  const fonts = new Map<number, Letters>();
  for (const text of objects.texts.values()) {
    const contents = /\/Type \/Page\n[\s\S]*\/Contents (\d+) 0 R/.exec(text)?.[1];
    if (contents === undefined) continue;
    const named = new Map([...text.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name, object]) => [name, Number(object)]));
    const stream = objects.stream(Number(contents));
    if (stream) learnFromPage(inflateSync(stream.bytes).toString('latin1'), named, fonts);
  }
  return fonts;
}

const tokens =
  /\/ActualText <FEFF([0-9A-F]*)>|(BDC)|(EMC)|\/(f\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\(((?:\\[\s\S]|[^\\()])*)\)/g;

function learnFromPage(page: string, named: ReadonlyMap<string | undefined, number>, fonts: Map<number, Letters>) {
  let said: string | null = null;
  let open = false;
  let font = -1;
  let glyphs: number[] = [];
  for (const [, actual, begins, ends, face, hexadecimal, literal] of page.matchAll(tokens)) {
    if (actual !== undefined) said = fromHex(actual);
    else if (begins) open = said !== null;
    else if (face !== undefined) font = named.get(face) ?? -1;
    else if (ends) {
      if (open && said !== null) learn(fonts, font, glyphs, said);
      [said, open, glyphs] = [null, false, []];
    } else if (open) glyphs.push(...glyphsOf(hexadecimal, literal));
  }
}

function learn(fonts: Map<number, Letters>, font: number, glyphs: readonly number[], said: string) {
  const letters = [asDrawn(said), asJoined(said)].find((parts) => parts.length === glyphs.length);
  if (!letters) return;
  const known = fonts.get(font) ?? new Map<number, string>();
  fonts.set(font, known);
  glyphs.forEach((glyph, index) => {
    if (!known.has(glyph)) known.set(glyph, letters[index] ?? '');
  });
}

/** ำ is shown as the ring, then the tone mark, then า. */
function asDrawn(text: string): readonly string[] {
  return [...text.replace(/([\u0e48-\u0e4b]?)\u0e33/g, '\u0e4d$1\u0e32')];
}

/** Some typefaces show the ring and its tone mark as one glyph. */
function asJoined(text: string): readonly string[] {
  return (
    asDrawn(text)
      .join('')
      .match(/\u0e4d[\u0e48-\u0e4b]|[\s\S]/g) ?? []
  );
}

function glyphsOf(hexadecimal: string | undefined, literal: string | undefined): number[] {
  const bytes = hexadecimal === undefined ? literalBytes(literal ?? '') : Buffer.from(hexadecimal, 'hex');
  return Array.from({ length: bytes.length >> 1 }, (_none, index) => bytes.readUInt16BE(index * 2));
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function literalBytes(text: string): Buffer {
  const plain = text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_all, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
  );
  return Buffer.from(plain, 'latin1');
}

function fromHex(text: string): string {
  return (text.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}

function hex(text: string): string {
  return Array.from({ length: text.length }, (_none, at) =>
    text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0'),
  ).join('');
}
