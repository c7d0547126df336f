import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** 1 January 1980, the first day a ZIP can name: the day of every file, so that the same content is the same bytes. */
const day = 0x0021;
const stored = 0;
const deflated = 8;

/**
 * Writes a ZIP again with fixed days, each file's text passed through `rewrite`. Files named in `open` are stored
 * uncompressed: what stands in them can be found in the bytes.
 */
export function writeFixedZip(
  zip: Buffer,
  rewrite: (name: string, content: Buffer) => Buffer,
  open: ReadonlySet<string>,
): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of readEntries(zip)) {
    const plain = rewrite(name, content);
    const method = open.has(name) ? stored : deflated;
    const body = method === stored ? plain : deflateRawSync(plain, { level: 9 });
    const fields = entryFields(Buffer.from(name), plain, body, method);
    local.push(header(0x04034b50, 30, fields, 4), Buffer.from(name), body);
    central.push(centralHeader(fields, offset), Buffer.from(name));
    offset += 30 + fields.nameLength + body.length;
  }
  return Buffer.concat([...local, ...central, ending(central, offset)]);
}

interface EntryFields {
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly plainSize: number;
  readonly nameLength: number;
}

function entryFields(name: Buffer, plain: Buffer, body: Buffer, method: number): EntryFields {
  return { method, crc: crc32(plain), size: body.length, plainSize: plain.length, nameLength: name.length };
}

/** The fields that a file's own header and the directory share, from byte `at`. */
function header(signature: number, length: number, fields: EntryFields, at: number): Buffer {
  const out = Buffer.alloc(length);
  out.writeUInt32LE(signature, 0);
  out.writeUInt16LE(20, at);
  out.writeUInt16LE(0x0800, at + 2);
  out.writeUInt16LE(fields.method, at + 4);
  out.writeUInt16LE(day, at + 8);
  out.writeUInt32LE(fields.crc, at + 10);
  out.writeUInt32LE(fields.size, at + 14);
  out.writeUInt32LE(fields.plainSize, at + 18);
  out.writeUInt16LE(fields.nameLength, at + 22);
  return out;
}

function centralHeader(fields: EntryFields, offset: number): Buffer {
  const out = header(0x02014b50, 46, fields, 6);
  out.writeUInt16LE(20, 4);
  out.writeUInt32LE(offset, 42);
  return out;
}

function ending(central: readonly Buffer[], offset: number): Buffer {
  const out = Buffer.alloc(22);
  out.writeUInt32LE(0x06054b50, 0);
  out.writeUInt16LE(central.length / 2, 8);
  out.writeUInt16LE(central.length / 2, 10);
  out.writeUInt32LE(
    central.reduce((sum, part) => sum + part.length, 0),
    12,
  );
  out.writeUInt32LE(offset, 16);
  return out;
}

/** The files of a ZIP in the order of its directory, those whose name is wanted; throws past `most` bytes in one. */
export function readEntries(
  zip: Buffer,
  isWanted: (name: string) => boolean = () => true,
  most: number = 2 ** 30,
): { name: string; content: Buffer }[] {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const entries: { name: string; content: Buffer }[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    if (isWanted(name)) entries.push({ name, content: contentOf(zip, at, most) });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** What the entry at this place of the directory holds, unpacked. */
function contentOf(zip: Buffer, at: number, most: number): Buffer {
  const local = zip.readUInt32LE(at + 42);
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const body = zip.subarray(from, from + zip.readUInt32LE(at + 20));
  return zip.readUInt16LE(at + 10) === stored ? body : inflateRawSync(body, { maxOutputLength: most });
}
