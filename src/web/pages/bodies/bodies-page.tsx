import type { BodiesReading, BodySummary } from '../../../application/bodies/read-bodies.ts';
import type { Framework } from '../../../domain/framework/framework-schema.ts';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { bodiesText, documentWords } from '../../text/bodies-text.ts';
import { Deciders } from './deciders.tsx';

export interface BodiesPageProps {
  readonly reading: BodiesReading;
  /** The framework of the year that is being worked on. */
  readonly framework: Framework | null;
  /** The frameworks of all years. */
  readonly frameworks: readonly Framework[];
}

/** Every body by level: who chairs it, how it is appointed, when it can meet. */
export function BodiesPage({ reading, framework, frameworks }: BodiesPageProps) {
  const { bodies, mayAdd } = reading;
  const own = bodies.filter((one) => one.isOwn);
  const provincial = bodies.filter((one) => one.body.provinceId !== null);
  return (
    <>
      <h1>{bodiesText.title}</h1>
      <p>{bodiesText.lead}</p>
      {own.length === 0 ? null : <OwnBodies own={own} />}
      {framework === null ? null : <Deciders framework={framework} />}
      <h2>{bodiesText.national}</h2>
      <BodyTable
        title={bodiesText.national}
        rows={bodies.filter((one) => one.body.provinceId === null)}
        frameworks={frameworks}
      />
      <h2>{bodiesText.provincial}</h2>
      {provincial.length === 0 ? (
        <EmptyState title={bodiesText.noProvincial} whatWillAppear={bodiesText.noProvincialText} />
      ) : (
        <BodyTable title={bodiesText.provincial} rows={provincial} frameworks={frameworks} />
      )}
      {mayAdd ? (
        <p class="no-print">
          <LinkButton
            label={bodiesText.add}
            href={`${paths.organisationNew()}?${new URLSearchParams({ kind: 'committee' })}`}
            kind="secondary"
          />
        </p>
      ) : null}
    </>
  );
}

function OwnBodies({ own }: { readonly own: readonly BodySummary[] }) {
  return (
    <section aria-labelledby="own-bodies">
      <h2 id="own-bodies">{bodiesText.own}</h2>
      <ul>
        {own.map(({ body }) => (
          <li key={body.id}>
            <a href={paths.body(body.id)}>{body.name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface BodyTableProps extends Pick<BodiesPageProps, 'frameworks'> {
  readonly title: string;
  readonly rows: readonly BodySummary[];
}

function BodyTable({ title, rows, frameworks }: BodyTableProps) {
  const ofProvinces = rows.some((row) => row.provinceName !== null);
  return (
    <DataTable
      caption={title}
      captionHidden
      phone="cards"
      rows={rows}
      rowKey={(row) => row.body.id}
      columns={[
        {
          key: 'name',
          header: bodiesText.name,
          rowHeader: true,
          cell: (row) => <BodyName row={row} frameworks={frameworks} />,
        },
        ...(ofProvinces
          ? [{ key: 'province', header: bodiesText.province, cell: (row: BodySummary) => row.provinceName ?? '—' }]
          : []),
        { key: 'chair', header: bodiesText.chair, cell: (row) => chairOf(row) },
        {
          key: 'seats',
          header: bodiesText.seatCount,
          align: 'number',
          cell: (row) => row.appointment?.seats.length ?? '—',
        },
        {
          key: 'quorum',
          header: bodiesText.quorum,
          cell: (row) => (row.quorum === null ? '—' : bodiesText.people(row.quorum)),
        },
        { key: 'by', header: bodiesText.appointedBy, cell: (row) => <AppointedBy row={row} /> },
      ]}
    />
  );
}

function BodyName({ row: { body }, frameworks }: Pick<BodyTableProps, 'frameworks'> & { readonly row: BodySummary }) {
  return (
    <>
      <a href={paths.body(body.id)}>{body.name}</a>{' '}
      {body.closedOn === null ? null : <StatusTag tone="quiet" word={bodiesText.closed(body.closedOn)} />}
      {levelsOf(frameworks, body.id).map((words) => (
        <StatusTag key={words} tone="active" word={words} />
      ))}
    </>
  );
}

/** At which level the years place the body that have committees of several levels. */
function levelsOf(frameworks: readonly Framework[], bodyId: string): readonly string[] {
  return frameworks.flatMap(({ fiscalYear, bodies = [] }) =>
    bodies.flatMap(({ organisation, level }) =>
      organisation === bodyId && level !== undefined ? [bodiesText.levelIn(level.value, fiscalYear)] : [],
    ),
  );
}

function AppointedBy({ row: { appointment, body } }: { readonly row: BodySummary }) {
  if (appointment !== null) return <>{documentWords(appointment)}</>;
  return body.closedOn === null ? <StatusTag tone="attention" word={bodiesText.notAppointed} /> : <>—</>;
}

function chairOf({ appointment }: BodySummary): string {
  if (appointment === null) return '—';
  return appointment.seats.find((seat) => seat.role === 'chair')?.office ?? bodiesText.noChair;
}
