import { glyphsOf, type PlacedOperation } from './placed-operations.ts';

/** A glyph in the layer of its font. */
export interface ShownGlyph {
  readonly glyph: number;
  readonly layer: number;
  /** What it stands for; empty if that is not known. */
  readonly letters: string;
  /** How far it is moved to the left of where the one before ends, in thousandths of the font's size. */
  readonly back: number;
}

/** A text shown at once, and the operation in whose place it is. */
export interface Line {
  readonly first: PlacedOperation;
  readonly shown: readonly ShownGlyph[];
}

/** One operation with the layers and letters of its glyphs; null if some glyph is not understood. */
export interface NamedOperation {
  readonly placed: PlacedOperation;
  readonly names: readonly Pick<ShownGlyph, 'layer' | 'letters'>[] | null;
}

/** Marks stand at most this much above or below their line, in parts of the font's size. */
const rise = 0.09;
/** What stands farther from what precedes it is another text. */
const gap = 0.25;

interface OpenLine {
  readonly first: NamedOperation;
  readonly shown: ShownGlyph[];
  /** Where its last glyph ends, in points. */
  end: number;
}

/**
 * The texts of a page, those that follow each other on one line joined. The typesetter sets every word, every mark
 * that stands a little higher, and whatever follows it as a text of its own, and readers then guess where a space was.
 * A joined mark comes to stand on its line: the difference is at most a twentieth of the font's size.
 */
export function joinedLines(
  operations: readonly NamedOperation[],
  widthOf: (font: string, glyph: number) => number,
): readonly Line[] {
  const lines: OpenLine[] = [];
  for (const one of operations) {
    const { font, at } = one.placed;
    const size = Number(font.size);
    const shown = shownBy(one);
    const last = lines.at(-1);
    const line = last && continues(last, one) ? last : { first: one, shown: [], end: at?.x ?? 0 };
    const move = ((line.end - (at?.x ?? 0)) / size) * 1000;
    line.shown.push(
      ...shown.glyphs.map((glyph, index) => (index === 0 ? { ...glyph, back: glyph.back + move } : glyph)),
    );
    const advance = shown.glyphs.reduce((sum, { glyph, back }) => sum + widthOf(font.name, glyph) - back, -shown.rest);
    line.end = (at?.x ?? 0) + (advance * size) / 1000;
    if (line !== last) lines.push(line);
  }
  return lines.map(({ first, shown }) => ({ first: first.placed, shown }));
}

function continues({ first, end }: OpenLine, { placed, names }: NamedOperation): boolean {
  const { at, font, colour } = placed;
  const before = first.placed;
  if (names === null || first.names === null || !before.at || !at || before.colour !== colour) return false;
  if (before.font.name !== font.name || before.font.size !== font.size) return false;
  const size = Number(font.size);
  return Math.abs(at.y - before.at.y) < rise * size && Math.abs(at.x - end) < gap * size;
}

/** The glyphs of one operation, and the move after the last. */
function shownBy({ placed, names }: NamedOperation) {
  const glyphs: ShownGlyph[] = [];
  let back = 0;
  for (const operand of placed.operation.operands) {
    if (operand === '[' || operand === ']') continue;
    if (typeof operand === 'string') back += Number(operand);
    else
      for (const glyph of glyphsOf(operand.bytes)) {
        glyphs.push({ glyph, back, ...(names?.[glyphs.length] ?? { layer: 0, letters: '' }) });
        back = 0;
      }
  }
  return { glyphs, rest: back };
}
