import { crc32 } from 'node:zlib';
import type { PackagePart } from './open-package.ts';

/** Packs parts into a ZIP without compressing them: what was unpacked within limits is handed on as it was measured. */
export function packParts(parts: readonly PackagePart[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const path = Buffer.from(name);
    const crc = crc32(content);
    local.push(localHeader(path.length, content.length, crc), path, content);
    central.push(centralHeader(path.length, content.length, crc, offset), path);
    offset += 30 + path.length + content.length;
  }
  const size = central.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, ...central, end]);
}

function localHeader(nameLength: number, size: number, crc: number): Buffer {
  const out = Buffer.alloc(30);
  out.writeUInt32LE(0x04034b50, 0);
  writeShared(out, 4, nameLength, size, crc);
  return out;
}

function centralHeader(nameLength: number, size: number, crc: number, offset: number): Buffer {
  const out = Buffer.alloc(46);
  out.writeUInt32LE(0x02014b50, 0);
  out.writeUInt16LE(20, 4);
  writeShared(out, 6, nameLength, size, crc);
  out.writeUInt32LE(offset, 42);
  return out;
}

/** The fields both headers have, from byte `at`: version, names in UTF-8, stored, sizes. */
function writeShared(out: Buffer, at: number, nameLength: number, size: number, crc: number) {
  out.writeUInt16LE(20, at);
  out.writeUInt16LE(0x0800, at + 2);
  out.writeUInt32LE(crc, at + 10);
  out.writeUInt32LE(size, at + 14);
  out.writeUInt32LE(size, at + 18);
  out.writeUInt16LE(nameLength, at + 22);
}
