import { AsyncLocalStorage } from 'node:async_hooks';
import { DatabaseBusy } from '../application/database-busy.ts';

/** One request, or another piece of work that is answered as a whole. */
interface ServedWork {
  /** The party it is for. */
  readonly party: string;
  /** Whether it has stored anything yet. */
  wrote: boolean;
}

const served = new AsyncLocalStorage<ServedWork>();

/** Runs the work on behalf of a party: its connections for writing count as this party's. */
export function onBehalfOf<Value>(party: string, work: () => Value): Value {
  return served.run({ party, wrote: false }, work);
}

/** Notes that a transaction of this work was committed, or may have been. */
export function noteWritten(): void {
  const work = served.getStore();
  if (work !== undefined) work.wrote = true;
}

/** True once a transaction of this work was, or may have been, committed: whatever fails later, "nothing was stored" is no longer true. */
export function hasWritten(): boolean {
  return served.getStore()?.wrote ?? false;
}

/** How many connections one party uses at a time: what one party waits for cannot stop the others. */
export interface PartyShares {
  /**
   * Waits for one of the party's connections, at most as long as for a connection, and not at all with `ifFree`; returns
   * how to give it back.
   */
  take(options: { readonly ifFree?: boolean }): Promise<() => void>;
}

interface Share {
  used: number;
  readonly waiting: Set<() => void>;
}

const nothing = () => {};

/** At most this many for each party, and this many milliseconds of waiting. Work of no party is not limited. */
export function partyShares(most: number, patience: number): PartyShares {
  const shares = new Map<string, Share>();
  const giveBack = (party: string, share: Share) => () => {
    const [next] = share.waiting;
    if (next !== undefined) return next();
    share.used -= 1;
    if (share.used === 0) shares.delete(party);
  };
  return {
    async take({ ifFree = false }) {
      const work = served.getStore();
      if (work === undefined) return nothing;
      const { party } = work;
      const share = shares.get(party) ?? { used: 0, waiting: new Set() };
      shares.set(party, share);
      if (share.used < most) share.used += 1;
      else await inLine(share.waiting, ifFree ? 0 : patience);
      return giveBack(party, share);
    },
  };
}

/** Whoever gives back a connection hands it to the first in line. */
function inLine(waiting: Set<() => void>, patience: number): Promise<void> {
  if (patience === 0) return Promise.reject(busyWaiting());
  return new Promise((resolve, reject) => {
    const given = () => {
      clearTimeout(late);
      waiting.delete(given);
      resolve();
    };
    const late = setTimeout(() => {
      waiting.delete(given);
      reject(busyWaiting());
    }, patience);
    waiting.add(given);
  });
}

const busyWaiting = () => new DatabaseBusy('waiting', hasWritten() ? 'unknown' : 'nothing');
