import { Readable } from 'node:stream';
import type { RestoredFiles } from '../application/maintenance/backup-ports.ts';
import { anySize, type ReceivingVault } from './receiving-vault.ts';

/** A vault that files of a backup are put back into. */
export function restoredFilesIn(vault: ReceivingVault): RestoredFiles {
  return {
    open: (sha256) => vault.open(sha256),
    listKept: () => vault.listKept(),
    async store(sha256, bytes) {
      const received = await vault.receive(Readable.from(bytes), sha256, anySize);
      await vault.keep(received);
    },
  };
}
