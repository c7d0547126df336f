import type { Refusal } from '../../domain/values/result.ts';
import { refusalStatus } from './sentence-of.ts';

/** Records refusals that are our fault, such as a paper that cannot be made; a busy server says so itself. */
export function logFaults(log: { error(facts: object, message: string): void }, refusals: readonly Refusal[]) {
  const faults = refusals.filter((one) => refusalStatus(one) === 500);
  if (faults.length > 0) log.error({ refusals: faults }, 'a request could not be answered');
}
