import { z } from 'zod';

/** *Missing is not zero*: what is known of a result in a round. */
export const resultStates = ['not-due', 'missing', 'reported', 'not-applicable', 'cancelled'] as const;
export const resultStateSchema = z.enum(resultStates);
export type ResultState = (typeof resultStates)[number];

/** One line of the worked example: a Thai label, a Thai sentence with its numbers, and the resulting figure. */
const ledgerStepSchema = z.object({
  label: z.string(),
  text: z.string(),
  value: z.string().optional(),
  /** The clause of the source document that the step is based on, or its assumption. */
  clause: z.string().optional(),
});

/**
 * How one indicator's score was computed: plain JSON, frozen when the report is submitted. `score` has 4 decimals and
 * is null while there is none (not due, not applicable, cancelled, still missing).
 */
const ledgerSchema = z.object({
  steps: z.array(ledgerStepSchema),
  state: resultStateSchema,
  /** The result computed by the formula or reported, exact. */
  result: z.string().nullable(),
  score: z.string().nullable(),
});

/** An indicator's ledger within its party: with weight and weighted score (score × weight ÷ 100, 4 decimals). */
export const indicatorLedgerSchema = ledgerSchema.extend({
  code: z.string(),
  component: z.string(),
  weight: z.string(),
  effectiveWeight: z.string(),
  weighted: z.string().nullable(),
});

/** A party's complete worked example: indicators, then components → total → grade. */
export const provinceLedgerSchema = z.object({
  indicators: z.array(indicatorLedgerSchema),
  steps: z.array(ledgerStepSchema),
  /** Σ weighted scores, "of" `weight`; 4 decimals. */
  points: z.string().nullable(),
  weight: z.string(),
  /** Σ score × weight ÷ Σ weight after adjustments, on the scale; 4 decimals. */
  total: z.string().nullable(),
  grade: z.string().nullable(),
});

export type LedgerStep = z.infer<typeof ledgerStepSchema>;
export type Ledger = z.infer<typeof ledgerSchema>;
export type IndicatorLedger = z.infer<typeof indicatorLedgerSchema>;
export type PartyLedger = z.infer<typeof provinceLedgerSchema>;
