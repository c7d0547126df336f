import { accept, type Outcome, refuse } from '../../domain/values/result.ts';

const DEEPEST = 100;

export type JsonRefusal = 'line-not-utf8' | 'line-not-json' | 'line-too-deep' | 'duplicate-field';

/** What the decoder puts in place of bytes that are not UTF-8: two names in another encoding would read alike. */
const UNDECODED = '\ufffd';

/** Parses one line of JSON; a duplicate field is refused (`JSON.parse` would silently use the last). */
export function readJson(line: string): Outcome<unknown, JsonRefusal> {
  if (line.includes(UNDECODED)) return refuse('line-not-utf8');
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return refuse('line-not-json');
  }
  return inspect(line) ?? accept(value);
}

/** Walks valid JSON once, without recursion. */
function inspect(line: string): ReturnType<typeof refuse<JsonRefusal>> | undefined {
  const open: { readonly names: Set<string> | null; expectsName: boolean }[] = [];
  for (let index = 0; index < line.length; index += 1) {
    const character = line[index];
    const inside = open.at(-1);
    if (character === '"') {
      const end = endOfString(line, index);
      if (inside?.names && inside.expectsName) {
        const name: string = JSON.parse(line.slice(index, end + 1));
        if (inside.names.has(name)) return refuse('duplicate-field', { name: name.slice(0, 60) }, name.slice(0, 60));
        inside.names.add(name);
        inside.expectsName = false;
      }
      index = end;
    } else if (character === '{' || character === '[') {
      if (open.length >= DEEPEST) return refuse('line-too-deep', { deepest: DEEPEST });
      open.push({ names: character === '{' ? new Set() : null, expectsName: true });
    } else if (character === '}' || character === ']') {
      open.pop();
    } else if (character === ',' && inside) {
      inside.expectsName = true;
    }
  }
  return undefined;
}

function endOfString(line: string, start: number): number {
  let end = start + 1;
  while (line[end] !== '"') end += line[end] === '\\' ? 2 : 1;
  return end;
}
