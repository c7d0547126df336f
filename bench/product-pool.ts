import type { Pool } from 'pg';
import { runningConnection } from '../src/adapters/embedded-postgres/running-connection.ts';
import { connect } from '../src/store/connect.ts';
import { checkout } from './server-process.ts';

/** Works directly on the database of the product that is being measured. */
export async function withProductPool<Value>(dataFolder: string, work: (pool: Pool) => Promise<Value>): Promise<Value> {
  const connection = runningConnection(checkout, dataFolder);
  if (connection === null) throw new Error('the product has no embedded database');
  const pool = connect(connection, { max: 2 });
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}
