import type { PdfObjects } from './read-pdf-objects.ts';

/** The file with some of its objects replaced and others added after the last; the rest stays as it was. */
export function writePdfObjects(objects: PdfObjects, changed: ReadonlyMap<number, Buffer>): Buffer {
  const all = new Map([...objects.sources, ...changed]);
  const parts = [objects.head];
  const size = Math.max(...all.keys()) + 1;
  const entries = Array.from({ length: size }, () => '0000000000 65535 f \n');
  let at = objects.head.length;
  for (const [object, source] of all) {
    entries[object] = `${String(at).padStart(10, '0')} 00000 n \n`;
    parts.push(source);
    at += source.length;
  }
  const trailer = objects.trailer.replace(/\/Size \d+/, `/Size ${size}`);
  parts.push(Buffer.from(`xref\n0 ${size}\n${entries.join('')}${trailer}startxref\n${at}\n%%EOF`, 'latin1'));
  return Buffer.concat(parts);
}

/** An object as it stands in a file: its dictionary, with the length of its stream filled in. */
export function pdfObject(object: number, dictionary: string, stream: Buffer | null = null): Buffer {
  const head = stream === null ? dictionary : dictionary.replace(/\/Length \d+/, `/Length ${stream.length}`);
  const begin = `${object} 0 obj\n${head.trim()}\n`;
  const body = stream === null ? [] : [Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n')];
  return Buffer.concat([Buffer.from(begin, 'latin1'), ...body, Buffer.from('endobj\n\n')]);
}
