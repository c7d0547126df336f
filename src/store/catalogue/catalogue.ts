import type { CatalogueStore } from '../../application/catalogue/catalogue-ports.ts';
import type { CatalogueEdition, EditionHead, EditionRef } from '../../domain/catalogue/catalogue-entry.ts';
import type { Resolution } from '../../domain/meetings/resolution.ts';
import type { Queryable } from '../queryable.ts';
import {
  type CatalogueEntryRow,
  catalogueEntriesOf,
  catalogueEntryColumns,
  deleteCatalogueEntries,
  insertCatalogueEntries,
} from './catalogue-entries.ts';

const headColumns = `edition.fiscal_year AS "fiscalYear", edition.edition, edition.status,
  edition.row_version AS "rowVersion", edition.based_on_year AS "basedOnYear",
  edition.based_on_edition AS "basedOnEdition", edition.resolution_number AS "resolutionNumber",
  edition.resolved_on AS "resolvedOn", edition.recorded_at AS "recordedAt", edition.recorded_name AS "recordedName",
  edition.changed_at AS "changedAt", edition.resolution`;

interface HeadRow extends EditionRef {
  readonly status: EditionHead['status'];
  readonly rowVersion: number;
  readonly basedOnYear: number | null;
  readonly basedOnEdition: number | null;
  readonly resolutionNumber: string | null;
  readonly resolvedOn: string | null;
  readonly recordedAt: string | null;
  readonly recordedName: string | null;
  readonly resolution: Resolution | null;
  readonly changedAt: string;
}

function headOf(row: HeadRow): EditionHead {
  const { fiscalYear, edition, status, rowVersion, changedAt, basedOnYear, basedOnEdition } = row;
  const { resolutionNumber, resolvedOn, recordedAt, recordedName, resolution } = row;
  return {
    ...{ fiscalYear, edition, status, rowVersion, changedAt },
    basedOn:
      basedOnYear === null || basedOnEdition === null ? null : { fiscalYear: basedOnYear, edition: basedOnEdition },
    approval:
      resolutionNumber === null || resolvedOn === null || recordedAt === null || recordedName === null
        ? null
        : { resolutionNumber, resolvedOn, recordedAt, recordedName, resolution },
  };
}

/** `catalogue_edition` and `catalogue_entry`: approved editions are append-only in the database. */
export function catalogueIn(client: Queryable): CatalogueStore {
  const wholeOf = async (row: HeadRow | undefined): Promise<CatalogueEdition | null> =>
    row ? { ...headOf(row), entries: await catalogueEntriesOf(client, row) } : null;
  return {
    editions: async (fiscalYear) => (await editionRows(client, fiscalYear)).map(headOf),
    years: () => yearRows(client),
    find: async (ref, options) => wholeOf(await findRow(client, ref, options?.lock ?? false)),
    inForce: async (fiscalYear) => wholeOf(await newestRow(client, fiscalYear, 'approved', false)),
    draft: async (fiscalYear, options) => wholeOf(await newestRow(client, fiscalYear, 'draft', options?.lock ?? false)),
    async insert(edition) {
      const inserted = await insertHead(client, edition);
      if (inserted) await insertCatalogueEntries(client, edition, edition.entries);
      return inserted;
    },
    update: (head) => updateHead(client, head),
    async replaceEntries(ref, entries) {
      await deleteCatalogueEntries(client, ref);
      await insertCatalogueEntries(client, ref, entries);
    },
    async remove(ref) {
      await deleteCatalogueEntries(client, ref);
      await client.query({
        name: 'catalogue-edition-delete',
        text: 'DELETE FROM catalogue_edition WHERE fiscal_year = $1 AND edition = $2',
        values: [ref.fiscalYear, ref.edition],
      });
    },
    history: (code) => historyRows(client, code),
    async clustersOf(provinceId) {
      const { rows } = await client.query<{ id: string }>({
        name: 'catalogue-clusters-of',
        text: 'SELECT cluster_id AS id FROM cluster_membership WHERE province_id = $1 ORDER BY era, cluster_id',
        values: [provinceId],
      });
      return rows.map((row) => row.id);
    },
  };
}

async function editionRows(client: Queryable, fiscalYear: number): Promise<readonly HeadRow[]> {
  const { rows } = await client.query<HeadRow>({
    name: 'catalogue-editions',
    text: `SELECT ${headColumns} FROM catalogue_edition AS edition WHERE fiscal_year = $1 ORDER BY edition DESC`,
    values: [fiscalYear],
  });
  return rows;
}

async function yearRows(client: Queryable) {
  const { rows } = await client.query<{ fiscalYear: number; inForce: number | null }>({
    name: 'catalogue-years',
    text: `SELECT fiscal_year AS "fiscalYear", max(edition) FILTER (WHERE status = 'approved') AS "inForce"
           FROM catalogue_edition GROUP BY fiscal_year ORDER BY fiscal_year DESC`,
  });
  return rows;
}

async function findRow(client: Queryable, ref: EditionRef, lock: boolean): Promise<HeadRow | undefined> {
  const { rows } = await client.query<HeadRow>({
    name: lock ? 'catalogue-edition-find-locked' : 'catalogue-edition-find',
    text: `SELECT ${headColumns} FROM catalogue_edition AS edition
           WHERE fiscal_year = $1 AND edition.edition = $2${lock ? ' FOR UPDATE' : ''}`,
    values: [ref.fiscalYear, ref.edition],
  });
  return rows[0];
}

async function newestRow(client: Queryable, fiscalYear: number, status: EditionHead['status'], lock: boolean) {
  const { rows } = await client.query<HeadRow>({
    name: lock ? 'catalogue-edition-newest-locked' : 'catalogue-edition-newest',
    text: `SELECT ${headColumns} FROM catalogue_edition AS edition
           WHERE fiscal_year = $1 AND status = $2 ORDER BY edition.edition DESC LIMIT 1${lock ? ' FOR UPDATE' : ''}`,
    values: [fiscalYear, status],
  });
  return rows[0];
}

async function insertHead(client: Queryable, head: EditionHead): Promise<boolean> {
  const { rowCount } = await client.query({
    name: 'catalogue-edition-insert',
    text: `INSERT INTO catalogue_edition (fiscal_year, edition, status, based_on_year, based_on_edition, changed_at)
           VALUES ($1, $2, 'draft', $3, $4, $5) ON CONFLICT DO NOTHING`,
    values: [
      head.fiscalYear,
      head.edition,
      head.basedOn?.fiscalYear ?? null,
      head.basedOn?.edition ?? null,
      head.changedAt,
    ],
  });
  return rowCount === 1;
}

async function updateHead(client: Queryable, head: EditionHead) {
  await client.query({
    name: 'catalogue-edition-update',
    text: `UPDATE catalogue_edition SET status = $3, resolution_number = $4, resolved_on = $5, recorded_at = $6,
             recorded_name = $7, changed_at = $8, resolution = $9, row_version = row_version + 1
           WHERE fiscal_year = $1 AND edition = $2`,
    values: [
      head.fiscalYear,
      head.edition,
      head.status,
      head.approval?.resolutionNumber ?? null,
      head.approval?.resolvedOn ?? null,
      head.approval?.recordedAt ?? null,
      head.approval?.recordedName ?? null,
      head.changedAt,
      head.approval?.resolution ? JSON.stringify(head.approval.resolution) : null,
    ],
  });
}

async function historyRows(client: Queryable, code: string) {
  const { rows } = await client.query<HeadRow & CatalogueEntryRow>({
    name: 'catalogue-history',
    text: `SELECT ${headColumns}, ${catalogueEntryColumns} FROM catalogue_entry AS entry
           JOIN catalogue_edition AS edition USING (fiscal_year, edition)
           WHERE entry.code = $1 ORDER BY fiscal_year DESC, edition DESC`,
    values: [code],
  });
  return rows.map((row) => ({ head: headOf(row), entry: entryOf(row) }));
}

function entryOf(row: HeadRow & CatalogueEntryRow): CatalogueEntryRow {
  const { code, componentCode, position, name, definition, unit, formula, variables, rule } = row;
  const { mandatory, owner, centralOwnerId, applicability, dataSource, source, confirmedFlags } = row;
  return {
    ...{ code, componentCode, position, name, definition, unit, formula, variables, rule },
    ...{ mandatory, owner, centralOwnerId, applicability, dataSource, source, confirmedFlags },
  };
}
