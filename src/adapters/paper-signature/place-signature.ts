import { DEFAULT_BYTE_RANGE_PLACEHOLDER as unknownRange } from '@signpdf/utils';
import { type PdfObjects, readPdfObjects } from '../typst/read-pdf-objects.ts';
import { appendPdfObjects, pdfObject } from '../typst/write-pdf-objects.ts';

/** Room for the signature, its certificates and a timestamp. */
const SIGNATURE_BYTES = 16_384;
/** Annotation flags print and locked (ISO 32000-1, table 165): PDF/A wants the first. */
const FLAGS = 4 + 128;
/** Signatures exist, and the file is only ever added to (table 219). */
const SIGNATURE_FLAGS = 1 + 2;

/** What a reader of PDF files shows beside the signature: ASCII alone, since readers spoil other letters there. */
export interface SignatureWords {
  readonly name: string;
  readonly reason: string;
}

/**
 * The file with an empty signature field on its first page that cannot be seen, added behind what is there; null for a
 * file that is written in another way than the typesetter's. `at` is the claimed time, ISO 8601 UTC.
 */
export function placeSignature(pdf: Buffer, words: SignatureWords, at: string): Buffer | null {
  const objects = readPdfObjects(pdf);
  if (objects === null) return null;
  const root = referenceIn(objects.trailer, 'Root');
  const page = root === null ? null : firstPage(objects, root);
  const catalogue = root === null ? undefined : objects.texts.get(root);
  const first = page === null ? undefined : objects.texts.get(page);
  if (root === null || page === null || catalogue === undefined || first === undefined) return null;
  const signature = Math.max(...objects.sources.keys()) + 1;
  const field = signature + 1;
  const changed: readonly (readonly [number, string])[] = [
    [root, withEntry(catalogue, `/AcroForm <</Fields [${field} 0 R] /SigFlags ${SIGNATURE_FLAGS}>>`)],
    [page, withAnnotation(first, field)],
    [signature, signatureDictionary(words, at)],
    [field, fieldDictionary(signature, page)],
  ];
  return appendPdfObjects(pdf, objects, new Map(changed.map(([object, text]) => [object, pdfObject(object, text)])));
}

function signatureDictionary({ name, reason }: SignatureWords, at: string): string {
  const range = [0, ...Array.from({ length: 3 }, () => `/${unknownRange}`)].join(' ');
  const time = `D:${at.replace(/\D/g, '').slice(0, 14)}Z`;
  return `<</Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange [${range}] /Contents <${'0'.repeat(2 * SIGNATURE_BYTES)}> /Name (${name}) /Reason (${reason}) /M (${time})>>`;
}

const fieldDictionary = (signature: number, page: number) =>
  `<</Type /Annot /Subtype /Widget /FT /Sig /T (Signature1) /Rect [0 0 0 0] /F ${FLAGS} /V ${signature} 0 R /P ${page} 0 R>>`;

function referenceIn(text: string, key: string): number | null {
  const found = new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

function firstPage(objects: PdfObjects, root: number): number | null {
  let at = referenceIn(objects.texts.get(root) ?? '', 'Pages');
  while (at !== null) {
    const text = objects.texts.get(at) ?? '';
    if (/\/Type\s*\/Page\b/.test(text)) return at;
    const child = /\/Kids\s*\[\s*(\d+) 0 R/.exec(text)?.[1];
    at = child === undefined ? null : Number(child);
  }
  return null;
}

/** The dictionary of an object without its frame, with one entry more. */
function withEntry(text: string, entry: string): string {
  const dictionary = text.slice(text.indexOf('<<'), text.lastIndexOf('>>'));
  return `${dictionary} ${entry}>>`;
}

function withAnnotation(page: string, field: number): string {
  if (!/\/Annots\s*\[/.test(page)) return withEntry(page, `/Annots [${field} 0 R]`);
  return withEntry(page, '').replace(/\/Annots\s*\[([^\]]*)\]/, `/Annots [$1 ${field} 0 R]`);
}
