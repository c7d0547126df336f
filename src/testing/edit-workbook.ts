import { crc32, deflateRawSync } from 'node:zlib';
import { openPackage } from '../documents/workbook/open-package.ts';
import { packZip, type ZipPart } from '../documents/zip/pack-zip.ts';

/** What is put into a cell, as a spreadsheet would write it; `style` is the index of a format in the styles part. */
export type Written =
  | { readonly number: string; readonly style?: number }
  | { readonly text: string }
  | { readonly formula: string; readonly value: string }
  | { readonly truth: boolean }
  | { readonly fault: string }
  | { readonly empty: true };

/** The parts of a workbook as a person's spreadsheet would have them. */
export function packagePartsOf(bytes: Uint8Array): ZipPart[] {
  const opened = openPackage(Buffer.from(bytes));
  if (!opened.ok) throw new Error(opened.refusals.map((one) => one.code).join(', '));
  return opened.value;
}

/** Packs parts as they are, uncompressed. */
export function packParts(parts: readonly ZipPart[]): Promise<Buffer> {
  return packZip(parts, 'all');
}

/** Passes the text of one part through `change`. */
export async function changePart(
  bytes: Uint8Array,
  name: string,
  change: (text: string) => string,
): Promise<Uint8Array> {
  const parts = packagePartsOf(bytes);
  if (!parts.some((part) => part.name === name)) throw new Error(`no part ${name}`);
  return packParts(
    parts.map((part) => (part.name === name ? { name, content: Buffer.from(change(part.content.toString())) } : part)),
  );
}

/** Fills cells of the first sheet by address. */
export function fillCells(bytes: Uint8Array, cells: Readonly<Record<string, Written>>): Promise<Uint8Array> {
  return changePart(bytes, 'xl/worksheets/sheet1.xml', (sheet) =>
    Object.entries(cells).reduce((text, [address, written]) => fillCell(text, address, written), sheet),
  );
}

function fillCell(sheet: string, address: string, written: Written): string {
  const found = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`).exec(sheet);
  if (!found) throw new Error(`no cell ${address}`);
  const style = /s="(\d+)"/.exec(found[1] ?? '')?.[1] ?? '0';
  return sheet.replace(found[0], () => cellOf(address, style, written));
}

function cellOf(address: string, style: string, written: Written): string {
  const cell = (type: string, inner: string, own = style) => `<c r="${address}" s="${own}"${type}>${inner}</c>`;
  if ('number' in written) return cell('', `<v>${written.number}</v>`, String(written.style ?? style));
  if ('text' in written)
    return cell(' t="inlineStr"', `<is><t xml:space="preserve">${escapeXml(written.text)}</t></is>`);
  if ('formula' in written) return cell('', `<f>${escapeXml(written.formula)}</f><v>${written.value}</v>`);
  if ('truth' in written) return cell(' t="b"', `<v>${written.truth ? 1 : 0}</v>`);
  if ('fault' in written) return cell(' t="e"', `<v>${written.fault}</v>`);
  return `<c r="${address}" s="${style}"/>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** One compressed file in a ZIP file whose directory declares that it unpacks to `declared` bytes. */
export async function zipDeclaring(name: string, content: Buffer, declared: number): Promise<Buffer> {
  const body = deflateRawSync(content, { level: 9 });
  const zip = await packParts([{ name, content: body }]);
  const central = zip.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  for (const [start, fields] of [
    [0, 8],
    [central, 10],
  ] as const) {
    zip.writeUInt16LE(8, start + fields);
    zip.writeUInt32LE(crc32(content), start + fields + 6);
    zip.writeUInt32LE(declared, start + fields + 14);
  }
  return zip;
}
