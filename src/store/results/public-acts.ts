import type { PrintedRow } from '../../application/journal/chain.ts';
import type { JournalHead } from '../../application/journal/head-list-ports.ts';
import { publicAct, publicChain } from '../../application/results/public-chain.ts';
import type { PublicActStore } from '../../application/results/summary-ports.ts';
import type { SummaryKey } from '../../domain/results/result-summary.ts';
import { query } from '../connect.ts';
import { printedColumns } from '../printed-row.ts';
import type { Queryable } from '../queryable.ts';

const owner = 'opdc';

/** The public chain of the journal: one row for each announced edition of results. */
export function publicActsIn(client: Queryable): PublicActStore {
  return {
    actsOn: (subject) =>
      query<{ action: string; seq: string; hash: string }>(client, {
        name: 'public-acts-on',
        text: `SELECT action, seq::text AS seq, encode(hash, 'hex') AS hash FROM journal
               WHERE organisation_id = $1 AND subject = $2 ORDER BY journal.seq`,
        values: [owner, subject],
      }),
    endsOf: (organisationIds) =>
      query<JournalHead>(client, {
        name: 'public-acts-ends',
        text: `SELECT organisation_id AS "organisationId", seq::text AS seq, encode(hash, 'hex') AS hash FROM journal_head
               WHERE organisation_id = ANY ($1::text[]) AND seq > 0 ORDER BY organisation_id COLLATE "C"`,
        values: [organisationIds],
      }),
    rows: () =>
      query<PrintedRow>(client, {
        name: 'public-acts-rows',
        text: `SELECT ${printedColumns} FROM journal WHERE organisation_id = $1 ORDER BY journal.seq`,
        values: [publicChain],
      }),
    unpublished: () =>
      query<SummaryKey>(client, {
        name: 'public-acts-unpublished',
        text: `SELECT fiscal_year AS "fiscalYear", round, edition FROM result_step
               WHERE organisation_id = $1 AND kind = 'announced' AND NOT EXISTS (SELECT FROM journal
                 WHERE journal.organisation_id = $2 AND journal.action = $3
                   AND journal.subject = fiscal_year || '/results/' || round || '-' || edition)
               ORDER BY recorded_at, fiscal_year, round, edition`,
        values: [owner, publicChain, publicAct],
      }),
    async firstListWith(rows) {
      const found = await query<{ text: string }>(client, {
        name: 'public-acts-first-list',
        text: `SELECT text FROM journal_head_list
               WHERE substring(text from '\nhead ([0-9]+) [0-9a-f]{64} ' || $1 || '\n')::bigint >= $2
               ORDER BY number LIMIT 1`,
        values: [publicChain, rows],
      });
      return found[0]?.text ?? null;
    },
  };
}
