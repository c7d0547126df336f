import { z } from 'zod';
import {
  appraisalSchema,
  bodySchema,
  changePolicySchema,
  clustersSchema,
  documentKindSchema,
  incentivesSchema,
  instrumentSchema,
  legalGroundSchema,
  mandatorySchema,
  negotiationSchema,
  objectionRightSchema,
  partySchema,
  resultsCourseSchema,
  signatorySchema,
  statedApprovalSchema,
  undatedStepSchema,
} from './agreement-schema.ts';
import { gradesSchema, missingRuleSchema, scaleSchema } from './scale-schema.ts';
import { civilDateSchema, sourceDocumentSchema, sourced, textSchema } from './source-schema.ts';
import { calendarEventSchema, dueRuleSchema, latePenaltySchema, roundSchema } from './time-schema.ts';
import { componentSchema, sharedWeightSchema } from './tree-schema.ts';

/**
 * One fiscal year's rules as data. `fiscalYear` is the Buddhist-era year in which the period ends; a second version of
 * a published year is a new `version`, never an overwrite. Every value carries its source clause or an assumption.
 */
export const frameworkSchema = z.strictObject({
  fiscalYear: z.int().min(2500).max(2700),
  version: z.int().positive(),
  name: textSchema,
  period: sourced(z.strictObject({ from: civilDateSchema, to: civilDateSchema })),
  sources: z.array(sourceDocumentSchema).min(1),
  party: partySchema,
  /** Required if clusters are parties; versions published before this rule have none. */
  clusters: clustersSchema.optional(),
  /** Versions published before this rule have none: both then make an indicator mandatory. */
  mandatory: mandatorySchema.optional(),
  components: z.array(componentSchema).min(1),
  sharedWeights: z.array(sharedWeightSchema),
  scale: scaleSchema,
  missing: missingRuleSchema,
  rounds: z.array(roundSchema).min(1),
  calendar: z.array(calendarEventSchema),
  dueRule: dueRuleSchema,
  latePenalty: latePenaltySchema,
  grades: gradesSchema,
  changePolicy: changePolicySchema,
  negotiation: negotiationSchema,
  /** Versions published before this rule have none: theirs is an agreement. */
  instrument: instrumentSchema.optional(),
  /** That what was agreed is signed although no body approved it first, and why; left out where a body does. */
  signedWithoutApproval: sourced(z.literal(true)).optional(),
  signatories: z.array(signatorySchema).min(1),
  documents: z.array(documentKindSchema).min(1),
  /** Who receives the final result, in order. */
  resultsTo: sourced(z.array(textSchema)),
  /** Versions published before this rule have none: bodies that decide on results come first, then the announcement. */
  resultsCourse: resultsCourseSchema.optional(),
  /** Incentives by level of results, where the source gives them. */
  incentives: incentivesSchema.optional(),
  /** In which rounds parties may object to proposed results before they are final; left out where no source gives that right. */
  objections: z.array(objectionRightSchema).optional(),
  /** Who is sent the indicators themselves; versions published before this rule say nothing of it, as of the next three. */
  indicatorsTo: sourced(z.array(textSchema)).optional(),
  legalGrounds: z.array(legalGroundSchema).optional(),
  bodies: z.array(bodySchema).optional(),
  /** Left out where no document of the year states that a body resolved on its framework. */
  approval: statedApprovalSchema.optional(),
  undatedSteps: z.array(undatedStepSchema).optional(),
  appraisals: z.array(appraisalSchema),
});
export type Framework = z.infer<typeof frameworkSchema>;
