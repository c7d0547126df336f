import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { checkout } from '../bench/server-process.ts';
import { runningConnection } from '../src/adapters/embedded-postgres/running-connection.ts';
import { killBackend, killPostmaster, terminateBackend } from '../src/testing/kill-database.ts';
import { type BrokenProduct, patiently, startBroken } from './broken-product.ts';
import { type KillKind, killTables, nothingLost } from './kill-tables.ts';
import { loadUnderKills } from './load-under-kills.ts';

const kinds = {
  process: { kind: 'server process (kill -9)', aimSeconds: null },
  postmaster: { kind: 'postmaster (kill -9)', aimSeconds: 10 },
  backend: { kind: 'one backend (kill -9)', aimSeconds: 3 },
  terminated: { kind: 'one backend (pg_terminate_backend)', aimSeconds: 3 },
} as const satisfies Record<string, KillKind>;

/** The launcher takes several starts in a row that lasted less for a loop. */
const LASTING_MS = 11_000;

/** Kills parts of an installation on its embedded database, each kind equally often. False if anything was lost. */
export async function breakByKills(times: number, say: (line: string) => void): Promise<boolean> {
  const product = await startBroken('kills');
  const connection = runningConnection(checkout, product.dataFolder);
  if (connection === null) throw new Error('the installation has no embedded database');
  say(`» ${times} kills under saves`);
  const load = await loadUnderKills(product);
  const works: readonly (readonly [KillKind, () => Promise<void> | void])[] = [
    [kinds.process, () => killServer(product)],
    [kinds.terminated, () => terminateBackend(connection)],
    [kinds.postmaster, () => killPostmaster(product.dataFolder)],
    [kinds.backend, () => killBackend(connection)],
  ];
  const started = new WhenStarted(product);
  for (let number = 0; number < times; number += 1) {
    const [kind, work] = works[number % works.length] ?? [kinds.process, () => {}];
    if (kind === kinds.process) await pause(Math.max(0, LASTING_MS - started.lasted()));
    const pid = product.serverPid();
    if (!(await load.kill(kind.kind, () => patiently(async () => work())))) {
      say(`✗ after kill ${number + 1}, ${kind.kind}, somebody was not served again within 90 s`);
      load.abandon();
      return false;
    }
    started.look();
    if (kind !== kinds.process && product.serverPid() !== pid) say(`  ${kind.kind}: the server process ended too`);
    if ((number + 1) % 10 === 0) say(`  ${number + 1} kills`);
  }
  const found = await load.finish();
  say(`\n${killTables(Object.values(kinds), load.kills, found)}\n`);
  await product.stop();
  return nothingLost(load.kills, found);
}

function killServer(product: BrokenProduct): void {
  const pid = product.serverPid();
  if (pid !== null) process.kill(pid, 'SIGKILL');
}

/** How long the server process that runs now has been seen. */
class WhenStarted {
  readonly #product: BrokenProduct;
  #pid: number | null;
  #since = performance.now();

  constructor(product: BrokenProduct) {
    this.#product = product;
    this.#pid = product.serverPid();
  }

  look(): void {
    const pid = this.#product.serverPid();
    if (pid !== this.#pid) this.#since = performance.now();
    this.#pid = pid;
  }

  lasted(): number {
    this.look();
    return performance.now() - this.#since;
  }
}
