import type { FastifyRequest } from 'fastify';
import { type OpenYear, readOpenTables } from '../../../application/open-data/read-open-tables.ts';
import type { DataLicence, PlacedTable } from '../../../documents/open-data/dcat-catalogue.ts';
import { openFilesOf } from '../../../documents/open-data/open-files.ts';
import { visitor } from '../../../domain/people/actor.ts';
import type { WebDeps } from '../../deps.ts';
import { siteAddress } from '../../own-path.ts';
import { paths } from '../../paths.ts';
import { openDataText } from '../../text/open-data-text.ts';

/** What a year publishes, the same for every reader whoever has signed in. */
export const readOpenYear = (deps: WebDeps, fiscalYear: number | null) => readOpenTables(deps, visitor, { fiscalYear });

/** The tables with their files, each at its address. */
export function placedTables(
  deps: WebDeps,
  request: FastifyRequest,
  tables: OpenYear['tables'],
): readonly PlacedTable[] {
  const origin = siteAddress(deps, request);
  return tables.map((table) => ({
    table,
    files: openFilesOf(table).map((file) => ({
      ...file,
      url: `${origin}${paths.openDataFile(table.fiscalYear, table.dataset.code, table.edition, file.format)}`,
    })),
  }));
}

/** The conditions that the installation states, else what is assumed. */
export function licenceOf({ openDataLicence = null }: Pick<WebDeps, 'openDataLicence'>): DataLicence {
  const assumed = `${openDataText.assumedLicence} (ข้อสมมติ: ${openDataText.assumedWhy})`;
  return openDataLicence ?? { name: assumed, url: null };
}
