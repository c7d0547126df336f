import { nodeSecrets, timeOrderedIds } from '../src/adapters/node-secrets.ts';
import { argon2Passwords } from '../src/adapters/passwords.ts';
import { machineClock } from '../src/adapters/system-clock.ts';
import { createAccessToken } from '../src/application/people/create-access-token.ts';
import { openTransactions } from '../src/boot/open-stores.ts';
import { settingFactors } from '../src/testing/factor-setting.ts';
import { withProductPool } from './product-pool.ts';
import { must } from './save-seats.ts';

const NEXT_WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** An access token for reading, of one person of the product's (temporary) demonstration database; null: nobody has it. */
export async function takeToken(dataFolder: string, email: string): Promise<string | null> {
  return withProductPool(dataFolder, async (pool) => {
    const transactions = openTransactions(pool);
    const deps = {
      transactions,
      machine: machineClock,
      ids: timeOrderedIds,
      secrets: nodeSecrets,
      passwords: argon2Passwords(),
      factors: settingFactors,
    };
    const user = await transactions.read((stores) => stores.users.findByEmail(email));
    if (!user) return null;
    const owner = { userId: user.id, name: user.name, holdings: [] };
    const lastDay = new Date(Date.now() + NEXT_WEEK_MS).toISOString().slice(0, 10);
    return must(await createAccessToken(deps, owner, { name: 'bench', scopes: ['read'], lastDay })).token;
  });
}
