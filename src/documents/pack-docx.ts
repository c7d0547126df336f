import { type Document, Packer } from 'docx';
import { packZip } from './zip/pack-zip.ts';
import { inflatePart, readDirectory } from './zip/read-zip.ts';

const properties = 'docProps/core.xml';
/** More than any paper needs. */
const mostParts = 10_000;

/** A word processor file whose own dates are those of its paper, ISO 8601 UTC: the same document gives the same bytes. */
export async function packDocx(document: Document, at: string): Promise<Uint8Array> {
  const made = await Packer.toBuffer(document);
  const parts = (readDirectory(made, mostParts) ?? []).map((part) => {
    const content = inflatePart(made, part);
    if (typeof content === 'string') throw new Error(`docx wrote ${part.name} as text that cannot be read: ${content}`);
    if (part.name !== properties) return { name: part.name, content };
    const dated = content.toString('utf8').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, at);
    return { name: part.name, content: Buffer.from(dated) };
  });
  return packZip(parts, new Set([properties]));
}
