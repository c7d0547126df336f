import { createReadStream } from 'node:fs';
import { answerLine, answerTooLong } from './score/answer-line.ts';
import { splitLines } from './score/split-lines.ts';
import type { Terminal } from './terminal.ts';

/** The longest line held in memory, in characters. */
const LONGEST_LINE = 1_000_000;
const USAGE = 'วิธีใช้: samrit score [--explain] FILE   (FILE เป็น - เพื่ออ่านจาก standard input)';

/** All lines scored · the input could not be read · some lines refused. */
const exitCodes = { scored: 0, unreadable: 1, refused: 2 } as const;

/**
 * `samrit score [--explain] FILE`: reads JSON Lines and writes JSON Lines, one answer per line, in order. Blank lines
 * are ignored. Exit code 0 when every line was scored, 2 when some were refused, 1 when the input could not be read.
 */
export async function runScore(args: readonly string[], terminal: Terminal): Promise<number> {
  const explain = args.includes('--explain');
  const names = args.filter((arg) => arg !== '--explain');
  const [name] = names;
  if (names.length !== 1 || name === undefined || (name.startsWith('-') && name !== '-')) {
    terminal.complain(USAGE);
    return exitCodes.unreadable;
  }
  try {
    const input = name === '-' ? terminal.input : createReadStream(name, { highWaterMark: 1 << 18 });
    const refused = await answerAll(input, explain, terminal);
    return refused ? exitCodes.refused : exitCodes.scored;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    terminal.complain(`อ่านข้อมูลจาก ${name} ไม่ได้ (${error.code}) — ตรวจชื่อแฟ้มและสิทธิ์การอ่าน`);
    return exitCodes.unreadable;
  }
}

/** True if any line was refused. Writes in batches and waits for the reader, so that memory stays bounded. */
async function answerAll(input: AsyncIterable<Uint8Array>, explain: boolean, terminal: Terminal): Promise<boolean> {
  let refused = false;
  for await (const lines of splitLines(input, LONGEST_LINE)) {
    let batch = '';
    for (const line of lines) {
      if (line !== null && line.trim() === '') continue;
      const answer = line === null ? answerTooLong(LONGEST_LINE) : answerLine(line, explain);
      refused ||= !answer.scored;
      batch += `${answer.text}\n`;
    }
    if (batch !== '') await terminal.write(batch);
  }
  return refused;
}

function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}
