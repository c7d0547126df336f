import { z } from 'zod';
import { roundCodeSchema } from '../../domain/framework/source-schema.ts';
import { objectionVerdicts } from '../../domain/objections/objection.ts';
import { type ObjectionAction, objectionMoves, objectionStatuses } from '../../domain/objections/objection-moves.ts';
import { lineLimits, textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute, moveParam, permissionsOfMove } from './api-route.ts';
import {
  bindingRefusals,
  decimalOrNull,
  instantOrNull,
  nothing,
  organisationSchema,
  proofBody,
  resultPlace,
  roundPlace,
  rowVersion,
  textUpTo,
  tokenReading,
  yearPlace,
} from './api-values.ts';

const area = 'สิทธิโต้แย้งผลการประเมินที่เสนอ';
const ofRound = '/:year/results/:round/objections';
const ofParty = '/:year/provinces/:org/rounds/:round/objections';
const place = yearPlace.extend({ round: roundCodeSchema });
const reading = { ...tokenReading, area } as const;
const writing = { area, query: nothing, status: 200, access: 'token', scope: 'admin' } as const;

const answerSchema = z.object({
  ...{ verdict: z.enum(objectionVerdicts), text: z.string(), at: z.string(), name: z.string() },
});

const caseSchema = z
  .object({
    ...{ organisationId: z.string(), fiscalYear: z.int(), round: z.string(), status: z.enum(objectionStatuses) },
    opensOn: z.string().meta({ description: 'วันที่เปิดให้จังหวัดอ่านผลที่เสนอ' }),
    endsOn: z.string().meta({ description: 'วันสุดท้ายที่โต้แย้งได้' }),
    objections: z
      .array(
        z.object({
          ...{ code: z.string(), reason: z.string(), reference: z.string(), at: z.string(), name: z.string() },
          answer: answerSchema.nullable(),
        }),
      )
      .meta({ description: 'ร่างเห็นเฉพาะจังหวัด คำตอบเปิดแก่จังหวัดเมื่อตอบครบ' }),
    ...{ reason: z.string().nullable(), approvedAt: instantOrNull, approvedName: z.string().nullable() },
    ...{ answeredAt: instantOrNull, rowVersion },
  })
  .meta({ id: 'ResultObjections' });

export const listObjectionsRoute = apiRoute({
  ...reading,
  id: 'listObjections',
  path: ofRound,
  summary: 'สิทธิโต้แย้งของรอบ รายใดเปิดอยู่ ส่งแล้ว หรือตอบแล้ว ไม่พบเมื่อกรอบของปีไม่ให้สิทธินี้',
  params: place,
  output: z.object({
    rows: z.array(z.object({ organisation: organisationSchema, isOpen: z.boolean(), objections: caseSchema })),
    wouldEndOn: z.string().meta({ description: 'วันสุดท้ายหากเปิดวันนี้' }),
    missing: z.array(z.string()).meta({ description: 'รายที่ยังไม่มีผลประเมิน' }),
  }),
  refusals: ['forbidden', 'not-found'],
  version: 'none',
});

export const openObjectionsRoute = apiRoute({
  ...writing,
  id: 'openObjections',
  needs: ['answer-objections'],
  method: 'POST',
  path: ofRound,
  summary: 'เปิดให้ทุกรายอ่านผลที่เสนอของตนและโต้แย้ง',
  params: place,
  body: z.object({}).nullish(),
  output: z.object({ endsOn: z.string(), parties: z.int() }),
  refusals: [
    ...(['forbidden', 'not-found', 'results-parties-missing', 'results-no-party'] as const),
    ...(['objections-summed-up', 'objections-opened'] as const),
  ],
  version: 'none',
});

export const readObjectionsRoute = apiRoute({
  ...reading,
  id: 'readObjections',
  path: ofParty,
  summary: 'ผลที่เสนอของจังหวัดและข้อโต้แย้ง พ้นช่วงแล้วจังหวัดเห็นเฉพาะตัวชี้วัดที่โต้แย้ง',
  params: roundPlace,
  output: z.object({
    ...{ organisation: organisationSchema, rowVersion, isOpen: z.boolean(), objections: caseSchema },
    ...{ total: decimalOrNull, grade: z.string().nullable() },
    rows: z.array(
      z.object({
        ...{ code: z.string(), name: z.string(), weight: z.string(), score: decimalOrNull, changedTo: decimalOrNull },
        steps: z.array(z.object({ label: z.string(), text: z.string() })),
      }),
    ),
    moves: z.array(z.string()).meta({ description: 'ขั้นตอนที่ผู้เรียกทำได้' }),
  }),
  refusals: ['forbidden', 'not-found'],
  version: 'gives',
});

export const writeObjectionRoute = apiRoute({
  ...writing,
  id: 'writeObjection',
  needs: ['write-objection'],
  method: 'PUT',
  path: `${ofParty}/:code`,
  summary: 'เขียนข้อโต้แย้งของตัวชี้วัด เว้นว่างทั้งสองช่องเพื่อถอน',
  params: resultPlace,
  body: z.object({
    reason: textUpTo(textLimits.reason).default(''),
    reference: textUpTo(lineLimits.reference).default('').meta({ description: 'หลักฐานที่อ้างอิง' }),
  }),
  output: caseSchema,
  refusals: [
    ...(['forbidden', 'not-found', 'objections-over', 'objections-closed'] as const),
    ...(['objections-indicator-unknown', 'objections-reason-required'] as const),
  ],
  version: 'checks',
});

export const moveObjectionsRoute = apiRoute({
  ...writing,
  id: 'moveObjections',
  needs: ({ move }: { move: ObjectionAction }) => permissionsOfMove(objectionMoves, move),
  method: 'POST',
  path: `${ofParty}/moves/:move`,
  summary: 'เสนอ ส่งกลับ อนุมัติ หรือแจ้งคำตอบ',
  params: roundPlace.extend({
    move: moveParam(objectionMoves),
  }),
  body: z.object({ reason: textUpTo(textLimits.reason).optional(), proof: proofBody }).nullish(),
  output: caseSchema,
  refusals: [
    ...(['forbidden', 'not-found', 'move-not-legal', 'reason-required', 'same-person'] as const),
    ...(['objections-over', 'objections-none', 'objections-left', 'objections-not-assessed-again'] as const),
    ...(['objections-score-same', 'objections-score-differs', 'objections-score-unasked'] as const),
    ...bindingRefusals,
  ],
  version: 'checks',
});

export const answerObjectionRoute = apiRoute({
  ...writing,
  id: 'answerObjection',
  needs: ['answer-objections'],
  method: 'POST',
  path: `${ofParty}/:code/answer`,
  summary: 'พิจารณาข้อโต้แย้ง changed เปิดให้ผู้ประเมินแก้คะแนน ไม่เปลี่ยนคะแนนเอง',
  params: resultPlace,
  body: z.object({
    verdict: textUpTo(20).default('').meta({ description: 'kept คงคะแนนเดิม changed แก้คะแนน' }),
    answer: textUpTo(textLimits.answer).default(''),
  }),
  output: caseSchema,
  refusals: [
    ...(['forbidden', 'not-found', 'objections-not-sent', 'objections-not-objected'] as const),
    ...(['objections-verdict-required', 'objections-answer-required', 'objections-unreported'] as const),
  ],
  version: 'checks',
});
