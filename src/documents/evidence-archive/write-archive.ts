import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { ArchivedPiece, EvidenceArchive } from '../../application/reporting/read-evidence-archive.ts';
import { type ListedPiece, listAsCsv, listAsJson, type Packed } from './archive-list.ts';

/** Opens stored bytes; null if they no longer exist. Reading fails if they differ from what was stored. */
export type OpenFile = (sha256: string) => Promise<AsyncIterable<Uint8Array> | null>;

/**
 * A ZIP file that is written while it is read: one file is open at a time and nothing is held in memory. Names are
 * UTF-8 and marked as such. The lists come last, because they state for each file whether its bytes were verified. When
 * the reader stops, everything stops.
 */
export function writeArchive(archive: EvidenceArchive, open: OpenFile): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const packed = new Map<ArchivedPiece, Packed>();
  let current: Readable | null = null;
  output.once('close', () => current?.destroy());
  zip.on('error', (error) => output.destroy(error as Error));
  const addLazily = (path: string, at: string | null, bytes: () => AsyncIterable<Uint8Array>) =>
    zip.addReadStreamLazy(path, { compress: at === null, ...(at ? { mtime: new Date(at) } : {}) }, (give) => {
      // Once nobody reads the ZIP file, no further files are opened.
      current = output.destroyed ? Readable.from([]) : Readable.from(bytes(), { objectMode: false });
      current.once('error', (error) => output.destroy(error));
      give(null, current);
    });
  for (const piece of archive.pieces) {
    const { path, evidence } = piece;
    const note = (what: Packed) => void packed.set(piece, what);
    if (path === null) note('link');
    else addLazily(path, evidence.addedAt, () => bytesOf(open, evidence.sha256, note));
  }
  const listed = () =>
    archive.pieces.map((piece): ListedPiece => ({ ...piece, packed: packed.get(piece) ?? 'missing' }));
  addLazily('รายการหลักฐาน.csv', null, () => textBytes(() => listAsCsv(listed())));
  addLazily('รายการหลักฐาน.json', null, () => textBytes(() => listAsJson(archive, listed())));
  zip.end();
  return output;
}

/** The files that exist; a missing or altered file ends early, and the lists say so. */
async function* bytesOf(open: OpenFile, sha256: string, note: (packed: Packed) => void): AsyncGenerator<Uint8Array> {
  const bytes = await open(sha256);
  if (bytes === null) return note('missing');
  try {
    yield* bytes;
    note('verified');
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'AlteredFileError') throw error;
    note('altered');
  }
}

async function* textBytes(write: () => string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(write(), 'utf8');
}
