import type { OpenBytes } from '../application/papers/papers-ports.ts';
import { type DeclaredPart, inflatePart, readDirectory } from './zip/read-zip.ts';

const code = /(?<![0-9A-Z-])\d{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}(?![0-9A-Z-])/g;
/** Longer than a code and the characters that decide whether it stands alone. */
const OVERLAP = 16;
const MOST_CODES = 20;
/** A DOCX file has a few dozen parts, and its properties are one page of text. */
const MOST_PARTS = 10_000;
const LONGEST_PROPERTIES = 1024 * 1024;
/** The directory of a ZIP file stands at its end. */
const LONGEST_DIRECTORY = 1024 * 1024;
/** The header of a part: thirty bytes, a name and further fields. */
const LONGEST_HEADER = 30 + 2 * 65_535;

/**
 * The verification codes that a file carries: in its bytes, or in the properties of a DOCX file. The file is read piece
 * by piece and at most its last megabyte is held; reading stops once enough codes are found.
 */
export async function codesIn(open: OpenBytes): Promise<readonly string[]> {
  const found = new Set<string>();
  const end = await readAll(open, found);
  if (end !== null && found.size < MOST_CODES) {
    for (const [one] of (await propertiesOf(open, end)).matchAll(code)) found.add(one);
  }
  return [...found].slice(0, MOST_CODES);
}

/** Collects codes; the end of the file if it may be a ZIP file, otherwise null. */
async function readAll(open: OpenBytes, found: Set<string>): Promise<FileEnd | null> {
  let text = '';
  let start: string | null = null;
  const end = fileEnd();
  for await (const piece of (await open()) ?? []) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    start ??= bytes.toString('latin1', 0, 2);
    end.add(bytes);
    text = text.slice(-OVERLAP) + bytes.toString('latin1');
    // What stands at either edge is decided with the piece before or after it.
    collect(text, found, { from: end.size === text.length ? 0 : 1, before: text.length });
    if (found.size >= MOST_CODES) return null;
  }
  collect(text, found, { from: end.size === text.length ? 0 : 1, before: text.length + 1 });
  return start === 'PK' ? end : null;
}

function collect(text: string, found: Set<string>, { from, before }: { from: number; before: number }) {
  for (const { 0: one, index } of text.matchAll(code)) {
    if (index >= from && index + one.length < before) found.add(one);
    if (found.size >= MOST_CODES) return;
  }
}

interface FileEnd {
  /** Bytes of the file so far. */
  readonly size: number;
  add(bytes: Buffer): void;
  /** The last bytes, as many as a directory may have. */
  bytes(): Buffer;
}

function fileEnd(): FileEnd {
  const pieces: Buffer[] = [];
  let held = 0;
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(bytes) {
      pieces.push(bytes);
      held += bytes.length;
      size += bytes.length;
      for (let first = pieces[0]; first && held - first.length >= LONGEST_DIRECTORY; first = pieces[0]) {
        held -= first.length;
        pieces.shift();
      }
    },
    bytes: () => Buffer.concat(pieces),
  };
}

/**
 * A file saved again by a word processor is compressed differently; a file that only pretends to be DOCX gives no
 * codes.
 */
async function propertiesOf(open: OpenBytes, end: FileEnd): Promise<string> {
  const last = end.bytes();
  const part = readDirectory(last, MOST_PARTS, end.size - last.length)?.find(
    ({ name }) => name === 'docProps/core.xml',
  );
  if (part === undefined || part.inflated > LONGEST_PROPERTIES || part.packed > LONGEST_PROPERTIES) return '';
  const content = inflatePart(await readPart(open, part), { ...part, offset: 0 });
  return typeof content === 'string' ? '' : content.toString('utf8');
}

async function readPart(open: OpenBytes, { offset, packed }: DeclaredPart): Promise<Buffer> {
  const until = offset + LONGEST_HEADER + packed;
  const pieces: Uint8Array[] = [];
  let at = 0;
  for await (const piece of (await open()) ?? []) {
    pieces.push(piece.subarray(Math.max(0, offset - at), Math.max(0, until - at)));
    at += piece.length;
    if (at >= until) break;
  }
  return Buffer.concat(pieces);
}
