/** A thread that saves for one seat, asks for the health of the server, and reports how long both took. */
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { quantile } from '../bench/measure.ts';
import type { Seat } from '../bench/save-seats.ts';
import { startSaveLoad } from '../src/testing/save-load.ts';
import { pageSaver } from './page-savers.ts';

/** What the thread is given. */
export interface MeasuredSeat {
  readonly address: string;
  readonly seat: Seat;
  readonly seconds: number;
}

export interface Measured {
  readonly p95: number;
  readonly saves: number;
  readonly failed: number;
  readonly health: { readonly worst: number; readonly failed: number };
  /** The 95th percentile of this thread's own delays: what it cannot see. */
  readonly ownDelay: number;
}

/** How long the neighbour thinks before each save: they stay below the limit of requests. */
const THINKS_MS = 50;
const HEALTH_MS = 200;

async function measure({ address, seat, seconds }: MeasuredSeat): Promise<Measured> {
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

parentPort?.postMessage(await measure(workerData));
