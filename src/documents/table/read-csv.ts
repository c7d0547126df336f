import { namesOf } from '../../domain/values/known-names.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';

/** One line of a table: its cells, and the line of the file where it begins. */
export interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
  /** Which of them stood in quotes: its commas are its own. */
  readonly quoted: readonly boolean[];
}

const cellShapes = {
  ',': /"((?:[^"]|"")*)"|([^",\r\n]*)/y,
  ';': /"((?:[^"]|"")*)"|([^";\r\n]*)/y,
  '\t': /"((?:[^"]|"")*)"|([^"\t\r\n]*)/y,
} as const;
type Separator = keyof typeof cellShapes;

/** What stands most often between the headings: Excel writes what the settings of its machine say. */
export function separatorIn(headings: string): Separator {
  const count = (separator: Separator) => headings.split(separator).length;
  return namesOf(cellShapes).reduce((most, one) => (count(one) > count(most) ? one : most), ',');
}

/**
 * Reads CSV (RFC 4180) with commas, or with semicolons or tabs as Excel writes it, with or without a byte order mark, with any
 * line endings; empty lines are ignored.
 * Refuses an unclosed quote, or text next to a closing quote, by line.
 */
export function readCsv(text: string, separator: Separator = ','): Outcome<CsvLine[], 'csv-quote-unpaired'> {
  const lines: CsvLine[] = [];
  let cells: string[] = [];
  let inQuotes: boolean[] = [];
  let line = 1;
  let begun = 1;
  const shape = cellShapes[separator];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  for (;;) {
    shape.lastIndex = at;
    const [whole = '', quoted, plain = ''] = shape.exec(text) ?? [];
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    inQuotes.push(quoted !== undefined);
    line += whole.split('\n').length - 1;
    at += whole.length;
    const next = text[at];
    if (next !== undefined && next !== separator && next !== '\r' && next !== '\n')
      return refuse('csv-quote-unpaired', { line });
    if (next === separator) {
      at += 1;
      continue;
    }
    if (cells.some((cell) => cell !== '')) lines.push({ line: begun, cells, quoted: inQuotes });
    if (next === undefined) return accept(lines);
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    begun = line;
    cells = [];
    inQuotes = [];
  }
}
