import type { Refusal } from '../domain/values/result.ts';

/**
 * `unreachable`: no connection. `waiting`: another transaction holds what this one needs, or all connections are in
 * use. `slow`: a statement took too long. `lost`: the connection ended during the work.
 */
export type BusyCause = 'unreachable' | 'waiting' | 'slow' | 'lost';

/** What is known of the work: nothing of it was stored, or its commit was sent and never answered. */
type StoredWork = 'nothing' | 'unknown';

/** Seconds after which it is worth trying again: a database that restarts takes longer than a lock. */
const SECONDS = { unreachable: 5, waiting: 3, slow: 5, lost: 3 } as const;

/**
 * The database could not do the work at this moment, through nobody's fault: the same request may succeed later. It is
 * thrown because any use case can meet it anywhere; web and API turn it into one refusal where they answer errors.
 */
export class DatabaseBusy extends Error {
  readonly why: BusyCause;
  readonly stored: StoredWork;

  constructor(why: BusyCause, stored: StoredWork, cause?: unknown) {
    const found = cause instanceof Error ? `: ${cause.message}` : '';
    super(`database busy (${why}, stored: ${stored})${found}`, { cause });
    this.name = 'DatabaseBusy';
    this.why = why;
    this.stored = stored;
  }
}

/** The refusal of work that the database could not do now; null for any other error. */
export function busyRefusal(error: unknown): Refusal<'database-busy'> | null {
  if (!(error instanceof DatabaseBusy)) return null;
  return { code: 'database-busy', facts: { stored: error.stored, seconds: SECONDS[error.why] } };
}

/** Waits for work that is only worth doing by the way: if the database is busy, it is left undone. */
export async function unlessBusy(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof DatabaseBusy)) throw error;
  }
}
