import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { checkSignature, openSigner } from '../adapters/ed25519-signer.ts';
import { nodeSecrets } from '../adapters/node-secrets.ts';
import { headListsIn } from '../store/journal-head-lists.ts';
import { transactionsOver } from '../store/transactions.ts';

/** What publishes and checks lists of heads, on a day that the test sets, with a key of its own. */
export function headListsSetting(pool: Pool, day = '2025-10-06') {
  const signer = openSigner(join(mkdtempSync(join(tmpdir(), 'samrit-key-')), 'journal-key.pem'));
  return {
    transactions: transactionsOver(pool, (client) => ({ headLists: headListsIn(client) })),
    clock: { now: () => `${day}T01:00:00.000Z`, today: () => day },
    secrets: nodeSecrets,
    signer,
    checkSignature,
    publicKey: signer.publicKey,
  };
}

/** The same installation on another day. */
export function onDay(setting: ReturnType<typeof headListsSetting>, day: string): typeof setting {
  return { ...setting, clock: { now: () => `${day}T01:00:00.000Z`, today: () => day } };
}

/**
 * What the owner of the database can do: disable the triggers, rewrite rows, give every row of the chain from there on
 * a new hash and its head the last of them, and enable the triggers again.
 */
export async function rewriteAsOwner(pool: Pool, organisationId: string, sql: string): Promise<void> {
  await pool.query(`
    ALTER TABLE journal DISABLE TRIGGER USER;
    ALTER TABLE journal_head DISABLE TRIGGER USER;
    ${sql};
    DO $$
    DECLARE
      entry journal;
      last  bytea := sha256(convert_to('${organisationId}', 'UTF8'));
      place bigint := 0;
    BEGIN
      FOR entry IN SELECT * FROM journal WHERE organisation_id = '${organisationId}' ORDER BY seq LOOP
        place := entry.seq;
        entry.previous_hash := last;
        last := journal_hash(entry);
        UPDATE journal SET previous_hash = entry.previous_hash, hash = last
          WHERE organisation_id = entry.organisation_id AND seq = entry.seq;
      END LOOP;
      UPDATE journal_head SET seq = place, hash = last WHERE organisation_id = '${organisationId}';
      DELETE FROM journal_head WHERE organisation_id = '${organisationId}' AND place = 0;
    END
    $$;
    ALTER TABLE journal ENABLE TRIGGER USER;
    ALTER TABLE journal_head ENABLE TRIGGER USER`);
}
