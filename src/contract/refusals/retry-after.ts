import type { Refusal } from '../../domain/values/result.ts';

/** The seconds after which it is worth trying again (`Retry-After`), or null if the refusals name no time. */
export function retryAfter(refusals: readonly Refusal[]): number | null {
  const seconds = refusals.flatMap(({ facts }) => (facts && 'seconds' in facts ? [Number(facts.seconds)] : []));
  return seconds.length === 0 ? null : Math.max(...seconds);
}
