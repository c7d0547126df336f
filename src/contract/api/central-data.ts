import { z } from 'zod';
import {
  type CentralTableAction,
  centralTableMoves,
  centralTableStatuses,
} from '../../domain/central-data/central-table-moves.ts';
import { roundCodeSchema } from '../../domain/framework/source-schema.ts';
import { lineLimits, textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute, moveParam, permissionsOfMove } from './api-route.ts';
import {
  bindingRefusals,
  code,
  instantOrNull,
  judgedText,
  nothing,
  organisationSchema,
  proofBody,
  realDay,
  rowVersion,
  textUpTo,
  tokenReading,
  typedNumber,
  yearPlace,
} from './api-values.ts';

const area = 'ตารางข้อมูลจากหน่วยงานกลาง';
const list = '/:year/central-data';
const path = `${list}/:round/:code` as const;
const place = yearPlace.extend({ round: roundCodeSchema, code });
/** More than a table of all provinces has, faults included; an assumption. */
const MOST_CENTRAL_ROWS = 300;

const sourceShape = { title: z.string(), link: z.string(), issuedOn: z.string().nullable() };
const figureSchema = z
  .object({ provinceId: z.string(), value: z.string(), page: z.string() })
  .meta({ id: 'CentralFigure' });

const tableSchema = z
  .object({
    ...{ fiscalYear: z.int(), round: roundCodeSchema, code: z.string(), organisationId: z.string() },
    ...{ version: z.int(), status: z.enum(centralTableStatuses), rowVersion, source: z.object(sourceShape) },
    ...{ reason: z.string(), figures: z.array(figureSchema), returnReason: z.string().nullable() },
    ...{ changedName: z.string(), signedAt: instantOrNull, signedName: z.string().nullable() },
  })
  .meta({ id: 'CentralTable' });

const coverage = z.object({ filled: z.int(), of: z.int() });
const reading = { ...tokenReading, area } as const;
const writing = { area, access: 'token', scope: 'report:write' } as const;

export const listCentralDataRoute = apiRoute({
  ...reading,
  id: 'listCentralData',
  path: list,
  summary: 'ตารางข้อมูลจากหน่วยงานกลางของปี ความครบถ้วน กำหนด และรายที่ยังไม่รับรองเมื่อพ้นกำหนด',
  params: yearPlace,
  output: z.object({
    tables: z.array(
      z.object({
        ...{ round: roundCodeSchema, code: z.string(), name: z.string(), owner: organisationSchema },
        ...{ status: z.enum(centralTableStatuses).nullable(), version: z.int().nullable(), coverage },
        ...{ signedVersion: z.int().nullable(), due: z.string().nullable(), late: z.boolean() },
      }),
    ),
  }),
  refusals: ['forbidden', 'framework-not-found'],
  version: 'none',
});

export const readCentralTableRoute = apiRoute({
  ...reading,
  id: 'readCentralTable',
  path,
  summary: 'ตารางหนึ่งตารางทุกฉบับ พร้อมจังหวัดที่ยังไม่มีค่า และค่าที่เข้าผลของจังหวัดแล้วหรือยัง',
  params: place,
  output: z.object({
    ...{ rowVersion, owner: organisationSchema, unit: z.string(), coverage },
    ...{ latest: tableSchema.nullable(), versions: z.array(tableSchema), missing: z.array(organisationSchema) },
    entered: z.array(z.object({ provinceId: z.string(), state: z.string() })),
  }),
  refusals: ['forbidden', 'not-found'],
  version: 'gives',
});

const typedRow = z.object({
  province: textUpTo(200).meta({ description: 'ชื่อจังหวัดหรือรหัส เช่น TH-42' }),
  value: typedNumber.meta({ description: 'ค่าว่างคือยังไม่มีข้อมูล ไม่ใช่ 0' }),
  page: textUpTo(200).default(''),
});

const checkedRow = z
  .object({
    row: z.int().meta({ description: 'ลำดับในคำขอ เริ่มที่ 1' }),
    ...{ province: z.string(), provinceId: z.string().nullable() },
    outcome: z.enum(['new', 'changed', 'same', 'removed', 'blank', 'refused']),
    ...{ value: z.string(), before: z.string().nullable() },
    errors: z.array(z.object({ code: z.string(), detail: z.string() })),
  })
  .meta({ id: 'CheckedCentralRow' });

export const saveCentralTableRoute = apiRoute({
  ...writing,
  id: 'saveCentralTable',
  needs: ['supply-central-score'],
  method: 'PUT',
  path,
  summary:
    'บันทึกร่างของตาราง แถวที่ส่งแทนค่าเดิมของจังหวัดนั้น จังหวัดที่ไม่ส่งคงค่าเดิม ลองก่อนได้ด้วย dryRun=true หลังรับรองแล้วเป็นร่างของฉบับใหม่พร้อมเหตุผล',
  params: place,
  query: z.object({
    dryRun: z.enum(['true', 'false']).default('false').meta({ description: 'true คือตรวจทุกแถวโดยไม่บันทึก' }),
  }),
  body: z.object({
    rows: z.array(typedRow).max(MOST_CENTRAL_ROWS),
    source: z
      .object({ title: judgedText(lineLimits.title), link: judgedText(lineLimits.link), issuedOn: realDay.nullable() })
      .optional()
      .meta({ description: 'เอกสารต้นทาง ไม่ส่งคือคงเดิม' }),
    reason: judgedText(textLimits.reason).default('').meta({ description: 'เหตุผลที่แก้ไขตารางที่รับรองแล้ว' }),
    fractionsMeant: z.boolean().default(false).meta({ description: 'ยืนยันว่าค่าที่ไม่เกิน 1 ไม่ใช่สัดส่วน' }),
    rowVersion: z.int().nullish().meta({ description: 'รุ่นที่อ่านไว้ ไม่ส่งคือบันทึกทับรุ่นปัจจุบัน' }),
  }),
  output: z.object({
    ...{ dryRun: z.boolean(), rows: z.array(checkedRow), missing: z.array(organisationSchema) },
    table: tableSchema.nullable(),
  }),
  status: 200,
  refusals: [
    ...(['forbidden', 'not-found', 'changed-meanwhile', 'central-table-faulty', 'central-table-handed-over'] as const),
    ...(['central-link-invalid', 'central-reason-required'] as const),
  ],
  version: 'none',
});

export const moveCentralTableRoute = apiRoute({
  ...writing,
  id: 'moveCentralTable',
  needs: ({ move }: { move: CentralTableAction }) => permissionsOfMove(centralTableMoves, move),
  method: 'POST',
  path: `${path}/moves/:move`,
  summary: 'ส่งให้รับรอง ส่งกลับ หรือรับรองตาราง',
  params: place.extend({
    move: moveParam(centralTableMoves),
  }),
  query: nothing,
  body: z.object({ reason: textUpTo(textLimits.reason).optional(), proof: proofBody }).nullish(),
  output: tableSchema,
  status: 200,
  refusals: [
    ...(['forbidden', 'not-found', 'move-not-legal', 'reason-required', 'same-person'] as const),
    ...(['central-table-empty', 'central-source-required', 'central-source-day-required'] as const),
    ...bindingRefusals,
  ],
  version: 'checks',
});

export const enterCentralFiguresRoute = apiRoute({
  ...writing,
  id: 'enterCentralFigures',
  needs: ['supply-central-score'],
  method: 'POST',
  path: `${path}/enter`,
  summary: 'นำค่าของฉบับที่รับรองแล้วเข้าผลของจังหวัดที่เปิดรอบหรือได้รับคืนภายหลัง',
  params: place,
  query: nothing,
  output: z.object({ entered: z.int() }),
  status: 200,
  refusals: ['forbidden', 'not-found', 'central-table-not-signed'],
  version: 'none',
});
