import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** One file of the archive: its name, and its bytes made when their turn comes. */
export interface PackedPaper {
  readonly name: string;
  make(): Promise<Uint8Array>;
}

/**
 * A ZIP file that is written while it is read: each paper is made when the one before it has been sent, so that a letter to
 * all provinces holds one of them in memory. A paper that cannot be made breaks the download off: a short archive would
 * look whole.
 */
export function packPapers(papers: readonly PackedPaper[]): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error) => output.destroy(error as Error));
  for (const { name, make } of papers)
    zip.addReadStreamLazy(name, { compress: false }, (give) => {
      const bytes = Readable.from(
        (async function* () {
          if (!output.destroyed) yield Buffer.from(await make());
        })(),
        { objectMode: false },
      );
      bytes.once('error', (error) => output.destroy(error));
      give(null, bytes);
    });
  zip.end();
  return output;
}
