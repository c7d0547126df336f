import type { ResultDraft, ResultDraftStore } from '../../application/year/draft-ports.ts';
import type { ResultKey } from '../../domain/reporting/round-key.ts';
import type { Queryable } from '../queryable.ts';

const place = (key: ResultKey) => [key.organisationId, key.fiscalYear, key.round, key.code] as const;

/** What people have typed and not saved, one row per person and result. */
export function resultDraftsIn(client: Queryable): ResultDraftStore {
  return {
    async find(key, userId) {
      const { rows } = await client.query<ResultDraft>({
        name: 'entry-draft-find',
        text: `SELECT organisation_id AS "organisationId", fiscal_year AS "fiscalYear", round, code,
                 user_id AS "userId", row_version AS "rowVersion", typed, kept_at AS "keptAt"
               FROM entry_draft
               WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 AND code = $4 AND user_id = $5`,
        values: [...place(key), userId],
      });
      return rows[0] ?? null;
    },
    async keep(draft) {
      await client.query({
        name: 'entry-draft-keep',
        text: `INSERT INTO entry_draft (organisation_id, fiscal_year, round, code, user_id, row_version, typed, kept_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
               ON CONFLICT (organisation_id, fiscal_year, round, code, user_id)
               DO UPDATE SET row_version = EXCLUDED.row_version, typed = EXCLUDED.typed, kept_at = EXCLUDED.kept_at`,
        values: [...place(draft), draft.userId, draft.rowVersion, JSON.stringify(draft.typed), draft.keptAt],
      });
    },
    async drop(key, userId) {
      await client.query({
        name: 'entry-draft-drop',
        text: `DELETE FROM entry_draft
               WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 AND code = $4 AND user_id = $5`,
        values: [...place(key), userId],
      });
    },
  };
}
