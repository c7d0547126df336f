/** A program that opens the database in the given folder, reports it, and holds it open until it is ended. */
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../adapters/embedded-postgres/start-embedded-postgres.ts';

const [dataFolder = '', packageName] = process.argv.slice(2);
const started = await startEmbeddedPostgres({
  checkout: join(import.meta.dirname, '..', '..'),
  dataFolder,
  ...(packageName ? { packageName } : {}),
});
if (started.ok) {
  process.once('SIGTERM', async () => {
    await started.value.stop();
    process.stdout.write('stopped\n');
  });
}
process.stdout.write(`${JSON.stringify(started.ok ? { ...started.value, ended: undefined } : started)}\n`);
