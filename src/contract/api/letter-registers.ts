import { z } from 'zod';
import { letterKinds, letterSecrecies } from '../../domain/letters/letter-parts.ts';
import { lineLimits, textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import { instantOrNull, nothing, organisationId, textUpTo } from './api-values.ts';
import {
  letterOrganisation,
  letterPlaceSchema,
  listedLetterSchema,
  reading,
  readingPublished,
  replySchema,
  writing,
} from './letters.ts';

const seriesSchema = z.enum([...letterKinds, 'incoming']);
const unitPlace = letterOrganisation.extend({ unit: textUpTo(60) });
const dayOrNull = z.iso.date().nullable();
const lines = z.array(textUpTo(500)).max(10);
const registerYear = z.coerce.number().int().min(2400).max(2700).meta({ description: 'ปีปฏิทิน พ.ศ.' });

const unitShape = {
  ...{ code: textUpTo(lineLimits.code), office: textUpTo(lineLimits.office) },
  ...{ group: textUpTo(lineLimits.group), site: textUpTo(lineLimits.site) },
  ...{ address: lines, telephones: lines, endsOn: dayOrNull },
};
const unitSchema = z
  .object({
    organisationId: z.string(),
    id: z.string(),
    rowVersion: z.int(),
    ...unitShape,
    endsOn: z.string().nullable(),
  })
  .meta({ id: 'LetterUnit' });
const unitRefusals = [
  'not-found',
  'letter-unit-code-taken',
  'letter-unit-code-required',
  'letter-unit-office-required',
  'letter-unit-address-required',
  'letter-day-invalid',
] as const;

export const listLetterUnitsRoute = apiRoute({
  ...reading,
  id: 'listLetterUnits',
  path: '/organisations/:org/letter-units',
  summary: 'หน่วยงานเจ้าของเรื่อง รหัสหนังสือ ที่ตั้ง และโทรศัพท์',
  params: letterOrganisation,
  query: nothing,
  output: z.object({ units: z.array(unitSchema) }),
  refusals: ['not-found'],
});

export const addLetterUnitRoute = apiRoute({
  ...writing,
  id: 'addLetterUnit',
  needs: ['write-letter'],
  method: 'POST',
  path: '/organisations/:org/letter-units',
  summary: 'เพิ่มหน่วยงานเจ้าของเรื่อง',
  params: letterOrganisation,
  body: z.object(unitShape),
  output: unitSchema,
  status: 201,
  refusals: [...unitRefusals, 'changed-meanwhile'],
  version: 'none',
});

export const changeLetterUnitRoute = apiRoute({
  ...writing,
  id: 'changeLetterUnit',
  needs: ['write-letter'],
  method: 'PUT',
  path: '/organisations/:org/letter-units/:unit',
  summary: 'แก้ไขหรือเลิกใช้หน่วยงานเจ้าของเรื่อง หนังสือที่ออกแล้วคงตามที่พิมพ์',
  params: unitPlace,
  body: z.object(unitShape),
  output: unitSchema,
  status: 200,
  refusals: unitRefusals,
  version: 'checks',
});

export const beginRegisterRoute = apiRoute({
  ...writing,
  id: 'beginLetterRegister',
  needs: ['write-letter'],
  method: 'POST',
  path: '/organisations/:org/letter-units/:unit/registers',
  summary: 'กำหนดเลขสุดท้ายที่ออกก่อนใช้ระบบ ของชนิดหนังสือและปีหนึ่ง ทำได้ก่อนออกเลขแรก',
  params: unitPlace,
  body: z.object({ series: seriesSchema, year: registerYear, lastNumber: z.int().min(0).max(9_999_999) }),
  output: z.object({ series: seriesSchema, year: z.int(), lastNumber: z.int() }),
  status: 201,
  refusals: ['not-found', 'register-begun'],
  version: 'none',
});

const incomingSchema = z
  .object({
    ...{ id: z.string(), year: z.int(), number: z.int(), receivedOn: z.string(), fromName: z.string() },
    ...{ numberText: z.string(), datedOn: z.string().nullable(), subject: z.string(), secret: z.boolean() },
    replyBy: z.string().nullable(),
  })
  .meta({ id: 'IncomingLetter' });

export const readRegisterRoute = apiRoute({
  ...reading,
  id: 'readLetterRegister',
  path: '/organisations/:org/letter-registers/:series',
  summary: 'ทะเบียนหนังสือของชนิดหนึ่ง รวมที่ยกเลิกพร้อมเหตุผล หรือทะเบียนรับหนังสือจากภายนอก',
  params: letterOrganisation.extend({ series: seriesSchema }),
  query: z.object({ year: registerYear.optional(), q: z.string().max(200).optional() }),
  output: z.object({ letters: z.array(listedLetterSchema), incoming: z.array(incomingSchema) }),
  refusals: ['not-found'],
});

export const registerIncomingRoute = apiRoute({
  ...writing,
  id: 'registerIncomingLetter',
  needs: ['write-letter'],
  method: 'POST',
  path: '/organisations/:org/incoming-letters',
  summary: 'ลงทะเบียนรับหนังสือจากภายนอก',
  params: letterOrganisation,
  body: z.object({
    ...{ unitId: textUpTo(60), receivedOn: z.iso.date(), fromName: textUpTo(lineLimits.fromName) },
    numberText: textUpTo(lineLimits.numberText),
    ...{ datedOn: dayOrNull, subject: textUpTo(lineLimits.subject), secret: z.boolean(), replyBy: dayOrNull },
  }),
  output: incomingSchema,
  status: 201,
  refusals: [
    'letter-unit-required',
    'incoming-sender-required',
    'letter-subject-required',
    'letter-day-invalid',
    'letter-unit-closed',
    'incoming-received-before-dated',
    'incoming-received-in-future',
  ],
  version: 'none',
});

export const deliverySchema = z
  .object({
    ...{ senderId: z.string(), letterId: z.string(), deliveredAt: z.string(), openedAt: instantOrNull },
    ...{ acknowledgedAt: instantOrNull, replies: z.array(replySchema), repliedAt: instantOrNull },
  })
  .meta({ id: 'LetterDelivery' });

export const readInboxRoute = apiRoute({
  ...reading,
  id: 'readLetterInbox',
  path: '/organisations/:org/letter-inbox',
  summary: 'หนังสือที่ส่งถึงหน่วยงาน ที่ยังไม่อ่านก่อน',
  params: letterOrganisation,
  query: z.object({ q: z.string().max(200).optional() }),
  output: z.object({
    deliveries: z.array(
      deliverySchema.extend({
        ...{ senderName: z.string(), subject: z.string(), secrecy: z.enum(letterSecrecies), numberText: z.string() },
        ...{ issuedOn: z.string(), replyBy: z.string().nullable(), cancelledReason: z.string().nullable() },
      }),
    ),
  }),
  refusals: ['not-found'],
});

const inboxPlace = letterPlaceSchema.extend({ sender: organisationId });
const receiving = {
  ...writing,
  scope: 'letters:receive',
  needs: ['receive-letter'],
  method: 'POST',
  params: inboxPlace,
  output: deliverySchema,
  status: 200,
} as const;

export const openLetterRoute = apiRoute({
  ...receiving,
  id: 'openLetter',
  path: '/organisations/:org/letter-inbox/:sender/:letter/open',
  summary: 'บันทึกว่าเปิดอ่านแล้ว',
  refusals: ['not-found', 'letter-cancelled'],
  version: 'none',
});

export const acknowledgeLetterRoute = apiRoute({
  ...receiving,
  id: 'acknowledgeLetter',
  path: '/organisations/:org/letter-inbox/:sender/:letter/acknowledge',
  summary: 'ลงรับหนังสือ',
  refusals: ['not-found', 'letter-cancelled'],
  version: 'none',
});

export const replyToLetterRoute = apiRoute({
  ...receiving,
  id: 'replyToLetter',
  path: '/organisations/:org/letter-inbox/:sender/:letter/reply',
  summary: 'ตอบหนังสือ',
  body: z.object({ reply: textUpTo(textLimits.reply) }),
  refusals: ['not-found', 'letter-cancelled', 'letter-reply-required'],
  version: 'none',
});

export const listCircularsRoute = apiRoute({
  ...readingPublished,
  id: 'listCirculars',
  path: '/circulars',
  summary: 'หนังสือเวียนที่เผยแพร่ ใหม่สุดก่อน',
  params: nothing,
  query: z.object({ q: z.string().max(200).optional(), organisation: organisationId.optional() }),
  output: z.object({ circulars: z.array(listedLetterSchema) }),
  refusals: ['forbidden'],
});
