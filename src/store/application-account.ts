import type { Pool } from 'pg';
import { inTransaction, query } from './connect.ts';
import type { Queryable } from './queryable.ts';
import { grantUpdates, secureRows } from './row-security.ts';

/** The account of the program in the embedded database, beside the owner of the tables. */
export const applicationAccount = 'samrit_app';

/** Tables that the program only reads. */
export const onlyRead: readonly string[] = ['migration', 'journal_head'];
/** Tables that the program only reads and adds to. */
export const onlyAddedTo: readonly string[] = [
  'journal',
  'journal_head_list',
  'frozen_score',
  'submitted_report',
  'agreement_seal',
  'round_due',
  'late_proposal',
  'organisation_change',
  'organisation_emblem',
  'letter_handing',
  'letter_enclosure_copy',
  'letter_reply',
  'policy_scenario',
  'incentive_allocation',
  'incentive_step',
  'observation_note',
];

/** Any number, as long as no other part of the product locks it. */
const advisoryLock = 2_510_569;

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const listed = (tables: readonly string[]) => tables.map(quoted).join(', ');

/** Creates the account in a database of our own, where the owner may do so. A password is for connections over TCP. */
export async function createApplicationAccount(owner: Pool, account: string, password?: string): Promise<void> {
  await inTransaction(owner, async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [advisoryLock]);
    const found = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [account]);
    if (found.rowCount === 0) await client.query(`CREATE ROLE ${quoted(account)} LOGIN`);
    // Digits and letters only: the statement takes no parameters.
    if (password !== undefined && /^\w+$/.test(password))
      await client.query(`ALTER ROLE ${quoted(account)} PASSWORD '${password}'`);
  });
}

/**
 * Gives the account what the program needs of every table there is now: all of most of them, no change or removal of
 * what is only added to, and no row outside the reach of who acts. Called by the owner after every migration, so that no migration has to think of it.
 */
export async function grantToApplication(owner: Pool, account: string): Promise<void> {
  const to = quoted(account);
  await inTransaction(owner, async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [advisoryLock]);
    await client.query(`
      REVOKE CREATE ON SCHEMA public FROM PUBLIC;
      GRANT USAGE ON SCHEMA public TO ${to};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${to};
      GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${to};
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${to};
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${to}`);
    await grantUpdates(client, account);
    await client.query(`
      REVOKE UPDATE, DELETE ON ${listed(onlyAddedTo)} FROM ${to};
      REVOKE INSERT, UPDATE, DELETE ON ${listed(onlyRead)} FROM ${to}`);
    await secureRows(client);
  });
}

/** The account that this connection uses. */
export async function accountOf(client: Queryable): Promise<string> {
  const rows = await query<{ account: string }>(client, {
    name: 'account-own',
    text: 'SELECT current_user AS account',
  });
  return rows[0]?.account ?? '';
}

/** Whether this connection's account could switch off what protects the journal: it owns it, or may act as its owner. */
export async function ownsJournal(client: Queryable): Promise<boolean> {
  const rows = await query<{ owns: boolean }>(client, {
    name: 'account-owns-journal',
    text: `SELECT pg_has_role(current_user, relowner, 'MEMBER') AS owns FROM pg_class JOIN pg_namespace AS space ON space.oid = relnamespace
           WHERE nspname = 'public' AND relname = 'journal'`,
  });
  return rows[0]?.owns ?? true;
}
