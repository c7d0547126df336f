import type { ResultChange } from '../../../domain/reporting/result-thread.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { DiffView } from '../../components/diff-view.tsx';
import { threadActions, threadText } from '../../text/hosts-text.ts';
import { reportingText } from '../../text/reporting-text.ts';
import type { EntryPageProps } from './entry-state.ts';

/** What came again differs from what was last decided on: field by field, struck and added. */
export function EntryChanged({ reading }: Pick<EntryPageProps, 'reading'>) {
  const { changed, indicator } = reading;
  if (changed === null) return null;
  const { decision, changes } = changed;
  const labels = new Map(indicator.variables.map(({ name, label }) => [`variables.${name}`, label]));
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">{threadText.changedTitle}</h2>
      <p class="muted">
        {threadText.changedSince} {threadActions[decision.action]} {reportingText.by} {decision.actorName}{' '}
        <span class="nowrap">{formatThaiInstant(decision.at)}</span>
        {decision.text === '' ? null : ` “${decision.text}”`}
      </p>
      {changes.length === 0 ? (
        <p>
          <b>{threadText.unchanged}</b>
        </p>
      ) : (
        <DataTable
          caption={threadText.changedTitle}
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

const otherFields: Readonly<Record<string, string>> = {
  narrative: reportingText.narrative,
  obstacles: reportingText.obstacles,
  supporting: reportingText.supporting,
  evidence: reportingText.evidence,
};

function columnsOf(labels: ReadonlyMap<string, string>): Column<ResultChange>[] {
  return [
    {
      key: 'field',
      header: threadText.field,
      rowHeader: true,
      cell: ({ field }) => labels.get(field) ?? otherFields[field] ?? field,
    },
    {
      key: 'change',
      header: threadText.change,
      cell: ({ before, after }) => <DiffView before={before} after={after} />,
    },
  ];
}
