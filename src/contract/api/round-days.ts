import { z } from 'zod';
import { roundCodeSchema } from '../../domain/framework/source-schema.ts';
import { textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import {
  bindingRefusals,
  instantOrNull,
  nothing,
  proofBody,
  provincePlace,
  roundPlace,
  textUpTo,
  typedDay,
  wholeNumber,
  yearPlace,
} from './api-values.ts';

const area = 'รอบรายงานและวันครบกำหนด';
const ofRound = '/:year/rounds/:round';
const day = typedDay;
const reason = textUpTo(textLimits.reason);
const binding = {
  area,
  method: 'POST',
  query: nothing,
  needs: ['manage-rounds'],
  access: 'token',
  scope: 'report:write',
  version: 'none',
} as const;
const inRound = { ...binding, params: yearPlace.extend({ round: roundCodeSchema }) } as const;
const settled = z.object({
  moved: z.int().meta({ description: 'รายงานที่วันครบกำหนดเปลี่ยน' }),
  kept: z.int().meta({ description: 'รายงานที่คงวันเดิม เพราะส่งแล้วหรือถือวันเดิมอยู่' }),
});
const revokedAt = { revokedAt: instantOrNull, revokedReason: z.string().nullable() };

export const readRoundDaysRoute = apiRoute({
  id: 'readRoundDays',
  method: 'GET',
  path: '/:year/rounds/days',
  area,
  summary: 'วันครบกำหนด วันปิดรับ การขยายเวลา และระบบขัดข้องของปี รวมที่ถอนแล้ว เลขที่และรหัสใช้ถอนรายการ',
  params: yearPlace,
  query: nothing,
  output: z.object({
    rounds: z.array(
      z.object({
        round: z.string(),
        due: z.string().nullable(),
        closesOn: z.string().nullable(),
        extensions: z.array(
          z.object({
            ...{ organisationId: z.string(), number: z.int(), due: z.string(), reason: z.string() },
            ...revokedAt,
          }),
        ),
      }),
    ),
    outages: z.array(
      z.object({
        ...{ id: z.string(), from: z.string(), to: z.string(), movesDueTo: z.string(), reason: z.string() },
        ...revokedAt,
      }),
    ),
  }),
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: ['forbidden', 'framework-not-found'],
  version: 'none',
});

/** What may stand against opening a round, for one party or for all. */
export const openingRefusals = [
  'agreement-not-signed',
  'round-unknown',
  'round-already-open',
  'due-not-stated',
  'due-already-stated',
  'day-outside-bounds',
  ...bindingRefusals,
] as const;

export const openRoundsRoute = apiRoute({
  ...inRound,
  id: 'openRoundForAll',
  path: `${ofRound}/opening`,
  summary: 'เปิดรอบให้ทุกจังหวัดที่ข้อตกลงประจำปีมีผลใช้บังคับแล้วและยังไม่เปิด',
  body: z
    .object({ due: day.default('').meta({ description: 'วันครบกำหนด เฉพาะรอบที่ไม่มีเอกสารใดกำหนด' }), proof: proofBody })
    .nullish(),
  output: z.object({ opened: z.int() }),
  status: 201,
  scope: 'admin',
  refusals: ['nothing-to-open', ...openingRefusals],
});

export const correctRoundDueRoute = apiRoute({
  ...inRound,
  id: 'correctRoundDue',
  path: `${ofRound}/due`,
  summary: 'แก้วันครบกำหนดของรอบที่ไม่มีเอกสารใดกำหนด ทุกหน่วยงานพร้อมกัน ไม่ทำให้หน่วยงานใดล่าช้า',
  body: z.object({ due: day, reason, proof: proofBody }),
  output: settled,
  status: 200,
  refusals: [
    'framework-not-found',
    'round-unknown',
    'reason-required',
    'day-not-typed',
    'round-not-opened',
    'due-by-framework',
    'due-unchanged',
    'due-not-ahead',
    'day-outside-bounds',
    ...bindingRefusals,
  ],
});

export const closeRoundRoute = apiRoute({
  ...inRound,
  id: 'closeRound',
  path: `${ofRound}/closing`,
  summary: 'กำหนดวันสุดท้ายที่รับรายงานของรอบ หรือเปิดรับต่อเมื่อไม่ระบุวัน',
  body: z.object({
    day: day.nullable().default(null).meta({ description: 'null: รับต่อตามกรอบ' }),
    ...{ reason, proof: proofBody },
  }),
  output: z.object({ reports: z.int() }),
  status: 200,
  refusals: [
    'reason-required',
    'day-not-typed',
    'round-not-opened',
    'closing-before-due',
    'day-outside-bounds',
    ...bindingRefusals,
  ],
});

export const grantExtensionRoute = apiRoute({
  ...binding,
  id: 'grantExtension',
  path: '/:year/provinces/:org/rounds/:round/extensions',
  summary: 'ขยายเวลาของรอบให้จังหวัดหนึ่ง คำนวณวันล่าช้าใหม่',
  params: roundPlace,
  body: z.object({ due: day, reason, proof: proofBody }),
  output: z.object({ due: z.string() }),
  status: 201,
  refusals: [
    'not-found',
    'party-not-chosen',
    'reason-required',
    'day-not-typed',
    'extension-not-later',
    'day-outside-bounds',
    'report-concluded',
    ...bindingRefusals,
  ],
});

export const admitLateProposalRoute = apiRoute({
  ...binding,
  id: 'admitLateProposal',
  path: '/:year/provinces/:org/late-proposal',
  summary: 'รับข้อเสนอตัวชี้วัดที่พ้นกำหนดของจังหวัดหรือกลุ่มจังหวัดหนึ่ง ถึงวันที่ระบุ พร้อมเหตุผล',
  params: provincePlace,
  body: z.object({ until: day, reason }),
  output: z.object({ until: z.string(), number: z.int() }),
  status: 201,
  refusals: [
    ...(['framework-not-found', 'party-not-chosen', 'day-not-typed', 'day-outside-bounds', 'reason-required'] as const),
    ...(['proposal-not-late', 'changed-meanwhile'] as const),
  ],
});

export const revokeExtensionRoute = apiRoute({
  ...binding,
  id: 'revokeExtension',
  path: '/:year/provinces/:org/rounds/:round/extensions/:number/revocation',
  summary: 'ถอนการขยายเวลา จังหวัดที่ถือวันเดิมอยู่ไม่ล่าช้าเพราะการถอน',
  params: roundPlace.extend({ number: wholeNumber(1, 999_999) }),
  body: z.object({ reason, proof: proofBody }),
  output: settled,
  status: 200,
  refusals: ['not-found', 'reason-required', 'report-concluded', 'already-revoked', ...bindingRefusals],
});

export const declareOutageRoute = apiRoute({
  ...binding,
  id: 'declareOutage',
  path: '/:year/outages',
  summary: 'ประกาศระบบขัดข้อง รายงานที่ครบกำหนดในช่วงนั้นเลื่อนไปวันที่ระบุทุกจังหวัด',
  params: yearPlace,
  body: z.object({ from: day, to: day, movesDueTo: day, reason, proof: proofBody }),
  output: z.object({ id: z.string(), moved: z.int() }),
  status: 201,
  refusals: [
    'framework-not-found',
    'reason-required',
    'day-not-typed',
    'outage-ends-before-it-begins',
    'outage-moves-within-itself',
    'day-outside-bounds',
    ...bindingRefusals,
  ],
});

export const revokeOutageRoute = apiRoute({
  ...binding,
  id: 'revokeOutage',
  path: '/outages/:id/revocation',
  summary: 'ถอนประกาศระบบขัดข้อง หน่วยงานที่ถือวันเดิมอยู่ไม่ล่าช้าเพราะการถอน',
  params: z.object({ id: textUpTo(60) }),
  body: z.object({ reason, proof: proofBody }),
  output: settled,
  status: 200,
  refusals: ['reason-required', 'already-revoked', ...bindingRefusals],
});
