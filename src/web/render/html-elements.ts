/** Finds the ends of tags and elements in finished HTML. */

const voidTags = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const untouchedTags = new Set(['script', 'style', 'code', 'pre', 'textarea', 'noscript']);

/** Elements whose text is for programs, or is sent back as typed. */
export function preservesDigits(name: string): boolean {
  return untouchedTags.has(name);
}

export function endOfComment(html: string, open: number): number {
  const end = html.indexOf('-->', open);
  return end === -1 ? html.length : end + 3;
}

/** The index just after the name of the start tag at `open`; `open + 1` for an end tag or anything else. */
export function endOfTagName(html: string, open: number): number {
  let at = open + 1;
  if (!isLetter(html.charCodeAt(at))) return at;
  for (; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    // White space, a slash or the end of the tag.
    if (code <= 32 || code === 47 || code === 62) break;
  }
  return at;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** The index just after the matching end tag of `name`, whose start tag ended at `from`; counts nested namesakes. */
export function endOfElement(html: string, name: string, from: number): number {
  if (voidTags.has(name) || html[from - 2] === '/') return from;
  const edge = new RegExp(`<(/?)${name}(?=[\\s/>])`, 'gi');
  edge.lastIndex = from;
  let depth = 1;
  for (let found = edge.exec(html); found !== null; found = edge.exec(html)) {
    const end = endOfTag(html, found.index);
    if (found[1] === '/') depth -= 1;
    else if (!untouchedTags.has(name) && html[end - 2] !== '/') depth += 1;
    if (depth === 0) return end;
    edge.lastIndex = end;
  }
  return html.length;
}

/** The index just after the `>` that closes the tag at `open`, passing over quoted attribute values. */
function endOfTag(html: string, open: number): number {
  let at = open + 1;
  while (at < html.length) {
    const character = html[at];
    if (character === '>') return at + 1;
    if (character === '"' || character === "'") {
      const quote = html.indexOf(character, at + 1);
      if (quote === -1) return html.length;
      at = quote;
    }
    at += 1;
  }
  return html.length;
}
