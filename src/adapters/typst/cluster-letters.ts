/** A glyph as it was set, and what the typesetter says that it stands for: the whole cluster it belongs to. */
export interface SetGlyph {
  readonly glyph: number;
  readonly said: string;
  /** Glyphs of one span are said to stand for one text together. */
  readonly span: number | null;
}

/**
 * The letters of every glyph of a page, in order, so that all of them together are the text. A cluster is set in one
 * or more pieces, each of them said to be the whole cluster; it is complete when it has as many glyphs as letters.
 * Null where glyphs and letters do not correspond one to one: what the typesetter said is then left as it is.
 */
export function clusterLetters(glyphs: readonly SetGlyph[]): readonly (string | null)[] {
  const letters: (string | null)[] = [];
  while (letters.length < glyphs.length) {
    const from = letters.length;
    const said = [...(glyphs[from]?.said ?? '')];
    let to = endOfPiece(glyphs, from);
    while (to - from < said.length && glyphs[to]?.said === glyphs[from]?.said) {
      const next = endOfPiece(glyphs, to);
      if (next - from > said.length) break;
      to = next;
    }
    for (let at = from; at < to; at += 1) letters.push(lettersOf(said, at - from, to - from));
  }
  return letters;
}

function endOfPiece(glyphs: readonly SetGlyph[], from: number): number {
  const span = glyphs[from]?.span ?? null;
  if (span === null) return from + 1;
  let to = from;
  while (glyphs[to]?.span === span) to += 1;
  return to;
}

/** A single glyph stands for its cluster, such as the ligature “fi”. */
function lettersOf(said: readonly string[], index: number, count: number): string | null {
  if (said.length === 0) return null;
  if (count === 1) return said.join('');
  return count === said.length ? (said[index] ?? null) : null;
}
