import { toCsv } from '../../../documents/table/csv-table.ts';
import type { SarContent } from '../../../domain/reporting/sar-content.ts';
import { submissionText } from '../../text/submission-text.ts';
import { type CardWords, cardFields, variableAs } from './card-indicator.tsx';

const asStored = (text: string) => text;
// The file is for programs: figures and labels are written as stored.
const exact: CardWords = { figure: asStored, points: asStored, variable: variableAs(asStored) };

/** The card as a CSV file: one row per indicator, the fields in the card's order, Thai headings. */
export function cardCsv({ indicators }: SarContent): string {
  const first = indicators[0];
  const fields = first ? cardFields({ ...first, sharedFrom: '' }, exact).map((field) => field.label) : [];
  const rows = indicators.map((one) => [
    ...[one.code, one.name],
    ...cardFields({ ...one, sharedFrom: one.sharedFrom ?? '' }, exact).map((field) => field.lines.join('\n')),
  ]);
  const headings = ['รหัส', submissionText.indicator, ...fields];
  const columns = headings.map((heading, at) => ({ heading, cell: (row: readonly string[]) => row[at] ?? null }));
  return toCsv(columns, rows);
}
