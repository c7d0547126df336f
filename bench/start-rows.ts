import { median } from './measure.ts';
import { descendantBytes, residentBytes, type ServerProcess, startServer } from './server-process.ts';
import { figure, type Row, ratioOf } from './table.ts';

export interface Pair<Value> {
  readonly product: Value;
  readonly ceiling: Value;
}

const programs: Pair<string> = { product: 'dist/boot/main.js', ceiling: 'bench/ceiling.ts' };
// One reader asks more often than any person: the limit of requests is not what is measured.
const settings: Pair<Readonly<Record<string, string>>> = {
  product: { SAMRIT_REQUEST_FACTOR: '100000' },
  ceiling: {},
};
const bareServer = 'bare server, same database';

export interface Started {
  readonly rows: readonly Row[];
  readonly running: Pair<ServerProcess>;
}

/**
 * Starts product and reference on empty data folders, then on the folders they left; the last pair keeps running.
 * `started` receives every process, so that it is ended in any case.
 */
export async function startBoth(
  folders: Pair<string>,
  starts: number,
  started: (server: ServerProcess) => void,
): Promise<Started> {
  const start = async (name: keyof Pair<string>) => {
    const server = await startServer(programs[name], folders[name], settings[name]);
    started(server);
    return server;
  };
  const cold = { ceiling: await start('ceiling'), product: await start('product') };
  let running: Pair<ServerProcess> = cold;
  const warm: Pair<number>[] = [];
  for (let count = 0; count < starts; count += 1) {
    await running.ceiling.stop();
    await running.product.stop();
    running = { ceiling: await start('ceiling'), product: await start('product') };
    warm.push({ product: running.product.startMs, ceiling: running.ceiling.startMs });
  }
  const typical = (name: keyof Pair<number>) => median(warm.map((one) => one[name]));
  const rows = [
    startRow('cold start, demonstration year loaded', cold.product.startMs, cold.ceiling.startMs),
    startRow('warm start', typical('product'), typical('ceiling')),
  ];
  return { rows, running };
}

function startRow(what: string, own: number, other: number): Row {
  return {
    what: `${what}, to /healthz 200`,
    value: `${figure(own / 1000)} s`,
    p95: '',
    against: bareServer,
    denominator: `${figure(other / 1000)} s`,
    ratio: ratioOf(own, other),
    note: '',
  };
}

/** The memory both use now. */
export function memoryRows(running: Pair<ServerProcess>): Row[] {
  const row = (what: string, bytesOf: (pid: number) => number): Row => {
    const [own, other] = [bytesOf(running.product.pid), bytesOf(running.ceiling.pid)];
    const megabytes = (bytes: number) => `${figure(bytes / 1024 ** 2)} MB`;
    return {
      what,
      value: megabytes(own),
      p95: '',
      against: bareServer,
      denominator: megabytes(other),
      ratio: ratioOf(own, other),
      note: '',
    };
  };
  return [
    row('memory after load, server (RSS)', residentBytes),
    row('memory after load, its database (PSS)', descendantBytes),
  ];
}
