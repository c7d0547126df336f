import { performance } from 'node:perf_hooks';

/** How long the parts of one run last. */
export interface Pace {
  /** Samples of each computation; the median counts. */
  readonly samples: number;
  readonly sampleMs: number;
  /** Seconds of load on one page at one concurrency, measured after `warmSeconds`. */
  readonly loadSeconds: number;
  readonly warmSeconds: number;
  readonly starts: number;
}

export const shortPace: Pace = { samples: 5, sampleMs: 200, loadSeconds: 2, warmSeconds: 1, starts: 1 };
export const longPace: Pace = { samples: 15, sampleMs: 500, loadSeconds: 10, warmSeconds: 3, starts: 3 };

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which this share of the values lies; NaN without values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** One way of doing the work: `run(n)` does it n times and gives something that depends on every result. */
export interface Contestant {
  readonly name: string;
  readonly run: (times: number) => number;
}

/**
 * Times per second of each contestant, by name: the median of the samples. Samples of all contestants alternate, so
 * that a busy moment of the machine affects all of them.
 */
export function rates(contestants: readonly Contestant[], pace: Pace): Map<string, number> {
  const sized = contestants.map((one) => ({ ...one, times: timesFor(one, pace.sampleMs), seen: [] as number[] }));
  for (let sample = 0; sample < pace.samples; sample += 1) {
    for (const one of sized) {
      const started = performance.now();
      keep(one.run(one.times));
      one.seen.push((one.times * 1000) / (performance.now() - started));
    }
  }
  return new Map(sized.map(({ name, seen }) => [name, median(seen)]));
}

/** Doubles the count until one call takes long enough to be timed; this also warms up the code. */
function timesFor(one: Contestant, sampleMs: number): number {
  for (let times = 1; ; times *= 2) {
    const started = performance.now();
    keep(one.run(times));
    const took = performance.now() - started;
    if (took >= sampleMs / 2) return Math.max(1, Math.round((times * sampleMs) / took));
  }
}

let kept = 0;

/** A result that is used cannot be optimised away. */
function keep(value: number): void {
  kept = (kept + value) % 1_000_003;
  if (Number.isNaN(kept)) throw new Error('the measured computation returned no number');
}
