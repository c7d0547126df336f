import { z } from 'zod';
import { type ChangeAction, changeMoves, changeStatuses } from '../../domain/change-requests/change-moves.ts';
import { changeCauses, changeKinds } from '../../domain/change-requests/change-request.ts';
import { evidenceLimits } from '../../domain/reporting/evidence-limits.ts';
import { namesOf } from '../../domain/values/known-names.ts';
import { textLimits } from '../../domain/values/text-limits.data.ts';
import { changeRefusals } from '../refusals/change-requests.ts';
import { figureRefusals } from './agreement-refusals.ts';
import { apiRoute, moveParam, permissionsOfMove } from './api-route.ts';
import {
  code,
  decimalOrNull,
  instantOrNull,
  moveBody,
  nothing,
  organisationSchema,
  provincePlace,
  rowVersion,
  textUpTo,
  tokenReading,
  typedNumber,
  wholeNumber,
  yearPlace,
} from './api-values.ts';

const area = 'การปรับเปลี่ยนรายละเอียดตัวชี้วัด';
const list = '/:year/provinces/:org/changes';
const path = `${list}/:request` as const;
const place = provincePlace.extend({
  request: wholeNumber(1, 999_999).meta({ description: 'ลำดับของคำขอในปีนั้น' }),
});
const need = z
  .string()
  .regex(/^[a-z0-9-]{1,40}$/)
  .meta({ description: 'เรื่องที่หลักฐานแสดง ตามรายการ needs ของคำขอ' });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Both as typed: what the year does not allow is refused by the act, which says what to do. */
const typedShape = z.object({
  code,
  kind: z.enum(changeKinds).meta({ description: 'สิ่งที่ขอ ปีใดขอได้เรื่องใดตามกรอบของปี' }),
  ground: textUpTo(100).default(''),
  example: textUpTo(100).default(''),
  otherFactor: textUpTo(textLimits.otherFactor).default(''),
  cause: z.enum(changeCauses).nullable().default(null).meta({ description: 'เหตุจากภายนอกหรือภายใน เหตุภายในขอไม่ได้' }),
  explanation: textUpTo(textLimits.explanation).default(''),
  proposed: z
    .object({
      points: z
        .array(z.tuple([typedNumber, typedNumber]))
        .max(100)
        .optional(),
      name: textUpTo(textLimits.name).optional(),
      definition: textUpTo(textLimits.definition).optional(),
      dataSource: textUpTo(textLimits.dataSource).optional(),
      weight: typedNumber.optional(),
    })
    .default({}),
});

const resolutionSchema = z
  .object({
    ...{ bodyId: z.string(), bodyName: z.string(), meetingId: z.string().nullable(), meetingNumber: z.string() },
    ...{ heldOn: z.string(), number: z.string(), decided: z.string(), text: z.string() },
  })
  .nullable();

const requestSchema = z
  .object({
    ...{ organisationId: z.string(), fiscalYear: z.int(), number: z.int(), status: z.enum(changeStatuses), rowVersion },
    ...{ code: z.string(), kind: z.enum(changeKinds), ground: z.string(), example: z.string() },
    ...{ otherFactor: z.string(), cause: z.enum(changeCauses).nullable(), explanation: z.string() },
    proposed: z.object({
      points: z.array(z.tuple([z.string(), z.string()])).optional(),
      ...{ name: z.string().optional(), definition: z.string().optional(), dataSource: z.string().optional() },
      weight: z.string().optional(),
    }),
    fromVersion: z.int().meta({ description: 'ฉบับที่คำขอเริ่มจาก' }),
    files: z.array(
      z.object({
        ...{ need: z.string(), sha256: z.string(), fileName: z.string(), mediaType: z.string(), sizeBytes: z.string() },
      }),
    ),
    ...{ submittedAt: instantOrNull, submittedName: z.string().nullable(), windowCode: z.string().nullable() },
    ...{ resolution: resolutionSchema, onward: resolutionSchema, reason: z.string().nullable() },
    madeVersion: z.int().nullable().meta({ description: 'ฉบับที่เกิดจากคำขอ' }),
  })
  .meta({ id: 'ChangeRequest' });

const effectsSchema = z
  .object({
    weights: z.array(z.object({ code: z.string(), before: z.string(), after: z.string(), inForce: z.string() })),
    rounds: z.array(
      z.object({
        ...{ round: z.string(), isOpen: z.boolean(), before: decimalOrNull, after: decimalOrNull },
        isSeen: z.boolean().meta({ description: 'false เมื่อผู้อ่านยังไม่มีสิทธิเห็นคะแนนของรอบ จึงไม่บอกคะแนนรวม' }),
      }),
    ),
  })
  .nullable()
  .meta({ description: 'ผลถ้าเห็นชอบวันนี้ null เมื่อมีผลการพิจารณาแล้วหรือยังเห็นชอบไม่ได้' });

const reading = { ...tokenReading, area } as const;
const writing = { area, query: nothing, output: requestSchema, access: 'token', scope: 'admin' } as const;
const writeRefusals = [
  ...(['not-found', 'agreement-not-signed', 'change-not-in-year', 'change-indicator-unknown'] as const),
  'change-not-editable',
] as const;

export const listChangesRoute = apiRoute({
  ...reading,
  id: 'listChanges',
  path: list,
  summary: 'คำขอปรับเปลี่ยนของจังหวัดหรือกลุ่มจังหวัด และรอบที่เปิดอยู่ ร่างเห็นเฉพาะเจ้าของ',
  params: provincePlace,
  output: z.object({
    organisation: organisationSchema,
    window: z.object({ code: z.string(), until: z.string() }).nullable(),
    daysLeft: z.int().nullable(),
    requests: z.array(requestSchema),
  }),
  refusals: ['not-found'],
  version: 'none',
});

export const readChangeRoute = apiRoute({
  ...reading,
  id: 'readChange',
  path,
  summary: 'คำขอหนึ่งคำขอ พร้อมหลักฐานที่ต้องแนบ และผลที่จะเกิดขึ้น',
  params: place,
  output: requestSchema.extend({
    needs: z.array(z.object({ code: z.string(), name: z.string() })),
    effects: effectsSchema,
  }),
  refusals: ['not-found'],
  version: 'gives',
});

export const startChangeRoute = apiRoute({
  ...writing,
  id: 'startChange',
  needs: ['edit-change-request'],
  method: 'POST',
  path: list,
  summary: 'เริ่มร่างของคำขอ แล้วแนบหลักฐานและเสนอ',
  params: provincePlace,
  body: typedShape,
  status: 201,
  refusals: [...writeRefusals, 'change-kind-missing'],
  version: 'none',
});

export const saveChangeRoute = apiRoute({
  ...writing,
  id: 'saveChange',
  needs: ['edit-change-request'],
  method: 'PUT',
  path,
  summary: 'บันทึกร่าง หรือคำขอที่คณะกรรมการให้แก้ไข',
  params: place,
  body: typedShape,
  status: 200,
  refusals: [...writeRefusals, 'change-open-twice'],
  version: 'checks',
});

export const attachChangeFileRoute = apiRoute({
  ...writing,
  id: 'attachChangeFile',
  needs: ['edit-change-request'],
  method: 'POST',
  path: `${path}/files/:need`,
  summary: 'แนบหลักฐานของเหตุที่ขอ ตรวจชนิดจากเนื้อไฟล์เช่นเดียวกับหลักฐานของผล',
  params: place.extend({ need }),
  status: 201,
  refusals: [
    ...(['not-found', 'change-not-editable', 'change-need-unknown', 'file-missing', 'file-empty'] as const),
    ...(['file-too-large', 'file-type-not-allowed', 'pdf-not-whole', 'pdf-holds-web-page'] as const),
    ...(['attachment-already-there', 'attachments-full', 'change-files-at-end'] as const),
  ],
  version: 'none',
  file: true,
});

export const removeChangeFileRoute = apiRoute({
  ...writing,
  id: 'removeChangeFile',
  needs: ['edit-change-request'],
  method: 'DELETE',
  path: `${path}/files/:need/:sha256`,
  summary: 'นำหลักฐานที่ยังไม่เคยเสนอออกจากคำขอ',
  params: place.extend({ need, sha256 }),
  status: 200,
  refusals: ['not-found', 'change-not-editable', 'attachment-relied-on'],
  version: 'none',
});

export const downloadChangeFileRoute = apiRoute({
  ...reading,
  id: 'downloadChangeFile',
  path: `${path}/files/:need/:sha256`,
  summary: 'ดาวน์โหลดหลักฐานของคำขอ',
  params: place.extend({ need, sha256 }),
  output: z.unknown(),
  download: Object.keys(evidenceLimits.types),
  refusals: ['not-found'],
  version: 'none',
});

const ownMoves = changeMoves.filter((move) => move.partOf === undefined);

export const moveChangeRoute = apiRoute({
  ...writing,
  id: 'moveChange',
  needs: ({ move }: { move: ChangeAction }) => permissionsOfMove(changeMoves, move),
  method: 'POST',
  path: `${path}/moves/:move`,
  summary: 'เสนอ ถอน หรือยกเลิกร่างของคำขอ การพิจารณาบันทึกเป็นมติของการประชุม',
  params: place.extend({
    move: moveParam(ownMoves),
  }),
  body: moveBody,
  status: 200,
  refusals: [
    ...(['not-found', 'move-not-legal', 'reason-required', 'same-person', 'agreement-not-signed'] as const),
    ...(['criteria-missing', 'range-missing', 'criteria-outside-range'] as const),
    ...figureRefusals,
    ...namesOf(changeRefusals),
  ],
  version: 'checks',
});

export const readChangesOfYearRoute = apiRoute({
  ...reading,
  id: 'readChangesOfYear',
  path: '/:year/changes',
  summary: 'คำขอปรับเปลี่ยนของทุกจังหวัดและกลุ่มจังหวัดที่เสนอแล้ว',
  params: yearPlace,
  output: z.object({ requests: z.array(requestSchema.extend({ partyName: z.string() })) }),
  refusals: ['not-found'],
  version: 'none',
});
