/** Bytes as the text that they are in an encoding; null where a byte is no letter of it, for read as something else it would be stored. */
export function decodeText(bytes: Uint8Array, charset = 'utf-8'): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
