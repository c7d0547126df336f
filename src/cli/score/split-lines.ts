/** A line, or `null` for one that is too long to be held. */
export type SplitLine = string | null;

/**
 * Splits a stream of bytes into batches of lines, holding at most one chunk and one line. A line ends with LF or CRLF;
 * a byte order mark at the start is dropped; a line longer than `longest` characters is returned as `null`.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<readonly SplitLine[]> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  let passing = false;
  for await (const chunk of chunks) {
    const pieces = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = pieces.pop() ?? '';
    const lines = pieces.map((piece): SplitLine => (piece.length > longest ? null : withoutReturn(piece)));
    if (passing && lines.length > 0) {
      lines[0] = null;
      passing = false;
    }
    if (rest.length > longest) {
      passing = true;
      rest = '';
    }
    if (lines.length > 0) yield lines;
  }
  rest += decoder.decode();
  if (passing) yield [null];
  else if (rest !== '') yield [rest.length > longest ? null : withoutReturn(rest)];
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
