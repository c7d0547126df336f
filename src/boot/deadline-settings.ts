import { z } from 'zod';
import type { Deadlines } from './deadlines.ts';

const seconds = (usual: number) => z.coerce.number().positive().default(usual);

/** How long requests may take, as the environment gives it. */
export const deadlineSettings = {
  /** Seconds until the headers of a request have arrived. */
  SAMRIT_HEADER_SECONDS: seconds(30),
  /** Seconds for which a body may pause. */
  SAMRIT_BODY_SILENCE: seconds(30),
  /** The slowest average rate of a body, in KiB a second: 20 MB take eleven minutes at 32, a line of 256 kbit/s. */
  SAMRIT_BODY_RATE: z.coerce.number().positive().default(32),
  /** Seconds from a complete request to the start of its answer. */
  SAMRIT_HANDLER_SECONDS: seconds(60),
  /** Seconds for which a connection may take nothing of its answer. */
  SAMRIT_IDLE_SECONDS: seconds(120),
};

/** The same by the names that the server uses. */
export function deadlinesOf(data: z.output<z.ZodObject<typeof deadlineSettings>>): Deadlines {
  return {
    headers: data.SAMRIT_HEADER_SECONDS,
    bodySilence: data.SAMRIT_BODY_SILENCE,
    bodyRate: data.SAMRIT_BODY_RATE,
    handler: data.SAMRIT_HANDLER_SECONDS,
    idle: data.SAMRIT_IDLE_SECONDS,
  };
}
