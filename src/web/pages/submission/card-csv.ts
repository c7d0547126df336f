import type { SarContent } from '../../../domain/reporting/sar-content.ts';
import { csvCell } from '../../csv-cell.ts';
import { submissionText } from '../../text/submission-text.ts';
import { cardFields } from './card-indicator.tsx';

// Spreadsheets read a file as UTF-8 only when it begins with this mark.
const BYTE_ORDER_MARK = '\ufeff';

// A program reads the file: figures stand in it as they are stored.
const exact = (figure: string) => figure;

/** The card as a CSV file: one row an indicator, the fields in the card's order, Thai headings. */
export function cardCsv({ indicators }: SarContent): string {
  const first = indicators[0];
  const headings = first ? cardFields({ ...first, sharedFrom: '' }, exact).map((field) => field.label) : [];
  const rows = indicators.map((one) => [
    ...[one.code, one.name],
    ...cardFields({ ...one, sharedFrom: one.sharedFrom ?? '' }, exact).map((field) => field.lines.join('\n')),
  ]);
  const lines = [['รหัส', submissionText.indicator, ...headings], ...rows];
  return `${BYTE_ORDER_MARK}${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
