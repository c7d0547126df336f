import { applyLoad, type Load } from './load.ts';
import type { Pace } from './measure.ts';
import { figure, type Row, ratioOf } from './table.ts';

const concurrencies: readonly number[] = [1, 50, 200];
const select = 'one select, bare server';

export interface HttpCase {
  readonly what: string;
  /** Null: not served; `why` says how this was noticed. */
  readonly measure: ((connections: number, pace: Pace) => Promise<Load>) | null;
  readonly why?: string;
  /** The requested number of connections; there may be fewer if each needs its own seat. */
  readonly note: (load: Load, ratio: number, connections: number) => string;
}

/** Shown in the row instead of a figure. */
export class NotServed extends Error {}

/** Every case at every concurrency, with the SELECT at the same concurrency measured before and after the cases. */
export async function httpRows(ceiling: string, cases: readonly HttpCase[], pace: Pace): Promise<Row[]> {
  const rows: Row[] = [];
  const selectAt = (connections: number) =>
    applyLoad({
      url: `${ceiling}/organisations/TH-42`,
      connections,
      status: 200,
      warmSeconds: pace.warmSeconds,
      seconds: pace.loadSeconds,
    });
  for (const connections of concurrencies) {
    const before = await selectAt(connections);
    const loads: (Load | string)[] = [];
    for (const one of cases) loads.push(await measured(one, connections, pace));
    const after = await selectAt(connections);
    const denominator = (before.rate + after.rate) / 2;
    rows.push(...cases.map((one, index) => toRow(one, connections, loads[index] ?? '', denominator)));
  }
  return rows.sort((one, other) => order(cases, one) - order(cases, other));
}

const order = (cases: readonly HttpCase[], row: Row) => cases.findIndex((one) => row.what.startsWith(one.what));

async function measured(one: HttpCase, connections: number, pace: Pace): Promise<Load | string> {
  if (one.measure === null) return one.why ?? '';
  try {
    return await one.measure(connections, pace);
  } catch (error) {
    if (error instanceof NotServed) return error.message;
    throw error;
  }
}

function toRow(one: HttpCase, connections: number, load: Load | string, denominator: number): Row {
  const row = { what: `${one.what}, ${connections} at once`, against: select, denominator: `${figure(denominator)}/s` };
  if (typeof load === 'string') return { ...row, value: 'not served', p95: '', ratio: '', note: load };
  const failed = load.failed === 0 ? [] : [`${load.failed} not answered as expected${statuses(load)}`];
  const notes = [one.note(load, load.rate / denominator, connections), ...failed].filter((note) => note !== '');
  return {
    ...row,
    value: `${figure(load.rate)}/s`,
    p95: `${figure(load.p95)} ms`,
    ratio: ratioOf(load.rate, denominator),
    note: notes.join('; '),
  };
}

function statuses({ failedAs }: Load): string {
  const each = [...failedAs].map(([status, times]) => `${times} × ${status}`);
  return each.length === 0 ? '' : ` (${each.join(', ')})`;
}
