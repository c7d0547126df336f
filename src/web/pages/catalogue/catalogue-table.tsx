import type { CatalogueReading } from '../../../application/catalogue/read-catalogue.ts';
import type { CatalogueEdition, CatalogueEntry } from '../../../domain/catalogue/catalogue-entry.ts';
import type { CatalogueFilter } from '../../../domain/catalogue/search-catalogue-entries.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { catalogueText } from '../../text/catalogue-text.ts';
import { filterQuery } from './catalogue-query.ts';
import { nameIn } from './edition-words.ts';

export interface CatalogueTableProps {
  readonly reading: CatalogueReading;
  readonly edition: CatalogueEdition;
  readonly filter: CatalogueFilter;
}

/** The entries that match the filter; a draft shows the number of open flags of each. */
export function CatalogueTable({ reading, edition, filter }: CatalogueTableProps) {
  const { fiscalYear } = edition;
  return (
    <DataTable
      caption={catalogueText.title}
      captionHidden
      phone="cards"
      rows={reading.found}
      rowKey={(entry) => entry.code}
      emptyText={catalogueText.nothing}
      csvHref={`${paths.catalogueFile(fiscalYear, edition.edition)}${filterQuery(filter)}`}
      columns={[...columnsOf(reading, edition), ...(edition.status === 'draft' ? [flagColumn(reading)] : [])]}
    />
  );
}

function columnsOf(reading: CatalogueReading, edition: CatalogueEdition): readonly Column<CatalogueEntry>[] {
  const shown = reading.inForce?.edition === edition.edition ? undefined : edition.edition;
  return [
    {
      key: 'name',
      header: catalogueText.name,
      rowHeader: true,
      cell: (entry) => (
        <a href={paths.catalogueEntry(edition.fiscalYear, entry.code, shown)}>
          <span data-arabic="">{entry.code}</span> {entry.name}
        </a>
      ),
    },
    { key: 'component', header: catalogueText.component, cell: (entry) => entry.componentCode },
    { key: 'unit', header: catalogueText.unit, cell: (entry) => entry.unit },
    {
      key: 'kind',
      header: catalogueText.kind,
      cell: (entry) => (entry.mandatory ? <b>{catalogueText.mandatory}</b> : catalogueText.chosen),
    },
    {
      key: 'owner',
      header: catalogueText.owner,
      cell: ({ owner, centralOwnerId }) =>
        centralOwnerId === null ? owner : `${owner} · ${nameIn(reading.reference, centralOwnerId)}`,
    },
  ];
}

function flagColumn(reading: CatalogueReading): Column<CatalogueEntry> {
  return {
    key: 'flags',
    header: catalogueText.flags,
    cell: (entry) => {
      const count = reading.open.get(entry.code)?.length ?? 0;
      return count === 0 ? (
        <span class="muted">{catalogueText.clean}</span>
      ) : (
        <StatusTag tone="problem" word={catalogueText.flagCount(count)} />
      );
    },
  };
}
