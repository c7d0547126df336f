import type { EvaluationStore } from '../../application/evaluation/evaluation-ports.ts';
import type { PanelCoverStore } from '../../application/year/panel-cover-ports.ts';
import type { Panel } from '../../domain/evaluation/panel.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';
import { tiesIn } from './evaluators.ts';

const columns = `fiscal_year AS "fiscalYear", number, round, name,
  json_build_object('title', document_title, 'number', document_number, 'issuedOn', document_day) AS document, members,
  head_id AS "headId", parties, row_version AS "rowVersion", changed_at AS "changedAt", changed_name AS "changedName"`;

/** Which panel evaluates a party, and who may not. */
export function panelCoverIn(client: Queryable): PanelCoverStore {
  return {
    ...tiesIn(client),
    async of({ organisationId, fiscalYear, round }) {
      const rows = await query<Panel>(client, {
        name: 'panel-of-party',
        text: `SELECT ${columns} FROM evaluation_panel
               WHERE fiscal_year = $2 AND round = $3 AND parties @> ARRAY[$1::text] ORDER BY number LIMIT 1`,
        values: [organisationId, fiscalYear, round],
      });
      return rows[0] ?? null;
    },
    async scoreAnew({ organisationId, fiscalYear, round }, { at, name }) {
      const key = [organisationId, fiscalYear, round, at];
      await query(client, {
        name: 'panel-sheets-anew',
        text: `UPDATE evaluation_sheet SET status = 'draft', changed_at = $4
               WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 AND status = 'concluded'`,
        values: key,
      });
      await query(client, {
        name: 'panel-settlement-anew',
        text: `UPDATE evaluation_settlement SET status = 'scoring', row_version = row_version + 1, reconciled = '[]',
                 minutes = NULL, settled = '[]', return_reason = NULL, proposed_name = NULL, settled_at = NULL,
                 changed_at = $4, changed_name = $5
               WHERE organisation_id = $1 AND fiscal_year = $2 AND round = $3 AND status <> 'scoring'`,
        values: [...key, name],
      });
    },
  };
}

/** Panels as they are appointed. */
export function panelsIn(client: Queryable): Pick<EvaluationStore, 'panels' | 'findPanel' | 'savePanel'> {
  return {
    async panels(fiscalYear, options) {
      if (options?.lock)
        await query(client, {
          name: 'panel-lock',
          text: 'SELECT pg_advisory_xact_lock(hashtextextended($1::text, 210))',
          values: [fiscalYear],
        });
      return query<Panel>(client, {
        name: 'panels-of-year',
        text: `SELECT ${columns} FROM evaluation_panel WHERE fiscal_year = $1 ORDER BY number`,
        values: [fiscalYear],
      });
    },
    async findPanel({ fiscalYear, number }) {
      const rows = await query<Panel>(client, {
        name: 'panel-find',
        text: `SELECT ${columns} FROM evaluation_panel
               WHERE organisation_id = 'opdc' AND fiscal_year = $1 AND number = $2`,
        values: [fiscalYear, number],
      });
      return rows[0] ?? null;
    },
    savePanel: (panel) => savePanel(client, panel),
  };
}

async function savePanel(client: Queryable, one: Panel): Promise<void> {
  await query(client, {
    name: 'panel-save',
    text: `INSERT INTO evaluation_panel (organisation_id, fiscal_year, number, round, name, document_title, document_number,
             document_day, members, head_id, parties, changed_at, changed_name)
           VALUES ('opdc', $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
           ON CONFLICT (organisation_id, fiscal_year, number) DO UPDATE SET name = $4, document_title = $5,
             document_number = $6, document_day = $7, members = $8, head_id = $9, parties = $10, changed_at = $11,
             changed_name = $12, row_version = evaluation_panel.row_version + 1`,
    values: [
      ...[one.fiscalYear, one.number, one.round, one.name, one.document.title, one.document.number],
      ...[one.document.issuedOn, JSON.stringify(one.members), one.headId, one.parties, one.changedAt, one.changedName],
    ],
  });
}
