import type { SetGlyph } from './cluster-letters.ts';
import { type Operation, readOperations } from './read-operations.ts';

export interface FontInForce {
  readonly name: string;
  readonly size: string;
}

/** An operation with what is in force where it stands. */
export interface PlacedOperation {
  readonly operation: Operation;
  readonly font: FontInForce;
  /** The number of the span with a text of its own that it opens or closes, or null. */
  readonly span: number | null;
  /** The glyphs that it shows. */
  readonly glyphs: readonly SetGlyph[];
  /** Where the first of them begins, in points; null if it is not set upright in its own size. */
  readonly at: { readonly x: number; readonly y: number } | null;
  readonly colour: string;
}

type Matrix = readonly [number, number, number, number, number, number];

interface Drawing {
  readonly matrix: Matrix;
  readonly colours: string;
  readonly colour: string;
}

interface Span {
  readonly number: number;
  readonly said: string;
}

const upright: Matrix = [1, 0, 0, 1, 0, 0];

/** `lettersOf`: what the typesetter's table says of a font's glyphs. */
export function placedOperations(
  content: string,
  lettersOf: (font: string) => ReadonlyMap<number, string> | undefined,
): readonly PlacedOperation[] {
  const open: (Span | null)[] = [];
  const saved: Drawing[] = [];
  let drawing: Drawing = { matrix: upright, colours: '', colour: '' };
  let text: Matrix = upright;
  let font: FontInForce = { name: '', size: '' };
  const place = (operation: Operation, index: number): PlacedOperation => {
    const { name, operands } = operation;
    const inner = open.findLast((one) => one !== null) ?? null;
    const closed = name === 'EMC' ? (open.pop() ?? null) : null;
    if (name === 'q') saved.push(drawing);
    else if (name === 'Q') drawing = saved.pop() ?? drawing;
    else if (name === 'cm') drawing = { ...drawing, matrix: times(matrixOf(operation), drawing.matrix) };
    else if (name === 'cs') drawing = { ...drawing, colours: operands.join(' ') };
    else if (name === 'scn') drawing = { ...drawing, colour: `${drawing.colours} ${operands.join(' ')}` };
    else if (name === 'Tm') text = matrixOf(operation);
    else if (name === 'Tf') font = { name: String(operands[0]).slice(1), size: String(operands[1]) };
    else if (name === 'BDC' || name === 'BMC') open.push(spanOf(operation, index));
    const letters = lettersOf(font.name);
    const glyphs = glyphsIn(operation).map((glyph) => ({
      ...{ glyph, said: inner?.said ?? letters?.get(glyph) ?? '', span: inner?.number ?? null },
    }));
    const span = (name === 'EMC' ? closed : (open.at(-1) ?? null))?.number ?? null;
    return { operation, font, glyphs, span, at: originOf(times(text, drawing.matrix)), colour: drawing.colour };
  };
  return readOperations(content).map(place);
}

function matrixOf({ operands }: Operation): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = operands.map(Number);
  return [a, b, c, d, e, f];
}

function times([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}

function originOf([a, b, c, d, x, y]: Matrix) {
  return a === 1 && b === 0 && c === 0 && d === 1 ? { x, y } : null;
}

function spanOf({ operands }: Operation, number: number): Span | null {
  const text = operands[operands.indexOf('/ActualText') + 1];
  if (!operands.includes('/ActualText') || typeof text !== 'object') return null;
  return { number, said: textOf(text.bytes) };
}

/** UTF-16 with its mark, or plain letters. */
function textOf(bytes: Buffer): string {
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString('latin1');
  return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le');
}

function glyphsIn({ name, operands }: Operation): number[] {
  if (name !== 'Tj' && name !== 'TJ') return [];
  return operands.flatMap((one) => (typeof one === 'string' ? [] : glyphsOf(one.bytes)));
}

/** Every glyph is named by two bytes. */
export function glyphsOf(bytes: Buffer): number[] {
  return Array.from({ length: bytes.length >> 1 }, (_none, index) => bytes.readUInt16BE(index * 2));
}
