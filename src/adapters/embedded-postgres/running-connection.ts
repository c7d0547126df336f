import { join } from 'node:path';
import { chooseDataFolder, databaseOwner, openDataFolder, openSocketFolder } from './database-folder.ts';
import { serverAccount } from './server-account.ts';
import type { EmbeddedPostgres } from './start-embedded-postgres.ts';

/** How to reach a server that another process of this product runs on the same data folder. */
export function runningConnection(checkout: string, chosenFolder?: string): EmbeddedPostgres['connection'] | null {
  const account = serverAccount();
  const folder = openDataFolder(chooseDataFolder(checkout, account, chosenFolder), account);
  if (!folder.ok) return null;
  const host = openSocketFolder(join(folder.value, 'postgres'), account);
  return { host, port: 5432, user: databaseOwner, database: 'samrit' };
}
