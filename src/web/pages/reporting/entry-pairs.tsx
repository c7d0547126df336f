import type { ResultEntryReading } from '../../../application/reporting/read-result-entry.ts';
import { variableLabel } from '../../../domain/agreement/variable-kind.ts';
import { periodsOf, periodVariable } from '../../../domain/reporting/period-values.ts';
import { resultTextLabels, resultTextNames } from '../../../domain/reporting/result-texts.ts';
import { rowIn } from '../../../domain/values/known-names.ts';
import type { ThaiDateFields } from '../../../domain/values/thai-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { TypedLines } from '../../components/typed-lines.tsx';
import { resultEntryText } from '../../text/entry-text.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { shownResultEntry, storedResultEntry, type TypedResultEntry } from './typed-result-entry.ts';

/** One field in which what was typed differs from what is stored. */
export interface ResultEntryPair {
  readonly label: string;
  readonly typed: string;
  readonly stored: string;
}

/** Field by field, where what was typed differs from what is stored. */
export function resultEntryPairs(
  { indicator, result }: ResultEntryReading,
  typed: TypedResultEntry,
): readonly ResultEntryPair[] {
  const mine = shownResultEntry(indicator, result, typed);
  const stored = storedResultEntry(result);
  const figures = indicator.variables.flatMap((variable) => {
    const periods = variable.byPeriod ? periodsOf(variable.byPeriod, result.round) : [];
    const own = [{ name: variable.name, label: variableLabel(variable) }];
    const each = periods.map((one) => ({
      name: periodVariable(variable.name, one),
      label: `${variable.label} ${one.label}`,
    }));
    // The total of periods is computed, never typed.
    return (periods.length === 0 ? own : each).map(({ name, label }) => ({
      label,
      typed: rowIn(mine.variables, name) ?? '',
      stored: rowIn(stored.variables, name) ?? '',
    }));
  });
  const words = resultTextNames.map((name) => ({
    label: resultTextLabels[name],
    typed: mine[name],
    stored: stored[name],
  }));
  const day = {
    label: resultEntryText.expectedOn,
    typed: dateWords(mine.expectedOn),
    stored: dateWords(stored.expectedOn),
  };
  const reasons = Object.entries(mine.reasons).map(([key, text]) => ({
    label: `${resultEntryText.sureWhy} (${key})`,
    typed: text,
    stored: rowIn(stored.reasons, key) ?? '',
  }));
  return [...figures, ...words, day, ...reasons].filter((pair) => pair.typed !== pair.stored);
}

export function ResultEntryPairs({ pairs }: { readonly pairs: readonly ResultEntryPair[] }) {
  return (
    <DataTable
      caption={reportingText.conflictTyped}
      captionHidden
      rows={pairs}
      rowKey={(pair) => pair.label}
      columns={columns}
      phone="cards"
    />
  );
}

const columns: Column<ResultEntryPair>[] = [
  { key: 'field', header: reportingText.conflictField, rowHeader: true, cell: (pair) => pair.label },
  { key: 'typed', header: reportingText.conflictTyped, cell: (pair) => <Words text={pair.typed} /> },
  { key: 'stored', header: reportingText.conflictStored, cell: (pair) => <Words text={pair.stored} /> },
];

function Words({ text }: { readonly text: string }) {
  if (text === '') return <span class="muted">{reportingText.empty}</span>;
  return <TypedLines text={text} />;
}

function dateWords({ day, month, year }: ThaiDateFields): string {
  return [day, month, year].filter((part) => part !== '').join('/');
}
