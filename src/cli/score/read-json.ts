import { repeatedName } from '../../domain/values/repeated-name.ts';
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
  if (isTooDeep(value)) return refuse('line-too-deep', { deepest: DEEPEST });
  const twice = repeatedName(line)?.name.slice(0, 60);
  return twice === undefined ? accept(value) : refuse('duplicate-field', { name: twice }, twice);
}

/** Asked without recursion, which what is too deep would exhaust. */
function isTooDeep(whole: unknown): boolean {
  let level: readonly unknown[] = [whole];
  for (let depth = 0; level.length > 0; depth += 1) {
    const nested = level.filter((one) => typeof one === 'object' && one !== null);
    if (depth >= DEEPEST) return nested.length > 0;
    level = nested.flatMap((one): unknown[] => Object.values(one));
  }
  return false;
}
