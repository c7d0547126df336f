import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

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

/** The whole text of a file, or of the terminal's input for `-`. */
export async function readText(file: string, terminal: Terminal): Promise<string> {
  if (file !== '-') return readFile(file, 'utf8');
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of terminal.input) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
