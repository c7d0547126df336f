import type { ImportReading } from '../../../application/development-indicators/read-imports.ts';
import { type CheckedValueRow, countRows, isStoring } from '../../../domain/development-indicators/check-value-rows.ts';
import { seriesDoubtWords } from '../../../domain/development-indicators/series-doubts.ts';
import { periodWords } from '../../../domain/development-indicators/series-period.ts';
import { groupedCount } from '../../../domain/values/group-thousands.ts';
import { namesOf } from '../../../domain/values/known-names.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { refusalInWords } from '../../refusal-for-party.ts';
import { developmentText, rowOutcomes } from '../../text/development-text.ts';
import { valueWords } from './database-words.tsx';
import { type DevelopmentState, typedIn } from './development-state.ts';

interface ImportPageProps {
  readonly reading: ImportReading;
  readonly state: DevelopmentState | null;
}

/** So many rows of a table are shown; an assumption. */
const MOST_SHOWN = 200;

/** One table that was sent: what it would change, or how far it is. */
export function ImportPage(props: ImportPageProps) {
  const { organisation, one } = props.reading;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: organisation.name, href: paths.database(organisation.id) },
          { label: developmentText.importTitle, href: paths.databaseImports(organisation.id) },
          { label: one.fileName, asTyped: true },
        ]}
      />
      <h1>
        <span data-arabic="">{one.fileName}</span>
      </h1>
      {one.startedAt === null ? <Tried {...props} /> : <Progress {...props} />}
      <p>
        <a href={paths.databaseImports(organisation.id)}>{developmentText.importAgain}</a> ·{' '}
        <a href={paths.database(organisation.id)}>{developmentText.back}</a>
      </p>
    </>
  );
}

function Progress({ reading: { one, isHeldUp, isOwn }, state }: ImportPageProps) {
  const { done, total, counts, finishedAt } = one;
  const isGoing = finishedAt === null;
  return (
    <section aria-labelledby="progress" data-follow-progress={isGoing && !isHeldUp ? '' : undefined}>
      <h2 id="progress">{isGoing ? developmentText.importGoing : developmentText.importDone}</h2>
      <ProgressBar label={developmentText.importState.done} done={done} total={total} unit={developmentText.rows} />
      <p>{developmentText.importDoneCounts(counts.stored, counts.same, counts.refused)}</p>
      {isHeldUp && !isOwn ? <p>{developmentText.importOfOther(one.sentName)}</p> : null}
      {isHeldUp && isOwn ? (
        <Form action={paths.databaseImport(one.organisationId, one.id)} errors={typedIn(state, 'start')?.errors}>
          <p>{developmentText.importHeldUp}</p>
          <SubmitButton label={developmentText.importGoOn} />
        </Form>
      ) : null}
    </section>
  );
}

function Tried({ reading: { one, rows, isOwn }, state }: ImportPageProps) {
  const counts = countRows(rows);
  const told = rows.filter(({ outcome, doubts }) => outcome === 'refused' || isStoring(outcome) || doubts.length > 0);
  const ordered = told.toSorted((a, b) => rank(a) - rank(b));
  const storing = counts.new + counts.changed;
  return (
    <section aria-labelledby="tried">
      <h2 id="tried">{developmentText.importChecked}</h2>
      <Notice tone={counts.refused > 0 ? 'problem' : 'active'} title={developmentText.importCounts} announce>
        <p>
          {namesOf(rowOutcomes)
            .filter((name) => counts[name] > 0)
            .map((name) => `${rowOutcomes[name]} ${groupedCount(counts[name])}`)
            .join(' · ')}
        </p>
        {counts.refused > 0 ? <p>{developmentText.importFaulty}</p> : null}
        {storing + counts.refused === 0 ? (
          <p>{counts.same === 0 ? developmentText.importBlank : developmentText.importNothing}</p>
        ) : null}
      </Notice>
      {isOwn ? null : <p>{developmentText.importOfOther(one.sentName)}</p>}
      {isOwn && counts.refused === 0 && storing > 0 ? (
        <Form action={paths.databaseImport(one.organisationId, one.id)} errors={typedIn(state, 'start')?.errors}>
          <p class="hint">{developmentText.importStartHint}</p>
          <SubmitButton label={`${developmentText.importStart} ${groupedCount(storing)} ค่า`} />
        </Form>
      ) : null}
      {ordered.length === 0 ? null : (
        <DataTable
          caption={developmentText.importRows}
          columns={columns}
          rows={ordered.slice(0, MOST_SHOWN)}
          rowKey={({ line }) => String(line)}
          phone="cards"
        />
      )}
      {ordered.length > MOST_SHOWN ? <p>{developmentText.importMore(ordered.length - MOST_SHOWN)}</p> : null}
    </section>
  );
}

const rank = ({ outcome, doubts }: CheckedValueRow) => (outcome === 'refused' ? 0 : doubts.length > 0 ? 1 : 2);

const columns: readonly Column<CheckedValueRow>[] = [
  { key: 'line', header: developmentText.row, align: 'number', cell: ({ line }) => groupedCount(line) },
  {
    key: 'indicator',
    header: developmentText.indicator,
    rowHeader: true,
    cell: ({ code, name }) => (
      <>
        <span class="nowrap" data-arabic="">
          {code || '–'}
        </span>{' '}
        {name}
      </>
    ),
  },
  {
    key: 'period',
    header: developmentText.period,
    cell: ({ period }) => (period === null ? '–' : periodWords(period)),
  },
  {
    key: 'before',
    header: developmentText.before,
    cell: ({ before, unit }) => (before === null ? '–' : valueWords(before.newest.value, unit)),
  },
  {
    key: 'value',
    header: developmentText.value,
    cell: ({ value, unit, outcome }) => (isStoring(outcome) ? valueWords(value, unit) : '–'),
  },
  {
    key: 'outcome',
    header: developmentText.outcome,
    cell: ({ outcome, refusals, doubts, unit }) => (
      <>
        <StatusTag tone={outcome === 'refused' ? 'problem' : 'active'} word={rowOutcomes[outcome]} />
        {refusals.map((one) => (
          <p key={one.code}>{refusalInWords(one)}</p>
        ))}
        {doubts.map((one) => (
          <p key={one.kind} class="hint">
            {developmentText.doubts}: {seriesDoubtWords(one, unit)}
          </p>
        ))}
      </>
    ),
  },
];
