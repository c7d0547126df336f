import { deflatePart, type GzipPart, joinGzip, storePart } from './joined-gzip.ts';

/** A rendered frame, the same for every request of its reader. */
export interface RenderedFrame {
  /** Before each place of the reader's token. */
  readonly opening: readonly OpeningPart[];
  /** What follows the last of them up to the content, and what follows that. */
  readonly around: Around;
}

/** What stands directly before and after the content: nothing of one reader. */
interface Around {
  readonly before: Buffer;
  readonly after: Buffer;
}

interface OpeningPart {
  readonly text: Buffer;
  readonly packed: GzipPart;
  /** The blocks that repeat the token that stood before; null where it is stored, as the first is. */
  readonly tokenAgain: Buffer | null;
  readonly tokenLength: number;
}

/** The content of a page, and how it is compressed within a frame. */
export interface PageContent {
  readonly plain: Buffer;
  readonly packedWithin: (around: Around) => GzipPart;
}

/** Content that is sent once. */
export function freshContent(plain: Buffer): PageContent {
  return { plain, packedWithin: (around) => deflatePart(within(around, plain), { quick: true }) };
}

/**
 * Content that will be sent many times: compressed once, in one piece with what stands around it, which is the same for
 * all readers of the same roles.
 */
export function cachedContent(plain: Buffer): PageContent {
  let last: { readonly around: Around; readonly packed: GzipPart } | null = null;
  return {
    plain,
    packedWithin(around) {
      if (last === null || !isSame(last.around, around)) last = { around, packed: deflatePart(within(around, plain)) };
      return last.packed;
    },
  };
}

const within = ({ before, after }: Around, plain: Buffer) => Buffer.concat([before, plain, after]);
const isSame = (one: Around, other: Around) => one.before.equals(other.before) && one.after.equals(other.after);

/** A byte that no text has. */
const NO_TEXT = 0xff;
/** The most that deflate repeats with one reference (RFC 1951, 3.2.5), and what is worth one. */
const repeated = { most: 258, least: 16 };

/**
 * The texts of a frame before its tokens, each compressed once with a look at all before it. A token is only a gap of its
 * length there, so nothing depends on what it says; where it stands again, the blocks say only how far back it stood.
 */
export function packOpening(texts: readonly Buffer[], tokenLength: number): readonly OpeningPart[] {
  const gap = Buffer.alloc(tokenLength, NO_TEXT);
  const isRepeated = tokenLength >= repeated.least && tokenLength <= repeated.most;
  let said = Buffer.alloc(0);
  return texts.map((text, index): OpeningPart => {
    const packed = deflatePart(text, { before: said });
    const before = Buffer.concat([said, text]);
    const tokenAgain = index > 0 && isRepeated ? deflatePart(gap, { before }).blocks : null;
    said = Buffer.concat([before, gap]);
    return { text, packed, tokenAgain, tokenLength };
  });
}

/** The document with this content and the reader's form token inserted. */
export function fillFrame({ opening, around }: RenderedFrame, token: string, { plain }: PageContent): Buffer {
  const own = Buffer.from(token);
  return Buffer.concat([...opening.flatMap(({ text }) => [text, own]), around.before, plain, around.after]);
}

/** The same in gzip; the token in it stays uncompressed. Throws if the frame was rendered for one of another length. */
export function packFrame({ opening, around }: RenderedFrame, token: string, content: PageContent): Buffer {
  const own = storePart(Buffer.from(token));
  const parts = opening.flatMap(({ packed, tokenAgain, tokenLength }) => {
    if (own.length !== tokenLength) throw new Error(`a token of ${own.length} bytes in a gap of ${tokenLength}`);
    return [packed, tokenAgain === null ? own : { ...own, blocks: tokenAgain }];
  });
  return joinGzip([...parts, content.packedWithin(around)]);
}
