import { deflateSync, inflateSync } from 'node:zlib';
import { lettersIn, tableOf } from './glyph-layers.ts';
import { type PdfObjects, readPdfObjects } from './read-pdf-objects.ts';
import { type Face, rewriteContent } from './rewrite-content.ts';
import { layerName } from './show-line.ts';
import { pdfObject, writePdfObjects } from './write-pdf-objects.ts';

/**
 * Says of every glyph which letter it stands for, so that every reader takes the text out as it was put in. The
 * typesetter says of each piece of a Thai cluster that it stands for the whole cluster: some readers then repeat it,
 * and others, which do not read ActualText, find other letters. A glyph that stands for different letters in different
 * places (า in า and in น้ำ) is set from a second font, which differs from the first only in its table.
 */
export function nameGlyphs(pdf: Uint8Array): Uint8Array {
  const objects = readPdfObjects(Buffer.from(pdf));
  if (!objects) return pdf;
  const fonts = fontsOf(objects);
  const changed = new Map<number, Buffer>();
  const pages = pagesOf(objects);
  for (const { contents, faces } of pages) {
    const stream = objects.stream(contents);
    if (!stream) continue;
    const named = new Map([...faces].flatMap(([name, object]) => mapped(name, fonts.get(object))));
    const content = rewriteContent(inflateSync(stream).toString('latin1'), named);
    const bytes = deflateSync(Buffer.from(content, 'latin1'));
    changed.set(contents, pdfObject(contents, dictionaryOf(objects, contents), bytes));
  }
  const layered = writeFonts(objects, fonts, changed);
  for (const { page } of pages) changed.set(page, pdfObject(page, withLayers(dictionaryOf(objects, page), layered)));
  return writePdfObjects(objects, changed);
}

/** A font with its table of letters, as the typesetter wrote it and as it is found on the pages. */
interface Font extends Face {
  readonly table: number;
}

const mapped = <Value>(name: string, value: Value | undefined): [string, Value][] =>
  value === undefined ? [] : [[name, value]];

function dictionaryOf(objects: PdfObjects, object: number): string {
  return (objects.texts.get(object) ?? '').replace(/^\s*\d+ 0 obj\s/, '');
}

function fontsOf(objects: PdfObjects): ReadonlyMap<number, Font> {
  const fonts = new Map<number, Font>();
  for (const [object, text] of objects.texts) {
    const table = Number(/\/ToUnicode (\d+) 0 R/.exec(text)?.[1] ?? -1);
    const stream = objects.stream(table);
    if (stream)
      fonts.set(object, {
        table,
        letters: lettersIn(stream.toString('latin1')),
        widths: widthsOf(objects, text),
        layers: [new Map()],
      });
  }
  return fonts;
}

/** From a font's array of `first last width`. */
function widthsOf(objects: PdfObjects, font: string): ReadonlyMap<number, number> {
  const descendant = Number(/\/DescendantFonts \[(\d+) 0 R\]/.exec(font)?.[1] ?? -1);
  const array = /\/W \[([^\]]*)\]/.exec(objects.texts.get(descendant) ?? '')?.[1] ?? '';
  const widths = new Map<number, number>();
  for (const [, first, last, width] of array.matchAll(/(\d+) (\d+) ([\d.]+)/g))
    for (let glyph = Number(first); glyph <= Number(last); glyph += 1) widths.set(glyph, Number(width));
  return widths;
}

function pagesOf(objects: PdfObjects) {
  return [...objects.texts].flatMap(([page, text]) => {
    const contents = Number(/\/Type \/Page\n[\s\S]*\/Contents (\d+) 0 R/.exec(text)?.[1] ?? -1);
    if (contents < 0) return [];
    const faces = new Map([...text.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', font]) => [name, Number(font)]));
    return [{ page, contents, faces }];
  });
}

/** Writes each font's table, and a font for each further layer; the objects of those, by font. */
function writeFonts(objects: PdfObjects, fonts: ReadonlyMap<number, Font>, changed: Map<number, Buffer>) {
  let next = Math.max(...objects.sources.keys()) + 1;
  const layered = new Map<number, number[]>();
  for (const [object, { table, letters, layers }] of fonts) {
    const written = objects.stream(table)?.toString('latin1') ?? '';
    const own: number[] = [];
    for (const [index, layer] of layers.entries()) {
      const at = index === 0 ? table : next++;
      const text = Buffer.from(tableOf(written, new Map([...letters, ...layer])), 'latin1');
      changed.set(at, pdfObject(at, dictionaryOf(objects, table), text));
      if (index === 0) continue;
      const font = dictionaryOf(objects, object).replace(/\/ToUnicode \d+ 0 R/, `/ToUnicode ${at} 0 R`);
      changed.set(next, pdfObject(next, font));
      own.push(next++);
    }
    layered.set(object, own);
  }
  return layered;
}

function withLayers(page: string, layered: ReadonlyMap<number, readonly number[]>): string {
  return page.replace(/\/(f\d+) (\d+) 0 R/g, (entry, name: string, font: string) =>
    [entry, ...(layered.get(Number(font)) ?? []).map((one, index) => `/${layerName(name, index + 1)} ${one} 0 R`)].join(
      '\n',
    ),
  );
}
