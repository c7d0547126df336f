import { z } from 'zod';
import { decimalTextSchema, type Source, type Sourced, sourced, sourceSchema, textSchema } from './source-schema.ts';

/** The kinds of scoring rule that the engine supports; `formula` computes the result that another rule then scores. */
export const ruleKinds = ['ladder', 'milestones', 'composite', 'formula', 'judgement', 'central'] as const;

/** What a province keeps in the product that gives an indicator's figure: its database of development indicators, its innovation proposals. */
const figureOrigins = ['development-indicators', 'innovation'] as const;
export type FigureOrigin = (typeof figureOrigins)[number];

/** A component, issue or slot code: `1`, `1.2`, `1.2.1`, `1.1-PM25`. */
export const treeCodeSchema = z.string().regex(/^[0-9]+(\.[0-9]+)*(-[A-Z0-9]+)?$/, 'รหัส เช่น 1, 1.2.1 หรือ 1.1-PM25');

/**
 * The provinces that must use a slot: all of them, a named list, or only a stated count (`count-only`: the list is
 * open).
 */
const applicabilitySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({
    kind: z.literal('listed'),
    provinces: z.array(z.string().regex(/^TH-\d{2}$/, 'รหัสจังหวัดตาม ISO 3166-2 เช่น TH-42')).min(1),
  }),
  z.strictObject({ kind: z.literal('count-only'), count: z.int().positive() }),
]);
export type Applicability = z.infer<typeof applicabilitySchema>;

/** A slot for one indicator that the framework itself names. `ruleKind` is checked against `ruleKinds`. */
const slotSchema = z.strictObject({
  code: treeCodeSchema,
  name: textSchema,
  source: sourceSchema,
  joint: z.boolean(),
  applicability: sourced(applicabilitySchema),
  ruleKind: sourced(textSchema.nullable()),
  suppliedBy: sourced(z.enum(['province', 'central']).nullable()),
  /** What the province keeps in the product, from which its figure can be taken; absent where it is typed. */
  figureFrom: sourced(z.enum(figureOrigins)).optional(),
  /** The least and the greatest figure that its measure can have, and its unit. */
  range: sourced(
    z.strictObject({ minimum: decimalTextSchema, maximum: decimalTextSchema, unit: textSchema }),
  ).optional(),
  note: textSchema.optional(),
});
export type Slot = z.infer<typeof slotSchema>;

/** A component, dimension or issue. A `null` weight is open: each agreement fixes it. Weights are percent of the whole. */
export interface Component {
  code: string;
  name: string;
  englishName?: string | undefined;
  description?: string | undefined;
  /** Where the source words the component in more than one way, or misprints it. */
  note?: string | undefined;
  source: Source;
  weight: Sourced<string | null>;
  /** Set if the indicators are shared with other agencies, whose changes follow another procedure. */
  joint?: Sourced<boolean> | undefined;
  children?: Component[] | undefined;
  slots?: Slot[] | undefined;
}

export const componentSchema: z.ZodType<Component> = z.strictObject({
  code: treeCodeSchema,
  name: textSchema,
  englishName: textSchema.optional(),
  description: textSchema.optional(),
  note: textSchema.optional(),
  source: sourceSchema,
  weight: sourced(decimalTextSchema.nullable()),
  joint: sourced(z.boolean()).optional(),
  get children() {
    return z.array(componentSchema).optional();
  },
  slots: z.array(slotSchema).optional(),
});

/** Components whose weights are open one by one but fixed together: FY2568 fixes 1.1 + 1.2.2 + 1.2.3 at 60. */
export const sharedWeightSchema = sourced(
  z.strictObject({ components: z.array(treeCodeSchema).min(2), sum: decimalTextSchema }),
);
