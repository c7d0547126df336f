import { organisationKindNames } from '../../../domain/people/organisation.ts';
import type { OrganisationChange } from '../../../domain/people/organisation-change.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { paths } from '../../paths.ts';
import { changeWords, organisationText } from '../../text/organisations-text.ts';
import { placesText } from '../../text/people-text.ts';
import { OrganisationForms } from './organisation-forms.tsx';
import type { OrganisationPageProps } from './organisation-state.ts';

/** One organisation: what it is called and was called, what became of it, by which documents. */
export function OrganisationPage(props: OrganisationPageProps) {
  const { reading, state } = props;
  const { organisation, changes, mayChange } = reading;
  const crumbs = [{ label: placesText.title, href: paths.organisations() }, { label: organisation.name }];
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <ErrorSummary errors={state?.errors ?? []} />
      <h1>{organisation.name}</h1>
      <Facts {...props} />
      {organisation.kind === 'committee' ? (
        <p>
          <a href={paths.body(organisation.id)}>{organisationText.body}</a>
        </p>
      ) : null}
      <h2>{organisationText.changes}</h2>
      {changes.length === 0 ? (
        <EmptyState title={organisationText.changesNone} whatWillAppear={organisationText.changesNoneText} />
      ) : (
        <Changes {...props} />
      )}
      {mayChange ? <OrganisationForms {...props} /> : null}
    </>
  );
}

function Facts({ reading }: OrganisationPageProps) {
  const { organisation, provinceName } = reading;
  const { id, kind, letterCode } = organisation;
  return (
    <FactList
      facts={[
        { label: organisationText.wholeCode, value: <code>{id}</code> },
        { label: organisationText.kind, value: organisationKindNames[kind] },
        ...(provinceName === null ? [] : [{ label: organisationText.province, value: provinceName }]),
        ...(letterCode === null ? [] : [{ label: organisationText.letterCode, value: letterCode }]),
        { label: organisationText.status, value: <Status reading={reading} /> },
      ]}
    />
  );
}

function Status({ reading: { organisation, into } }: Pick<OrganisationPageProps, 'reading'>) {
  const { closedOn } = organisation;
  if (closedOn === null) return <>{organisationText.open}</>;
  const day = formatThaiDate(closedOn);
  if (into === null) return <>{organisationText.closed(day)}</>;
  return <a href={paths.organisation(into.id)}>{organisationText.merged(into.name, day)}</a>;
}

const recordedBy: Column<OrganisationChange> = {
  key: 'by',
  header: organisationText.by,
  cell: (row) => row.recordedName,
};

function Changes({ reading: { changes } }: OrganisationPageProps) {
  return (
    <DataTable
      caption={organisationText.changes}
      captionHidden
      phone="cards"
      rows={changes}
      rowKey={(row) => row.id}
      columns={[
        { key: 'day', header: organisationText.day, rowHeader: true, cell: (row) => formatThaiDate(row.day) },
        { key: 'what', header: organisationText.what, cell: (row) => changeWords(row) },
        {
          key: 'document',
          header: organisationText.document,
          cell: (row) => `${row.document} ${organisationText.documentDate} ${formatThaiDate(row.documentDate)}`,
        },
        ...(changes.some((row) => row.recordedName !== '') ? [recordedBy] : []),
      ]}
    />
  );
}
