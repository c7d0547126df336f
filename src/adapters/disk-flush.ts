import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** How written bytes and names are brought to the disk itself, so that they survive a loss of power. */
export interface DiskFlush {
  /** The bytes of a file that is still open. */
  file(file: FileHandle): Promise<void>;
  /** The names in a folder: of files made, renamed or removed there. */
  folder(path: string): Promise<void>;
}

/** Waits for the disk. */
export const lastingFlush: DiskFlush = {
  file: (file) => file.datasync(),
  async folder(path) {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
};

/** Waits for nothing: for files that somebody else stores. */
export const noFlush: DiskFlush = { file: async () => {}, folder: async () => {} };

/** Makes a folder that only this account may enter, with those above it, and flushes each folder that got a new name. */
export async function makeFolder(path: string, flush: DiskFlush): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = path; made.length >= first.length; made = dirname(made)) await flush.folder(dirname(made));
}
