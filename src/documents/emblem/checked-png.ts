import { crc32, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** What draws the picture. Everything else says something about it, or carries something beside it. */
const drawn = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];
/** Samples of a pixel by the colour type, and how many bits each may have. */
const samples: Readonly<Record<number, { readonly count: number; readonly bits: readonly number[] }>> = {
  0: { count: 1, bits: [1, 2, 4, 8, 16] },
  2: { count: 3, bits: [8, 16] },
  3: { count: 1, bits: [1, 2, 4, 8] },
  4: { count: 2, bits: [8, 16] },
  6: { count: 4, bits: [8, 16] },
};

export interface CheckedPng {
  readonly width: number;
  readonly height: number;
  /** The same picture without its other chunks. */
  readonly bytes: Buffer;
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
  readonly whole: Buffer;
}

export function isPng(bytes: Uint8Array): boolean {
  return signature.equals(bytes.subarray(0, signature.length));
}

/** A PNG whose every chunk is whole and whose pixels are as many as it says; null for any other. */
export function checkedPng(bytes: Uint8Array): CheckedPng | null {
  const chunks = chunksOf(Buffer.from(bytes));
  const [head] = chunks ?? [];
  if (chunks === null || head?.type !== 'IHDR' || head.data.length !== 13 || chunks.at(-1)?.type !== 'IEND')
    return null;
  const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)];
  const [bits = 0, colour = 0, , , interlaced = 0] = head.data.subarray(8);
  const of = samples[colour];
  if (width === 0 || height === 0 || width > 10_000 || height > 10_000 || interlaced !== 0) return null;
  if (of === undefined || !of.bits.includes(bits)) return null;
  const packed = Buffer.concat(chunks.filter((one) => one.type === 'IDAT').map((one) => one.data));
  const rows = height * (1 + Math.ceil((width * of.count * bits) / 8));
  if (!holds(packed, rows)) return null;
  const kept = chunks.filter((one) => drawn.includes(one.type)).map((one) => one.whole);
  return { width, height, bytes: Buffer.concat([signature, ...kept]) };
}

function holds(packed: Buffer, length: number): boolean {
  try {
    return inflateSync(packed, { maxOutputLength: length }).length === length;
  } catch {
    return false;
  }
}

/** Every chunk in its order, each with the sum that it says it has; null where one is not whole. */
function chunksOf(bytes: Buffer): readonly Chunk[] | null {
  const chunks: Chunk[] = [];
  let at = signature.length;
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    const named = bytes.subarray(at + 4, end - 4);
    if (crc32(named) !== bytes.readUInt32BE(end - 4)) return null;
    const type = named.subarray(0, 4).toString('latin1');
    chunks.push({ type, data: named.subarray(4), whole: bytes.subarray(at, end) });
    if (type === 'IEND') return chunks;
    at = end;
  }
  return null;
}
