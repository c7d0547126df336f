import { z } from 'zod';
import { appointingDocuments, seatRoles } from '../../domain/bodies/body.ts';
import { LONGEST_OFFICE } from '../../domain/bodies/check-seats.ts';
import { LONGEST_HOLDER_NAME, lineLimits, textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import { bindingRefusals, judgedText, nothing, organisationId, proofBody, textUpTo } from './api-values.ts';

const area = 'คณะกรรมการ';
const open = { area, access: 'open', scope: 'read', version: 'none', status: 200, method: 'GET' } as const;
const acting = { area, access: 'token', scope: 'admin', version: 'none', needs: ['appoint-body'] } as const;

const day = z.iso.date().meta({ description: 'วันที่ ค.ศ. YYYY-MM-DD' });
const dayOrNull = z.string().nullable().meta({ description: 'วันที่ ค.ศ. YYYY-MM-DD' });
const stated = z
  .union([z.object({ clause: z.string() }), z.object({ assumption: z.string() })])
  .nullable()
  .meta({ description: 'clause: ข้อในเอกสาร หรือ assumption: ข้อสมมติ ว่างเมื่อบันทึกตามเอกสารที่แต่งตั้ง' });
const named = z.object({ organisationId: z.string(), name: z.string() });

const holderSchema = z.object({
  ...{ id: z.string(), as: z.enum(['holder', 'substitute']), name: z.string(), document: z.string() },
  ...{ hasAccount: z.boolean(), validFrom: z.string(), validTo: dayOrNull },
});

const appointmentSchema = z
  .object({
    ...{ id: z.string(), document: z.enum(appointingDocuments), number: z.string().nullable(), issuedOn: dayOrNull },
    ...{ title: z.string(), appointedBy: z.string(), validFrom: z.string(), validTo: dayOrNull, source: stated },
    order: z
      .object({ organisationId: z.string(), letterId: z.string() })
      .nullable()
      .meta({ description: 'คำสั่งในทะเบียนหนังสือที่แต่งตั้ง ว่างเมื่อออกนอกระบบ' }),
    quorum: z.int().meta({ description: 'จำนวนกรรมการที่เป็นองค์ประชุม' }),
    quorumIsAssumed: z.boolean().meta({ description: 'เอกสารไม่ระบุ ใช้กึ่งหนึ่ง (ข้อสมมติ)' }),
    required: z.array(named).meta({ description: 'ผู้แทนที่ต้องร่วมประชุม' }),
    seats: z.array(
      z.object({
        ...{ position: z.int(), role: z.enum(seatRoles), office: z.string(), represents: named.nullable() },
        ...{ termTo: dayOrNull, source: stated },
        holders: z.array(holderSchema).meta({ description: 'ชื่อบุคคลแสดงแก่ผู้ที่เข้าสู่ระบบ' }),
      }),
    ),
  })
  .meta({ id: 'Appointment' });

export const listBodiesRoute = apiRoute({
  ...open,
  id: 'listBodies',
  path: '/bodies',
  summary: 'คณะกรรมการทั้งหมด พร้อมการแต่งตั้งที่ใช้อยู่วันนี้',
  params: nothing,
  query: z.object({ province: organisationId.optional() }),
  output: z.object({
    bodies: z.array(
      z.object({
        ...{ id: z.string(), name: z.string(), provinceId: z.string().nullable(), closedOn: dayOrNull },
        ...{ appointmentId: z.string().nullable(), title: z.string().nullable(), seats: z.int() },
        quorum: z.int().nullable(),
      }),
    ),
  }),
  refusals: ['forbidden'],
});

export const bodyPlace = z.object({ body: organisationId });

export const readBodyRoute = apiRoute({
  ...open,
  id: 'readBody',
  path: '/bodies/:body',
  summary: 'คณะกรรมการหนึ่ง: การแต่งตั้งทุกครั้ง ตำแหน่ง ผู้ดำรงตำแหน่ง องค์ประชุม และผู้แทนที่ต้องมี',
  params: bodyPlace,
  query: nothing,
  output: z.object({
    ...{ id: z.string(), name: z.string(), provinceId: z.string().nullable(), closedOn: dayOrNull },
    current: appointmentSchema.nullable(),
    coming: appointmentSchema.nullable(),
    former: z.array(appointmentSchema),
  }),
  refusals: ['forbidden', 'body-not-found'],
});

/** Why a body cannot be appointed as somebody writes it. */
export const appointRefusals = [
  ...['body-not-found', 'appointment-not-latest', 'organisation-not-found', 'organisation-closed'],
  ...['required-without-seat', 'appointing-document-unknown', 'appointment-number-required'],
  ...['appointment-date-invalid', 'appointment-dated-ahead', 'appointment-title-required', 'appointed-by-required'],
  ...['period-invalid', 'period-outside-bounds', 'quorum-out-of-range', 'seats-missing', 'seat-position-invalid'],
  ...['seat-position-twice', 'seat-role-unknown', 'seat-office-required', 'seat-term-invalid', 'chair-twice'],
] as const;

/** What is appointed, whatever document appoints it. */
export const appointedShape = {
  title: textUpTo(lineLimits.title),
  appointedBy: textUpTo(lineLimits.appointedBy),
  quorum: z.int().nullable().default(null).meta({ description: 'ว่างคือกึ่งหนึ่งของกรรมการ (ข้อสมมติ)' }),
  validTo: day.nullable().default(null),
  required: z.array(organisationId).max(50).default([]),
  seats: z
    .array(
      z.object({
        ...{ position: z.int(), role: z.enum(seatRoles), office: judgedText(LONGEST_OFFICE) },
        represents: organisationId.nullable().default(null),
        termTo: day.nullable().default(null),
      }),
    )
    .max(200),
};

export const appointBodyRoute = apiRoute({
  ...acting,
  id: 'appointBody',
  method: 'POST',
  path: '/bodies/:body/appointments',
  summary: 'บันทึกคำสั่ง มติ หรือกฎหมายที่แต่งตั้งคณะกรรมการ ใช้แทนชุดเดิมตั้งแต่วันเริ่ม',
  params: bodyPlace,
  query: nothing,
  body: z.object({
    document: z.enum(appointingDocuments),
    number: textUpTo(lineLimits.number),
    outside: z
      .boolean()
      .default(false)
      .meta({ description: 'คำสั่งออกนอกระบบ: ก่อนใช้ระบบนี้ หรือโดยหน่วยงานอื่น มิฉะนั้นต้องเป็นเลขที่ในทะเบียนคำสั่ง' }),
    issuedOn: day,
    validFrom: day,
    ...appointedShape,
    proof: proofBody,
  }),
  output: z.object({ appointmentId: z.string() }),
  status: 201,
  refusals: [
    ...(['appointing-order-differs', 'appointing-order-withdrawn'] as const),
    ...(['appointing-order-unknown', 'appointing-order-registered'] as const),
    ...appointRefusals,
    ...bindingRefusals,
  ],
});

const seatPlace = bodyPlace.extend({
  appointment: textUpTo(60),
  position: z.coerce.number().int().min(1).max(999),
});

export const nameHolderRoute = apiRoute({
  ...acting,
  id: 'nameHolder',
  method: 'POST',
  path: '/bodies/:body/appointments/:appointment/seats/:position/holders',
  summary: 'ระบุผู้ดำรงตำแหน่งหรือผู้แทนของตำแหน่งในช่วงเวลาหนึ่ง',
  params: seatPlace,
  query: nothing,
  body: z.object({
    as: z.enum(['holder', 'substitute']),
    email: textUpTo(lineLimits.email).default('').meta({ description: 'อีเมลของบัญชี ว่างเมื่อไม่มีบัญชีในระบบ' }),
    name: judgedText(LONGEST_HOLDER_NAME).default('').meta({ description: 'ชื่อ เมื่อไม่มีบัญชีในระบบ' }),
    document: textUpTo(lineLimits.document).default(''),
    validFrom: day,
    validTo: day.nullable().default(null),
    proof: proofBody,
  }),
  output: z.object({ holderId: z.string() }),
  status: 201,
  refusals: [
    ...['body-not-found', 'seat-not-found', 'name-too-long', 'period-invalid', 'period-outside-bounds'],
    ...['holder-name-required', 'holder-outside-appointment', 'holder-already-there', 'holder-also-substitute'],
    ...bindingRefusals,
  ] as const,
});

export const endHolderRoute = apiRoute({
  ...acting,
  id: 'endHolder',
  method: 'POST',
  path: '/bodies/:body/appointments/:appointment/seats/:position/holders/:holder/end',
  summary: 'สิ้นสุดการดำรงตำแหน่งหรือการเป็นผู้แทนในวันหนึ่ง พร้อมเหตุผล',
  params: seatPlace.extend({ holder: textUpTo(60) }),
  query: nothing,
  body: z.object({ lastDay: day, reason: textUpTo(textLimits.reason), proof: proofBody }),
  output: z.object({ ended: z.literal(true) }),
  status: 200,
  refusals: [
    ...['body-not-found', 'seat-not-found', 'holder-not-found', 'holder-ends-outside', 'period-invalid'],
    ...['reason-required', ...bindingRefusals],
  ] as const,
});
