import type { Pool } from 'pg';
import { factorTools } from '../adapters/factor-tools.ts';

/** Second factors of a product at `localhost`, with a key that only tests have. */
export const settingFactors = factorTools('http://localhost:3000', Buffer.alloc(32, 7));

/** Requires a second factor for nothing, as in a demonstration. */
export async function requireNoFactor(pool: Pool): Promise<void> {
  await pool.query('UPDATE second_factor_policy SET required = false');
}
