import type { Readable } from 'node:stream';
import type { ReceivedFile, WaitingVault } from '../application/reporting/file-vault.ts';

/** A vault that takes files as they arrive over the network. */
export interface ReceivingVault extends WaitingVault {
  /**
   * Streams bytes into the waiting place, counting and hashing. Past `largest` it stops reading and keeps nothing:
   * `sizeBytes` then tells only that the limit was passed.
   */
  receive(stream: Readable, fileName: string, largest: number): Promise<ReceivedFile>;
}
