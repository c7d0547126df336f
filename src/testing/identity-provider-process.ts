import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface IdentityProviderProcess {
  readonly issuer: string;
  readonly port: number;
  stop(): Promise<void>;
}

const program = join(import.meta.dirname, 'run-identity-provider.ts');

/** Starts a central identity provider on loopback in a process of its own; `port` 0 takes a free one. */
export async function startIdentityProvider(port = 0): Promise<IdentityProviderProcess> {
  const child = spawn(process.execPath, [program, String(port)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (part) => (complaints += part));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const at = await new Promise<number>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('{')) resolve(Number(JSON.parse(line).port));
    });
    void ended.then(() => reject(new Error(`the identity provider ended before it listened:\n${complaints}`)));
  });
  return {
    issuer: `http://127.0.0.1:${at}`,
    port: at,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
