import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { type ChainEnd, emptyChain, faultAtHead, faultOf, type PrintedRow } from '../application/journal/chain.ts';
import type { JournalBreak, JournalVerdict, JournalVerifier } from '../application/journal/journal-ports.ts';
import { query } from './connect.ts';
import { printedColumns } from './printed-row.ts';
import { withClient } from './with-client.ts';

const rowsAtOnce = 2000;
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** Recomputes every chain in this process, so that verification does not depend on the database alone. */
export function journalVerifier(pool: Pool): JournalVerifier {
  return { verify: () => verifyJournalRows(pool) };
}

async function verifyJournalRows(pool: Pool): Promise<JournalVerdict> {
  return withClient(pool, async ({ client }) => {
    // One snapshot: rows added during reading are in neither the rows nor the heads.
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const verdict = await verifySnapshot(client);
    await client.query('ROLLBACK');
    return verdict;
  });
}

async function verifySnapshot(client: PoolClient): Promise<JournalVerdict> {
  const heads = await readHeads(client);
  const organisations = [...heads.keys()].sort();
  const breaks: JournalBreak[] = [];
  let rows = 0;
  for (const organisationId of organisations) {
    const walked = await walkChain(client, organisationId, heads.get(organisationId));
    rows += walked.rows;
    if (walked.break !== undefined) breaks.push(walked.break);
  }
  return { organisations: organisations.length, rows, breaks };
}

/** Every chain: those with a head, and those whose head was removed. */
async function readHeads(client: PoolClient): Promise<Map<string, ChainEnd | undefined>> {
  const found = await query<{ organisationId: string; seq: string | null; hash: string | null }>(client, {
    name: 'journal-heads',
    text: `SELECT coalesce(head.organisation_id, chain.organisation_id) AS "organisationId", head.seq,
             encode(head.hash, 'hex') AS hash
           FROM journal_head AS head
           FULL JOIN (SELECT DISTINCT organisation_id FROM journal) AS chain USING (organisation_id)`,
  });
  return new Map(
    found.map(({ organisationId, seq, hash }) => [
      organisationId,
      seq === null || hash === null ? undefined : { seq: BigInt(seq), hash },
    ]),
  );
}

async function walkChain(client: PoolClient, organisationId: string, head: ChainEnd | undefined) {
  let end = emptyChain(organisationId, sha256);
  let rows = 0;
  for (;;) {
    const batch = await readBatch(client, organisationId, end.seq);
    for (const row of batch) {
      const fault = faultOf(row, end, sha256);
      if (fault) return { rows, break: { organisationId, seq: String(fault.seq), fault: fault.fault } };
      end = { seq: BigInt(row.seq), hash: row.hash };
      rows += 1;
    }
    if (batch.length < rowsAtOnce) break;
  }
  const fault = faultAtHead(end, head);
  return { rows, break: fault && { organisationId, seq: String(fault.seq), fault: fault.fault } };
}

function readBatch(client: PoolClient, organisationId: string, after: bigint): Promise<PrintedRow[]> {
  return query<PrintedRow>(client, {
    name: 'journal-batch-printed',
    text: `SELECT ${printedColumns}
           FROM journal WHERE organisation_id = $1 AND journal.seq > $2 ORDER BY journal.seq LIMIT $3`,
    values: [organisationId, String(after), rowsAtOnce],
  });
}
