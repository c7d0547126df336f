/** One operation of a page's content: what it works on, its name, and how the typesetter wrote both. */
export interface Operation {
  readonly name: string;
  readonly operands: readonly Operand[];
  readonly source: string;
}

/** A text is what is between its brackets, as bytes; any other operand is as it was written. */
type Operand = { readonly bytes: Buffer } | string;

const token =
  /(?<space>[\s]+)|(?<hexadecimal><[0-9A-Fa-f\s]*>)|(?<other><<|>>|[[\]]|\/[^\s()<>[\]{}/%]*|[-+.\d][-+.\d]*)|(?<name>[A-Za-z'"*][A-Za-z0-9'"*]*)/y;

/** The operations of a page's content, in their order; joined together their sources are the content. */
export function readOperations(content: string): readonly Operation[] {
  const operations: Operation[] = [];
  let operands: Operand[] = [];
  let from = 0;
  let at = 0;
  while (at < content.length) {
    if (content[at] === '(') {
      const end = endOfLiteral(content, at);
      operands.push({ bytes: literalBytes(content.slice(at + 1, end - 1)) });
      at = end;
      continue;
    }
    token.lastIndex = at;
    const { hexadecimal, other, name, space } = token.exec(content)?.groups ?? {};
    at += (space ?? hexadecimal ?? other ?? name ?? ' ').length;
    if (hexadecimal !== undefined) operands.push({ bytes: Buffer.from(hexadecimal.replace(/[<>\s]/g, ''), 'hex') });
    else if (other !== undefined) operands.push(other);
    if (name === undefined) continue;
    operations.push({ name, operands, source: content.slice(from, at) });
    operands = [];
    from = at;
  }
  return from < at ? [...operations, { name: '', operands, source: content.slice(from) }] : operations;
}

/** Brackets inside a literal text need no escape as long as they are in pairs. */
function endOfLiteral(content: string, start: number): number {
  let depth = 0;
  for (let at = start; at < content.length; at += 1) {
    const sign = content[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return content.length;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' };

function literalBytes(text: string): Buffer {
  const plain = text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_all, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
  );
  return Buffer.from(plain, 'latin1');
}
