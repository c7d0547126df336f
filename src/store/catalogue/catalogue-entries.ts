import type { CatalogueEntry, EditionRef } from '../../domain/catalogue/catalogue-entry.ts';
import type { Queryable } from '../queryable.ts';

/** A row of `catalogue_entry` is an entry: jsonb columns arrive parsed. */
export type CatalogueEntryRow = CatalogueEntry;

export const catalogueEntryColumns = `entry.code, entry.component_code AS "componentCode", entry.position, entry.name,
  entry.definition, entry.unit, entry.formula, entry.variables, entry.rule, entry.mandatory, entry.owner,
  entry.central_owner_id AS "centralOwnerId", entry.applicability, entry.data_source AS "dataSource", entry.source,
  entry.confirmed_flags AS "confirmedFlags"`;

/** The entries of one edition in order. */
export async function catalogueEntriesOf(client: Queryable, ref: EditionRef): Promise<readonly CatalogueEntry[]> {
  const { rows } = await client.query<CatalogueEntryRow>({
    name: 'catalogue-entries',
    text: `SELECT ${catalogueEntryColumns} FROM catalogue_entry AS entry
           WHERE fiscal_year = $1 AND edition = $2 ORDER BY position, code`,
    values: [ref.fiscalYear, ref.edition],
  });
  return rows;
}

export async function insertCatalogueEntries(client: Queryable, ref: EditionRef, entries: readonly CatalogueEntry[]) {
  await client.query({
    name: 'catalogue-entries-insert',
    text: `INSERT INTO catalogue_entry (fiscal_year, edition, code, component_code, position, name, definition, unit,
             formula, variables, rule, mandatory, owner, central_owner_id, applicability, data_source, source,
             confirmed_flags)
           SELECT $1, $2, code, "componentCode", position, name, definition, unit, formula, variables, rule, mandatory,
             owner, "centralOwnerId", applicability, "dataSource", source, "confirmedFlags"
           FROM jsonb_to_recordset($3::jsonb) AS one (code text, "componentCode" text, position int, name text,
             definition text, unit text, formula text, variables jsonb, rule jsonb, mandatory boolean, owner text,
             "centralOwnerId" text, applicability jsonb, "dataSource" text, source jsonb, "confirmedFlags" jsonb)`,
    values: [ref.fiscalYear, ref.edition, JSON.stringify(entries)],
  });
}

export async function deleteCatalogueEntries(client: Queryable, ref: EditionRef) {
  await client.query({
    name: 'catalogue-entries-delete',
    text: 'DELETE FROM catalogue_entry WHERE fiscal_year = $1 AND edition = $2',
    values: [ref.fiscalYear, ref.edition],
  });
}
