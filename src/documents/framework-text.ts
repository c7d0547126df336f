import { type Document, isMap, isScalar, Lexer, LineCounter, parseDocument, stringify, visit } from 'yaml';
import { type Framework, frameworkSchema } from '../domain/framework/framework-schema.ts';
import { cleanData } from '../domain/values/clean-data.ts';
import { accept, type Outcome, refuse } from '../domain/values/result.ts';

/**
 * Assumption: ten times the largest framework of a past year. What is larger is not given to the parser, whose time grows
 * faster than the text.
 */
const MOST_LETTERS = 400_000;
const MOST_LEXEMES = 60_000;
const DEEPEST = 50;
const WIDEST_INDENT = 200;

export type FrameworkTextKind = 'json' | 'yaml';

/**
 * A framework as text that can be read back without loss. Keys are in the schema's order, wherever the framework was
 * stored, so that the same framework always gives the same bytes; no part refers to another.
 */
export function writeFrameworkText(framework: Framework, kind: FrameworkTextKind): string {
  // A version published under an older schema is returned as it was stored.
  const read = frameworkSchema.safeParse(framework);
  const ordered = read.success ? read.data : framework;
  if (kind === 'json') return `${JSON.stringify(ordered, null, 2)}\n`;
  return stringify(ordered, { aliasDuplicateObjects: false, lineWidth: 0 });
}

/**
 * Reads JSON or YAML text as plain data, whatever the file name; a duplicate key is refused. Texts are cleaned here: what
 * is written as `\u0000` has passed every door as letters. Refuses `framework-text-unreadable` with the fact `reason` (with
 * line and column), `framework-text-too-large`, and `framework-letters-unreadable` at the place of a text that nobody can read.
 */
export function readFrameworkText(
  text: string,
): Outcome<unknown, 'framework-text-unreadable' | 'framework-text-too-large' | 'framework-letters-unreadable'> {
  if (isTooLarge(text)) return refuse('framework-text-too-large', { letters: MOST_LETTERS, depth: DEEPEST });
  const bare = text.replace(/^\uFEFF/, '');
  // Tabs may indent JSON but not YAML, although JSON is otherwise a subset of YAML.
  const lineCounter = new LineCounter();
  const document = parseDocument(bare.trimStart().startsWith('{') ? bare.replaceAll('\t', ' ') : bare, {
    merge: false,
    prettyErrors: true,
    // The parser compares every key with all others; `repeatedKey` looks each up.
    uniqueKeys: false,
    lineCounter,
  });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault)
    return refuse('framework-text-unreadable', { reason: fault.message.split('\n')[0]?.replace(/:$/, '') ?? '' });
  const repeated = repeatedKey(document, lineCounter);
  if (repeated !== null) return refuse('framework-text-unreadable', { reason: repeated });
  try {
    const { value, unread } = cleanData(document.toJS({ maxAliasCount: 0 }));
    return unread === null ? accept(value) : refuse('framework-letters-unreadable', undefined, unread);
  } catch (error) {
    return refuse('framework-text-unreadable', { reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Whether the text is longer, or nests deeper, than any framework: told in one pass, before it is parsed. */
function isTooLarge(text: string): boolean {
  if (text.length > MOST_LETTERS) return true;
  let [lexemes, brackets, inLine] = [0, 0, 0];
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    if (lexeme === '[' || lexeme === '{') brackets += 1;
    if (lexeme === ']' || lexeme === '}') brackets -= 1;
    // Block collections may nest within one line: `- - - x`; within brackets a line may be as long as the text.
    const begins = brackets === 0 && (lexeme === '-' || lexeme === '?' || lexeme === ':');
    inLine = lexeme.includes('\n') ? 0 : inLine + (begins ? 1 : 0);
    const isWide = lexeme.length > WIDEST_INDENT && /^ +$/.test(lexeme);
    if (lexemes > MOST_LEXEMES || brackets > DEEPEST || isWide) return true;
    if (brackets === 0 && inLine > DEEPEST) return true;
  }
  return false;
}

/** Where a key stands twice in one mapping; null if none does. */
function repeatedKey(document: Document, lines: LineCounter): string | null {
  let found: string | null = null;
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? key.value : key;
        if (seen.has(name)) {
          const { line, col } = lines.linePos(isScalar(key) || isMap(key) ? (key.range?.[0] ?? 0) : 0);
          found = `Map keys must be unique at line ${line}, column ${col}`;
          return visit.BREAK;
        }
        seen.add(name);
      }
      return undefined;
    },
  });
  return found;
}
