import { crc32, inflateRawSync } from 'node:zlib';
import type { UnreadableWorkbook } from '../../application/workbook/workbook-ports.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';

/** What a workbook of a round may be at most; one that was drawn here is a hundredth of it. All are assumptions. */
export const packageLimits = {
  entries: 200,
  inflatedBytes: 16 * 1024 * 1024,
  /** How many times its size a part may grow; only parts larger than `ratioFrom` are held to it. */
  ratio: 120,
  ratioFrom: 1024 * 1024,
} as const;

const oleMagic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const endSignature = Buffer.from('PK\u0005\u0006', 'latin1');
const encryptedMark = Buffer.from('EncryptedPackage', 'utf16le');
const stored = 0;
const deflated = 8;

export interface PackagePart {
  readonly name: string;
  readonly content: Buffer;
}

interface Declared {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly inflated: number;
  readonly crc: number;
  readonly offset: number;
  readonly encrypted: boolean;
}

/**
 * Unpacks an uploaded workbook in steps, so that nothing large is ever made: what kind of file it is by its first bytes,
 * what its directory declares against the limits, then each part, never past the size it declared.
 */
export function openPackage(bytes: Buffer): Outcome<PackagePart[], UnreadableWorkbook> {
  if (bytes.length === 0) return refuse('workbook-empty');
  if (bytes.subarray(0, 8).equals(oleMagic))
    return refuse(bytes.includes(encryptedMark) ? 'workbook-password' : 'workbook-not-xlsx');
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0x504b) return refuse('workbook-not-xlsx');
  const directory = readDirectory(bytes);
  if (directory === null) return refuse('workbook-truncated');
  const declared = judgeDirectory(directory);
  if (!declared.ok) return declared;
  return inflateParts(bytes, directory);
}

function readDirectory(bytes: Buffer): Declared[] | null {
  const end = bytes.lastIndexOf(endSignature);
  if (end < 0 || end + 22 > bytes.length) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const found: Declared[] = [];
  for (let left = count; left > 0; left -= 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== 0x02014b50) return null;
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
    // An honest directory of this many parts is not read to its end: the count alone refuses it.
    if (found.length > packageLimits.entries) return found;
  }
  return found;
}

function judgeDirectory(directory: readonly Declared[]): Outcome<true, UnreadableWorkbook> {
  const total = directory.reduce((sum, one) => sum + one.inflated, 0);
  const bloated = directory.some(
    (one) => one.inflated > packageLimits.ratioFrom && one.inflated > one.packed * packageLimits.ratio,
  );
  if (directory.length > packageLimits.entries || total > packageLimits.inflatedBytes || bloated)
    return refuse('workbook-inflates', { limit: packageLimits.inflatedBytes / 1024 / 1024 });
  if (directory.some((one) => one.encrypted)) return refuse('workbook-password');
  const names = directory.map((one) => one.name.toLowerCase());
  if (names.some((name) => name.endsWith('vbaproject.bin'))) return refuse('workbook-macros');
  if (!names.includes('[content_types].xml') || !names.includes('xl/workbook.xml')) return refuse('workbook-not-xlsx');
  return accept(true);
}

function inflateParts(bytes: Buffer, directory: readonly Declared[]): Outcome<PackagePart[], UnreadableWorkbook> {
  const parts: PackagePart[] = [];
  for (const one of directory) {
    if (one.name.endsWith('/')) continue;
    const content = inflateOne(bytes, one);
    if (!content.ok) return content;
    parts.push({ name: one.name, content: content.value });
  }
  const types = parts.find((part) => part.name.toLowerCase() === '[content_types].xml')?.content ?? Buffer.alloc(0);
  if (types.includes('macroEnabled')) return refuse('workbook-macros');
  // No spreadsheet declares entities; whoever does wants them multiplied.
  if (parts.some((part) => part.content.subarray(0, 4096).includes('<!DOCTYPE')))
    return refuse('workbook-inflates', { limit: packageLimits.inflatedBytes / 1024 / 1024 });
  return accept(parts);
}

/** Unpacks one part up to the size it declared: a part that holds more lied, and is not unpacked further. */
function inflateOne(bytes: Buffer, one: Declared): Outcome<Buffer, UnreadableWorkbook> {
  if (one.offset + 30 > bytes.length) return refuse('workbook-truncated');
  const from = one.offset + 30 + bytes.readUInt16LE(one.offset + 26) + bytes.readUInt16LE(one.offset + 28);
  const body = bytes.subarray(from, from + one.packed);
  if (body.length < one.packed) return refuse('workbook-truncated');
  if (one.method === stored) return wholeOf(body, one);
  if (one.method !== deflated) return refuse('workbook-not-xlsx');
  try {
    const content = inflateRawSync(body, { maxOutputLength: Math.max(1, one.inflated) });
    return wholeOf(content, one);
  } catch (error) {
    const more = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    return more
      ? refuse('workbook-inflates', { limit: packageLimits.inflatedBytes / 1024 / 1024 })
      : refuse('workbook-truncated');
  }
}

function wholeOf(content: Buffer, { inflated, crc }: Declared): Outcome<Buffer, UnreadableWorkbook> {
  return content.length === inflated && crc32(content) === crc ? accept(content) : refuse('workbook-truncated');
}
