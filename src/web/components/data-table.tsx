import type { ComponentChildren } from 'preact';
import { componentText } from '../text/component-text.ts';
import { WholeTerms } from './whole-terms.tsx';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** `number` aligns right; use DecimalNumber in cells to align decimal points. */
  readonly align?: 'start' | 'number';
  /** The address of the same page sorted by this column (in reverse if it already is). */
  readonly sortHref?: string;
  readonly sorted?: 'ascending' | 'descending' | undefined;
  /** This column names the row. */
  readonly rowHeader?: boolean;
}

export interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly csvHref?: string | undefined;
  /** The same table as a workbook, beside its CSV. */
  readonly xlsxHref?: string | undefined;
  /** On a phone: rows become cards, or the table scrolls horizontally inside its own frame. */
  readonly phone?: 'cards' | 'scroll';
  readonly captionHidden?: boolean;
  /** Totals: a last row in the same columns. */
  readonly footer?: Row | undefined;
  readonly emptyText?: string;
  /** Adds a box that filters the rows, if scripts run. */
  readonly filterable?: boolean;
  readonly id?: string;
}

/** More rows than this are too long a page as cards on a phone: they take few lines each. */
const MOST_CARDS = 30;

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, footer, phone = 'scroll' } = props;
  return (
    <div
      class={`table-frame table-frame--${phone}${phone === 'cards' && rows.length > MOST_CARDS ? ' table-frame--many' : ''}`}
      data-filter-table={props.filterable ? '' : undefined}
      id={props.id}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="table-scroll" tabIndex={0} aria-label={caption}>
        <table class="table">
          <caption class={props.captionHidden ? 'govuk-visually-hidden' : undefined}>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <HeaderCell key={column.key} column={column} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <BodyRow key={rowKey(row)} row={row} columns={columns} labelled={phone === 'cards'} />
            ))}
            {rows.length > 0 ? null : (
              <tr>
                <td colSpan={columns.length}>{props.emptyText ?? componentText.noRows}</td>
              </tr>
            )}
          </tbody>
          {footer === undefined ? null : (
            <tfoot>
              <BodyRow row={footer} columns={columns} labelled={phone === 'cards'} />
            </tfoot>
          )}
        </table>
      </section>
      {props.csvHref === undefined ? null : <CsvLink href={props.csvHref} xlsxHref={props.xlsxHref} />}
    </div>
  );
}

function HeaderCell<Row>({ column }: { readonly column: Column<Row> }) {
  return (
    <th
      scope="col"
      class={headingClass(column)}
      aria-sort={column.sortHref === undefined ? undefined : (column.sorted ?? 'none')}
    >
      {column.sortHref === undefined ? (
        <WholeTerms text={column.header} />
      ) : (
        <SortLink href={column.sortHref} column={column} />
      )}
    </th>
  );
}

const LONGEST_WHOLE_HEADING = 14;

function headingClass<Row>({ align, header }: Column<Row>): string | undefined {
  const whole = header.length <= LONGEST_WHOLE_HEADING ? 'table__whole' : '';
  return `${align === 'number' ? 'table__number' : ''} ${whole}`.trim() || undefined;
}

function SortLink<Row>({ href, column }: { readonly href: string; readonly column: Column<Row> }) {
  const next = column.sorted === 'ascending' ? componentText.sortDescending : componentText.sortAscending;
  return (
    <a class="table__sort" href={href} title={next}>
      {column.header}
      <svg class={`sort-mark sort-mark--${column.sorted ?? 'none'}`} viewBox="0 0 10 16" aria-hidden="true">
        <path class="sort-mark__up" d="M5 1 9 6H1z" />
        <path class="sort-mark__down" d="M5 15 1 10h8z" />
      </svg>
    </a>
  );
}

interface BodyRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  /** Each cell has its column's header, which a card shows beside it. */
  readonly labelled: boolean;
}

function BodyRow<Row>({ row, columns, labelled }: BodyRowProps<Row>) {
  return (
    <tr>
      {columns.map((column) => {
        const className = column.align === 'number' ? 'table__number' : undefined;
        return column.rowHeader ? (
          <th key={column.key} scope="row" class={className}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.key} class={className} data-label={labelled ? column.header : undefined}>
            {labelled ? <div class="table__cell">{column.cell(row)}</div> : column.cell(row)}
          </td>
        );
      })}
    </tr>
  );
}

/** The same table as a file. */
export function CsvLink({ href, xlsxHref }: { readonly href: string; readonly xlsxHref?: string | undefined }) {
  return (
    <p class="table-csv no-print">
      <a href={href} download>
        {componentText.csvLink}
      </a>
      {xlsxHref === undefined ? null : (
        <>
          {' · '}
          <a href={xlsxHref} download>
            {componentText.xlsxLink}
          </a>
        </>
      )}
    </p>
  );
}
