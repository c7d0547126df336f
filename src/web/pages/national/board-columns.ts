import type { BoardRow } from '../../../application/national/board-row.ts';
import type { Board } from '../../../application/national/read-board.ts';
import { boardColumns } from '../../../documents/table/board-columns.ts';
import { toCsv } from '../../../documents/table/csv-table.ts';
import { toXlsx } from '../../../documents/table/xlsx-table.ts';
import { gradeName } from '../../../domain/framework/grade-name.ts';
import { inInstrumentWords } from '../../../domain/framework/instrument-words.ts';
import { civilDateOf } from '../../../domain/values/civil-date.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { nationalText } from '../../text/national-text.ts';

const sent = {
  heading: nationalText.csvSent,
  cell: ({ submittedAt }: Pick<BoardRow, 'submittedAt'>) =>
    submittedAt === null ? null : formatThaiDate(civilDateOf(submittedAt)),
};

/** The board as a file, with dates and grades as people read them. */
export function boardTable(
  { framework }: Pick<Board, 'framework'>,
  rows: readonly BoardRow[],
  { format, title }: { readonly format: 'csv' | 'xlsx'; readonly title: string },
): string | Promise<Uint8Array> {
  const columns = boardColumns(
    sent,
    (grade) => gradeName(framework, grade),
    (sentence) => inInstrumentWords(framework, sentence),
  );
  return format === 'csv' ? toCsv(columns, rows) : toXlsx(title, columns, rows);
}
