/** The bytes of a file in the vault; null if it no longer exists. */
export async function bytesOf(parts: AsyncIterable<Uint8Array> | null): Promise<Uint8Array | null> {
  if (parts === null) return null;
  const read: Uint8Array[] = [];
  for await (const part of parts) read.push(part);
  const bytes = new Uint8Array(read.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of read) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
