import { z } from 'zod';
import { lineLimits, textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import { nothing, rowVersion, textUpTo } from './api-values.ts';
import { innovationArea as area, innovationPlace, ofProposal, settledSchema } from './innovation-values.ts';

const path = `${ofProposal}/scores`;

const sheetSchema = z
  .object({
    ...{ memberId: z.string(), memberName: z.string(), status: z.enum(['draft', 'concluded', 'recused']) },
    scores: z.array(z.object({ code: z.string(), score: z.int().nullable(), note: z.string() })),
    rowVersion,
  })
  .meta({ id: 'InnovationSheet' });

export const readInnovationScoresRoute = apiRoute({
  ...{ area, method: 'GET', query: nothing, status: 200, access: 'token', scope: 'read', path },
  id: 'readInnovationScores',
  summary: 'การให้คะแนนข้อเสนอ คะแนนของผู้อื่นเห็นเมื่อกรรมการทุกคนสรุปแล้ว',
  params: innovationPlace,
  output: z.object({
    progress: z.array(z.object({ userId: z.string(), name: z.string(), state: z.string() })),
    own: sheetSchema.nullable(),
    sheets: z.array(sheetSchema.extend({ total: z.string() })),
    ...{ settled: settledSchema, rowVersion },
  }),
  refusals: ['forbidden', 'not-found'],
  version: 'gives',
});

const ownRefusals = [
  ...(['forbidden', 'not-found', 'innovation-not-member', 'innovation-own-agency', 'innovation-recused'] as const),
  'innovation-not-scored-now',
] as const;

export const giveInnovationScoresRoute = apiRoute({
  ...{ area, method: 'PUT', query: nothing, status: 200, access: 'token', scope: 'admin', path },
  id: 'giveInnovationScores',
  needs: ['score-innovation'],
  summary: 'ให้คะแนนของผู้เรียก เก็บเป็นร่าง หรือสรุปด้วย conclude ผู้อื่นไม่เห็นจนกว่าทุกคนสรุป',
  params: innovationPlace,
  body: z.object({
    scores: z
      .array(
        z.object({
          ...{ code: textUpTo(lineLimits.code), score: textUpTo(20).default('') },
          note: textUpTo(textLimits.note).default(''),
        }),
      )
      .max(50)
      .default([]),
    conclude: z.boolean().default(false),
  }),
  output: sheetSchema,
  refusals: [
    ...([...ownRefusals, 'innovation-concluded', 'innovation-score-wrong', 'innovation-score-missing'] as const),
    'innovation-criterion-unknown',
  ],
  version: 'checks',
});

export const recuseInnovationRoute = apiRoute({
  ...{ area, method: 'POST', query: nothing, status: 200, access: 'token', scope: 'admin', path: `${path}/recuse` },
  id: 'recuseFromInnovation',
  needs: ['score-innovation'],
  summary: 'แจ้งส่วนได้เสียและไม่ให้คะแนนข้อเสนอนี้',
  params: innovationPlace,
  body: z.object({ reason: textUpTo(textLimits.reason).default('') }),
  output: sheetSchema,
  refusals: [...ownRefusals, 'innovation-concluded', 'reason-required'],
  version: 'none',
});
