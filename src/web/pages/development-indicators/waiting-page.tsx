import type { DatabaseReading } from '../../../application/development-indicators/read-database.ts';
import { databaseSettings } from '../../../domain/development-indicators/database-settings.data.ts';
import { periodKey, periodWords } from '../../../domain/development-indicators/series-period.ts';
import { isWaiting, type SeriesPoint } from '../../../domain/development-indicators/series-value.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Form } from '../../components/form.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { developmentText } from '../../text/development-text.ts';
import { newestOf, valueWords } from './database-words.tsx';
import { type DevelopmentState, typedIn } from './development-state.ts';

interface WaitingPageProps {
  readonly reading: DatabaseReading;
  readonly state: DevelopmentState | null;
  readonly userId: string;
}

interface WaitingRow {
  readonly point: SeriesPoint;
  readonly name: string;
  readonly unit: string;
  readonly organisationId: string;
}

/** What waits to be confirmed in a province's database, and what its people do there. */
export function WaitingPage(props: WaitingPageProps) {
  const { organisation, rights, rows } = props.reading;
  const waiting = rows.flatMap(({ indicator, points }): WaitingRow[] =>
    points
      .filter(isWaiting)
      .map((point) => ({ point, name: indicator.name, unit: indicator.unit, organisationId: organisation.id })),
  );
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: developmentText.title, href: paths.databases() },
          { label: organisation.name, href: paths.database(organisation.id) },
          { label: developmentText.work },
        ]}
      />
      <h1>{developmentText.workTitle}</h1>
      <WaitingList {...props} waiting={waiting} />
      <div class="button-row no-print">
        {rights.defines ? (
          <LinkButton label={developmentText.define} href={paths.databaseNew(organisation.id)} kind="secondary" />
        ) : null}
        {rights.entersAny ? (
          <LinkButton
            label={developmentText.importTitle}
            href={paths.databaseImports(organisation.id)}
            kind="secondary"
          />
        ) : null}
      </div>
      <p class="muted">
        <a href={paths.bodies()}>{developmentText.committee}</a>{' '}
        <AssumptionMark reason={databaseSettings.committee.assumption} />
      </p>
    </>
  );
}

function WaitingList(props: ConfirmProps) {
  const { waiting, reading } = props;
  if (waiting.length === 0)
    return <EmptyState title={developmentText.workNone} whatWillAppear={developmentText.workNoneText} />;
  return (
    <>
      {reading.rights.confirms ? <ConfirmAll {...props} /> : <p>{developmentText.whoConfirms}</p>}
      <DataTable
        caption={developmentText.workList}
        columns={columns}
        rows={waiting}
        rowKey={({ point }) => `${point.code} ${periodKey(point)}`}
        phone="cards"
        filterable
      />
    </>
  );
}

interface ConfirmProps extends WaitingPageProps {
  readonly waiting: readonly WaitingRow[];
}

function ConfirmAll({ reading: { organisation }, state, userId, waiting }: ConfirmProps) {
  const own = waiting.filter(({ point }) => point.newest.savedBy === userId).length;
  return (
    <Form action={paths.databaseWaiting(organisation.id)} errors={typedIn(state, 'confirm')?.errors}>
      <p class="hint">
        {developmentText.confirmAllHint} <AssumptionMark reason={databaseSettings.confirming.assumption} />
      </p>
      {own === 0 ? null : <p>{developmentText.ownWaiting(own)}</p>}
      <input type="hidden" name="until" value={newestOf(waiting.map(({ point }) => point.newest))} />
      {own === waiting.length ? null : (
        <SubmitButton label={`${developmentText.confirmAll} ${waiting.length - own} ค่า`} />
      )}
    </Form>
  );
}

const columns: readonly Column<WaitingRow>[] = [
  {
    key: 'indicator',
    header: developmentText.indicator,
    rowHeader: true,
    cell: ({ point, name, organisationId }) => (
      <a href={paths.series(organisationId, point.code)}>
        <span class="nowrap" data-arabic="">
          {point.code}
        </span>{' '}
        {name}
      </a>
    ),
  },
  { key: 'period', header: developmentText.period, cell: ({ point }) => periodWords(point) },
  {
    key: 'before',
    header: developmentText.before,
    cell: ({ point, unit }) => (point.read === null ? '–' : valueWords(point.read.value, unit)),
  },
  { key: 'value', header: developmentText.value, cell: ({ point, unit }) => valueWords(point.newest.value, unit) },
  { key: 'reason', header: developmentText.reason, cell: ({ point }) => point.newest.reason || '–' },
  {
    key: 'saved',
    header: developmentText.saved,
    cell: ({ point: { newest } }) => `${formatThaiInstant(newest.savedAt)} ${developmentText.by} ${newest.savedName}`,
  },
];
