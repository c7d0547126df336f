import { z } from 'zod';
import { roundCodeSchema } from '../../domain/framework/source-schema.ts';
import { resultMoves } from '../../domain/reporting/result-moves.ts';
import { apiRoute, permissionsOfMove } from './api-route.ts';
import { nothing, provincePlace, textUpTo } from './api-values.ts';
import { moveRefusals } from './result.ts';

/** Several results of a province, accepted in one request. */
export const acceptResultsRoute = apiRoute({
  area: 'ผลรายตัวชี้วัด',
  access: 'token',
  scope: 'report:write',
  status: 200,
  id: 'acceptResults',
  needs: permissionsOfMove(resultMoves, 'accept-result'),
  method: 'POST',
  path: '/:year/provinces/:org/rounds/:round/results/accept',
  summary: 'จังหวัดรับผลหลายตัวชี้วัดในครั้งเดียว ตรวจสิทธิและเงื่อนไขทีละตัว ตัวที่ผ่านรับ ตัวที่ไม่ผ่านบอกเหตุ',
  params: provincePlace.extend({ round: roundCodeSchema }),
  query: nothing,
  body: z.object({
    results: z
      .array(z.object({ code: textUpTo(60), rowVersion: z.int().nullish() }))
      .min(1)
      .max(100),
  }),
  output: z.object({
    accepted: z.array(z.string()),
    refused: z.array(
      z.object({ code: z.string(), errors: z.array(z.object({ code: z.string(), detail: z.string() })) }),
    ),
  }),
  version: 'none',
  refusals: [...moveRefusals, 'changed-meanwhile'],
});
