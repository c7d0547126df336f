import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { anySize } from './receiving-vault.ts';

/** How much may wait at once for its rows. */
export interface WaitingBudget {
  readonly mostFiles: number;
  readonly mostBytes: number;
}

/** Assumption: a hundred files of the largest kind at once; what waits is on the same disk unless a setting says otherwise. */
export const usualBudget: WaitingBudget = { mostFiles: 2000, mostBytes: 2 * 1024 * 1024 * 1024 };

/** The waiting place has no room: an answer of its own on every door, by its code. */
class WaitingPlaceFull extends Error {
  readonly code = 'waiting-place-full';
}

/**
 * Gives room to one file after another. A file that is still arriving counts with the most it may have; everything else
 * is counted in the folder, so that several processes share one budget.
 */
export function waitingRoom(folder: string, { mostFiles, mostBytes }: WaitingBudget) {
  let arriving = 0;
  let reserved = 0;
  return {
    /** Throws if there is no room; otherwise the function that ends the reservation. */
    async reserve(largest: number): Promise<() => void> {
      if (largest === anySize) return () => undefined;
      const present = await contentsOf(folder);
      if (present.files + arriving >= mostFiles || present.bytes + reserved + largest > mostBytes)
        throw new WaitingPlaceFull('the waiting place is full');
      arriving += 1;
      reserved += largest;
      return () => {
        arriving -= 1;
        reserved -= largest;
      };
    },
  };
}

async function contentsOf(folder: string) {
  const names = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(names.map((name) => stat(join(folder, name)).catch(() => null)));
  return { files: names.length, bytes: sizes.reduce((sum, found) => sum + (found?.size ?? 0), 0) };
}
