import type { Readable } from 'node:stream';
import type { RefusalCode } from '../domain/refusals/refusal-facts.ts';
import { type Outcome, refuse } from '../domain/values/result.ts';

/** Lets each person have one archive made at a time: each of its papers is typeset for it alone. */
export function oneArchiveEach() {
  const underWay = new Set<string>();
  return {
    /** Reads what the archive is made of; until `sent` has ended, or this was refused, the person begins no other. */
    async begin<Value, Code extends RefusalCode>(
      userId: string,
      read: () => Promise<Outcome<Value, Code>>,
    ): Promise<Outcome<Value, Code | 'archive-under-way'>> {
      if (underWay.has(userId)) return refuse('archive-under-way');
      underWay.add(userId);
      let isBegun = false;
      try {
        const outcome = await read();
        isBegun = outcome.ok;
        return outcome;
      } finally {
        if (!isBegun) underWay.delete(userId);
      }
    },
    /** Until it was sent or broken off. */
    sent(userId: string, archive: Readable): Readable {
      return archive.once('close', () => underWay.delete(userId));
    },
  };
}
