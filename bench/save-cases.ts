import { setTimeout as pause } from 'node:timers/promises';
import { type HttpCase, NotServed } from './http-rows.ts';
import { applyLoad, type Load } from './load.ts';
import type { Pace } from './measure.ts';
import { type Seat, savesOf } from './save-seats.ts';
import { aim, figure } from './table.ts';

/** Who saves while others read the board. */
const SAVERS = 10;

/** Saves repeatedly through this many seats; shows an error in the row if there is no form to send. */
async function saveThrough(address: string, seats: readonly Seat[], pace: Pace): Promise<Load> {
  // Requests of the previous load must be finished before row versions are read.
  await pause(500);
  const ready = (await Promise.all(seats.map(savesOf))).filter((one) => one !== null);
  if (ready.length === 0) throw new NotServed('no entry form on the page of an open result');
  return applyLoad({
    url: address,
    connections: ready.length,
    status: 303,
    warmSeconds: pace.warmSeconds,
    seconds: pace.loadSeconds,
    requestOf: (connection) => ready[connection] ?? {},
  });
}

/** Audited saves: score, province total, national board and journal row in one transaction, each by its own seat. */
export function saveCase(address: string, where: string, seats: readonly Seat[], least: number): HttpCase {
  const what = `audited save ${where}`;
  const note: HttpCase['note'] = (load, _ratio, connections) => {
    if (connections === 1) return '';
    const provinces = new Set(seats.slice(0, load.connections).map((seat) => seat.organisationId)).size;
    const met = connections === 50 ? [aim(`≥ ${figure(least)}/s`, load.rate >= least)] : [];
    return [...met, `${load.connections} results of ${provinces} provinces, each by its own save`].join('; ');
  };
  if (seats.length === 0) return { what, measure: null, why: 'no open result, or nobody can sign in', note };
  return { what, measure: (connections, pace) => saveThrough(address, seats.slice(0, connections), pace), note };
}

/** The same reads while results of this many provinces are saved, so that what is read changes all the time. */
export function whileSaving(reads: HttpCase, address: string, seats: readonly Seat[]): HttpCase {
  const what = `${reads.what.replace(/ \(.*/, '')} while saves go on`;
  const { measure } = reads;
  let saves = 0;
  const note = () => `${figure(saves)} saves/s by ${Math.min(SAVERS, seats.length)} others meanwhile`;
  if (measure === null || seats.length === 0) return { what, measure: null, why: reads.why ?? 'nothing to save', note };
  return {
    what,
    note,
    async measure(connections, pace) {
      const [read, saved] = await Promise.all([
        // Both start at once: seats need half a second to get ready.
        pause(600).then(() => measure(connections, pace)),
        saveThrough(address, seats.slice(0, SAVERS), pace),
      ]);
      saves = saved.rate;
      return read;
    },
  };
}
