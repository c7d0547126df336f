import { query } from './connect.ts';
import type { Queryable } from './queryable.ts';
import { writtenAtOpdcByAll } from './row-security.data.ts';

/** A table whose rows belong to organisations, as the catalogue describes it. */
export interface OwnedTable {
  readonly name: string;
  /** Its columns but the organisation's. */
  readonly columns: readonly string[];
  /** Whether its policies are in force. */
  readonly secured: boolean;
  /** Its policies as `policiesOf` names them. */
  readonly policies: readonly string[];
}

/** Every table with an organisation_id, whichever migration made it. */
export async function ownedTables(client: Queryable): Promise<readonly OwnedTable[]> {
  return query<OwnedTable>(client, {
    name: 'tables-owned',
    text: `SELECT relname AS name, relrowsecurity AS secured,
             ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped
                     AND attname <> 'organisation_id' ORDER BY attnum) AS columns,
             ARRAY(SELECT concat_ws(' ', polname, polcmd, pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
                   FROM pg_policy WHERE polrelid = c.oid ORDER BY polname) AS policies
           FROM pg_class AS c JOIN pg_attribute AS owner ON owner.attrelid = c.oid AND owner.attname = 'organisation_id'
           WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace ORDER BY relname`,
  });
}

/** The test of an organisation that the policies of a table make. */
const testOf = (table: string) =>
  table in writtenAtOpdcByAll ? 'in_reach_or_at_opdc(organisation_id)' : 'in_reach(organisation_id)';

/**
 * A row outside the reach may be read and be found by an UPDATE, which is then refused with an error; a row that is only
 * not found would be taken for one that does not exist.
 */
const policyTexts: Readonly<Record<string, (test: string) => string>> = {
  reach_delete: (test) => `FOR DELETE USING (${test})`,
  reach_insert: (test) => `FOR INSERT WITH CHECK (${test})`,
  reach_read: () => 'FOR SELECT USING (true)',
  reach_update: (test) => `FOR UPDATE USING (true) WITH CHECK (${test})`,
};

/** What `ownedTables` tells of a table whose policies are as they should be. */
export function policiesOf(table: string): readonly string[] {
  const test = testOf(table);
  return [`reach_delete d ${test}`, `reach_insert a ${test}`, 'reach_read r true', `reach_update w true ${test}`];
}

/**
 * Makes the policies of every table with an organisation_id and puts them in force, for every account but the owner of
 * the tables. What is in order already is left alone: changing a policy waits for all who use the table.
 */
export async function secureRows(owner: Queryable): Promise<void> {
  for (const table of await ownedTables(owner)) {
    const wanted = policiesOf(table.name);
    if (table.secured && wanted.join() === table.policies.join()) continue;
    const old = table.policies.map((policy) => policy.split(' ', 1)[0] ?? '');
    const statements = [
      ...old.map((policy) => `DROP POLICY ${quoted(policy)} ON ${quoted(table.name)}`),
      ...Object.entries(policyTexts).map(
        ([policy, textOf]) => `CREATE POLICY ${policy} ON ${quoted(table.name)} ${textOf(testOf(table.name))}`,
      ),
      `ALTER TABLE ${quoted(table.name)} ENABLE ROW LEVEL SECURITY`,
    ];
    await owner.query(statements.join('; '));
  }
}

/** A row stays with its organisation: the account may change every other column. */
export async function grantUpdates(owner: Queryable, account: string): Promise<void> {
  const tables = await ownedTables(owner);
  const statements = tables.flatMap(({ name, columns }) => [
    `REVOKE UPDATE ON ${quoted(name)} FROM ${quoted(account)}`,
    `GRANT UPDATE (${columns.map(quoted).join(', ')}) ON ${quoted(name)} TO ${quoted(account)}`,
  ]);
  await owner.query(statements.join('; '));
}

/** Tables of which this account may not see every row. */
export async function tablesWithHiddenRows(client: Queryable): Promise<readonly string[]> {
  const rows = await query<{ name: string }>(client, {
    name: 'tables-with-hidden-rows',
    text: `SELECT relname AS name FROM pg_class
           WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace AND row_security_active(oid)
             AND (NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = pg_class.oid AND polpermissive AND polcmd IN ('r', '*')
                                AND polroles = '{0}' AND pg_get_expr(polqual, polrelid) = 'true')
               OR EXISTS (SELECT FROM pg_policy WHERE polrelid = pg_class.oid AND NOT polpermissive AND polcmd IN ('r', '*')))
           ORDER BY relname`,
  });
  return rows.map(({ name }) => name);
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
