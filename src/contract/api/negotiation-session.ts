import { z } from 'zod';
import { channels } from '../../domain/negotiation/session.ts';
import { lineLimits, textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import { nothing, organisationId, provincePlace, realDay, rowVersion, textUpTo, wholeNumber } from './api-values.ts';

const area = 'วิเคราะห์และเจรจา';
const path = '/:year/provinces/:org/negotiation';
const sessionPlace = provincePlace.extend({ number: wholeNumber(1, 999_999) });
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ description: 'เวลาไทยแบบ 24 ชั่วโมง', example: '09:30' });
const names = z.array(textUpTo(300)).max(200);

export const sessionSchema = z
  .object({
    organisationId: z.string(),
    number: z.int(),
    day: z.string(),
    starts: z.string(),
    ends: z.string(),
    channel: z.enum(channels),
    place: z.string(),
    committeeId: z.string(),
    seats: z.array(z.object({ seatId: z.string(), name: z.string() })),
    members: z.array(z.string()),
    negotiatorId: z.string(),
    negotiatorName: z.string(),
    actingFor: z.string().nullable(),
    present: z.array(z.string()),
    minutes: z.string(),
    cancelled: z.string().nullable(),
    outsideReason: z.string().nullable().meta({ description: 'เหตุผลที่นัดหลังวันเจรจาที่ปฏิทินของปีกำหนด' }),
    rowVersion,
  })
  .meta({ id: 'NegotiationSession' });

export const planSessionRoute = apiRoute({
  id: 'planSession',
  needs: ['schedule-negotiation'],
  method: 'POST',
  path: `${path}/sessions`,
  area,
  summary: 'นัดเจรจา วัน เวลา ห้อง คณะกรรมการ และผู้เจรจาต้องไม่ซ้อนกับนัดอื่น',
  params: provincePlace,
  query: nothing,
  body: z.object({
    day: realDay,
    starts: time,
    ends: time,
    channel: z.enum(channels),
    place: textUpTo(lineLimits.place),
    committeeId: organisationId,
    negotiatorId: textUpTo(60),
    seats: names.default([]).meta({ description: 'ตำแหน่งของคณะที่เจรจา เช่น committee.negotiation/manual-2554/3' }),
    members: names.default([]).meta({ description: 'ผู้เข้าร่วมที่ไม่มีตำแหน่งในคณะ' }),
    outsideReason: textUpTo(textLimits.reason)
      .default('')
      .meta({ description: 'เหตุผลที่นัดหลังวันเจรจาที่ปฏิทินของปีกำหนด ว่างเมื่ออยู่ในรอบ' }),
  }),
  output: sessionSchema,
  status: 201,
  access: 'token',
  scope: 'admin',
  refusals: [
    'not-found',
    'party-not-negotiating',
    'session-outside-round',
    'session-before-today',
    'session-after-year',
    'session-day-invalid',
    'session-time-invalid',
    'session-ends-before-start',
    'session-place-required',
    'session-channel-not-of-year',
    'session-double-booked',
    'committee-unknown',
    'session-seat-unknown',
    'negotiator-without-authority',
  ],
  version: 'none',
});

export const recordMinutesRoute = apiRoute({
  id: 'recordMinutes',
  needs: ['record-resolution'],
  method: 'PUT',
  path: `${path}/sessions/:number/minutes`,
  area,
  summary: 'บันทึกการเจรจาและผู้เข้าร่วม',
  params: sessionPlace,
  query: nothing,
  body: z.object({ present: names, minutes: textUpTo(textLimits.minutes) }),
  output: sessionSchema,
  status: 200,
  access: 'token',
  scope: 'admin',
  refusals: [
    'not-found',
    'session-called-off',
    'session-not-held',
    'reason-required',
    'minutes-required',
    'present-required',
  ],
  version: 'checks',
});

export const cancelSessionRoute = apiRoute({
  id: 'cancelSession',
  needs: ['schedule-negotiation'],
  method: 'POST',
  path: `${path}/sessions/:number/cancel`,
  area,
  summary: 'ยกเลิกนัดเจรจาพร้อมเหตุผล',
  params: sessionPlace,
  query: nothing,
  body: z.object({ reason: textUpTo(textLimits.reason) }),
  output: sessionSchema,
  status: 200,
  access: 'token',
  scope: 'admin',
  refusals: [
    'not-found',
    'session-called-off',
    'session-not-held',
    'reason-required',
    'minutes-required',
    'present-required',
  ],
  version: 'checks',
});
