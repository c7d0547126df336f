import { constants, crc32, deflateRawSync } from 'node:zlib';

/**
 * Gzip assembled from parts compressed in advance: each part consists of deflate blocks that end on a byte and refer to
 * nothing but what always stands before them, at the same distance. Secret data is inserted uncompressed (`storePart`),
 * so its length reveals nothing about its surroundings.
 */
export interface GzipPart {
  /** Deflate blocks, none of them the last. */
  readonly blocks: Buffer;
  /** CRC-32 of the uncompressed bytes, and their number. */
  readonly crc: number;
  readonly length: number;
  /** x to the power of 8 × `length` modulo the CRC's polynomial: needed to join a CRC to others. */
  readonly shift: number;
}

/** For what is sent many times; for what is sent once: a third of the time of the usual level for a tenth more bytes. */
const THOROUGH = 9;
const QUICK = 2;

interface DeflateOptions {
  readonly quick?: boolean;
  /** What always stands directly before the part, to which it then refers. */
  readonly before?: Buffer;
}

/** Compresses a part. */
export function deflatePart(bytes: Buffer, { quick = false, before = Buffer.alloc(0) }: DeflateOptions = {}): GzipPart {
  const blocks = deflateRawSync(bytes, {
    level: quick ? QUICK : THOROUGH,
    finishFlush: constants.Z_FULL_FLUSH,
    // The library takes an empty dictionary for a mistake.
    ...(before.length === 0 ? {} : { dictionary: before }),
  });
  return { blocks, crc: crc32(bytes), length: bytes.length, shift: shiftOf(bytes.length) };
}

const LONGEST_STORED = 0xffff;

/** A part as it is, at most 65,535 bytes. */
export function storePart(bytes: Buffer): GzipPart {
  const { length } = bytes;
  if (length > LONGEST_STORED) throw new Error(`a stored part holds at most ${LONGEST_STORED} bytes, not ${length}`);
  const head = Buffer.from([0, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff]);
  return { blocks: Buffer.concat([head, bytes]), crc: crc32(bytes), length, shift: shiftOf(length) };
}

/** Gzip, deflate, no name, no time, made on no system in particular. */
const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
/** A last block with nothing in it. */
const lastBlock = Buffer.from([3, 0]);

/** One gzip file with all parts in order. */
export function joinGzip(parts: readonly GzipPart[]): Buffer {
  let [crc, length] = [0, 0];
  for (const part of parts) {
    crc = multiply(crc, part.shift) ^ part.crc;
    length += part.length;
  }
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc >>> 0, 0);
  trailer.writeUInt32LE(length >>> 0, 4);
  return Buffer.concat([header, ...parts.map((part) => part.blocks), lastBlock, trailer]);
}

/** The polynomial of CRC-32 (RFC 1952), lowest power in the highest bit, without x³². */
const POLYNOMIAL = 0xedb88320;
const ONE = 0x80000000;

/** The product of two polynomials over two elements, modulo CRC-32's. */
function multiply(a: number, b: number): number {
  let product = 0;
  let factor = b;
  for (let bit = ONE; bit !== 0; bit >>>= 1) {
    if ((a & bit) !== 0) product ^= factor;
    factor = (factor & 1) === 0 ? factor >>> 1 : (factor >>> 1) ^ POLYNOMIAL;
  }
  return product >>> 0;
}

function shiftOf(length: number): number {
  // x⁸, the eighth bit from the top; squared for each further binary digit of the length.
  let square = 0x00800000;
  let power = ONE;
  for (let rest = length; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power = multiply(power, square);
    square = multiply(square, square);
  }
  return power;
}
