import { z } from 'zod';
import { decisions } from '../meetings/resolution.ts';
import { ruleSchema } from '../scoring/rule.ts';
import { readRecord } from '../values/read-record.ts';
import type { AgreementContent } from './agreement-content.ts';
import { planKinds } from './filed-plan.ts';
import { variableKinds } from './variable-kind.ts';

const variableSchema = z.object({
  name: z.string(),
  label: z.string(),
  unit: z.string(),
  kind: z.enum(variableKinds).optional(),
  mayBeNegative: z.boolean(),
  byPeriod: z
    .object({ period: z.enum(['month', 'quarter']), combine: z.enum(['sum', 'cumulative', 'latest']) })
    .nullish(),
  plausible: z.object({ from: z.string().nullable(), to: z.string().nullable() }).nullish(),
  largestChange: z.string().nullish(),
});

const indicatorSchema = z.object({
  code: z.string(),
  componentCode: z.string(),
  position: z.int(),
  name: z.string(),
  definition: z.string(),
  unit: z.string(),
  weight: z.string(),
  formula: z.string().nullable(),
  variables: z.array(variableSchema),
  rule: ruleSchema,
  baselines: z.array(z.object({ fiscalYear: z.int(), value: z.string().nullable(), why: z.string().optional() })),
  dataSource: z.string(),
  sharedFrom: z.object({ organisationId: z.string(), organisationName: z.string(), code: z.string() }).optional(),
});

const amendmentSchema = z.object({
  ...{ fromVersion: z.int(), request: z.int(), indicator: z.string(), what: z.string(), why: z.string() },
  effectiveOn: z.string(),
  resolutions: z.array(
    z.object({
      ...{ bodyId: z.string(), bodyName: z.string(), meetingId: z.string().nullable(), meetingNumber: z.string() },
      ...{ heldOn: z.string(), number: z.string(), decided: z.enum(decisions), text: z.string() },
    }),
  ),
});

const agreementContentSchema: z.ZodType<AgreementContent> = z.object({
  format: z.literal('samrit.agreement/1'),
  party: z.object({ id: z.string(), name: z.string() }),
  fiscalYear: z.int(),
  version: z.int(),
  period: z.object({ from: z.string(), to: z.string() }),
  framework: z.object({
    name: z.string(),
    version: z.int(),
    components: z.array(z.object({ code: z.string(), name: z.string(), weight: z.string().nullable() })),
    levels: z.array(z.object({ name: z.string(), score: z.string() })),
  }),
  instrument: z.enum(['agreement', 'approved-details']).optional(),
  legalGrounds: z.array(z.string()).optional(),
  signatories: z.array(z.string()),
  amends: amendmentSchema.optional(),
  plan: z.object({ vision: z.string(), strategicIssues: z.string(), goals: z.string() }),
  clusterPlan: z
    .object({
      ...{ organisationId: z.string(), organisationName: z.string() },
      ...{ vision: z.string(), strategicIssues: z.string(), goals: z.string() },
    })
    .optional(),
  filedPlans: z
    .array(
      z.object({
        ...{ organisationName: z.string(), kind: z.enum(planKinds), title: z.string(), edition: z.int() },
        ...{ firstYear: z.int(), lastYear: z.int(), approvedOn: z.string().nullable(), approvedBy: z.string() },
        ...{ sentOn: z.string(), receivedOn: z.string().nullable(), sha256: z.string() },
      }),
    )
    .optional(),
  indicators: z.array(indicatorSchema),
});

/** The signed text as a record; null where it is not one, so that it has been damaged. */
export function readAgreementContent(text: string): AgreementContent | null {
  return readRecord(text, agreementContentSchema);
}
