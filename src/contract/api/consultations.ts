import { z } from 'zod';
import { consultationStates } from '../../domain/consultations/consultation.ts';
import { textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import {
  nothing,
  organisationSchema,
  provincePlace,
  rowVersion,
  textUpTo,
  tokenReading,
  typedCode,
  wholeNumber,
  yearPlace,
} from './api-values.ts';

import {
  consultationSchema,
  meetingRefusals,
  partyRefusals,
  roundSchema,
  slotRefusals,
  slotSchema,
  yearRefusals,
} from './consultation-values.ts';

const area = 'การให้คำปรึกษารอบ 6 เดือน';
const yearPath = '/:year/consultations';
const path = '/:year/provinces/:org/consultation';
const day = z.iso.date().nullable().default(null);
const slotPlace = yearPlace.extend({ number: wholeNumber(1, 999_999).meta({ description: 'ลำดับของช่วงเวลา' }) });
const questionPlace = provincePlace.extend({ number: wholeNumber(1, 999_999).meta({ description: 'ลำดับของคำถาม' }) });
const slotNumber = z.int().min(1).max(999_999);
const slotOrNull = slotNumber.nullable().default(null);

const reading = { ...tokenReading, area } as const;
const writing = { area, query: nothing, access: 'token', scope: 'admin', version: 'none' } as const;
const giving = { ...writing, needs: ['give-advice'] } as const;
const asking = { ...writing, needs: ['answer-advice'] } as const;
export const readConsultationsRoute = apiRoute({
  ...reading,
  id: 'readConsultations',
  path: yearPath,
  summary: 'การให้คำปรึกษาของปี: ช่วงเวลาที่เปิด และสถานะของทุกจังหวัด',
  params: yearPlace,
  output: z.object({
    isInYear: z.boolean().meta({ description: 'กรอบของปีกล่าวถึงการให้คำปรึกษาหรือไม่' }),
    round: roundSchema.nullable(),
    free: z.array(z.int()).meta({ description: 'ช่วงเวลาที่ยังว่าง' }),
    rowVersion,
    parties: z.array(z.object({ organisationId: z.string(), name: z.string(), state: z.enum(consultationStates) })),
  }),
  refusals: ['forbidden', 'framework-not-found'],
  version: 'gives',
});

export const planConsultationsRoute = apiRoute({
  ...giving,
  id: 'planConsultations',
  method: 'PUT',
  path: yearPath,
  summary: 'กำหนดการให้คำปรึกษาของปี: ลิงก์ วันสุดท้ายที่รับคำถาม และหน่วยงานที่เชิญร่วมทุกจังหวัด',
  params: yearPlace,
  body: z.object({
    ...{ link: textUpTo(2000).default(''), passcode: textUpTo(100).default('') },
    ...{ questionsBy: day, agencies: z.array(textUpTo(60)).max(60).default([]) },
  }),
  output: roundSchema,
  status: 200,
  refusals: [
    ...yearRefusals,
    ...(['consultation-agency-unknown', 'meeting-link-required', 'meeting-link-not-https'] as const),
    'meeting-link-has-passcode',
    ...(['consultation-questions-day-required', 'consultation-questions-day-outside'] as const),
  ],
  version: 'checks',
});

export const openConsultationSlotsRoute = apiRoute({
  ...giving,
  id: 'openConsultationSlots',
  method: 'POST',
  path: `${yearPath}/slots`,
  summary: 'เปิดช่วงเวลาต่อเนื่องกันในวันหนึ่ง',
  params: yearPlace,
  body: z.object({
    ...{ day, starts: typedCode(60).default('') },
    ...{ minutes: z.int().nullable().default(null), count: z.int().nullable().default(null) },
  }),
  output: roundSchema,
  status: 201,
  refusals: [
    ...yearRefusals,
    ...(['consultation-not-open', 'consultation-day-required', 'consultation-day-outside'] as const),
    ...(['consultation-day-off', 'meeting-time-invalid', 'consultation-length-invalid'] as const),
    ...(['consultation-count-invalid', 'consultation-slots-too-late', 'consultation-slots-overlap'] as const),
  ],
});

export const closeConsultationSlotRoute = apiRoute({
  ...giving,
  id: 'closeConsultationSlot',
  method: 'DELETE',
  path: `${yearPath}/slots/:number`,
  summary: 'ถอนช่วงเวลาที่ยังไม่มีจังหวัดเลือก',
  params: slotPlace,
  output: roundSchema,
  status: 200,
  refusals: ['forbidden', 'consultation-slot-unknown', 'consultation-slot-taken'],
});

export const callConsultationsRoute = apiRoute({
  ...giving,
  id: 'callConsultations',
  method: 'POST',
  path: `${yearPath}/call`,
  summary: 'เชิญประชุมทุกจังหวัดที่มีเวลาแล้วและยังไม่ได้เชิญ',
  params: yearPlace,
  output: z.object({ called: z.int() }),
  status: 200,
  refusals: [
    ...yearRefusals,
    ...(['not-found', 'consultation-not-open', 'consultation-nothing-to-call'] as const),
    ...meetingRefusals,
  ],
});

export const readConsultationRoute = apiRoute({
  ...reading,
  id: 'readConsultation',
  path,
  summary: 'การให้คำปรึกษาแก่จังหวัด: เวลา ผู้เข้าร่วม คำถามและคำตอบ',
  params: provincePlace,
  output: z.object({
    ...{ organisation: organisationSchema, state: z.enum(consultationStates), one: consultationSchema },
    ...{ slot: slotSchema.nullable(), free: z.array(slotSchema) },
  }),
  refusals: ['not-found', 'framework-not-found', 'consultation-not-in-year'],
  version: 'none',
});

export const bookConsultationRoute = apiRoute({
  ...writing,
  needs: ['answer-advice', 'give-advice'],
  id: 'bookConsultation',
  method: 'POST',
  path: `${path}/slot`,
  summary: 'เลือกช่วงเวลาที่ว่างและระบุผู้เข้าร่วม หรือสำนักงาน ก.พ.ร. กำหนดเวลาให้จังหวัด',
  params: provincePlace,
  body: z.object({ slot: slotOrNull, attendees: z.array(textUpTo(500)).max(40).default([]) }),
  output: consultationSchema,
  status: 200,
  refusals: [
    ...partyRefusals,
    ...(['advice-not-agreed', 'consultation-called', 'consultation-attendees-required'] as const),
    ...slotRefusals,
  ],
});

export const askToMoveConsultationRoute = apiRoute({
  ...asking,
  id: 'askToMoveConsultation',
  method: 'POST',
  path: `${path}/move-requests`,
  summary: 'ขอเลื่อนเวลาพร้อมเหตุผล เมื่อได้รับเชิญแล้ว',
  params: provincePlace,
  body: z.object({ slot: slotOrNull, reason: textUpTo(textLimits.reason).default('') }),
  output: consultationSchema,
  status: 200,
  refusals: [...partyRefusals, 'consultation-not-called', 'consultation-move-reason-required', ...slotRefusals],
});

export const decideConsultationMoveRoute = apiRoute({
  ...giving,
  id: 'decideConsultationMove',
  method: 'POST',
  path: `${path}/move`,
  summary: 'เลื่อนเวลาพร้อมเหตุผลและแจ้งผู้ได้รับเชิญ หรือคงเวลาเดิมเมื่อ slot เป็น null',
  params: provincePlace,
  body: z.object({ slot: slotOrNull, reason: textUpTo(textLimits.reason).default('') }),
  output: consultationSchema,
  status: 200,
  refusals: [
    ...partyRefusals,
    ...(['consultation-not-called', 'consultation-move-decision-required', 'consultation-move-none'] as const),
    ...slotRefusals,
    ...meetingRefusals,
  ],
});

export const askConsultationRoute = apiRoute({
  ...asking,
  id: 'askConsultation',
  method: 'POST',
  path: `${path}/questions`,
  summary: 'ส่งคำถามล่วงหน้า รายตัวชี้วัดหรือภาพรวม',
  params: provincePlace,
  body: z.object({
    code: textUpTo(60).default('').meta({ description: 'รหัสตัวชี้วัด ว่างเมื่อเป็นภาพรวม' }),
    question: textUpTo(textLimits.question).default(''),
  }),
  output: consultationSchema,
  status: 201,
  refusals: [
    ...partyRefusals,
    ...(['advice-not-agreed', 'advice-indicator-unknown', 'consultation-questions-closed'] as const),
    'consultation-question-required',
  ],
});

export const answerConsultationRoute = apiRoute({
  ...giving,
  id: 'answerConsultation',
  method: 'POST',
  path: `${path}/questions/:number/answer`,
  summary: 'ตอบคำถามของจังหวัด หน่วยงานกลางตอบเฉพาะตัวชี้วัดของตน',
  params: questionPlace,
  body: z.object({ answer: textUpTo(textLimits.answer).default('') }),
  output: consultationSchema,
  status: 200,
  refusals: ['not-found', 'consultation-not-open', 'consultation-question-answered', 'consultation-answer-required'],
});

export const adviseAtConsultationRoute = apiRoute({
  ...giving,
  id: 'adviseAtConsultation',
  method: 'POST',
  path: `${path}/advice`,
  summary: 'เริ่มร่างข้อเสนอแนะจากการให้คำปรึกษาที่ประชุมแล้ว แล้วส่งด้วย give-advice',
  params: provincePlace,
  body: z.object({
    code: textUpTo(60).default(''),
    ...{ advice: textUpTo(textLimits.advice).default(''), replyBy: day },
  }),
  output: z.object({ number: z.int(), status: z.string(), rowVersion, meetingId: z.string().nullable() }),
  status: 201,
  refusals: [
    ...(['not-found', 'advice-not-agreed', 'advice-indicator-unknown', 'advice-source-elsewhere'] as const),
    'consultation-not-held',
  ],
});
