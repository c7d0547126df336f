import { useContext } from 'preact/hooks';
import type { JournalRow } from '../../../application/journal/journal-ports.ts';
import type { ReadJournal } from '../../../application/journal/read-journal.ts';
import { groupedCount } from '../../../domain/values/group-thousands.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { DiffView } from '../../components/diff-view.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { InDemonstration } from '../../components/machine-time.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { paths } from '../../paths.ts';
import { journalText } from '../../text/journal-text.ts';
import { changeLines } from './change-lines.ts';
import { formatAction } from './format-action.ts';
import type { FormatSubject } from './readable-subjects.ts';

export interface JournalPageProps {
  readonly journal: ReadJournal;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly subject: string;
  readonly before: string | null;
  readonly format: FormatSubject;
}

/** An organisation's journal, newest first: who, for whom, when, what, before and after, why. */
export function JournalPage(props: JournalPageProps) {
  const { journal, organisationId, organisationName, subject, before } = props;
  const base = paths.journal(organisationId);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: journalText.title, href: paths.journals() }, { label: organisationName }]} />
      <h1>
        {journalText.title}
        {journalText.of}
        {organisationName}
      </h1>
      <p>{journalText.lead}</p>
      <form method="get" action={base} class="board-filter">
        <TextField
          name="subject"
          label={journalText.filter}
          hint={journalText.filterHint}
          value={subject}
          width="half"
        />
        <SubmitButton label={journalText.filterButton} kind="secondary" />
        {subject === '' ? null : <a href={base}>{journalText.clear}</a>}
      </form>
      {journal.rows.length === 0 ? (
        <EmptyState title={journalText.empty} whatWillAppear={journalText.emptyText} />
      ) : (
        <ol class="journal">
          {journal.rows.map((row) => (
            <JournalEntryView key={row.seq} row={row} format={props.format} />
          ))}
        </ol>
      )}
      <nav class="pager" aria-label="หน้าของบันทึกการดำเนินการ">
        {before === null ? null : <a href={hrefOf(base, subject, null)}>{journalText.newest}</a>}
        {journal.next === null ? null : <a href={hrefOf(base, subject, journal.next)}>{journalText.older}</a>}
      </nav>
    </>
  );
}

function hrefOf(base: string, subject: string, before: string | null): string {
  const query = new URLSearchParams({ ...(subject === '' ? {} : { subject }), ...(before === null ? {} : { before }) });
  return query.size === 0 ? base : `${base}?${query}`;
}

/** So many changes of one act are written out; an import of many values has hundreds. */
const MOST_LINES = 50;

interface RowProps {
  readonly row: JournalRow;
  readonly format: FormatSubject;
}

function Subject({ row, format }: RowProps) {
  const { words, href } = format(row.subject);
  return href === undefined ? words : <a href={href}>{words}</a>;
}

function JournalEntryView({ row, format }: RowProps) {
  const lines = changeLines(row, { demo: useContext(InDemonstration) });
  return (
    <li class="journal__entry">
      <p class="journal__what">
        <b>{formatAction(row.action, row.subject)}</b> <Subject row={row} format={format} />
      </p>
      <p class="journal__who">
        {row.actorName}
        {row.actingFor === null ? null : (
          <>
            {' '}
            {journalText.actingFor}
            {row.actingFor}
          </>
        )}{' '}
        · {formatThaiInstant(row.at)}
      </p>
      {row.reason === null ? null : (
        <p>
          {journalText.reason}: {row.reason}
        </p>
      )}
      {lines.length === 0 ? null : (
        <details>
          <summary>
            {journalText.showChange} ({groupedCount(lines.length)})
          </summary>
          <FactList
            facts={lines.slice(0, MOST_LINES).map((line) => ({
              label: line.label || journalText.change,
              value: <DiffView before={line.before} after={line.after} />,
            }))}
          />
          {lines.length > MOST_LINES ? <p>{journalText.moreChanges(lines.length - MOST_LINES)}</p> : null}
        </details>
      )}
      <p class="journal__mark small muted">
        {journalText.row} {row.seq} · {journalText.fingerprint} <code>{row.hash.slice(0, 16)}</code>
      </p>
    </li>
  );
}
