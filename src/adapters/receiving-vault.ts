import type { Readable } from 'node:stream';
import type { StoredFiles } from '../application/maintenance/maintenance-ports.ts';
import type { ReceivedFile, WaitingVault } from '../application/year/file-vault.ts';

/**
 * The largest size of a file that is no upload but comes from a backup or goes into one: the command that stores it does
 * so by itself, one file after another, and the room for uploads does not limit it.
 */
export const anySize = Number.MAX_SAFE_INTEGER;

/** A vault that takes files as they arrive over the network. */
export interface ReceivingVault extends WaitingVault, StoredFiles {
  /**
   * Streams bytes into the waiting place while counting and hashing. Beyond `largest` it stops reading and stores
   * nothing: `sizeBytes` then only says that the limit was exceeded.
   */
  receive(stream: Readable, fileName: string, largest: number): Promise<ReceivedFile>;
}
