import type { WorkbookUpload, WorkbookUploadStore } from '../../application/workbook/workbook-ports.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const columns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", round, sha256,
  file_name AS "fileName", waiting_path AS "waitingPath", uploaded_at AS "uploadedAt", uploaded_by AS "uploadedBy",
  applied_at AS "appliedAt", applied_by AS "appliedBy", changed_cells AS "changedCells"`;

/** `workbook_upload`: workbooks that were checked, and those that were applied. */
export function workbookUploadsIn(client: Queryable): WorkbookUploadStore {
  return {
    async find({ organisationId, fiscalYear, round }, sha256, options) {
      const [found] = await query<WorkbookUpload>(client, {
        name: options?.lock ? 'workbook-upload-hold' : 'workbook-upload-find',
        text: `SELECT ${columns} FROM workbook_upload
               WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 AND sha256 = $4
               ${options?.lock ? 'FOR UPDATE' : ''}`,
        values: [organisationId, fiscalYear, round, sha256],
      });
      return found ?? null;
    },
    async note(upload) {
      const { organisationId, fiscalYear, round, sha256, fileName, waitingPath, uploadedAt, uploadedBy } = upload;
      await query(client, {
        name: 'workbook-upload-note',
        text: `INSERT INTO workbook_upload (organisation_id, fiscal_year, round, sha256, file_name, waiting_path,
                 uploaded_at, uploaded_by)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
               ON CONFLICT (organisation_id, fiscal_year, round, sha256) DO UPDATE SET
                 file_name = excluded.file_name, waiting_path = excluded.waiting_path,
                 uploaded_at = excluded.uploaded_at, uploaded_by = excluded.uploaded_by
               WHERE workbook_upload.applied_at IS NULL`,
        values: [organisationId, fiscalYear, round, sha256, fileName, waitingPath, uploadedAt, uploadedBy],
      });
    },
    async markApplied({ organisationId, fiscalYear, round, sha256, appliedAt, appliedBy, changedCells }) {
      await query(client, {
        name: 'workbook-upload-applied',
        text: `UPDATE workbook_upload SET applied_at = $5, applied_by = $6, changed_cells = $7
               WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 AND sha256 = $4`,
        values: [organisationId, fiscalYear, round, sha256, appliedAt, appliedBy, changedCells],
      });
    },
    listApplied({ organisationId, fiscalYear, round }) {
      return query<WorkbookUpload>(client, {
        name: 'workbook-uploads-applied',
        text: `SELECT ${columns} FROM workbook_upload
               WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 AND applied_at IS NOT NULL
               ORDER BY applied_at DESC, sha256 LIMIT 50`,
        values: [organisationId, fiscalYear, round],
      });
    },
  };
}
