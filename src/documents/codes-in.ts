import { inflatePart, readDirectory } from './zip/read-zip.ts';

const code = /(?<![0-9A-Z-])\d{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}(?![0-9A-Z-])/g;
/** A DOCX file has a few dozen parts, and its properties are one page of text. */
const mostParts = 10_000;
const longestProperties = 1024 * 1024;

/** The verification codes that a file carries: in its bytes, or in the properties of a DOCX file. */
export function codesIn(file: Uint8Array): readonly string[] {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const found = [...bytes.toString('latin1').matchAll(code), ...propertiesOf(bytes).matchAll(code)];
  return [...new Set(found.map(([one]) => one))].slice(0, 20);
}

/**
 * A file saved again by a word processor is compressed differently; a file that only pretends to be DOCX gives no
 * codes.
 */
function propertiesOf(bytes: Buffer): string {
  if (!bytes.subarray(0, 2).equals(Buffer.from('PK'))) return '';
  const part = readDirectory(bytes, mostParts)?.find(({ name }) => name === 'docProps/core.xml');
  if (part === undefined || part.inflated > longestProperties) return '';
  const content = inflatePart(bytes, part);
  return typeof content === 'string' ? '' : content.toString('utf8');
}
