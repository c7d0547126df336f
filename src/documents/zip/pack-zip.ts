import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

export interface ZipPart {
  readonly name: string;
  readonly content: Buffer;
}

/**
 * The earliest date a ZIP file can store, in every time zone: every part carries it, so that the same content gives the
 * same bytes.
 */
export const undated = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true } as const;

/**
 * Packs parts in their order. Parts named in `open` are stored uncompressed, so that their content can be found in the
 * bytes. Rejects a name that leads outside the folder a ZIP file is unpacked into.
 */
export async function packZip(parts: Iterable<ZipPart>, open: ReadonlySet<string> | 'all'): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { name, content } of parts) {
    const isOpen = open === 'all' || open.has(name);
    const packed = isOpen ? { compress: false } : { compressionLevel: 9 };
    zip.addBuffer(content, name, { ...undated, ...packed });
  }
  zip.end();
  return buffer(zip.outputStream);
}
