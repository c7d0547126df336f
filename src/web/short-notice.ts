/** A browser keeps no cookie of more than 4096 bytes, and a Thai letter takes nine of them. */
const MOST_BYTES = 3600;

/** A notice as a cookie can bring it to the next page: a longer one ends with an ellipsis and is not lost as a whole. */
export function shortNotice(text: string): string {
  if (encodeURIComponent(text).length <= MOST_BYTES) return text;
  let bytes = encodeURIComponent('…').length;
  let kept = '';
  for (const letter of text) {
    bytes += encodeURIComponent(letter).length;
    if (bytes > MOST_BYTES) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
