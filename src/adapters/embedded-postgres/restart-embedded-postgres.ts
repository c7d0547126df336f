import { setTimeout as pause } from 'node:timers/promises';
import type { Outcome } from '../../domain/values/result.ts';
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  type EmbeddedPostgresRefusal,
  startEmbeddedPostgres,
} from './start-embedded-postgres.ts';

/** Milliseconds before each further attempt; the last is repeated for as long as it takes. */
const pauses = [50, 200, 500, 1000, 2000, 5000];

/** What happens to the server while it is watched. */
export interface ServerEvents {
  /** It ended though nobody stopped it. */
  readonly onEnded: () => void;
  readonly onRestarted: () => void;
  /** An attempt to start it again failed; there is another one. */
  readonly onFailure: (refused: Outcome<never, EmbeddedPostgresRefusal>) => void;
}

/**
 * Opens the machine's own database and starts it again whenever its server ends by itself: everything committed is
 * there, at the same address.
 */
export async function restartEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
  events: ServerEvents,
): Promise<Outcome<EmbeddedPostgres, EmbeddedPostgresRefusal>> {
  const first = await startEmbeddedPostgres(options);
  if (!first.ok) return first;
  let running = first.value;
  let stopping = false;
  const watch = async () => {
    for (;;) {
      await running.ended;
      if (stopping) return;
      events.onEnded();
      const again = await startAgain(options, events, () => stopping);
      if (again === null) return;
      running = again;
      if (!stopping) events.onRestarted();
    }
  };
  const watched = watch();
  const stop = async () => {
    stopping = true;
    await running.stop();
    await watched;
    // A start that was under way when the stop was asked for.
    await running.stop();
  };
  return { ok: true, value: { ...first.value, ended: watched, stop } };
}

/** Null if it is to be stopped meanwhile. */
async function startAgain(
  options: EmbeddedPostgresOptions,
  events: ServerEvents,
  isStopping: () => boolean,
): Promise<EmbeddedPostgres | null> {
  for (let attempt = 0; !isStopping(); attempt += 1) {
    await pause(pauses[Math.min(attempt, pauses.length - 1)]);
    const started = await startEmbeddedPostgres(options).catch((error: unknown) => didNotStart(error));
    if (started.ok) return started.value;
    events.onFailure(started);
  }
  return null;
}

function didNotStart(error: unknown): { readonly ok: false } & Outcome<never, 'database-did-not-start'> {
  const detail = error instanceof Error ? error.message : String(error);
  return { ok: false, refusals: [{ code: 'database-did-not-start', facts: { detail } }] };
}
