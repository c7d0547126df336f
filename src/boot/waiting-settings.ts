import { z } from 'zod';
import type { WaitingPlace } from '../adapters/local-file-vault.ts';

/** Where uploads wait for their rows, and how many, as the environment gives it. */
export const waitingSettings = {
  /** The folder in which uploads wait; on another disk than the database, they cannot fill it. */
  SAMRIT_WAITING: z.string().min(1).optional(),
  /** Megabytes that may wait at once. */
  SAMRIT_WAITING_MB: z.coerce.number().int().min(40).default(2048),
  /** Files that may wait at once. */
  SAMRIT_WAITING_FILES: z.coerce.number().int().min(1).default(2000),
  /** Hours after which a waiting file is removed unless a row names it. */
  SAMRIT_WAITING_HOURS: z.coerce.number().positive().default(24),
};

export interface WaitingRules extends WaitingPlace {
  readonly hours: number;
}

/** The same by the names that the vault uses. */
export function waitingOf(data: z.output<z.ZodObject<typeof waitingSettings>>): WaitingRules {
  return {
    waiting: data.SAMRIT_WAITING,
    budget: { mostFiles: data.SAMRIT_WAITING_FILES, mostBytes: data.SAMRIT_WAITING_MB * 1024 * 1024 },
    hours: data.SAMRIT_WAITING_HOURS,
  };
}
