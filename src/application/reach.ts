import type { Reach } from '../domain/people/reach.ts';
import type { Refusal } from '../domain/values/result.ts';

/** Widens the reach of a transaction under way. */
export interface ReachStore {
  /** The transaction may change rows of these organisations too, while the work runs and no longer. */
  widened<Value>(organisationIds: readonly string[], work: () => Promise<Value>): Promise<Value>;
}

/**
 * The database refused a row of an organisation outside the reach: a use case let through what its actor has no right
 * to. Always a fault of the program, never of the person; nothing of the transaction is stored.
 */
export class OutsideReach extends Error {
  constructor(reach: Reach, cause: Error) {
    const told = reach === 'everywhere' ? reach : `[${reach.join(', ')}]`;
    super(`programming error: a use case changed what is outside the reach ${told} of its actor: ${cause.message}`, {
      cause,
    });
    this.name = 'OutsideReach';
  }
}

/** The refusal of such work; null for any other error. */
export function outsideReachRefusal(error: unknown, reference: string): Refusal<'outside-reach'> | null {
  return error instanceof OutsideReach ? { code: 'outside-reach', facts: { reference } } : null;
}
