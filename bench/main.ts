/**
 * Measures Samrit against references of the same run and prints one table. `--long` measures longer. `--only save`
 * measures only what has the word in its name. `forecast` prints the back-test of the projection alone,
 * `simulate` what it costs to rescore five years under another framework; `database` measures the pages of development
 * databases, full.
 */
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { arch, availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { openSocketFolder } from '../src/adapters/embedded-postgres/database-folder.ts';
import { serverAccount } from '../src/adapters/embedded-postgres/server-account.ts';
import { demoSignIns } from '../src/demo/demo-sign-ins.ts';
import { takeToken } from './api-token.ts';
import { computeRows } from './compute-rows.ts';
import { databasePages, fillDatabases } from './development-databases.ts';
import { forecastTable } from './forecast.ts';
import { type HttpCase, httpRows } from './http-rows.ts';
import { longPace, type Pace, shortPace } from './measure.ts';
import { apiCase, apiReads, pageCase, pages } from './read-cases.ts';
import { saveCase, whileSaving } from './save-cases.ts';
import { seatsOfOneProvince, takeSeats } from './save-seats.ts';
import type { ServerProcess } from './server-process.ts';
import { simulationTable } from './simulate.ts';
import { memoryRows, type Pair, startBoth } from './start-rows.ts';
import { type Row, renderTable } from './table.ts';
import { signedIn } from './visitor.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const folder = `/var/tmp/samrit-bench-${process.pid}`;
const folders: Pair<string> = { product: join(folder, 'product'), ceiling: join(folder, 'ceiling') };
const servers: ServerProcess[] = [];
const reader = 'opdc@';

/** `--only save` measures only the rows with this word in their names. */
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;

async function measureAll(pace: Pace): Promise<Row[]> {
  if (only === undefined) say('» scoring, in this process');
  const rows = only === undefined ? computeRows(pace) : [];
  say('» starts, on empty folders and again');
  const starts = only === undefined ? pace.starts : 1;
  const { rows: startRows, running } = await startBoth(folders, starts, (server) => servers.push(server));
  say('» pages, API and saves over HTTP');
  const cases = (await allCases(running.product.address)).filter(({ what }) => what.includes(only ?? ''));
  rows.push(...(await httpRows(running.ceiling.address, cases, pace)));
  return only === undefined ? [...rows, ...startRows, ...memoryRows(running)] : rows;
}

/** The pages of development databases, once every province keeps three hundred indicators for fifteen years. */
async function measureDatabases(pace: Pace): Promise<Row[]> {
  const { running } = await startBoth(folders, 1, (server) => servers.push(server));
  say(`» ${await fillDatabases(folders.product)} values`);
  const account = demoSignIns.find(({ email }) => email.startsWith(reader));
  const officer = account ? await signedIn(running.product.address, account.email, account.password) : null;
  const cases = [await pageCase(officer, databasePages.province), await pageCase(officer, databasePages.series)];
  return httpRows(running.ceiling.address, cases, pace);
}

async function allCases(address: string): Promise<HttpCase[]> {
  const account = demoSignIns.find(({ email }) => email.startsWith(reader));
  const officer = account ? await signedIn(address, account.email, account.password) : null;
  const token = account ? await takeToken(folders.product, account.email) : null;
  const seats = officer ? await takeSeats(address, folders.product) : [];
  const board = await pageCase(officer, pages.board);
  return [
    await pageCase(officer, pages.province),
    board,
    whileSaving(board, address, seats),
    await apiCase(address, token, apiReads.round),
    await apiCase(address, token, apiReads.board),
    saveCase(address, 'across provinces', seats, 1300),
    saveCase(address, 'within one province', seatsOfOneProvince(seats), 600),
  ];
}

async function cleanUp() {
  await Promise.all(servers.map((server) => server.stop()));
  for (const path of Object.values(folders)) {
    rmSync(openSocketFolder(join(path, 'postgres'), serverAccount()), { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void cleanUp().finally(() => process.exit(130)));
}

if (process.argv.includes('simulate')) {
  say(simulationTable());
  process.exit(0);
}
if (process.argv.includes('forecast')) {
  say(forecastTable());
  process.exit(0);
}

const load = () =>
  loadavg()
    .map((one) => one.toFixed(1))
    .join(' ');
const loadBefore = load();
mkdirSync(folder);
// PostgreSQL started by root runs as nobody, who must be able to enter the folder.
chmodSync(folder, 0o711);
try {
  const pace = process.argv.includes('--long') ? longPace : shortPace;
  const rows = await (process.argv.includes('database') ? measureDatabases(pace) : measureAll(pace));
  const processor = cpus()[0]?.model.trim() ?? arch();
  say(`\n${renderTable(rows)}\n`);
  say(
    `Node ${process.versions.node}, ${availableParallelism()} × ${processor}; load average ${loadBefore} before, ${load()} after.`,
  );
  say('A ratio is samrit ÷ denominator: of rates more is better, of times and memory less is better.');
} finally {
  await cleanUp();
}
