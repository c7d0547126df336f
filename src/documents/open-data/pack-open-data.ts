import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { OpenTable } from '../../domain/open-data/open-table.ts';
import { undated } from '../zip/pack-zip.ts';
import { dictionaryAsCsv, dictionaryAsJson } from './data-dictionary.ts';
import { checksumLines, type OpenFile, openFileName, openFileOf, openFormats } from './open-files.ts';

/**
 * All files of a year in one ZIP file that is written while it is read: each is made when the one before it was sent. The
 * checksums come last. The same files give the same bytes.
 */
export function packOpenData(tables: readonly OpenTable[]): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const packed: OpenFile[] = [];
  zip.on('error', (error) => output.destroy(error as Error));
  const add = (name: string, make: () => Uint8Array) =>
    zip.addReadStreamLazy(name, undated, (give) =>
      give(null, Readable.from(output.destroyed ? [] : [Buffer.from(make())])),
    );
  for (const table of tables)
    for (const format of openFormats)
      add(openFileName(table, format), () => {
        const file = openFileOf(table, format);
        packed.push(file);
        return file.bytes;
      });
  add('dictionary.csv', () => Buffer.from(dictionaryAsCsv()));
  add('dictionary.json', () => Buffer.from(dictionaryAsJson()));
  add('SHA256SUMS', () => Buffer.from(checksumLines(packed)));
  zip.end();
  return output;
}
