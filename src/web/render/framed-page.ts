import { constants, inflateRawSync } from 'node:zlib';
import { deflatePart, type GzipPart, joinGzip, storePart } from './joined-gzip.ts';

/** A rendered frame, the same for every request of its reader. */
export interface RenderedFrame {
  readonly opening: readonly OpeningPart[];
  readonly around: Around;
}

/** What is sent before the content up to the last token. */
type OpeningPart = { readonly plain: Buffer; readonly packed: GzipPart } | TokenPlace;

interface TokenPlace {
  readonly plain: null;
  readonly length: number;
  /** The blocks that repeat the token that stood before; null where it is stored, as the first is. */
  readonly again: Buffer | null;
}

/** What stands around the content, the same for readers of the same roles. */
interface Around {
  /** The opening, with gaps for what belongs to one reader: compressed content refers to the rest of it. */
  readonly opening: Buffer;
  /** What stands between it and the content, and after the content. */
  readonly before: Buffer;
  readonly after: Buffer;
}

/** The content of a page, and how it is compressed within a frame. */
export interface PageContent {
  readonly plain: Buffer;
  readonly packedWithin: (around: Around) => GzipPart;
}

/** Content that is sent once. */
export function freshContent(plain: Buffer): PageContent {
  return { plain, packedWithin: (around) => pack(around, plain, true) };
}

/** Readers of the same roles differ in the length of their names. */
export const MOST_VERSIONS = 8;

/** Content that will be sent many times: it is compressed once between the same surroundings. */
export function cachedContent(plain: Buffer): PageContent {
  const packed: { readonly around: Around; readonly part: GzipPart }[] = [];
  return {
    plain,
    packedWithin(around) {
      const found = packed.find((one) => isSame(one.around, around));
      if (found !== undefined) return found.part;
      const part = pack(around, plain, false);
      packed.unshift({ around, part });
      packed.splice(MOST_VERSIONS);
      return part;
    },
  };
}

function pack({ opening, before, after }: Around, plain: Buffer, quick: boolean): GzipPart {
  return deflatePart(Buffer.concat([before, plain, after]), { quick, before: opening });
}

const isSame = (one: Around, other: Around) =>
  one === other ||
  (one.opening.equals(other.opening) && one.before.equals(other.before) && one.after.equals(other.after));

/** Bytes that no text has: in gaps for tokens, and in gaps for what else is of one reader, so that neither is taken for the other. */
const noText = { token: 0xff, own: 0xfe };
/** The most that deflate repeats with one reference (RFC 1951, 3.2.5), and what is worth one. */
const repeated = { most: 258, least: 16 };

/** A piece of an opening: what others read too, what is of this reader alone, or a place of their token. */
export type OpeningPiece = { readonly shared: string } | { readonly own: string } | 'token';

/**
 * Compresses the pieces of an opening once, each with a look at all before it. A token is only a gap of its length there,
 * so nothing depends on what it says; where it stands again, the blocks say only how far back it stood.
 */
export function packOpening(pieces: readonly OpeningPiece[], tokenLength: number) {
  let opening: Buffer = Buffer.alloc(0);
  let isRepeated = false;
  const parts = pieces.map((piece): OpeningPart => {
    const before = opening;
    const gapAfter = (length: number, byte: number) => Buffer.concat([before, Buffer.alloc(length, byte)]);
    if (piece === 'token') {
      opening = gapAfter(tokenLength, noText.token);
      const again = isRepeated ? tokenAgain(before, tokenLength) : null;
      isRepeated = tokenLength >= repeated.least && tokenLength <= repeated.most;
      return { plain: null, length: tokenLength, again };
    }
    const plain = Buffer.from('own' in piece ? piece.own : piece.shared);
    opening = 'own' in piece ? gapAfter(plain.length, noText.own) : Buffer.concat([before, plain]);
    return { plain, packed: deflatePart(plain, { before }) };
  });
  return { parts, opening };
}

/** The blocks that repeat a token that stands before; null where they would repeat anything else. */
function tokenAgain(before: Buffer, length: number): Buffer | null {
  const { blocks } = deflatePart(Buffer.alloc(length, noText.token), { before });
  const sample = Buffer.from(Array.from({ length }, (_, at) => at % 0xfe));
  const first = before.indexOf(Buffer.alloc(length, noText.token));
  const dictionary = Buffer.from(before);
  sample.copy(dictionary, first);
  const said = inflateRawSync(blocks, { dictionary, finishFlush: constants.Z_SYNC_FLUSH });
  return said.equals(sample) ? blocks : null;
}

/** The document with this content and the reader's form token inserted. */
export function fillFrame({ opening, around }: RenderedFrame, token: string, { plain }: PageContent): Buffer {
  const own = Buffer.from(token);
  return Buffer.concat([...opening.map((part) => part.plain ?? own), around.before, plain, around.after]);
}

/** The same in gzip; the token in it stays uncompressed. Throws if the frame was rendered for one of another length. */
export function packFrame({ opening, around }: RenderedFrame, token: string, content: PageContent): Buffer {
  const own = storePart(Buffer.from(token));
  const parts = opening.map((part) => {
    if (part.plain !== null) return part.packed;
    if (own.length !== part.length) throw new Error(`a token of ${own.length} bytes in a gap of ${part.length}`);
    return part.again === null ? own : { ...own, blocks: part.again };
  });
  return joinGzip([...parts, content.packedWithin(around)]);
}
