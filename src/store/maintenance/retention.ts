import type { RetentionRun, RetentionStore } from '../../application/maintenance/maintenance-ports.ts';
import type { CleanedTable } from '../../application/maintenance/retention.data.ts';
import type { WaitingFile } from '../../application/year/file-vault.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const unused = 'applied_at IS NULL AND uploaded_at < $1';

/** What ended before an instant ($1). */
const removal: Readonly<Record<CleanedTable, string>> = {
  session: 'DELETE FROM session WHERE least(revoked_at, expires_at) < $1',
  access_token: 'DELETE FROM access_token WHERE least(revoked_at, expires_at) < $1',
  outbox_mail: `UPDATE outbox_mail SET plain = '', html = '', unsubscribe_url = NULL
    WHERE state <> 'queued' AND changed_at < $1 AND (plain <> '' OR html <> '')`,
  workbook_upload: `DELETE FROM workbook_upload WHERE ${unused}`,
  entry_draft: `DELETE FROM entry_draft USING report
    WHERE report.organisation_id = entry_draft.organisation_id AND report.fiscal_year = entry_draft.fiscal_year
      AND report.round = entry_draft.round AND report.status = 'final' AND kept_at < $1`,
  development_import: 'DELETE FROM development_import WHERE changed_at < $1',
  idempotency_key: 'DELETE FROM idempotency_key WHERE created_at < $1',
  paper_job: 'DELETE FROM paper_job WHERE finished_at < $1',
};
const columns = 'day, finished_at AS "finishedAt", removed';

/** `retention_run`, and the removal of what it is about. */
export function retentionIn(client: Queryable): RetentionStore {
  const one = async (name: string, condition: string, values: readonly unknown[] = []) => {
    const text = `SELECT ${columns} FROM retention_run ${condition}`;
    return (await query<RetentionRun>(client, { name: `retention-run-${name}`, text, values }))[0] ?? null;
  };
  return {
    find: (day) => one('find', 'WHERE day = $1', [day]),
    newest: () => one('newest', 'ORDER BY day DESC LIMIT 1'),
    async begin(day, at) {
      const text = `INSERT INTO retention_run (day, finished_at, removed) VALUES ($1, $2, '{}')
        ON CONFLICT (day) DO NOTHING RETURNING day`;
      return (await query(client, { name: 'retention-run-begin', text, values: [day, at] })).length > 0;
    },
    async finish({ day, finishedAt, removed }) {
      const text = 'UPDATE retention_run SET finished_at = $2, removed = $3 WHERE day = $1';
      await query(client, { name: 'retention-run-finish', text, values: [day, finishedAt, JSON.stringify(removed)] });
    },
    async remove(table, before) {
      const { rowCount } = await client.query({
        name: `retention-remove-${table}`,
        text: removal[table],
        values: [before],
      });
      return rowCount ?? 0;
    },
    unusedWorkbooks: (before) =>
      query<WaitingFile>(client, {
        name: 'retention-workbooks',
        text: `SELECT waiting_path AS "temporaryPath", sha256 FROM workbook_upload WHERE ${unused} FOR UPDATE`,
        values: [before],
      }),
  };
}
