import { z } from 'zod';
import { adviceSources, remarkKinds } from '../../domain/advice/advice.ts';
import { type AdviceAction, adviceMoves, adviceStatuses } from '../../domain/advice/advice-moves.ts';
import { textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute, moveParam, permissionsOfMove } from './api-route.ts';
import {
  instantOrNull,
  nothing,
  organisationSchema,
  provincePlace,
  rowVersion,
  textUpTo,
  tokenReading,
  wholeNumber,
  yearPlace,
} from './api-values.ts';

const area = 'ข้อเสนอแนะและการส่งสัญญาณเตือนล่วงหน้า';
const list = '/:year/provinces/:org/advice';
const path = `${list}/:number` as const;
const place = provincePlace.extend({
  number: wholeNumber(1, 999_999).meta({ description: 'ลำดับของข้อเสนอแนะในปีนั้น' }),
});
const day = z.iso.date().nullable().default(null);
const about = textUpTo(60).default('').meta({ description: 'รหัสตัวชี้วัด ว่างเมื่อเป็นภาพรวม' });

const said = {
  code: about,
  advice: textUpTo(textLimits.advice).default(''),
  replyBy: day.meta({ description: 'วันที่ขอให้ตอบ' }),
};

const adviceSchema = z
  .object({
    ...{ organisationId: z.string(), fiscalYear: z.int(), number: z.int(), status: z.enum(adviceStatuses), rowVersion },
    ...{ source: z.enum(adviceSources), code: z.string(), advice: z.string(), reasons: z.array(z.string()) },
    ...{ replyBy: z.string().nullable(), giverId: z.string(), giverName: z.string() },
    ...{ letterId: z.string().nullable(), meetingId: z.string().nullable() },
    ...{ givenAt: instantOrNull, givenName: z.string().nullable(), reason: z.string().nullable() },
    remarks: z.array(
      z.object({
        ...{ kind: z.enum(remarkKinds), text: z.string(), doneBy: z.string().nullable() },
        ...{ at: z.string(), name: z.string() },
      }),
    ),
  })
  .meta({ id: 'Advice' });

const reading = { ...tokenReading, area } as const;
const writing = { area, query: nothing, access: 'token', scope: 'admin' } as const;

export const listAdviceRoute = apiRoute({
  ...reading,
  id: 'listAdvice',
  path: list,
  summary: 'ข้อเสนอแนะที่ให้แก่จังหวัดหรือกลุ่มจังหวัด ร่างเห็นเฉพาะผู้จัดทำ',
  params: provincePlace,
  output: z.object({ organisation: organisationSchema, advice: z.array(adviceSchema) }),
  refusals: ['not-found'],
  version: 'none',
});

export const readAdviceRoute = apiRoute({
  ...reading,
  id: 'readAdvice',
  path,
  summary: 'ข้อเสนอแนะหนึ่งเรื่อง พร้อมคำตอบ',
  params: place,
  output: adviceSchema,
  refusals: ['not-found'],
  version: 'gives',
});

export const startAdviceRoute = apiRoute({
  ...writing,
  id: 'startAdvice',
  needs: ['give-advice'],
  method: 'POST',
  path: list,
  summary: 'เริ่มร่างข้อเสนอแนะ แล้วส่งด้วย give-advice',
  params: provincePlace,
  body: z.object({ source: z.enum(adviceSources), ...said }),
  output: adviceSchema,
  status: 201,
  refusals: ['not-found', 'advice-not-agreed', 'advice-indicator-unknown', 'advice-source-elsewhere'],
  version: 'none',
});

export const saveAdviceRoute = apiRoute({
  ...writing,
  id: 'saveAdvice',
  needs: ['give-advice'],
  method: 'PUT',
  path,
  summary: 'บันทึกร่างข้อเสนอแนะ',
  params: place,
  body: z.object(said),
  output: adviceSchema,
  status: 200,
  refusals: ['not-found', 'advice-not-agreed', 'advice-indicator-unknown', 'advice-not-editable'],
  version: 'checks',
});

export const moveAdviceRoute = apiRoute({
  ...writing,
  id: 'moveAdvice',
  needs: ({ move }: { move: AdviceAction }) => permissionsOfMove(adviceMoves, move),
  method: 'POST',
  path: `${path}/moves/:move`,
  summary: 'ส่ง ตอบ รับทราบคำตอบ ถามเพิ่มเติม ถอน หรือยกเลิกร่างของข้อเสนอแนะ',
  params: place.extend({
    move: moveParam(adviceMoves),
  }),
  body: z
    .object({
      reason: textUpTo(textLimits.reason).optional(),
      reply: textUpTo(textLimits.reply).optional().meta({ description: 'คำตอบ เฉพาะ answer-advice' }),
      doneBy: day.meta({ description: 'กำหนดแล้วเสร็จ เฉพาะ answer-advice' }),
    })
    .optional(),
  output: adviceSchema,
  status: 200,
  refusals: [
    ...(['not-found', 'move-not-legal', 'reason-required', 'same-person', 'advice-letter-not-sent'] as const),
    ...(['advice-letter-cancelled', 'advice-text-required', 'advice-day-required', 'advice-day-past'] as const),
    ...(['answer-required', 'answer-day-required', 'answer-day-past'] as const),
  ],
  version: 'checks',
});

export const readAdviceOfYearRoute = apiRoute({
  ...reading,
  id: 'readAdviceOfYear',
  path: '/:year/advice',
  summary: 'ข้อเสนอแนะแก่ทุกจังหวัดและกลุ่มจังหวัดของปี พร้อมสถานะการตอบ',
  params: yearPlace,
  output: z.object({ advice: z.array(adviceSchema.extend({ partyName: z.string() })) }),
  refusals: ['forbidden', 'framework-not-found'],
  version: 'none',
});

const warningsPath = '/:year/early-warning';
const noWarningSchema = z
  .object({ reason: z.string(), recordedAt: z.string(), recordedName: z.string() })
  .meta({ id: 'NoWarning' });

export const readWarningsRoute = apiRoute({
  ...reading,
  id: 'readWarnings',
  path: warningsPath,
  summary: 'การส่งสัญญาณเตือนล่วงหน้าของปี: ตัวชี้วัดที่เลือกได้ ที่เตือนแล้ว และหนังสือ',
  params: yearPlace,
  output: z.object({
    isInYear: z.boolean().meta({ description: 'กรอบของปีกล่าวถึงการส่งสัญญาณเตือนล่วงหน้าหรือไม่' }),
    open: z.array(z.string()).meta({ description: 'ตัวชี้วัดที่เลือกได้ เช่น TH-42/1.1-SME ตัวที่อาจเสียคะแนนมากมาก่อน' }),
    warnings: z.array(adviceSchema),
    letters: z.array(
      z.object({
        ...{ id: z.string(), status: z.string(), subject: z.string(), recipients: z.int() },
        ...{ reached: z.int(), opened: z.int(), replied: z.int() },
      }),
    ),
    none: noWarningSchema.nullable().meta({ description: 'บันทึกว่าปีนี้ไม่มีข้อเสนอแนะ' }),
  }),
  refusals: ['forbidden', 'framework-not-found'],
  version: 'none',
});

export const prepareWarningsRoute = apiRoute({
  ...writing,
  id: 'prepareWarnings',
  needs: ['give-advice'],
  method: 'POST',
  path: `${warningsPath}/letters`,
  summary: 'จัดทำร่างข้อเสนอแนะรายตัวชี้วัดและร่างหนังสือเวียน ยังไม่ส่ง',
  params: yearPlace,
  body: z.object({
    unitId: textUpTo(60),
    chosen: z.array(textUpTo(120)).max(2000),
    advice: textUpTo(textLimits.advice),
    replyBy: day,
  }),
  output: z.object({ letter: z.object({ organisationId: z.string(), id: z.string() }), recipients: z.int() }),
  status: 201,
  refusals: [
    ...(['forbidden', 'framework-not-found', 'warning-not-in-year', 'warning-nothing-chosen'] as const),
    ...(['warning-unknown-choice', 'warning-prepared-already', 'warning-none-decided'] as const),
    ...(['warning-still-stands', 'advice-text-required', 'advice-day-required', 'advice-day-past'] as const),
    ...(['letter-unit-required', 'letter-unit-closed'] as const),
  ],
  version: 'none',
});

export const giveWarningsRoute = apiRoute({
  ...writing,
  id: 'giveWarnings',
  needs: ['give-advice'],
  method: 'POST',
  path: `${warningsPath}/give`,
  summary: 'ส่งข้อเสนอแนะรายตัวชี้วัดถึงจังหวัดที่ได้รับหนังสือแล้ว',
  params: yearPlace,
  output: z.object({ given: z.int(), left: z.int().meta({ description: 'ร่างที่ยังไม่ได้ส่ง' }) }),
  status: 200,
  refusals: [
    ...(['forbidden', 'not-found', 'move-not-legal', 'reason-required', 'same-person'] as const),
    ...(['changed-meanwhile', 'advice-letter-not-sent', 'advice-letter-cancelled', 'warning-nothing-chosen'] as const),
    ...(['advice-text-required', 'advice-day-required', 'advice-day-past'] as const),
    ...(['answer-required', 'answer-day-required', 'answer-day-past'] as const),
  ],
  version: 'none',
});

export const decideNoWarningRoute = apiRoute({
  ...writing,
  id: 'decideNoWarning',
  needs: ['give-advice'],
  method: 'POST',
  path: `${warningsPath}/none`,
  summary: 'บันทึกว่าปีนี้ไม่มีข้อเสนอแนะเพื่อส่งสัญญาณเตือนล่วงหน้า พร้อมเหตุผล',
  params: yearPlace,
  body: z.object({ reason: textUpTo(textLimits.reason) }),
  output: noWarningSchema,
  status: 200,
  refusals: [
    ...(['forbidden', 'framework-not-found', 'warning-not-in-year', 'warning-reason-required'] as const),
    ...(['warning-already-given', 'warning-prepared-already', 'warning-none-decided'] as const),
  ],
  version: 'none',
});

export const revokeNoWarningRoute = apiRoute({
  ...writing,
  id: 'revokeNoWarning',
  needs: ['give-advice'],
  method: 'DELETE',
  path: `${warningsPath}/none`,
  summary: 'ยกเลิกบันทึกว่าปีนี้ไม่มีข้อเสนอแนะ',
  params: yearPlace,
  output: noWarningSchema,
  status: 200,
  refusals: ['forbidden', 'warning-nothing-decided'],
  version: 'none',
});
