export interface SavedPageParts {
  /** The style sheets, as their text. */
  readonly styles: string;
  /** Where links of the page lead; null where the product knows no address of its own: they then lead nowhere. */
  readonly publicAddress: string | null;
}

/**
 * A page of this product as a document by itself: its title and its content without the frame, with nothing that runs, loads
 * or sends. What it is made from is a whole page as this product writes it.
 */
export function savedPage(html: string, { styles, publicAddress }: SavedPageParts): string {
  const title = between(html, '<title>', '</title>');
  const content = partOf(html, '<main', '</main>')
    .replaceAll(/<(script|form|noscript|template|nav|iframe|object)\b[\s\S]*?<\/\1>/gi, '')
    .replaceAll(/<(img|embed|base|meta|link)\b[^>]*>/gi, '')
    .replaceAll(/ (?:on[a-z]+="[^"]*"|href="\s*(?:javascript|data|vbscript):[^"]*")/gi, '')
    .replaceAll(/ href="(\/[^"]*)"/g, publicAddress === null ? '' : ` href="${publicAddress}$1"`)
    .replaceAll(/<details\b(?![^>]*\bopen\b)/g, '<details open');
  // A style sheet is text up to its end tag.
  const sheet = styles.replaceAll('</', '<\\/').replaceAll(/@import[^;]*;/g, '');
  return `<!doctype html>
<html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${sheet}</style></head>
<body>${content}</body></html>
`;
}

function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  return start < 0 || end < 0 ? '' : text.slice(start + from.length, end);
}

function partOf(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const end = text.lastIndexOf(to);
  return start < 0 || end < start ? '' : text.slice(start, end + to.length);
}
