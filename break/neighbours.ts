import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type Seat, takeSeatsOn } from '../bench/save-seats.ts';
import { aim, alignedTable } from '../bench/table.ts';
import { startBroken } from './broken-product.ts';
import { disturbances } from './disturbances.ts';
import type { Measured, MeasuredSeat } from './measure-neighbour.ts';

const PROVINCES = 6;
/** Long enough for a hundred saves, short enough that a silent body is not cut meanwhile. */
const SECONDS = 15;
const MOST = 3;

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

/** In a thread of its own: what the others send from here delays none of its clocks. */
async function measure(address: string, seat: Seat, seconds: number): Promise<Measured> {
  const workerData: MeasuredSeat = { address, seat, seconds };
  const worker = new Worker(new URL('./measure-neighbour.ts', import.meta.url), { workerData });
  const [measured] = await once(worker, 'message');
  return measured;
}
