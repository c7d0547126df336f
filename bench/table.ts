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
  const widths = columns.map((column) => Math.max(...[headings, ...rows].map((row) => row[column].length)));
  const line = (row: Row) => {
    const cells = columns.map((column, index) => {
      const width = widths[index] ?? 0;
      return numeric.includes(column) ? row[column].padStart(width) : row[column].padEnd(width);
    });
    return `| ${cells.join(' | ')} |`;
  };
  const rule = columns.map((column, index) => {
    const dashes = '-'.repeat((widths[index] ?? 0) + 1);
    return numeric.includes(column) ? `${dashes}:` : `:${dashes}`;
  });
  return [line(headings), `|${rule.join('|')}|`, ...rows.map(line)].join('\n');
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
