/** The objects of a PDF without object streams, as the typesetter writes it. */
export interface PdfObjects {
  /** Every object's dictionary or value as text, by object number. */
  readonly texts: ReadonlyMap<number, string>;
  /** The bytes of an object's stream and their offset in the file, or null if it has none. */
  stream(object: number): { readonly bytes: Buffer; readonly at: number } | null;
}

export function readPdfObjects(pdf: Buffer): PdfObjects {
  const texts = new Map<number, string>();
  const streams = new Map<number, number>();
  for (const [object, offset] of crossReferences(pdf)) {
    const end = pdf.indexOf('endobj', offset);
    const mark = pdf.indexOf('\nstream\n', offset);
    const hasStream = mark >= 0 && mark < end;
    texts.set(object, pdf.toString('latin1', offset, hasStream ? mark : end));
    if (hasStream) streams.set(object, mark + '\nstream\n'.length);
  }
  return {
    texts,
    stream(object) {
      const at = streams.get(object);
      if (at === undefined) return null;
      const length = Number(/\/Length (\d+)/.exec(texts.get(object) ?? '')?.[1] ?? 0);
      return { bytes: pdf.subarray(at, at + length), at };
    },
  };
}

/** Object number and offset of everything in use, from the cross-reference table. */
function crossReferences(pdf: Buffer): [object: number, offset: number][] {
  const tail = pdf.toString('latin1', Math.max(0, pdf.length - 64));
  const start = Number(/startxref\s+(\d+)/.exec(tail)?.[1] ?? Number.NaN);
  const head = /^xref\s+0 (\d+)\s+/.exec(pdf.toString('latin1', start, start + 40));
  if (!head) return [];
  const first = start + head[0].length;
  return Array.from({ length: Number(head[1]) }, (_none, object): [number, string] => [
    object,
    pdf.toString('latin1', first + object * 20, first + object * 20 + 18),
  ]).flatMap(([object, entry]) =>
    entry[17] === 'n' ? [[object, Number(entry.slice(0, 10))] as [number, number]] : [],
  );
}
