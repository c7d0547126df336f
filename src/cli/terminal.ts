import { isUtf8 } from 'node:buffer';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';

/** What a command reads from and writes to. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array>;
  /** Writes to standard output and waits until the reader keeps up. */
  write(text: string): Promise<void>;
  /** One line for the user, on standard error. */
  complain(line: string): void;
}

/** The terminal of this process. When the reader closes the pipe (`| head`), the process ends silently. */
export function processTerminal(): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(1);
  });
  return {
    input: process.stdin,
    async write(text) {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    complain(line) {
      process.stderr.write(`${line}\n`);
    },
  };
}

/**
 * The whole text of a file, or of the terminal's input for `-`. Rejects where it cannot be read, and where its bytes are not
 * UTF-8: what a program puts in place of letters it could not read must not be stored as a text.
 */
export async function readText(file: string, terminal: Terminal): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file === '-' ? terminal.input : createReadStream(file)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (!isUtf8(bytes)) return Promise.reject(new Error('ไฟล์ไม่ใช่ UTF-8 — บันทึกไฟล์เป็น UTF-8 แล้วลองอีกครั้ง'));
  return bytes.toString('utf8');
}
