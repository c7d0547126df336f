export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
/** Longer texts are shown completely, one deleted and one inserted: a comparison would cost more than it shows. */
const mostCells = 4_000_000;

/** What changed between two texts, word by word (Thai words as `Intl.Segmenter` cuts them; numbers stay whole). */
export function diffWords(before: string, after: string): DiffPart[] {
  const old = cut(before);
  const now = cut(after);
  if (old.length * now.length > mostCells) return joinParts([part('removed', before), part('added', after)]);
  const common = commonLengths(old, now);
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      parts.push(part('same', old[i] ?? ''));
      i += 1;
      j += 1;
    } else if (j >= now.length || (i < old.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      parts.push(part('removed', old[i] ?? ''));
      i += 1;
    } else {
      parts.push(part('added', now[j] ?? ''));
      j += 1;
    }
  }
  return joinParts(parts);
}

function part(kind: DiffPart['kind'], text: string): DiffPart {
  return { kind, text };
}

function cut(text: string): string[] {
  const words: string[] = [];
  // A number with its point or commas is one word: 98.72 → 98.84 marks the number, not its decimals.
  for (const piece of text.split(/(\d[\d.,]*\d|\d|[๐-๙][๐-๙.,]*[๐-๙]|[๐-๙])/)) {
    if (/^[\d๐-๙]/.test(piece)) words.push(piece);
    else for (const { segment } of segmenter.segment(piece)) words.push(segment);
  }
  return words;
}

/** `table[i][j]`: the length of the longest common run of words of `old` from i and `now` from j. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint32Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row)
        row[j] = old[i] === now[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

function at(table: readonly Uint32Array[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

/** Neighbours of one kind become one part, and within a change deletions come before insertions. */
function joinParts(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') joined.push(part('removed', removed));
    if (added !== '') joined.push(part('added', added));
    removed = '';
    added = '';
  };
  for (const { kind, text } of parts) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      const last = joined.at(-1);
      if (last?.kind === 'same') joined[joined.length - 1] = part('same', last.text + text);
      else joined.push(part('same', text));
    }
  }
  flush();
  return joined;
}
