import { crc32, inflateRawSync } from 'node:zlib';

const endSignature = Buffer.from('PK\u0005\u0006', 'latin1');
const stored = 0;
const deflated = 8;

/** A part as the ZIP file's directory declares it; nothing of it has been read yet. */
export interface DeclaredPart {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly inflated: number;
  readonly crc: number;
  readonly offset: number;
  readonly encrypted: boolean;
}

/**
 * The directory of a ZIP file; null if the file is truncated. Reading stops after `most` parts and one more. `bytes` may
 * be the end of the file only: they then begin at `start`.
 */
export function readDirectory(bytes: Buffer, most: number, start = 0): DeclaredPart[] | null {
  const end = bytes.lastIndexOf(endSignature);
  if (end < 0 || end + 22 > bytes.length) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16) - start;
  const found: DeclaredPart[] = [];
  for (let left = count; left > 0 && found.length <= most; left -= 1) {
    if (at < 0 || at + 46 > end || bytes.readUInt32LE(at) !== 0x02014b50) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    found.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      inflated: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return found;
}

/** Why a part cannot be unpacked; the caller words its own refusal. */
export type UnreadablePart = 'part-damaged' | 'part-larger-than-declared' | 'part-packed-unknown-way';

/** Unpacks one part up to its declared size: a part with more content is not unpacked further. */
export function inflatePart(bytes: Buffer, part: DeclaredPart): Buffer | UnreadablePart {
  if (part.offset + 30 > bytes.length) return 'part-damaged';
  const from = part.offset + 30 + bytes.readUInt16LE(part.offset + 26) + bytes.readUInt16LE(part.offset + 28);
  const body = bytes.subarray(from, from + part.packed);
  if (body.length < part.packed) return 'part-damaged';
  if (part.method === stored) return wholeOf(body, part);
  if (part.method !== deflated) return 'part-packed-unknown-way';
  try {
    return wholeOf(inflateRawSync(body, { maxOutputLength: Math.max(1, part.inflated) }), part);
  } catch (error) {
    const more = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return more ? 'part-larger-than-declared' : 'part-damaged';
  }
}

function wholeOf(content: Buffer, { inflated, crc }: DeclaredPart): Buffer | UnreadablePart {
  return content.length === inflated && crc32(content) === crc ? content : 'part-damaged';
}
