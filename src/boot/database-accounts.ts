import type { EmbeddedPostgres } from '../adapters/embedded-postgres/start-embedded-postgres.ts';
import { refusalSentence } from '../contract/refusals/sentence-of.ts';
import { type Refusal, refusal } from '../domain/values/result.ts';
import {
  accountOf,
  applicationAccount,
  createApplicationAccount,
  grantToApplication,
  ownsJournal,
} from '../store/application-account.ts';
import { connect, type DatabaseAddress, longPatience, reading } from '../store/connect.ts';
import { migrate } from '../store/migrate.ts';
import type { Config } from './config.ts';

/** One database by two accounts; the same address twice where one account is both. */
export interface DatabaseAccounts {
  /** Owns the tables and migrates them. */
  readonly owner: DatabaseAddress;
  /** Serves. */
  readonly application: DatabaseAddress;
}

/** The accounts of somebody else's server, as the configuration names them. */
export function accountsOf(
  { ownerDatabaseUrl }: Pick<Config, 'ownerDatabaseUrl'>,
  databaseUrl: string,
): DatabaseAccounts {
  const application = { connectionString: databaseUrl };
  return { owner: ownerDatabaseUrl === undefined ? application : { connectionString: ownerDatabaseUrl }, application };
}

/** The accounts of the embedded server, which are ours to make. */
export async function ownAccounts(owner: EmbeddedPostgres['connection']): Promise<DatabaseAccounts> {
  const pool = connect(owner, { max: 1 });
  try {
    await createApplicationAccount(pool, applicationAccount);
  } finally {
    await pool.end();
  }
  return { owner, application: { ...owner, user: applicationAccount } };
}

/**
 * Migrates, and gives the program's account what it needs of the tables; refuses one that owns them after all. With a
 * connection of its own: a migration may take longer than any request.
 */
export async function migrateAsOwner({ owner, application }: DatabaseAccounts): Promise<void> {
  const ownerPool = connect(owner, { max: 1, patience: longPatience });
  try {
    const migrated = await migrate(ownerPool);
    if (!migrated.ok) throw refusalError(migrated.refusals);
    if (owner === application) return;
    const { account, owns } = await askAccount(application);
    if (owns) throw refusalError([refusal('database-accounts-not-apart', { account })]);
    await grantToApplication(ownerPool, account);
  } finally {
    await ownerPool.end();
  }
}

async function askAccount(address: DatabaseAddress) {
  const pool = connect(address, { max: 1 });
  try {
    return await reading(pool, async (client) => ({
      account: await accountOf(client),
      owns: await ownsJournal(client),
    }));
  } finally {
    await pool.end();
  }
}

export function refusalError(refusals: readonly Refusal[]): Error {
  return new Error(refusals.map(refusalSentence).join('\n'));
}
