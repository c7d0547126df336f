import { periodsOf, periodVariable } from '../../../domain/reporting/period-values.ts';
import { resultTextLabels } from '../../../domain/reporting/result-texts.ts';
import type { ResultChange } from '../../../domain/reporting/result-thread.ts';
import { rowIn } from '../../../domain/values/known-names.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { DiffView } from '../../components/diff-view.tsx';
import { threadAction, threadText } from '../../text/entry-text.ts';
import { reportingText } from '../../text/reporting-text.ts';
import type { ResultEntryPageProps } from './result-entry-state.ts';

/** What changed since the last decision: field by field, with marked changes. */
export function ResultEntryChanged({ reading }: Pick<ResultEntryPageProps, 'reading'>) {
  const { changed } = reading;
  if (changed === null) return null;
  const { decision, changes } = changed;
  const labels = variableLabels(reading);
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">{threadText.changedTitle}</h2>
      <p class="muted">
        {threadText.changedSince} {threadAction(decision.action)} {reportingText.by} {decision.actorName}{' '}
        <span class="nowrap">{formatThaiInstant(decision.at)}</span>
        {decision.text === '' ? null : ` “${decision.text}”`}
      </p>
      {changes.length === 0 ? (
        <p>
          <b>{threadText.unchanged}</b>
        </p>
      ) : (
        <DataTable
          caption={threadText.changedRows}
          captionHidden
          rows={changes}
          rowKey={(change) => change.field}
          columns={columnsOf(labels)}
          phone="cards"
        />
      )}
    </section>
  );
}

/** Every figure of the indicator by its field: the total, and each month if it is given by month. */
function variableLabels({ indicator, result }: ResultEntryPageProps['reading']): ReadonlyMap<string, string> {
  const labels = indicator.variables.flatMap(({ name, label, byPeriod }) => [
    [`variables.${name}`, label] as const,
    ...(byPeriod ? periodsOf(byPeriod, result.round) : []).map(
      (period) => [`variables.${periodVariable(name, period)}`, `${label} ${period.label}`] as const,
    ),
  ]);
  return new Map(labels);
}

const otherFields: Readonly<Record<string, string>> = {
  ...resultTextLabels,
  evidence: reportingText.evidence,
};

function columnsOf(labels: ReadonlyMap<string, string>): Column<ResultChange>[] {
  return [
    {
      key: 'field',
      header: threadText.field,
      rowHeader: true,
      cell: ({ field }) => labels.get(field) ?? rowIn(otherFields, field) ?? field,
    },
    {
      key: 'change',
      header: threadText.change,
      cell: ({ before, after }) => <DiffView before={before} after={after} />,
    },
  ];
}
