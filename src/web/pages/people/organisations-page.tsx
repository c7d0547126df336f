import {
  type Organisation,
  type OrganisationKind,
  organisationKindNames,
  organisationKinds,
} from '../../../domain/people/organisation.ts';
import { DataTable } from '../../components/data-table.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { placesText } from '../../text/people-text.ts';
import { PeopleTabs } from './people-tabs.tsx';

export interface OrganisationsPageProps {
  readonly organisations: readonly Organisation[];
  readonly kind: OrganisationKind | null;
  /** Names of provinces by id. */
  readonly provinces: ReadonlyMap<string, string>;
  readonly mayManage: boolean;
}

/** Who takes part: every organisation with its code. */
export function OrganisationsPage({ organisations, kind, provinces, mayManage }: OrganisationsPageProps) {
  const choices = organisationKinds.map((one) => ({ value: one, label: organisationKindNames[one] }));
  return (
    <>
      <h1>{placesText.title}</h1>
      <PeopleTabs current="organisations" mayManage={mayManage} />
      <p>{placesText.lead}</p>
      <form method="get" action={paths.organisations()} class="board-filter">
        <SelectField
          name="kind"
          label={placesText.kind}
          choices={choices}
          value={kind ?? ''}
          emptyLabel={placesText.all}
        />
        <SubmitButton label={placesText.show} kind="secondary" />
      </form>
      <DataTable
        caption={`${placesText.title} ${organisations.length} แห่ง`}
        rows={organisations}
        rowKey={(row) => row.id}
        phone="cards"
        filterable
        columns={[
          { key: 'name', header: placesText.name, rowHeader: true, cell: (row) => row.name },
          { key: 'code', header: placesText.code, cell: (row) => <code>{row.id}</code> },
          { key: 'kind', header: placesText.kind, cell: (row) => organisationKindNames[row.kind] },
          { key: 'letter', header: placesText.letterCode, cell: (row) => row.letterCode ?? '—' },
          {
            key: 'province',
            header: placesText.parent,
            cell: (row) => (row.kind === 'agency' ? (provinces.get(row.provinceId ?? '') ?? '—') : '—'),
          },
        ]}
      />
    </>
  );
}
