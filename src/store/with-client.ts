import type { Pool, PoolClient } from 'pg';
import { DatabaseBusy } from '../application/database-busy.ts';
import { busyConnecting, busyWorking, isReadOnly, isUnanswered } from './busy-errors.ts';
import type { DatabaseHosts } from './database-hosts.ts';
import { noteWritten, type PartyShares } from './party-shares.ts';
import { outsideReach } from './reach.ts';

/** What is known of a pool beside its connections; a pool opened without it has one server and no shares. */
export interface PoolState {
  readonly hosts: DatabaseHosts | null;
  readonly shares: PartyShares | null;
  /** Connections opened before this number was increased are not used again: their server may be gone. */
  generation: number;
  /** The generation in which each connection was opened. */
  readonly openedIn: WeakMap<PoolClient, number>;
}

/** A connection during one piece of work. */
export interface Lease {
  readonly client: PoolClient;
  /** True once it has ended; queries on it fail. */
  lost: boolean;
  /** Set before the statement is sent after which everything is stored: if its answer is lost, nobody knows whether it is. */
  committing: boolean;
  /** Set when nothing of the work is left on the connection: somebody else may use it though the work failed. */
  clean: boolean;
  /** The wait for the replica was cancelled: committed on the server, but lost if it never returns. */
  unreplicated: boolean;
}

export interface LeaseOptions {
  /** Gives up at once if no connection is free. */
  readonly ifFree?: boolean;
}

const states = new WeakMap<Pool, PoolState>();

/** Remembers a pool's state for `withClient`. */
export function describePool(pool: Pool, state: PoolState): void {
  states.set(pool, state);
  pool.on('connect', (client) => state.openedIn.set(client, state.generation));
}

/**
 * Works on one connection of the pool; the only way to one. A connection may be lost at any moment: the work then fails
 * with `DatabaseBusy`, the connection is discarded, and nothing else ends. So does work that the database cannot do now.
 */
export async function withClient<Value>(
  pool: Pool,
  work: (lease: Lease) => Promise<Value>,
  options: LeaseOptions = {},
): Promise<Value> {
  if (options.ifFree && isFull(pool)) throw new DatabaseBusy('waiting', 'nothing');
  const giveBack = await states.get(pool)?.shares?.take(options);
  try {
    return await onClient(pool, await lend(pool), work, options);
  } finally {
    giveBack?.();
  }
}

const isFull = (pool: Pool) => pool.idleCount === 0 && pool.totalCount >= (pool.options.max ?? 1);

async function onClient<Value>(
  pool: Pool,
  client: PoolClient,
  work: (lease: Lease) => Promise<Value>,
  { ifFree = false }: LeaseOptions,
) {
  const lease: Lease = { client, lost: false, committing: false, clean: false, unreplicated: false };
  const release = listenTo(lease);
  try {
    const value = await work(lease);
    release(lease.lost);
    if (lease.committing && !ifFree) noteWritten();
    if (!lease.unreplicated) return value;
  } catch (error) {
    // Queries of failed work may still be running; the connection is not given to anybody else.
    release(lease.lost || !lease.clean);
    retireOthers(pool, error);
    const busy = busyWorking(error, lease);
    if (busy?.stored === 'unknown') noteWritten();
    throw busy ?? outsideReach(error) ?? error;
  }
  noteWritten();
  throw new DatabaseBusy('lost', 'unknown');
}

/** Hears what the server says beside its answers. Without a listener a lost connection would end the process. */
function listenTo(lease: Lease): (discard: boolean) => void {
  const { client } = lease;
  const hearLoss = () => {
    lease.lost = true;
  };
  const hearNotice = ({ code }: { readonly code?: string | undefined }) => {
    if (code === '57014' || code === '57P01') lease.unreplicated = true;
  };
  client.on('error', hearLoss);
  client.on('notice', hearNotice);
  return (discard) => {
    client.off('error', hearLoss);
    client.off('notice', hearNotice);
    client.release(discard);
  };
}

/** A server that became a replica, or stopped answering, is no better on its other connections. */
function retireOthers(pool: Pool, error: unknown): void {
  const state = states.get(pool);
  if (state !== undefined && (isReadOnly(error) || isUnanswered(error))) state.generation += 1;
}

/** A connection to a server that may be written to. Every server of the address is tried once. */
async function lend(pool: Pool): Promise<PoolClient> {
  const state = states.get(pool);
  const { hosts = null } = state ?? {};
  for (let tried = 1; ; tried += 1) {
    const host = hosts?.current() ?? '';
    try {
      return await currentClient(pool, state);
    } catch (error) {
      const busy = busyConnecting(error);
      if (busy?.why !== 'waiting') hosts?.leave(host);
      if (busy === null || busy.why === 'waiting' || tried >= (hosts?.count ?? 1)) throw busy ?? error;
    }
  }
}

async function currentClient(pool: Pool, state: PoolState | undefined): Promise<PoolClient> {
  for (;;) {
    const client = await pool.connect();
    if (state === undefined || state.openedIn.get(client) === state.generation) return client;
    client.release(true);
  }
}
