import { z } from 'zod';
import { resultStateSchema } from '../scoring/ledger.ts';
import { readRecord } from '../values/read-record.ts';
import { eachResultText, resultTexts, resultTextsOf } from './result-texts.ts';
import type { SarContent } from './sar-content.ts';

const evidenceSchema = z.object({
  title: z.string(),
  url: z.string().nullable(),
  fileName: z.string(),
  sha256: z.string(),
  sizeBytes: z.string(),
  version: z.int(),
  addedAt: z.string().optional(),
});

const figure = z.string().nullable();

const indicatorSchema = z.object({
  code: z.string(),
  component: z.string(),
  name: z.string(),
  unit: z.string(),
  weight: z.string(),
  leads: z.array(z.string()),
  supports: z.array(z.string()),
  definition: z.string(),
  baselines: z.array(z.object({ fiscalYear: z.int(), value: figure })),
  levels: z.array(z.object({ score: z.string(), value: z.string() })),
  formula: z.string().nullable(),
  variables: z.array(z.object({ label: z.string(), unit: z.string(), value: figure })),
  state: resultStateSchema,
  ...{ result: figure, score: figure, weighted: figure },
  // A report that was submitted before a text existed lacks it.
  ...eachResultText((name) => (resultTexts[name].later ? z.string().optional() : z.string())),
  evidence: z.array(evidenceSchema),
  sharedFrom: z.string().nullable(),
});

const sarContentSchema = z.object({
  format: z.literal('samrit.sar/1'),
  organisationId: z.string(),
  fiscalYear: z.int(),
  round: z.object({ code: z.string(), name: z.string(), from: z.string(), to: z.string() }),
  requires: z.array(z.enum(['self-assessment-report', 'e-sar-card'])),
  framework: z.object({ name: z.string(), version: z.int() }),
  agreementVersion: z.int(),
  due: z.object({
    stated: z.string().nullable(),
    due: z.string(),
    moves: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        by: z.enum(['holiday', 'extension', 'outage']),
        reason: z.string(),
      }),
    ),
  }),
  endorsed: z.object({ name: z.string(), actingFor: z.string().nullable(), at: z.string() }).nullable(),
  total: figure,
  grade: z.string().nullable(),
  lateDeduction: figure.optional(),
  indicators: z.array(indicatorSchema),
});

/** A submitted report as it was stored; null where the text is not one, so that it has been damaged. */
export function readSarContent(text: string): SarContent | null {
  const read = readRecord(text, sarContentSchema);
  return read && { ...read, indicators: read.indicators.map((one) => ({ ...one, ...resultTextsOf(one) })) };
}
