import { nodeSecrets, timeOrderedIds } from '../src/adapters/node-secrets.ts';
import { argon2Passwords } from '../src/adapters/passwords.ts';
import { machineClock } from '../src/adapters/system-clock.ts';
import { createAccessToken } from '../src/application/people/create-access-token.ts';
import { openTransactions } from '../src/boot/open-stores.ts';
import { settingFactors } from '../src/testing/factor-setting.ts';
import { withProductPool } from './product-pool.ts';
import { must } from './save-seats.ts';

/** Enough tokens that none reaches its limit per minute, however fast the answers are. */
const TOKENS = 400;
const NEXT_WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** Access tokens for reading, all of one person of the product's (temporary) demonstration database. */
export async function takeTokens(dataFolder: string, email: string): Promise<string[]> {
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
    if (!user) return [];
    const owner = { userId: user.id, name: user.name, holdings: [] };
    const lastDay = new Date(Date.now() + NEXT_WEEK_MS).toISOString().slice(0, 10);
    const tokens: string[] = [];
    for (let number = 1; number <= TOKENS; number += 1) {
      const input = { name: `bench ${number}`, scopes: ['read'], lastDay };
      tokens.push(must(await createAccessToken(deps, owner, input)).token);
    }
    return tokens;
  });
}
