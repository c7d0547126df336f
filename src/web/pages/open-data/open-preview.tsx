import type { OpenCell, OpenTable } from '../../../domain/open-data/open-table.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { openDataText } from '../../text/open-data-text.ts';

const ROWS = 3;
const LONGEST = 60;

/** The first rows of a table, long texts cut. */
export function OpenPreview({ table: { dataset, rows } }: { readonly table: OpenTable }) {
  const columns = dataset.columns.map(
    ({ name, thai, type }, at): Column<readonly OpenCell[]> => ({
      ...{ key: name, header: thai, rowHeader: at === 0 },
      ...(type === 'decimal' || type === 'integer' ? { align: 'number' as const } : {}),
      // As it stands in the file, in Arabic digits.
      cell: (row) => <code data-arabic="">{shown(row[at] ?? null)}</code>,
    }),
  );
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{openDataText.preview}</span>
      </summary>
      <DataTable
        caption={`${openDataText.preview} ${dataset.title}`}
        captionHidden
        columns={columns}
        rows={rows.slice(0, ROWS)}
        rowKey={(row) => JSON.stringify(row)}
        phone="cards"
      />
    </details>
  );
}

function shown(cell: OpenCell): string {
  if (cell === null || cell === '') return '–';
  if (typeof cell === 'boolean') return cell ? 'ใช่' : 'ไม่ใช่';
  const text = String(cell);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
