import { once } from 'node:events';

/** What a command reads from and writes to. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array>;
  /** Writes to standard output and waits until the reader keeps up. */
  write(text: string): Promise<void>;
  /** One line for the person, on standard error. */
  complain(line: string): void;
}

/** The terminal of this process. A reader that hangs up (`| head`) ends the process quietly. */
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
