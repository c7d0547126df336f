import { readEntries } from './fixed-zip.ts';

const code = /(?<![0-9A-Z-])\d{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}(?![0-9A-Z-])/g;

/** The verification codes a file carries: in its bytes, or in the properties of a word processor's file. */
export function codesIn(file: Uint8Array): readonly string[] {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const found = [...bytes.toString('latin1').matchAll(code), ...propertiesOf(bytes).matchAll(code)];
  return [...new Set(found.map(([one]) => one))].slice(0, 20);
}

/** What a word processor wrote again is packed anew; a file that only pretends to be one says nothing. */
function propertiesOf(bytes: Buffer): string {
  if (!bytes.subarray(0, 2).equals(Buffer.from('PK'))) return '';
  try {
    const [properties] = readEntries(bytes, (name) => name === 'docProps/core.xml', 1024 * 1024);
    return properties?.content.toString('utf8') ?? '';
  } catch {
    return '';
  }
}
