import { catalogueEntryFieldNames } from '../../domain/catalogue/catalogue-entry-texts.ts';
import { type CatalogueEntryContent, fieldsOf } from '../../domain/catalogue/compare-editions.ts';
import { formatCatalogueApplicability } from '../../domain/catalogue/format-catalogue-entry.ts';
import { namesOf } from '../../domain/values/known-names.ts';
import { toCsv } from './csv-table.ts';

const fields = namesOf(catalogueEntryFieldNames);

/**
 * Entries of the approved list as CSV, with every field in words. `nameOf` gives the name of an organisation by its
 * code.
 */
export function catalogueCsv(
  entries: readonly CatalogueEntryContent[],
  nameOf: (organisationId: string) => string,
): string {
  const rows = entries.map((entry) => ({
    ...fieldsOf(entry),
    code: entry.code,
    centralOwner: entry.centralOwnerId === null ? '' : nameOf(entry.centralOwnerId),
    applicability: formatCatalogueApplicability(entry.applicability, nameOf),
  }));
  const names = fields.map((field) => ({
    heading: catalogueEntryFieldNames[field],
    cell: (row: (typeof rows)[number]) => row[field],
  }));
  return toCsv([{ heading: 'รหัส', cell: (row) => row.code }, ...names], rows);
}
