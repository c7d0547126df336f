import type { CatalogueReading } from '../../../application/catalogue/read-catalogue.ts';
import type { CatalogueEntry } from '../../../domain/catalogue/catalogue-entry.ts';
import { catalogueEntryFieldNames } from '../../../domain/catalogue/catalogue-entry-texts.ts';
import { fieldsOf } from '../../../domain/catalogue/compare-editions.ts';
import { formatCatalogueApplicability } from '../../../domain/catalogue/format-catalogue-entry.ts';
import { csvCell } from '../../csv-cell.ts';
import { catalogueText } from '../../text/catalogue-text.ts';
import { nameIn } from './edition-words.ts';

// Spreadsheets read a file as UTF-8 only when it begins with this mark.
const BYTE_ORDER_MARK = '\ufeff';

/** An edition as a CSV file: one row an entry, every field in words, CRLF as spreadsheets expect. */
export function catalogueCsv(reading: CatalogueReading, entries: readonly CatalogueEntry[]): string {
  const fields = Object.keys(catalogueEntryFieldNames) as (keyof typeof catalogueEntryFieldNames)[];
  const headings = [catalogueText.code, ...fields.map((field) => catalogueEntryFieldNames[field])];
  const rows = entries.map((entry) => {
    const words = {
      ...fieldsOf(entry),
      centralOwner: entry.centralOwnerId === null ? '' : nameIn(reading.reference, entry.centralOwnerId),
      applicability: formatCatalogueApplicability(entry.applicability, (id) => nameIn(reading.reference, id)),
    };
    return [entry.code, ...fields.map((field) => words[field])];
  });
  return `${BYTE_ORDER_MARK}${[headings, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
