import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { entryFormOf, type Seat } from '../bench/save-seats.ts';
import { visit } from '../bench/visitor.ts';
import { refusalSentence } from '../src/contract/refusals/sentence-of.ts';
import type { Saver } from '../src/testing/save-load.ts';

/** One acknowledged save, in milliseconds of `performance.now()`. */
interface SaveTime {
  readonly begun: number;
  readonly ended: number;
}

/** An officer at an entry page, and when each of their saves was acknowledged. */
export interface PageSaver {
  readonly save: Saver;
  readonly times: readonly SaveTime[];
}

/** What the page says when nothing was stored; otherwise nobody knows. */
const nothingStored = refusalSentence({ code: 'database-busy', facts: { stored: 'nothing', seconds: 0 } }).split(
  ' — ',
)[0];
/** Beyond the limit of requests. */
const TOO_MANY = 429;

/**
 * Saves through the form of the page, each save based on the row version before it. After anything but an
 * acknowledgement the page is opened again, as a person would. `restMs`: how long the officer thinks before each save.
 */
export function pageSaver(seat: Seat, restMs = 0): PageSaver {
  const times: SaveTime[] = [];
  let form: URLSearchParams | null = null;
  const save: Saver = async (text) => {
    if (restMs > 0) await pause(restMs);
    form ??= await entryFormOf(seat).catch(() => null);
    if (form === null) return 'refused';
    form.set('narrative', text);
    const begun = performance.now();
    const answer = await visit(seat.officer, seat.path, form).catch(() => null);
    if (answer?.status === 303) {
      times.push({ begun, ended: performance.now() });
      form.set('rowVersion', String(Number(form.get('rowVersion')) + 1));
      return 'acknowledged';
    }
    form = null;
    if (answer === null) return 'unknown';
    if (answer.status === 503) return answer.html.includes(nothingStored ?? '') ? 'refused' : 'unknown';
    if (answer.status === TOO_MANY) await pause(1000);
    // Somebody else's save came first: the one whose answer was lost.
    if (answer.status === TOO_MANY || answer.status === 409) return 'refused';
    const said = /<h1[^>]*>([\s\S]*?)<\/main>/
      .exec(answer.html)?.[1]
      ?.replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    throw new Error(`a save was answered with ${answer.status}: ${said?.slice(0, 160)}`);
  };
  return { save, times };
}

export interface ServedAgain {
  /** Milliseconds until the first save that was begun afterwards was acknowledged. */
  readonly first: number;
  /** Until one of every saver was. */
  readonly all: number;
}

/** Waits until every saver has an acknowledged save that was begun after this moment; null if that takes too long. */
export async function servedAgain(
  savers: readonly PageSaver[],
  moment: number,
  longest = 90_000,
): Promise<ServedAgain | null> {
  while (performance.now() - moment < longest) {
    const ends = savers.map(({ times }) => firstEndAfter(times, moment));
    if (ends.every((end) => end !== null))
      return { first: Math.min(...ends) - moment, all: Math.max(...ends) - moment };
    await pause(10);
  }
  return null;
}

function firstEndAfter(times: readonly SaveTime[], moment: number): number | null {
  let index = times.length;
  while (index > 0 && (times[index - 1]?.begun ?? 0) >= moment) index -= 1;
  return times[index]?.ended ?? null;
}
