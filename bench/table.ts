/** One measurement, the reference of the same run, and whether the aim was met. */
export interface Row {
  readonly what: string;
  readonly value: string;
  /** For responses over HTTP; otherwise empty. */
  readonly p95: string;
  readonly against: string;
  readonly denominator: string;
  /** The measurement divided by its reference. */
  readonly ratio: string;
  readonly note: string;
}

const headings: Row = {
  what: 'measured',
  value: 'samrit',
  p95: 'p95',
  against: 'against (same run)',
  denominator: 'denominator',
  ratio: 'ratio',
  note: 'note',
};
const columns = ['what', 'value', 'p95', 'against', 'denominator', 'ratio', 'note'] as const;
const numeric: readonly string[] = ['value', 'p95', 'denominator', 'ratio'];

/** The rows as an aligned table that is also valid Markdown. */
export function renderTable(rows: readonly Row[]): string {
  const cells = [headings, ...rows].map((row) => columns.map((column) => row[column]));
  return alignedTable(cells, (column) => numeric.includes(columns[column] ?? ''));
}

/** Lines of cells, the headings first, as an aligned table that is also valid Markdown. */
export function alignedTable(lines: readonly (readonly string[])[], isNumeric: (column: number) => boolean): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const written = lines.map((cells) => {
    const padded = widths.map((width, column) => {
      const cell = cells[column] ?? '';
      return isNumeric(column) ? cell.padStart(width) : cell.padEnd(width);
    });
    return `| ${padded.join(' | ')} |`;
  });
  const rule = widths.map((width, column) => {
    const dashes = '-'.repeat(width + 1);
    return isNumeric(column) ? `${dashes}:` : `:${dashes}`;
  });
  return [written[0], `|${rule.join('|')}|`, ...written.slice(1)].join('\n');
}

/** Three significant figures, thousands grouped: `1,230,000`, `45.6`, `0.0123`. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
}

export function ratioOf(value: number, denominator: number): string {
  return denominator > 0 ? `${figure(value / denominator)}×` : '–';
}

/** Whether an aim was met by this measurement; it is reported, never enforced. */
export function aim(text: string, met: boolean): string {
  return `aim ${text}: ${met ? 'met' : 'not met'}`;
}
