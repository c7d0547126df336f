import { Readable } from 'node:stream';
import type { PaperFiles } from '../application/papers/papers-ports.ts';
import type { ReceivingVault } from './receiving-vault.ts';

/** Issued papers in the same vault as evidence, each once by its SHA-256. */
export function paperFilesIn(vault: ReceivingVault): PaperFiles {
  return {
    async put(bytes) {
      const received = await vault.receive(Readable.from([bytes]), 'paper', bytes.length);
      await vault.keep(received);
      return received.sha256;
    },
    receive: (bytes, fileName) => vault.receive(Readable.from([bytes]), fileName, bytes.length),
    open: (sha256) => vault.open(sha256),
  };
}
