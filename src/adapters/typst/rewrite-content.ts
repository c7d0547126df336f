import { clusterLetters } from './cluster-letters.ts';
import { type GlyphLayers, layerOf } from './glyph-layers.ts';
import { joinedLines, type NamedOperation } from './joined-lines.ts';
import { type PlacedOperation, placedOperations } from './placed-operations.ts';
import { showLine } from './show-line.ts';

/** A font of a page. */
export interface Face {
  /** What the typesetter says that each glyph stands for. */
  readonly letters: ReadonlyMap<number, string>;
  /** Widths in thousandths of the font's size. */
  readonly widths: ReadonlyMap<number, number>;
  /** Filled with what is found. */
  readonly layers: GlyphLayers;
}

type Faces = ReadonlyMap<string, Face>;

const brackets = ['BDC', 'BMC', 'EMC'];

/** The content of a page in joined lines, each glyph from the layer of its font in which it stands for its letters. */
export function rewriteContent(content: string, faces: Faces): string {
  const placed = placedOperations(content, (font) => faces.get(font)?.letters);
  const named = namedOperations(placed, faces);
  const lines = joinedLines(named, (font, glyph) => faces.get(font)?.widths.get(glyph) ?? 0);
  const lineOf = new Map(lines.map((line) => [line.first, line]));
  // A span of which some glyph is not understood is kept.
  const kept = new Set(
    named.flatMap((one) => (one.names === null ? one.placed.glyphs.map((glyph) => glyph.span) : [])),
  );
  return placed
    .map((one) => {
      const line = lineOf.get(one);
      if (line) return showLine(line);
      const dropped = brackets.includes(one.operation.name) && one.span !== null && !kept.has(one.span);
      return dropped || one.glyphs.length > 0 ? '' : one.operation.source;
    })
    .join('');
}

function namedOperations(placed: readonly PlacedOperation[], faces: Faces): readonly NamedOperation[] {
  const showing = placed.filter((one) => one.glyphs.length > 0);
  const letters = clusterLetters(showing.flatMap((one) => one.glyphs));
  let at = 0;
  return showing.map((one) => {
    const own = letters.slice(at, at + one.glyphs.length);
    at += own.length;
    const layers = faces.get(one.font.name)?.layers;
    const known = own.filter((text) => text !== null);
    if (!layers || known.length < own.length) return { placed: one, names: null };
    const names = one.glyphs.map(({ glyph }, index) => {
      const text = known[index] ?? '';
      return { letters: text, layer: layerOf(layers, glyph, text) };
    });
    return { placed: one, names };
  });
}
