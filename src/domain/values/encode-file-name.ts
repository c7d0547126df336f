/** A file's name in a header according to RFC 5987: quotes, brackets and stars are escaped. */
export function encodeFileName(name: string): string {
  const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, percent);
}
