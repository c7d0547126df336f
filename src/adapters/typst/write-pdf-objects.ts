import type { PdfObjects } from './read-pdf-objects.ts';

/** The file with some of its objects replaced and others added after the last; the rest stays as it was. */
export function writePdfObjects(objects: PdfObjects, changed: ReadonlyMap<number, Buffer>): Buffer {
  const { head, sources, trailer } = objects;
  const all = new Map([...sources, ...changed]);
  const { placed, end } = placedFrom(head.length, all);
  const size = sizeOf(all);
  const entries = Array.from({ length: size }, (_none, object) => entryOf(placed.get(object)));
  const table = `0 ${size}\n${entries.join('')}`;
  return Buffer.concat([head, ...all.values(), endOfFile(table, trailer, `/Size ${size}`, end)]);
}

/** The file as it is, with an update behind it that replaces some of its objects and adds others. */
export function appendPdfObjects(pdf: Buffer, { trailer }: PdfObjects, changed: ReadonlyMap<number, Buffer>): Buffer {
  const before = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.toString('latin1', pdf.length - 64))?.[1] ?? '0';
  const whole = Buffer.concat([pdf, Buffer.from('\n')]);
  const { placed, end } = placedFrom(whole.length, changed);
  const table = [...placed].map(([object, at]) => `${object} 1\n${entryOf(at)}`).join('');
  const size = `/Size ${sizeOf(changed)} /Prev ${before}`;
  return Buffer.concat([whole, ...changed.values(), endOfFile(table, trailer, size, end), Buffer.from('\n')]);
}

const sizeOf = (objects: ReadonlyMap<number, Buffer>) => Math.max(...objects.keys()) + 1;

/** Where each object stands if the first begins here, and where the last ends. */
function placedFrom(first: number, objects: ReadonlyMap<number, Buffer>) {
  const placed = new Map<number, number>();
  let end = first;
  for (const [object, source] of objects) {
    placed.set(object, end);
    end += source.length;
  }
  return { placed, end };
}

/** A line of the table of cross-references (ISO 32000-1, 7.5.4): where an object stands, or that there is none. */
function entryOf(at: number | undefined): string {
  return at === undefined ? '0000000000 65535 f \n' : `${String(at).padStart(10, '0')} 00000 n \n`;
}

function endOfFile(table: string, trailer: string, size: string, at: number): Buffer {
  return Buffer.from(`xref\n${table}${trailer.replace(/\/Size \d+/, size)}startxref\n${at}\n%%EOF`, 'latin1');
}

/** An object as it stands in a file: its dictionary, with the length of its stream filled in. */
export function pdfObject(object: number, dictionary: string, stream: Buffer | null = null): Buffer {
  const head = stream === null ? dictionary : dictionary.replace(/\/Length \d+/, `/Length ${stream.length}`);
  const begin = `${object} 0 obj\n${head.trim()}\n`;
  const body = stream === null ? [] : [Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n')];
  return Buffer.concat([Buffer.from(begin, 'latin1'), ...body, Buffer.from('endobj\n\n')]);
}
