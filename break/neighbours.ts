import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { quantile } from '../bench/measure.ts';
import { type Seat, takeSeatsOn } from '../bench/save-seats.ts';
import { aim, alignedTable } from '../bench/table.ts';
import { startSaveLoad } from '../src/testing/save-load.ts';
import { startBroken } from './broken-product.ts';
import { disturbances } from './disturbances.ts';
import { pageSaver } from './page-savers.ts';

const PROVINCES = 6;
/** Long enough for a hundred saves, short enough that a silent body is not cut meanwhile. */
const SECONDS = 15;
/** How long the neighbour thinks before each save: they stay below the limit of requests. */
const THINKS_MS = 50;
const HEALTH_MS = 200;
const MOST = 3;

interface Measured {
  readonly p95: number;
  readonly saves: number;
  readonly failed: number;
  readonly health: { readonly worst: number; readonly failed: number };
  /** The 95th percentile of this program's own delays: what it cannot see. */
  readonly ownDelay: number;
}

const headings = [
  'others meanwhile',
  'quiet p95',
  'p95',
  'ratio',
  'saves',
  'not saved',
  'healthz worst',
  'healthz failed',
  'own delay',
  'note',
];

/** The saves of one province while others do what is expensive. Times never decide: true unless a save failed to end. */
export async function breakNeighbours(say: (line: string) => void): Promise<boolean> {
  const product = await startBroken('neighbours');
  const seats = await product.withPool((pool) => takeSeatsOn(pool, product.address, PROVINCES));
  const neighbour = seats[0];
  if (neighbour === undefined) throw new Error('no open result, or nobody can sign in');
  const others = seats.filter(({ organisationId }) => organisationId !== neighbour.organisationId);
  const lines: string[][] = [];
  await measure(product.address, neighbour, 3);
  for (const { what, around } of disturbances(product, others)) {
    say(`» ${what}`);
    const quiet = await measure(product.address, neighbour, SECONDS);
    const measured: Measured[] = [];
    const note = await around(async () => void measured.push(await measure(product.address, neighbour, SECONDS)));
    lines.push(...measured.map((one) => line(what, quiet, one, note)));
    await pause(3000);
  }
  say(`\n${alignedTable([headings, ...lines], (column) => column > 0 && column < 9)}\n`);
  await product.stop();
  return true;
}

const ms = (value: number) => (Number.isFinite(value) ? `${value.toFixed(0)} ms` : '–');

function line(what: string, quiet: Measured, one: Measured, note: string): string[] {
  const ratio = one.p95 / quiet.p95;
  const { saves, failed, health, ownDelay } = one;
  const told = `${aim(`≤ ${MOST}×`, ratio <= MOST && failed === 0)}; ${note}`;
  const numbers = [String(saves), String(failed), ms(health.worst), String(health.failed), ms(ownDelay)];
  return [what, ms(quiet.p95), ms(one.p95), `${ratio.toFixed(2)}×`, ...numbers, told];
}

async function measure(address: string, seat: Seat, seconds: number): Promise<Measured> {
  const delays = monitorEventLoopDelay({ resolution: 10 });
  delays.enable();
  const saver = pageSaver(seat, THINKS_MS);
  const load = startSaveLoad([saver.save]);
  const health = await healthDuring(address, seconds);
  await load.stop();
  delays.disable();
  return {
    p95: quantile(
      saver.times.map(({ begun, ended }) => ended - begun),
      0.95,
    ),
    saves: saver.times.length,
    failed: load.textsOf('refused').length + load.textsOf('unknown').length + load.faults.length,
    health,
    ownDelay: delays.percentile(95) / 1e6,
  };
}

async function healthDuring(address: string, seconds: number): Promise<Measured['health']> {
  const until = performance.now() + seconds * 1000;
  let worst = 0;
  let failed = 0;
  while (performance.now() < until) {
    const begun = performance.now();
    const answer = await fetch(`${address}/healthz`).catch(() => null);
    if (answer?.status !== 200) failed += 1;
    await answer?.arrayBuffer();
    worst = Math.max(worst, performance.now() - begun);
    await pause(HEALTH_MS);
  }
  return { worst, failed };
}
