import { z } from 'zod';
import {
  civilDateSchema,
  clauseSchema,
  decimalTextSchema,
  roundCodeSchema,
  sourced,
  sourceSchema,
  textSchema,
} from './source-schema.ts';
import { treeCodeSchema } from './tree-schema.ts';

const slugSchema = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'รหัสอักษรอังกฤษตัวพิมพ์เล็กหรือตัวเลข เช่น report-12m');

/** Who makes agreements that year; `provinceCount` is `null` where no source counts them. */
export const partySchema = sourced(
  z.strictObject({
    kinds: z.array(z.enum(['province', 'cluster'])).min(1),
    provinceCount: z.int().positive().nullable(),
  }),
);

/**
 * What makes an indicator mandatory in a province's agreement: that the framework names it for the province, or that the
 * approved list marks it so.
 */
export const mandatorySchema = sourced(z.array(z.enum(['named-slots', 'approved-list'])));

/**
 * How clusters of provinces take part: the grouping that the year uses, who acts for a cluster, and the components
 * under which a member province counts what its cluster reports once (empty: nowhere).
 */
export const clustersSchema = z.strictObject({
  era: sourced(z.literal([2552, 2560])),
  actsFor: sourced(textSchema.nullable()),
  countIn: sourced(z.array(treeCodeSchema)),
});
export type Clusters = z.infer<typeof clustersSchema>;

/** One reason or condition of a change, with a stable code. */
const changeClauseSchema = z.strictObject({
  code: slugSchema,
  name: textSchema,
  source: sourceSchema,
  note: textSchema.optional(),
});
export type ChangeClause = z.infer<typeof changeClauseSchema>;

/** A ground of a change; `examples` are those the source lists after เช่น: the ground itself is wider. */
const changeGroundSchema = changeClauseSchema.extend({ examples: z.array(changeClauseSchema).optional() });
export type ChangeGround = z.infer<typeof changeGroundSchema>;

/** A window for changes: what must have happened by `until`; `from` is `null` if no opening day is stated. */
const changeWindowSchema = z.strictObject({
  code: slugSchema,
  round: roundCodeSchema.nullable(),
  from: civilDateSchema.nullable(),
  until: civilDateSchema,
  what: z.enum(['request-received', 'decision-notified']),
  source: sourceSchema,
  note: textSchema.optional(),
});

/** When and how an agreement may change; `null` if no source of the year mentions it. */
export const changePolicySchema = sourced(
  z
    .strictObject({
      changeable: sourced(z.array(z.enum(['indicator', 'weight', 'target', 'criteria', 'details'])).min(1)),
      windows: z.array(changeWindowSchema).min(1),
      afterDeadline: sourced(z.enum(['refused'])),
      grounds: z.array(changeGroundSchema).min(1),
      guards: z.array(changeClauseSchema),
      cancelledWeight: sourced(z.enum(['in-proportion']).nullable()),
      decidedBy: sourced(textSchema.nullable()),
      mustAttend: sourced(z.array(textSchema)),
      onward: sourced(
        z
          .strictObject({
            to: textSchema,
            ordinary: z.enum(['for-information', 'for-approval']),
            joint: z.enum(['for-information', 'for-approval']),
          })
          .nullable(),
      ),
      notifies: sourced(textSchema.nullable()),
    })
    .nullable(),
);

/** A position that signs the agreement: for the province, or with it. */
export const signatorySchema = z.strictObject({
  position: textSchema,
  /** The role under which this position signs in Samrit. */
  role: z.enum(['governor', 'supervising-minister', 'interior-minister', 'permanent-secretary']),
  side: z.enum(['province', 'superior']),
  mayDelegate: sourced(z.boolean()),
  source: sourceSchema,
});
export type Signatory = z.infer<typeof signatorySchema>;

/** How targets are negotiated; `null` if no source of the year mentions it. */
export const negotiationSchema = sourced(
  z
    .strictObject({
      skippedWhenAllOnApprovedList: sourced(z.boolean()),
      channel: sourced(z.enum(['on-site', 'video']).nullable()),
      negotiators: sourced(z.array(textSchema)),
    })
    .nullable(),
);

/** A document of the year: its code (the folder of its templates), Thai name and, where stated, its parts. */
export const documentKindSchema = z.strictObject({
  code: slugSchema,
  name: textSchema,
  parts: z.array(textSchema).optional(),
  /** What an agreement undertakes, where the source lists it. */
  undertakes: z.array(textSchema).optional(),
  source: sourceSchema,
});

/** A law, decree or resolution that the source gives as its ground. */
export const legalGroundSchema = z.strictObject({ code: slugSchema, name: textSchema, source: sourceSchema });

/** What a body's resolution brings into force in a year. */
export const decisionSubjects = [
  'framework',
  'catalogue-edition',
  'settled-agreement',
  'indicator-details',
  'joint-indicators',
  'change-request',
  'results',
  'incentives',
] as const;
export type DecisionSubject = (typeof decisionSubjects)[number];

const decisionSchema = z.strictObject({ subject: z.enum(decisionSubjects), source: sourceSchema });

/**
 * What the year settles with each party: an agreement that is signed, or the details of indicators, which the resolutions of
 * committees bring into force without a signature.
 */
export const instrumentSchema = sourced(z.enum(['agreement', 'approved-details']));

/** A committee or office that the source gives a part in the year: its duties, and its members by position. */
export const bodySchema = z.strictObject({
  code: slugSchema,
  name: textSchema,
  /** The organisation in the product that it is. */
  organisation: textSchema.optional(),
  /** Its level, where the source has committees of several levels; the first stands above the others. */
  level: sourced(z.int().min(1).max(9)).optional(),
  /** What it decides in this year. */
  decides: z.array(decisionSchema).optional(),
  duties: z.array(textSchema).min(1),
  members: z.array(textSchema).optional(),
  source: sourceSchema,
  note: textSchema.optional(),
});

/**
 * That a body resolved on this framework, as a document of the year states it: nothing waits for a resolution that has been
 * passed. `null` is what the document does not state.
 */
export const statedApprovalSchema = z.strictObject({
  /** The code of the body among `bodies`. */
  body: slugSchema,
  /** What it did with the framework, in the document's word: มีมติเห็นชอบ, กำหนด. */
  resolved: textSchema,
  meeting: textSchema.nullable(),
  day: civilDateSchema.nullable(),
  source: clauseSchema,
});

/**
 * The steps that a year's results pass, in order: the codes of bodies that decide on them, `cabinet` where the cabinet takes note,
 * and `announcement`.
 */
export const resultsCourseSchema = sourced(z.array(slugSchema).min(1));

/**
 * Incentives by level of results: what the source says of them, and levels with the lowest total and the share of each; no levels
 * where no source states them.
 */
export const incentivesSchema = z.strictObject({
  given: sourced(textSchema),
  levels: sourced(
    z
      .array(z.strictObject({ name: textSchema, from: decimalTextSchema, share: decimalTextSchema }))
      .min(1)
      .nullable(),
  ),
});

/** The right of reply of a round that is assessed: so many days after the window opens, counted in calendar days. */
export const objectionRightSchema = z.strictObject({
  round: roundCodeSchema,
  days: z.int().min(1).max(90),
  source: sourceSchema,
});

/** A step of the year that the source names without a date of its own, in the source's order. */
export const undatedStepSchema = z.strictObject({
  code: slugSchema,
  by: textSchema,
  does: textSchema,
  source: sourceSchema,
  note: textSchema.optional(),
});

/** A round of the governor's own appraisal and the components whose score enters it, with their weights. */
export const appraisalSchema = z.strictObject({
  code: slugSchema,
  /** Whose method the appraisal follows, and the dimensions of it that the score is. */
  method: textSchema.optional(),
  dimensions: z.array(textSchema).optional(),
  from: civilDateSchema,
  to: civilDateSchema,
  usesRound: roundCodeSchema,
  components: z.array(z.strictObject({ code: treeCodeSchema, weight: decimalTextSchema })).min(1),
  source: sourceSchema,
});
