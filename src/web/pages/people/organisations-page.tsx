import {
  type Organisation,
  type OrganisationKind,
  organisationKindNames,
  organisationKinds,
} from '../../../domain/people/organisation.ts';
import { DataTable } from '../../components/data-table.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Pager } from '../../components/pager.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { PeopleTabs } from '../../people-tabs.tsx';
import { bodiesText } from '../../text/bodies-text.ts';
import { organisationText } from '../../text/organisations-text.ts';
import { placesText } from '../../text/people-text.ts';

export interface OrganisationsPageProps {
  readonly organisations: readonly Organisation[];
  readonly kind: OrganisationKind | null;
  readonly provinceId: string | null;
  /** From 1. */
  readonly page: number;
  /** Names of provinces by id. */
  readonly provinces: ReadonlyMap<string, string>;
  readonly mayManage: boolean;
  /** Whether the reader may add one somewhere. */
  readonly mayAdd: boolean;
}

const PAGE_SIZE = 50;

/** Every organisation with its code, by kind and by province. */
export function OrganisationsPage(props: OrganisationsPageProps) {
  const { organisations, kind, provinceId, page, mayManage, mayAdd } = props;
  const hrefOf = (at: number) =>
    `${paths.organisations()}?${new URLSearchParams({ kind: kind ?? '', province: provinceId ?? '', page: String(at) })}`;
  return (
    <>
      <h1>{placesText.title}</h1>
      <PeopleTabs current="organisations" mayManage={mayManage} />
      <p>{placesText.lead}</p>
      {mayAdd ? (
        <p class="no-print">
          <LinkButton label={organisationText.addTitle} href={paths.organisationNew()} kind="secondary" />
        </p>
      ) : null}
      <OrganisationFilter {...props} />
      <OrganisationTable {...props} />
      <Pager page={page} pageCount={Math.ceil(organisations.length / PAGE_SIZE)} hrefOf={hrefOf} />
    </>
  );
}

function OrganisationFilter({ kind, provinceId, provinces }: OrganisationsPageProps) {
  return (
    <form method="get" action={paths.organisations()} class="board-filter">
      <SelectField
        name="kind"
        label={placesText.kind}
        choices={organisationKinds.map((one) => ({ value: one, label: organisationKindNames[one] }))}
        value={kind ?? ''}
        emptyLabel={placesText.all}
      />
      <SelectField
        name="province"
        label={placesText.parent}
        choices={[...provinces].map(([value, label]) => ({ value, label }))}
        value={provinceId ?? ''}
        emptyLabel={placesText.everyProvince}
      />
      <SubmitButton label={placesText.show} kind="secondary" />
    </form>
  );
}

function OrganisationTable({ organisations, page, provinces }: OrganisationsPageProps) {
  return (
    <DataTable
      caption={`${placesText.title} ${organisations.length} แห่ง`}
      rows={organisations.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)}
      rowKey={(row) => row.id}
      phone="cards"
      columns={[
        { key: 'name', header: placesText.name, rowHeader: true, cell: (row) => <OrganisationName row={row} /> },
        { key: 'code', header: placesText.code, cell: (row) => <code>{row.id}</code> },
        { key: 'kind', header: placesText.kind, cell: (row) => organisationKindNames[row.kind] },
        { key: 'letter', header: placesText.letterCode, cell: (row) => row.letterCode ?? '—' },
        {
          key: 'province',
          header: placesText.parent,
          cell: (row) => (row.kind === 'province' ? '—' : (provinces.get(row.provinceId ?? '') ?? '—')),
        },
      ]}
    />
  );
}

function OrganisationName({ row: { id, name, closedOn } }: { readonly row: Organisation }) {
  return (
    <>
      <a href={paths.organisation(id)}>{name}</a>{' '}
      {closedOn === null ? null : <StatusTag tone="quiet" word={bodiesText.closed(closedOn)} />}
    </>
  );
}
