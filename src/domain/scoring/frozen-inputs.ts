import { z } from 'zod';
import { resultStateSchema } from './ledger.ts';
import type { PartyScoringSettings } from './party-scoring-settings.ts';
import { ruleSchema } from './rule.ts';
import type { PartyIndicator } from './score-party.ts';

interface FrozenInputs {
  readonly indicators: readonly PartyIndicator[];
  readonly settings: PartyScoringSettings;
}

/** What a score cannot be computed without; the rest only words its explanation. */
const needed = z.object({
  indicators: z.array(
    z.object({
      ...{ code: z.string(), component: z.string(), weight: z.string(), rule: ruleSchema },
      formula: z.string().nullish(),
      input: z.object({
        state: resultStateSchema.optional(),
        result: z.string().nullish(),
        variables: z.record(z.string(), z.string()).optional(),
      }),
      givenScore: z.string().nullish(),
    }),
  ),
  settings: z.object({
    decimals: z.object({ indicator: z.int(), weighted: z.int(), total: z.int() }),
    components: z.array(z.object({ code: z.string(), name: z.string() })),
    roundClosed: z.boolean(),
    missingScore: z.string().nullable(),
    shownAs: z.enum(['of-covered-weight', 'of-full-mark', 'both']),
  }),
});

/** True for the inputs of a frozen score as they were stored. */
export function isFrozenInputs(value: unknown): value is FrozenInputs {
  return needed.safeParse(value).success;
}
