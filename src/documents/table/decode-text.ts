/** Bytes as the text that they are in an encoding; null where a byte is no letter of it, for read as something else it would be stored. */
export function decodeText(bytes: Uint8Array, charset = 'utf-8'): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * A file of text as Excel in Thailand writes it: UTF-8, UTF-16 where its first two bytes say so, or Windows-874 if what it says
 * there `isExpected`, for every byte is some letter of that. Null where nobody knows what its letters are.
 */
export function decodeFile(bytes: Uint8Array, isExpected: (text: string) => boolean): string | null {
  const text = decodeText(bytes, declaredIn(bytes));
  if (text !== null && !text.includes('\0')) return text;
  const thai = text === null ? decodeText(bytes, 'windows-874') : null;
  return thai !== null && !thai.includes('\0') && isExpected(thai) ? thai : null;
}

function declaredIn([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
