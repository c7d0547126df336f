import { setTimeout as pause } from 'node:timers/promises';
import { paths } from '../src/web/paths.ts';
import { applyLoad, type Load } from './load.ts';
import type { Pace } from './measure.ts';
import { type Seat, savesOf } from './save-seats.ts';
import { aim, figure, type Row, ratioOf } from './table.ts';
import { browserEncodings, cookieHeader, type Visitor, visit } from './visitor.ts';

const concurrencies: readonly number[] = [1, 50, 200];
const year = 2568;
const select = 'one select, bare server';

export interface HttpCase {
  readonly what: string;
  /** Null: not served; `why` says how that shows. */
  readonly measure: ((connections: number, pace: Pace) => Promise<Load>) | null;
  readonly why?: string;
  readonly note: (load: Load, ratio: number) => string;
}

/** A page as OPDC's officer reads it, once it is seen to be the page. */
export async function pageCase(
  reader: Visitor | null,
  page: { what: string; path: string; mark: RegExp; least: number; p95?: number },
): Promise<HttpCase> {
  const note = (load: Load, ratio: number) =>
    [
      aim('≥ 0.5 of the select', ratio >= 0.5),
      ...(page.p95 === undefined ? [] : [aim(`p95 < ${page.p95} ms`, load.p95 < page.p95)]),
    ].join('; ');
  if (reader === null) return { what: page.what, measure: null, why: 'nobody can sign in', note };
  const answer = await visit(reader, page.path);
  const found = new Set(answer.html.match(page.mark) ?? []).size;
  if (answer.status !== 200 || found < page.least) {
    return { what: page.what, measure: null, why: `status ${answer.status}, ${found} of ${page.least} marks`, note };
  }
  const headers = { cookie: cookieHeader(reader), 'accept-encoding': browserEncodings };
  const [whole, sent] = [Buffer.byteLength(answer.html), answer.sent].map((bytes) => figure(bytes / 1024));
  const measure = (connections: number, pace: Pace) =>
    applyLoad({
      url: `${reader.address}${page.path}`,
      connections,
      headers,
      status: 200,
      warmSeconds: pace.warmSeconds,
      seconds: pace.loadSeconds,
    });
  return { what: `${page.what} (${whole} kB, sent as ${sent})`, measure, note };
}

export const pages = {
  province: { what: 'province page', path: paths.province(year, 'TH-42'), mark: /จังหวัดเลย/g, least: 1 },
  board: { what: 'national board', path: paths.board(year), mark: /"\/2568\/TH-\d\d/g, least: 76, p95: 100 },
};

/** Audited saves: score, province total, national board and journal row in one transaction, each by its own seat. */
export function saveCase(address: string, seats: readonly Seat[]): HttpCase {
  const what = 'audited save';
  const note = (load: Load) => (load.connections === 1 ? '' : `each of ${load.connections} results by its own save`);
  if (seats.length === 0) return { what, measure: null, why: 'no open result, or nobody can sign in', note };
  const measure = async (connections: number, pace: Pace) => {
    // What the last load left under way must be over before row versions are read.
    await pause(500);
    const saves = await Promise.all(seats.slice(0, connections).map(savesOf));
    const ready = saves.filter((one) => one !== null);
    if (ready.length === 0) throw new NotServed('no entry form on the page of an open result');
    return applyLoad({
      url: address,
      connections: ready.length,
      status: 303,
      warmSeconds: pace.warmSeconds,
      seconds: pace.loadSeconds,
      requestOf: (connection) => ready[connection] ?? {},
    });
  };
  return { what, measure, note };
}

/** Said in the row instead of a figure. */
class NotServed extends Error {}

/** Every case at every concurrency beside the select at the same concurrency, measured before and after the cases. */
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
  const failed = load.failed === 0 ? [] : [`${load.failed} not answered as expected`];
  const notes = [one.note(load, load.rate / denominator), ...failed].filter((note) => note !== '');
  return {
    ...row,
    value: `${figure(load.rate)}/s`,
    p95: `${figure(load.p95)} ms`,
    ratio: ratioOf(load.rate, denominator),
    note: notes.join('; '),
  };
}
