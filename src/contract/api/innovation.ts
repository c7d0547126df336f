import { z } from 'zod';
import { type InnovationAction, innovationMoves } from '../../domain/innovation/innovation-moves.ts';
import { MOST_CRITERIA } from '../../domain/innovation/innovation-settings.data.ts';
import { lineLimits, textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute, moveParam, permissionsOfMove } from './api-route.ts';
import {
  bindingRefusals,
  decimalOrNull,
  nothing,
  organisationSchema,
  proofBody,
  provincePlace,
  rowVersion,
  textUpTo,
  tokenReading,
  typedDay,
  typedNumber,
  yearPlace,
} from './api-values.ts';
import { attachedFileSchema } from './attached-files.ts';
import {
  innovationArea as area,
  innovationBody,
  innovationCallSchema,
  innovationPlace,
  innovationProposalSchema,
  ofInnovation,
  ofProposal,
} from './innovation-values.ts';

const reading = { ...tokenReading, area } as const;
const writing = { area, query: nothing, status: 200, access: 'token', scope: 'admin' } as const;

export const readShowcaseRoute = apiRoute({
  ...{ ...reading, access: 'open' },
  id: 'readInnovationShowcase',
  path: '/:year/innovation',
  summary: 'ข้อเสนอการพัฒนานวัตกรรมที่ประกาศผลแล้วของทุกจังหวัด เปิดสาระเฉพาะที่ได้รับคัดเลือก',
  params: yearPlace,
  output: z.object({
    proposals: z.array(
      z.object({
        ...{ organisation: organisationSchema, number: z.int(), agencyName: z.string(), title: z.string() },
        ...{ outcome: z.enum(['selected', 'not-selected']), announcedAt: z.string() },
        ...{ problem: z.string().nullable(), idea: z.string().nullable(), expected: z.string().nullable() },
      }),
    ),
  }),
  refusals: ['forbidden', 'not-found'],
  version: 'none',
});

export const readInnovationRoute = apiRoute({
  ...reading,
  id: 'readInnovation',
  path: ofInnovation,
  summary: 'การเปิดรับข้อเสนอของจังหวัด และข้อเสนอที่ผู้เรียกอ่านได้',
  params: provincePlace,
  output: z.object({
    ...{ organisation: organisationSchema, call: innovationCallSchema.nullable() },
    due: z.string().nullable().meta({ description: 'วันสุดท้ายตามปฏิทินของปี' }),
    proposals: z.array(innovationProposalSchema),
    rowVersion,
  }),
  refusals: ['forbidden', 'not-found'],
  version: 'gives',
});

export const saveInnovationCallRoute = apiRoute({
  ...writing,
  id: 'saveInnovationCall',
  needs: ['manage-innovation'],
  method: 'PUT',
  path: `${ofInnovation}/call`,
  summary: 'เปิดรับข้อเสนอ หรือแก้ไขการเปิดรับ',
  params: provincePlace,
  body: z.object({
    title: textUpTo(lineLimits.title).default(''),
    explanation: textUpTo(textLimits.explanation).default(''),
    ...{ opensOn: typedDay.default(''), closesOn: typedDay.default('') },
    reason: textUpTo(textLimits.reason).default('').meta({ description: 'เหตุผลที่เปลี่ยนวัน เมื่อเปิดรับแล้ว' }),
    criteria: z
      .array(z.object({ name: textUpTo(textLimits.name).default(''), weight: typedNumber.default('') }))
      .max(4 * MOST_CRITERIA)
      .default([]),
    invited: z.array(textUpTo(lineLimits.organisationId)).max(500).default([]),
  }),
  output: innovationCallSchema,
  refusals: [
    ...(['forbidden', 'not-found', 'innovation-title-required', 'day-not-typed', 'day-outside-bounds'] as const),
    ...(['innovation-days-order', 'innovation-criteria-required', 'innovation-criteria-many'] as const),
    ...(['innovation-criterion-unnamed', 'innovation-weight-wrong', 'innovation-weights-not-hundred'] as const),
    'innovation-criterion-twice',
    ...(['innovation-agencies-required', 'innovation-agency-unknown', 'innovation-criteria-in-use'] as const),
    ...(['innovation-agency-has-sent', 'innovation-days-sent', 'reason-required'] as const),
  ],
  version: 'checks',
});

export const appointInnovationPanelRoute = apiRoute({
  ...writing,
  id: 'appointInnovationPanel',
  needs: ['manage-innovation'],
  method: 'PUT',
  path: `${ofInnovation}/panel`,
  summary: 'แต่งตั้งกรรมการให้คะแนนข้อเสนอ',
  params: provincePlace,
  body: z.object({ members: z.array(textUpTo(lineLimits.organisationId)).max(200).default([]) }),
  output: innovationCallSchema,
  refusals: [
    ...(['forbidden', 'not-found', 'innovation-not-called', 'innovation-panel-few'] as const),
    'innovation-member-unknown',
  ],
  version: 'checks',
});

export const admitLateInnovationRoute = apiRoute({
  ...writing,
  id: 'admitLateInnovation',
  needs: ['manage-innovation'],
  method: 'POST',
  path: `${ofInnovation}/late`,
  summary: 'ให้หน่วยงานหนึ่งส่งข้อเสนอหลังพ้นกำหนดพร้อมเหตุผล',
  params: provincePlace,
  body: z.object({
    agencyId: textUpTo(lineLimits.organisationId).default(''),
    until: typedDay.default(''),
    reason: textUpTo(textLimits.reason).default(''),
  }),
  output: innovationCallSchema,
  refusals: [
    ...(['forbidden', 'not-found', 'innovation-not-called', 'innovation-agency-required', 'day-not-typed'] as const),
    ...(['day-outside-bounds', 'reason-required', 'innovation-not-late'] as const),
  ],
  version: 'none',
});

export const readInnovationFigureRoute = apiRoute({
  ...reading,
  id: 'readInnovationFigure',
  path: `${ofInnovation}/figure`,
  summary: 'ค่าที่ข้อเสนอให้แก่ตัวชี้วัดการพัฒนานวัตกรรมของจังหวัดในวันนี้ พร้อมคำอธิบาย รายหน่วยงานและคะแนนแสดงแก่ผู้รับข้อเสนอ',
  params: provincePlace,
  output: z.object({
    day: z.string(),
    figure: z
      .object({
        value: z.string().meta({ description: 'จำนวนขั้นที่ทุกหน่วยงานที่เชิญทำถึง' }),
        meanScore: decimalOrNull.meta({ description: 'คะแนนเฉลี่ยของข้อเสนอที่ได้รับคัดเลือก 0–100 แสดงแก่ผู้รับข้อเสนอเท่านั้น' }),
        ...{ selected: z.int(), words: z.array(z.string()), assumption: z.string() },
      })
      .nullable(),
  }),
  refusals: ['forbidden', 'not-found'],
  version: 'none',
});

const contentRefusals = ['not-a-number', 'too-many-digits', 'innovation-cost-negative'] as const;

export const startInnovationRoute = apiRoute({
  ...{ ...writing, status: 201 },
  id: 'startInnovation',
  needs: ['write-innovation'],
  method: 'POST',
  path: `${ofInnovation}/proposals`,
  summary: 'เริ่มร่างข้อเสนอของหน่วยงาน ผู้อื่นไม่เห็นจนกว่าจะส่ง',
  params: provincePlace,
  body: innovationBody.extend({ agencyId: textUpTo(lineLimits.organisationId).default('') }),
  output: innovationProposalSchema,
  refusals: [
    ...(['forbidden', 'not-found', 'innovation-not-called', 'innovation-not-invited', 'innovation-closed'] as const),
    ...contentRefusals,
  ],
  version: 'none',
});

export const readInnovationProposalRoute = apiRoute({
  ...reading,
  id: 'readInnovationProposal',
  path: ofProposal,
  summary: 'ข้อเสนอหนึ่งเรื่อง ร่างเห็นเฉพาะหน่วยงาน ผลและคะแนนเห็นเมื่อประกาศ',
  params: innovationPlace,
  output: innovationProposalSchema.extend({
    files: z.array(attachedFileSchema),
    moves: z.array(z.string()).meta({ description: 'ขั้นตอนที่ผู้เรียกทำได้' }),
  }),
  refusals: ['forbidden', 'not-found'],
  version: 'gives',
});

export const saveInnovationRoute = apiRoute({
  ...writing,
  id: 'saveInnovation',
  needs: ['write-innovation'],
  method: 'PUT',
  path: ofProposal,
  summary: 'บันทึกร่าง หรือข้อเสนอที่ส่งกลับให้แก้ไข',
  params: innovationPlace,
  body: innovationBody,
  output: innovationProposalSchema,
  refusals: ['forbidden', 'not-found', 'innovation-not-editable', ...contentRefusals],
  version: 'checks',
});

export const moveInnovationRoute = apiRoute({
  ...writing,
  id: 'moveInnovation',
  needs: ({ move }: { move: InnovationAction }) => permissionsOfMove(innovationMoves, move),
  method: 'POST',
  path: `${ofProposal}/moves/:move`,
  summary: 'ส่ง ถอน กลั่นกรอง เสนอผล หรือประกาศผล',
  params: innovationPlace.extend({
    move: moveParam(innovationMoves),
  }),
  body: z.object({ reason: textUpTo(textLimits.reason).optional(), proof: proofBody }).nullish(),
  output: innovationProposalSchema,
  refusals: [
    ...(['forbidden', 'not-found', 'move-not-legal', 'reason-required', 'same-person'] as const),
    ...(['innovation-not-called', 'innovation-not-invited', 'innovation-not-open', 'innovation-closed'] as const),
    ...(['innovation-part-missing', 'innovation-panel-few-for-agency', 'innovation-scores-open'] as const),
    'innovation-decider-tied',
    ...bindingRefusals,
  ],
  version: 'checks',
});
