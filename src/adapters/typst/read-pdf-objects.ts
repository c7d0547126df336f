/** The objects of a PDF without object streams, as the typesetter writes it. */
export interface PdfObjects {
  /** What stands before the first object. */
  readonly head: Buffer;
  /** Every object as it stands in the file, by object number. */
  readonly sources: ReadonlyMap<number, Buffer>;
  /** Every object's dictionary or value as text. */
  readonly texts: ReadonlyMap<number, string>;
  /** The bytes of an object's stream, or null if it has none. */
  stream(object: number): Buffer | null;
  readonly trailer: string;
}

/** Null for a file that is written in another way. */
export function readPdfObjects(pdf: Buffer): PdfObjects | null {
  const table = crossReferences(pdf);
  const first = table?.offsets[0];
  if (!table || !first) return null;
  const sources = new Map<number, Buffer>();
  const texts = new Map<number, string>();
  const streams = new Map<number, number>();
  for (const [index, [object, offset]] of table.offsets.entries()) {
    const source = pdf.subarray(offset, table.offsets[index + 1]?.[1] ?? table.at);
    const mark = source.indexOf('\nstream\n');
    sources.set(object, source);
    texts.set(object, source.toString('latin1', 0, mark < 0 ? source.indexOf('endobj') : mark));
    if (mark >= 0) streams.set(object, mark + '\nstream\n'.length);
  }
  return {
    ...{ head: pdf.subarray(0, first[1]), sources, texts, trailer: table.trailer },
    stream(object) {
      const at = streams.get(object);
      const length = Number(/\/Length (\d+)/.exec(texts.get(object) ?? '')?.[1] ?? 0);
      return at === undefined ? null : (sources.get(object)?.subarray(at, at + length) ?? null);
    },
  };
}

interface CrossReferences {
  readonly at: number;
  /** Object number and offset of everything in use, as they follow each other in the file. */
  readonly offsets: readonly (readonly [object: number, offset: number])[];
  readonly trailer: string;
}

function crossReferences(pdf: Buffer): CrossReferences | null {
  const tail = pdf.toString('latin1', Math.max(0, pdf.length - 64));
  const at = Number(/startxref\s+(\d+)/.exec(tail)?.[1] ?? Number.NaN);
  const head = /^xref\s+0 (\d+)\s+/.exec(pdf.toString('latin1', at, at + 40));
  if (!head) return null;
  const first = at + head[0].length;
  const entries = Array.from({ length: Number(head[1]) }, (_none, object) => ({
    object,
    entry: pdf.toString('latin1', first + object * 20, first + object * 20 + 18),
  }));
  const offsets = entries
    .filter(({ entry }) => entry[17] === 'n')
    .map(({ object, entry }): [number, number] => [object, Number(entry.slice(0, 10))])
    .toSorted(([, one], [, other]) => one - other);
  const trailer = /trailer\s[\s\S]*?(?=startxref)/.exec(pdf.toString('latin1', first))?.[0] ?? '';
  return { at, offsets, trailer };
}
