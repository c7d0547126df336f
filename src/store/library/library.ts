import type { LibraryStore } from '../../application/library/library-ports.ts';
import type { DocumentFile, YearDocument } from '../../domain/library/year-document.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';
import { addStoredFile } from '../stored-files.ts';

const owner = 'opdc';
const columns = `fiscal_year AS "fiscalYear", number, kind, title, audience, file_sha256 AS sha256, file_name AS "fileName",
  media_type AS "mediaType", size_bytes::text AS "sizeBytes", published_at AS "publishedAt",
  published_name AS "publishedName", withdrawn_at AS "withdrawnAt", withdrawn_name AS "withdrawnName",
  withdrawn_reason AS "withdrawnReason"`;
const withFiles = 'year_document JOIN stored_file ON stored_file.sha256 = file_sha256';

type Row = Omit<YearDocument, 'file' | 'withdrawn'> &
  DocumentFile & {
    readonly withdrawnAt: string | null;
    readonly withdrawnName: string | null;
    readonly withdrawnReason: string | null;
  };

function documentOf({ sha256, fileName, mediaType, sizeBytes, ...row }: Row): YearDocument {
  const { withdrawnAt: at, withdrawnName: name, withdrawnReason: reason, ...rest } = row;
  const withdrawn = at === null || name === null || reason === null ? null : { at, name, reason };
  return { ...rest, file: { sha256, fileName, mediaType, sizeBytes }, withdrawn };
}

async function insertDocument(
  client: Queryable,
  document: Parameters<LibraryStore['insert']>[0],
): Promise<YearDocument> {
  const { fiscalYear, kind, title, audience, file, publishedAt, publishedName } = document;
  await query(client, {
    name: 'document-number-lock',
    text: `SELECT pg_advisory_xact_lock(hashtextextended($1::text, 145))`,
    values: [fiscalYear],
  });
  const rows = await query<{ number: number }>(client, {
    name: 'document-insert',
    text: `INSERT INTO year_document (organisation_id, fiscal_year, kind, title, audience, file_sha256, file_name,
             published_at, published_name, number)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9,
             (SELECT coalesce(max(number), 0) + 1 FROM year_document WHERE organisation_id = $1 AND fiscal_year = $2))
           RETURNING number`,
    values: [owner, fiscalYear, kind, title, audience, file.sha256, file.fileName, publishedAt, publishedName],
  });
  return { ...document, number: rows[0]?.number ?? 0, withdrawn: null };
}

/** The documents of a year that OPDC publishes. */
export function libraryIn(client: Queryable): LibraryStore {
  return {
    async find({ fiscalYear, number }, options) {
      const rows = await query<Row>(client, {
        name: options?.lock ? 'document-find-locked' : 'document-find',
        text: `SELECT ${columns} FROM ${withFiles} WHERE organisation_id = $1 AND fiscal_year = $2 AND number = $3
               ${options?.lock ? 'FOR UPDATE OF year_document' : ''}`,
        values: [owner, fiscalYear, number],
      });
      return rows.map(documentOf)[0] ?? null;
    },
    async listOfYear(fiscalYear) {
      const rows = await query<Row>(client, {
        name: 'documents-of-year',
        text: `SELECT ${columns} FROM ${withFiles} WHERE organisation_id = $1 AND fiscal_year = $2 ORDER BY number`,
        values: [owner, fiscalYear],
      });
      return rows.map(documentOf);
    },
    insert: (document) => insertDocument(client, document),
    async withdraw({ fiscalYear, number }, { at, name, reason }) {
      await query(client, {
        name: 'document-withdraw',
        text: `UPDATE year_document SET withdrawn_at = $4, withdrawn_name = $5, withdrawn_reason = $6
               WHERE organisation_id = $1 AND fiscal_year = $2 AND number = $3`,
        values: [owner, fiscalYear, number, at, name, reason],
      });
    },
    addFile: (file, at) => addStoredFile(client, file, at),
  };
}
