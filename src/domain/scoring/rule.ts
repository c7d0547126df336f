import { z } from 'zod';

/** A decimal as text, Thai digits accepted; whether it is a number is checked when the rule is compiled. */
const decimalText = z.string().max(200);

/** Ordered (value, score) pairs; values strictly up or strictly down, scores strictly up. */
const pointsSchema = z.array(z.tuple([decimalText, decimalText])).max(100);

/** The score of a value worse than the first point: `zero` is a jump to 0, `clamp` keeps the first point's score. */
const belowSchema = z.enum(['zero', 'clamp']);

const ladderSchema = z.strictObject({
  kind: z.literal('ladder'),
  points: pointsSchema,
  below: belowSchema.optional(),
});

/**
 * `cumulative`: the level is the last step with every step before it done. `weighted`: the weights of the steps done
 * add up (one weight per step). Where `points` are given the level or the sum is mapped through them as a ladder.
 */
const milestonesSchema = z.strictObject({
  kind: z.literal('milestones'),
  steps: z.int().min(1).max(100),
  mode: z.enum(['cumulative', 'weighted']),
  weights: z.array(decimalText).max(100).optional(),
  names: z.array(z.string().max(2000)).max(100).optional(),
  points: pointsSchema.optional(),
  below: belowSchema.optional(),
});

const supplied = {
  /** If given, the supplied figure is mapped through this ladder; otherwise it is the score itself. */
  points: pointsSchema.optional(),
  below: belowSchema.optional(),
  minimum: decimalText.optional(),
  maximum: decimalText.optional(),
};

/** A score given by an evaluator's judgement. */
const judgementSchema = z.strictObject({ kind: z.literal('judgement'), ...supplied });
/** A figure supplied by a central data owner. */
const centralSchema = z.strictObject({ kind: z.literal('central'), ...supplied });

/** Adjustments apply in order, each to the running figure. */
export const adjustmentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bonus-percent'), percent: decimalText, reason: z.string().max(500).optional() }),
  z.strictObject({
    kind: z.literal('deduct'),
    amount: decimalText,
    times: z.int().min(0).max(100_000).optional(),
    reason: z.string().max(500).optional(),
  }),
  z.strictObject({ kind: z.literal('cap'), max: decimalText, reason: z.string().max(500).optional() }),
]);

/** A part of a composite: its weight among the parts and everything that scores it. */
export const partSchema = z.strictObject({
  weight: decimalText,
  name: z.string().max(2000).optional(),
  formula: z.string().max(2000).optional(),
  get rule(): typeof ruleSchema {
    return ruleSchema;
  },
});

/** The weighted mean of its parts, to any depth. */
const compositeSchema = z.strictObject({
  kind: z.literal('composite'),
  parts: z.array(partSchema).min(1).max(200),
});

/** How a result becomes a score. The shape only: `compileRule` checks order, numbers and weights. */
export const ruleSchema: z.ZodType<Rule> = z.lazy(() =>
  z.discriminatedUnion('kind', [ladderSchema, milestonesSchema, compositeSchema, judgementSchema, centralSchema]),
);

export type Points = readonly (readonly [string, string])[];
export type Below = 'zero' | 'clamp';

interface LadderRule {
  readonly kind: 'ladder';
  readonly points: Points;
  readonly below?: Below | undefined;
}

export interface MilestonesRule {
  readonly kind: 'milestones';
  readonly steps: number;
  readonly mode: 'cumulative' | 'weighted';
  readonly weights?: readonly string[] | undefined;
  readonly names?: readonly string[] | undefined;
  readonly points?: Points | undefined;
  readonly below?: Below | undefined;
}

export interface SuppliedRule {
  readonly kind: 'judgement' | 'central';
  readonly points?: Points | undefined;
  readonly below?: Below | undefined;
  readonly minimum?: string | undefined;
  readonly maximum?: string | undefined;
}

export interface CompositePart {
  readonly weight: string;
  readonly name?: string | undefined;
  readonly formula?: string | undefined;
  readonly rule: Rule;
}

export interface CompositeRule {
  readonly kind: 'composite';
  readonly parts: readonly CompositePart[];
}

export type Rule = LadderRule | MilestonesRule | CompositeRule | SuppliedRule;

export type Adjustment =
  | { readonly kind: 'bonus-percent'; readonly percent: string; readonly reason?: string | undefined }
  | {
      readonly kind: 'deduct';
      readonly amount: string;
      readonly times?: number | undefined;
      readonly reason?: string | undefined;
    }
  | { readonly kind: 'cap'; readonly max: string; readonly reason?: string | undefined };
