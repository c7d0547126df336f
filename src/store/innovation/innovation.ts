import type { InnovationStore } from '../../application/innovation/innovation-ports.ts';
import type { PanelMember } from '../../domain/evaluation/panel.ts';
import type { InnovationCall } from '../../domain/innovation/innovation-call.ts';
import type { InnovationSheet } from '../../domain/innovation/innovation-scores.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';
import { innovationProposalsIn } from './innovation-proposals.ts';

const callColumns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", title, explanation,
  opens_on AS "opensOn", closes_on AS "closesOn", criteria, invited, members, admitted, moved, row_version AS "rowVersion",
  changed_at AS "changedAt", changed_name AS "changedName"`;
const sheetColumns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", number, member_id AS "memberId",
  member_name AS "memberName", status, recused_because AS "recusedBecause", scores, row_version AS "rowVersion",
  changed_at AS "changedAt"`;

/** Calls for innovation proposals, the proposals, and what members of a panel give for them. */
export function innovationIn(client: Queryable): InnovationStore {
  return {
    ...innovationProposalsIn(client),
    async findCall({ organisationId, fiscalYear }, options) {
      const rows = await query<InnovationCall>(client, {
        name: options?.lock ? 'innovation-call-find-locked' : 'innovation-call-find',
        text: `SELECT ${callColumns} FROM innovation_call WHERE organisation_id = $1 AND fiscal_year = $2
               ${options?.lock ? 'FOR UPDATE' : ''}`,
        values: [organisationId, fiscalYear],
      });
      return rows[0] ?? null;
    },
    callsOf: (organisationIds) =>
      query<InnovationCall>(client, {
        name: 'innovation-calls-of',
        text: `SELECT ${callColumns} FROM innovation_call WHERE organisation_id = ANY ($1)
               ORDER BY fiscal_year, organisation_id COLLATE "C"`,
        values: [organisationIds],
      }),
    saveCall: (call) => saveCall(client, call),
    sheetsOf: ({ organisationId, fiscalYear }) =>
      query<InnovationSheet>(client, {
        name: 'innovation-sheets',
        text: `SELECT ${sheetColumns} FROM innovation_sheet WHERE organisation_id = $1 AND fiscal_year = $2
               ORDER BY number, member_id COLLATE "C"`,
        values: [organisationId, fiscalYear],
      }),
    saveSheet: (sheet) => saveSheet(client, sheet),
    peopleOn: (organisationId, day) =>
      query<PanelMember>(client, {
        name: 'innovation-people',
        text: `SELECT DISTINCT ON (person.name, person.id) person.id AS "userId", person.name,
                 held.organisation_id AS "organisationId", organisation.name_th AS "organisationName"
               FROM role_holding held JOIN app_user person ON person.id = held.user_id AND person.disabled_at IS NULL
                 JOIN organisation ON organisation.id = held.organisation_id
               WHERE (organisation.id = $1 OR organisation.province_code = $1)
                 AND held.valid_from <= $2 AND (held.valid_to IS NULL OR held.valid_to >= $2)
               ORDER BY person.name, person.id, held.valid_from, held.organisation_id COLLATE "C"`,
        values: [organisationId, day],
      }),
  };
}

async function saveCall(client: Queryable, one: InnovationCall): Promise<void> {
  await query(client, {
    name: 'innovation-call-save',
    text: `INSERT INTO innovation_call (organisation_id, fiscal_year, title, explanation, opens_on, closes_on, criteria,
             invited, members, admitted, changed_at, changed_name, moved)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
           ON CONFLICT (organisation_id, fiscal_year) DO UPDATE SET title = $3, explanation = $4, opens_on = $5,
             closes_on = $6, criteria = $7, invited = $8, members = $9, admitted = $10, changed_at = $11,
             changed_name = $12, moved = $13, row_version = innovation_call.row_version + 1`,
    values: [
      ...[one.organisationId, one.fiscalYear, one.title, one.explanation, one.opensOn, one.closesOn],
      ...[one.criteria, one.invited, one.members, one.admitted].map((list) => JSON.stringify(list)),
      ...[one.changedAt, one.changedName, JSON.stringify(one.moved)],
    ],
  });
}

async function saveSheet(client: Queryable, one: InnovationSheet): Promise<void> {
  await query(client, {
    name: 'innovation-sheet-save',
    text: `INSERT INTO innovation_sheet (organisation_id, fiscal_year, number, member_id, member_name, status,
             recused_because, scores, changed_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
           ON CONFLICT (organisation_id, fiscal_year, number, member_id) DO UPDATE SET member_name = $5, status = $6,
             recused_because = $7, scores = $8, changed_at = $9, row_version = innovation_sheet.row_version + 1`,
    values: [
      ...[one.organisationId, one.fiscalYear, one.number, one.memberId, one.memberName, one.status],
      ...[one.recusedBecause, JSON.stringify(one.scores), one.changedAt],
    ],
  });
}
