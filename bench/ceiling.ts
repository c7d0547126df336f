/**
 * The reference for pages: a bare Fastify server whose single route answers one named prepared SELECT of one row by its
 * key, with the product's own pool, embedded database and reference data.
 */
import Fastify from 'fastify';
import { startEmbeddedPostgres } from '../src/adapters/embedded-postgres/start-embedded-postgres.ts';
import { loadReference } from '../src/application/people/load-reference.ts';
import { openTransactions } from '../src/boot/open-stores.ts';
import { connect, query } from '../src/store/connect.ts';
import { migrate } from '../src/store/migrate.ts';
import { checkout } from './server-process.ts';

const dataFolder = process.env.SAMRIT_DATA;
if (dataFolder === undefined) throw new Error('SAMRIT_DATA is not set');
const database = await startEmbeddedPostgres({ checkout, dataFolder });
if (!database.ok) throw new Error(JSON.stringify(database.refusals));
const pool = connect(database.value.connection);
const migrated = await migrate(pool);
if (!migrated.ok) throw new Error(JSON.stringify(migrated.refusals));
await loadReference({ transactions: openTransactions(pool) });

const app = Fastify();
app.get('/healthz', async () => {
  await pool.query('SELECT 1');
  return { status: 'ok' };
});
app.get<{ Params: { id: string } }>('/organisations/:id', async ({ params }) => {
  const text = 'SELECT id, kind, name_th AS name FROM organisation WHERE id = $1';
  const [row] = await query<{ id: string }>(pool, { name: 'organisation-by-id', text, values: [params.id] });
  return row;
});
const address = await app.listen({ port: Number(process.env.PORT ?? 0), host: '127.0.0.1' });
process.stdout.write(`${address}\n`);

async function end() {
  await app.close();
  await pool.end();
  if (database.ok) await database.value.stop();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void end());
