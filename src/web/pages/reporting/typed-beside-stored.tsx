import type { EntryReading } from '../../../application/reporting/read-entry.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Notice } from '../../components/notice.tsx';
import { paths } from '../../paths.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { shownEntry, type TypedEntry } from './typed-entry.ts';
import { TypedLines } from './typed-lines.tsx';

interface Pair {
  readonly label: string;
  readonly typed: string;
  readonly stored: string;
}

export interface TypedBesideStoredProps {
  readonly reading: EntryReading;
  readonly typed: TypedEntry;
  readonly why: 'changed-meanwhile' | 'locked';
}

/** Nothing typed is lost: what the reader typed beside what is stored now, field by field where they differ. */
export function TypedBesideStored({ reading, typed, why }: TypedBesideStoredProps) {
  const { fiscalYear, organisationId, round, code } = reading.result;
  const changed = why === 'changed-meanwhile';
  return (
    <Notice tone="attention" title={changed ? reportingText.conflictTitle : reportingText.keptTitle} announce>
      <p>{changed ? reportingText.conflictText : reportingText.keptText}</p>
      <DataTable
        caption={reportingText.conflictTyped}
        captionHidden
        rows={pairsOf(reading, typed)}
        rowKey={(pair) => pair.label}
        columns={columns}
        phone="cards"
      />
      {changed ? (
        <p>
          <a href={paths.entry(fiscalYear, organisationId, round, code)}>{reportingText.useStored}</a>
        </p>
      ) : null}
    </Notice>
  );
}

const columns: Column<Pair>[] = [
  { key: 'field', header: reportingText.conflictField, rowHeader: true, cell: (pair) => pair.label },
  { key: 'typed', header: reportingText.conflictTyped, cell: (pair) => <Words text={pair.typed} /> },
  { key: 'stored', header: reportingText.conflictStored, cell: (pair) => <Words text={pair.stored} /> },
];

function Words({ text }: { readonly text: string }) {
  if (text === '') return <span class="muted">{reportingText.empty}</span>;
  return <TypedLines text={text} />;
}

function pairsOf({ indicator, result }: EntryReading, typed: TypedEntry): Pair[] {
  const mine = shownEntry(indicator, result, typed);
  const variables = indicator.variables.map(({ name, label }) => ({
    label,
    typed: mine.variables[name] ?? '',
    stored: result.variables[name] ?? '',
  }));
  const words = (['narrative', 'obstacles', 'supporting'] as const).map((name) => ({
    label: reportingText[name],
    typed: mine[name],
    stored: result[name],
  }));
  return [...variables, ...words].filter((pair) => pair.typed !== pair.stored);
}
