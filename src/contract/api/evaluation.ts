import { z } from 'zod';
import { evidenceFindings } from '../../domain/evaluation/score-sheet.ts';
import {
  type SettlementAction,
  settlementMoves,
  settlementStatuses,
} from '../../domain/evaluation/settlement-moves.ts';
import { lineLimits, textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute, moveParam, permissionsOfMove } from './api-route.ts';
import {
  bindingRefusals,
  decimalOrNull,
  instantOrNull,
  judgedText,
  nothing,
  optionalText,
  organisationSchema,
  proofBody,
  resultPlace,
  roundPlace,
  rowVersion,
  textUpTo,
  typedDay,
  typedNumber,
} from './api-values.ts';
import { lacksMembers, panelArea, panelSchema, progressSchema } from './panels.ts';

const area = panelArea;
const ofParty = '/:year/provinces/:org/rounds/:round/panel';
const writing = { area, access: 'token', scope: 'report:write', query: nothing, status: 200 } as const;
/** More than a party has indicators; an assumption. */
const MOST_RECONCILED = 100;

const scoreSchema = z
  .object({
    ...{ code: z.string(), version: z.int(), figuresVersion: z.int(), agrees: z.boolean(), score: decimalOrNull },
    ...{ note: z.string(), evidence: z.record(z.string(), z.enum(evidenceFindings)) },
  })
  .meta({ id: 'PanelScore' });

const seenScore = scoreSchema.extend({ memberId: z.string(), memberName: z.string() }).meta({ id: 'SeenPanelScore' });

const settledSchema = z
  .object({
    ...{ code: z.string(), method: z.enum(['agreed', 'mean', 'reconciled']), agrees: z.boolean(), score: z.string() },
    given: z.array(z.object({ memberId: z.string(), score: z.string(), agrees: z.boolean(), note: z.string() })),
    note: z.string(),
  })
  .meta({ id: 'SettledPanelScore' });

export const readPartyPanelRoute = apiRoute({
  area,
  ...{ method: 'GET', query: nothing, status: 200, access: 'token', scope: 'read' },
  id: 'readPartyPanel',
  path: ofParty,
  summary: 'คณะที่ประเมินจังหวัด ความคืบหน้า คะแนนของผู้อ่านเอง และคะแนนของทุกคนเมื่อทุกคนสรุปแล้ว',
  params: roundPlace,
  output: z.object({
    ...{ rowVersion, organisation: organisationSchema, panel: panelSchema, progress: z.array(progressSchema) },
    ...{ status: z.enum(settlementStatuses), leaderName: z.string().nullable(), tolerance: z.string(), lacksMembers },
    ...{ scoresShown: z.boolean(), moves: z.array(z.string()), settledAt: instantOrNull },
    results: z.array(
      z.object({
        ...{ code: z.string(), name: z.string(), selfScore: decimalOrNull, own: seenScore.nullable() },
        given: z.array(seenScore).nullable().meta({ description: 'เป็น null จนกว่าทุกคนสรุปแล้ว' }),
        ...{ differs: z.boolean(), settled: settledSchema.nullable() },
      }),
    ),
  }),
  refusals: ['forbidden', 'not-found'],
  version: 'gives',
});

export const savePanelScoreRoute = apiRoute({
  ...writing,
  id: 'savePanelScore',
  needs: ['score-in-panel'],
  method: 'PUT',
  path: `${ofParty}/scores/:code`,
  summary: 'บันทึกคะแนนของตนสำหรับหนึ่งตัวชี้วัด ผู้อื่นไม่เห็นจนกว่าทุกคนสรุปแล้ว',
  params: resultPlace,
  body: z.object({
    agrees: z.boolean().optional().meta({ description: 'ยอมรับคะแนนที่จังหวัดประเมินตนเอง' }),
    score: typedNumber.optional().meta({ description: 'คะแนนที่ให้เอง ว่างคือยังไม่ให้คะแนน ไม่ส่งทั้งช่องนี้และ agrees คือคงเดิม' }),
    note: optionalText(textLimits.note),
    evidence: z
      .record(textUpTo(lineLimits.number), z.enum(evidenceFindings))
      .optional()
      .meta({ description: 'ผลการตรวจหลักฐาน ตามค่าแฮชของหลักฐาน ชิ้นที่ไม่ส่งคงเดิม' }),
    version: z.int().nullish().meta({ description: 'รุ่นของคะแนนที่อ่านไว้ ไม่ส่งคือบันทึกทับ' }),
  }),
  output: scoreSchema,
  refusals: [
    ...(['forbidden', 'not-found', 'panel-not-member', 'panel-member-recused', 'conflict-of-interest'] as const),
    ...(['panel-scores-concluded', 'report-not-received', 'changed-meanwhile', 'nothing-to-agree'] as const),
    ...(['agreed-and-scored', 'not-a-number', 'too-many-digits', 'score-out-of-scale', 'reason-required'] as const),
  ],
  version: 'none',
});

export const movePanelRoute = apiRoute({
  ...writing,
  id: 'movePanel',
  needs: ({ move }: { move: SettlementAction }) => permissionsOfMove(settlementMoves, move),
  method: 'POST',
  path: `${ofParty}/moves/:move`,
  summary: 'สรุปคะแนนของตน แจ้งว่ามีส่วนได้เสีย เสนอ ส่งกลับ หรือยืนยันคะแนนที่ปรับร่วมกัน',
  params: roundPlace.extend({
    move: moveParam(settlementMoves),
  }),
  body: z
    .object({
      reason: textUpTo(textLimits.reason).optional(),
      reconciled: z
        .array(
          z.object({
            ...{ code: textUpTo(lineLimits.code), agrees: z.boolean().default(false) },
            ...{ score: typedNumber.default(''), reason: judgedText(textLimits.reason).default('') },
          }),
        )
        .max(MOST_RECONCILED)
        .optional()
        .meta({ description: 'คะแนนที่ปรับร่วมกัน เมื่อ move เป็น propose-settlement' }),
      meeting: z
        .object({ title: judgedText(lineLimits.title), heldOn: typedDay.nullish() })
        .optional()
        .meta({ description: 'การประชุมที่ปรับคะแนน เมื่อ move เป็น propose-settlement' }),
      proof: proofBody,
    })
    .nullish(),
  output: z.object({ status: z.enum(settlementStatuses), rowVersion, settled: z.array(z.string()) }),
  refusals: [
    ...(['forbidden', 'not-found', 'same-person', 'move-not-legal', 'report-not-received'] as const),
    ...([
      'panel-not-member',
      'panel-member-recused',
      'conflict-of-interest',
      'panel-not-head',
      'panel-scores-open',
    ] as const),
    ...(['panel-too-few', 'panel-minutes-required', 'panel-score-required'] as const),
    ...(['panel-minutes-day-required', 'panel-minutes-day-ahead', 'date-not-real'] as const),
    ...(['nothing-to-agree', 'agreed-and-scored', 'not-a-number', 'too-many-digits'] as const),
    ...(['score-out-of-scale', 'reason-required'] as const),
    ...bindingRefusals,
  ],
  version: 'checks',
});
