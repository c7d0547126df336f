import type { UnreadableWorkbook } from '../../application/workbook/workbook-ports.ts';
import { accept, type Outcome, type Refusal, refuse, refuseAll } from '../../domain/values/result.ts';
import type { ZipPart } from '../zip/pack-zip.ts';
import { type DeclaredPart, inflatePart, readDirectory, type UnreadablePart } from '../zip/read-zip.ts';

/**
 * The largest workbook accepted for a round; an exported one has a hundredth of this size. All values are assumptions.
 */
export const packageLimits = {
  entries: 200,
  inflatedBytes: 16 * 1024 * 1024,
  /** Of what is parsed, which a picture is not: two megabytes take the main thread about a fifth of a second. */
  xmlBytes: 2 * 1024 * 1024,
  /** The largest factor by which a part may expand; only parts larger than `ratioFrom` are checked. */
  ratio: 120,
  ratioFrom: 1024 * 1024,
} as const;

const inflates = {
  code: 'workbook-unpacks-too-large',
  facts: { limit: packageLimits.inflatedBytes / 1024 / 1024 },
} as const;
const parses = {
  code: 'workbook-unpacks-too-large',
  facts: { limit: packageLimits.xmlBytes / 1024 / 1024 },
} as const;
const said: Readonly<Record<UnreadablePart, Refusal<UnreadableWorkbook>>> = {
  'part-damaged': { code: 'workbook-truncated' },
  'part-larger-than-declared': inflates,
  'part-packed-unknown-way': { code: 'workbook-not-xlsx' },
};
const oleMagic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const encryptedMark = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Unpacks an uploaded workbook in steps, so that nothing large is ever produced: first the file type by its leading
 * bytes, then the sizes its directory declares, then each part, never beyond its declared size.
 */
export function openPackage(
  bytes: Buffer,
  xmlBytes: number = packageLimits.xmlBytes,
): Outcome<ZipPart[], UnreadableWorkbook> {
  if (bytes.length === 0) return refuse('workbook-empty');
  if (bytes.subarray(0, 8).equals(oleMagic))
    return refuse(bytes.includes(encryptedMark) ? 'workbook-password' : 'workbook-not-xlsx');
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0x504b) return refuse('workbook-not-xlsx');
  const directory = readDirectory(bytes, packageLimits.entries);
  if (directory === null) return refuse('workbook-truncated');
  const declared = judgeDirectory(directory, xmlBytes);
  if (!declared.ok) return declared;
  return inflateParts(bytes, directory);
}

function judgeDirectory(directory: readonly DeclaredPart[], xmlBytes: number): Outcome<true, UnreadableWorkbook> {
  const isParsed = ({ name }: DeclaredPart) => /\.(xml|rels)$/i.test(name);
  const xml = directory.filter(isParsed).reduce((sum, one) => sum + one.inflated, 0);
  if (xml > xmlBytes) return refuseAll([{ ...parses, facts: { limit: xmlBytes / 1024 / 1024 } }]);
  const total = directory.reduce((sum, one) => sum + one.inflated, 0);
  const bloated = directory.some(
    (one) => one.inflated > packageLimits.ratioFrom && one.inflated > one.packed * packageLimits.ratio,
  );
  if (directory.length > packageLimits.entries || total > packageLimits.inflatedBytes || bloated)
    return refuseAll([inflates]);
  if (directory.some((one) => one.encrypted)) return refuse('workbook-password');
  const names = directory.map((one) => one.name.toLowerCase());
  if (names.some((name) => name.endsWith('vbaproject.bin'))) return refuse('workbook-macros');
  if (!names.includes('[content_types].xml') || !names.includes('xl/workbook.xml')) return refuse('workbook-not-xlsx');
  return accept(true);
}

function inflateParts(bytes: Buffer, directory: readonly DeclaredPart[]): Outcome<ZipPart[], UnreadableWorkbook> {
  const parts: ZipPart[] = [];
  for (const one of directory) {
    if (one.name.endsWith('/')) continue;
    const content = inflatePart(bytes, one);
    if (typeof content === 'string') return refuseAll([said[content]]);
    parts.push({ name: one.name, content });
  }
  const types = parts.find((part) => part.name.toLowerCase() === '[content_types].xml')?.content ?? Buffer.alloc(0);
  if (types.includes('macroEnabled')) return refuse('workbook-macros');
  // No real spreadsheet declares XML entities; they would be used for an expansion attack.
  if (parts.some((part) => part.content.subarray(0, 4096).includes('<!DOCTYPE'))) return refuseAll([inflates]);
  return accept(parts);
}
