import type { InnovationStore } from '../../application/innovation/innovation-ports.ts';
import type { InnovationProposal } from '../../domain/innovation/innovation-proposal.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const columns = `organisation_id AS "organisationId", fiscal_year AS "fiscalYear", number, agency_id AS "agencyId",
  agency_name AS "agencyName", title, problem, idea, authors, coalesce(cost::text, '') AS cost, expected, status, editions,
  members, reason, answered_at AS "answeredAt", answered_name AS "answeredName", outcome, outcome_reason AS "outcomeReason", settled,
  announced_at AS "announcedAt", announced_name AS "announcedName", created_at AS "createdAt",
  row_version AS "rowVersion", changed_at AS "changedAt", changed_name AS "changedName"`;

type Written = Omit<InnovationProposal, 'number' | 'rowVersion'>;

const writtenOf = (one: Written) => [
  ...[one.organisationId, one.fiscalYear, one.agencyId, one.agencyName, one.title, one.problem, one.idea, one.authors],
  ...[one.cost === '' ? null : one.cost, one.expected, one.status, JSON.stringify(one.editions), one.reason],
  ...[one.answeredAt, one.answeredName, one.outcome, one.outcomeReason],
  ...[one.settled === null ? null : JSON.stringify(one.settled), one.announcedAt, one.announcedName],
  ...[one.createdAt, one.changedAt, one.changedName, JSON.stringify(one.members)],
];

type ProposalStore = Pick<InnovationStore, 'find' | 'listOf' | 'announcedOf' | 'insert' | 'update'>;

/** `innovation_proposal`, one row for each proposal with everything that was sent of it. */
export function innovationProposalsIn(client: Queryable): ProposalStore {
  return {
    async find({ organisationId, fiscalYear, number }, options) {
      const rows = await query<InnovationProposal>(client, {
        name: options?.lock ? 'innovation-find-locked' : 'innovation-find',
        text: `SELECT ${columns} FROM innovation_proposal
               WHERE organisation_id = $1 AND fiscal_year = $2 AND number = $3 ${options?.lock ? 'FOR UPDATE' : ''}`,
        values: [organisationId, fiscalYear, number],
      });
      return rows[0] ?? null;
    },
    listOf: ({ organisationId, fiscalYear }) =>
      query<InnovationProposal>(client, {
        name: 'innovation-of-year',
        text: `SELECT ${columns} FROM innovation_proposal WHERE organisation_id = $1 AND fiscal_year = $2 ORDER BY number`,
        values: [organisationId, fiscalYear],
      }),
    announcedOf: (fiscalYear) =>
      query<InnovationProposal>(client, {
        name: 'innovation-announced',
        text: `SELECT ${columns} FROM innovation_proposal WHERE fiscal_year = $1 AND announced_at IS NOT NULL
               ORDER BY organisation_id COLLATE "C", number`,
        values: [fiscalYear],
      }),
    insert: (proposal) => insertProposal(client, proposal),
    update: (proposal) => updateProposal(client, proposal),
  };
}

async function insertProposal(client: Queryable, proposal: Written): Promise<InnovationProposal> {
  await query(client, {
    name: 'innovation-number-lock',
    text: `SELECT pg_advisory_xact_lock(hashtextextended(concat_ws(' ', $1::text, $2::text), 213))`,
    values: [proposal.organisationId, proposal.fiscalYear],
  });
  const rows = await query<{ number: number }>(client, {
    name: 'innovation-insert',
    text: `INSERT INTO innovation_proposal (organisation_id, fiscal_year, agency_id, agency_name, title, problem, idea, authors,
             cost, expected, status, editions, reason, answered_at, answered_name, outcome, outcome_reason, settled,
             announced_at, announced_name, created_at, changed_at, changed_name, members, number)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24,
             (SELECT coalesce(max(number), 0) + 1 FROM innovation_proposal WHERE organisation_id = $1 AND fiscal_year = $2))
           RETURNING number`,
    values: writtenOf(proposal),
  });
  return { ...proposal, number: rows[0]?.number ?? 0, rowVersion: 1 };
}

async function updateProposal(client: Queryable, proposal: InnovationProposal): Promise<void> {
  await query(client, {
    name: 'innovation-update',
    text: `UPDATE innovation_proposal SET agency_id = $3, agency_name = $4, title = $5, problem = $6, idea = $7, authors = $8,
             cost = $9, expected = $10, status = $11, editions = $12, reason = $13, answered_at = $14, answered_name = $15,
             outcome = $16, outcome_reason = $17, settled = $18, announced_at = $19, announced_name = $20, created_at = $21,
             changed_at = $22, changed_name = $23, members = $24, row_version = row_version + 1
           WHERE organisation_id = $1 AND fiscal_year = $2 AND number = $25`,
    values: [...writtenOf(proposal), proposal.number],
  });
}
