import { z } from 'zod';
import { roundCodeSchema } from '../../domain/framework/source-schema.ts';
import { apiRoute } from './api-route.ts';
import {
  assessedSoFarSchema,
  coverageSchema,
  decimalOrNull,
  instantOrNull,
  nothing,
  textUpTo,
  typedRound,
  wholeNumber,
  yearPlace,
} from './api-values.ts';

const area = 'ภาพรวมทุกจังหวัด';

export const listProvincesRoute = apiRoute({
  id: 'listProvinces',
  method: 'GET',
  path: '/provinces',
  area,
  summary: 'จังหวัดทั้งหมด และกลุ่มจังหวัด เรียงตามตัวอักษรไทย ขอ text/csv เพื่อรับเป็นตาราง',
  params: nothing,
  query: nothing,
  output: z.object({
    provinces: z.array(z.object({ id: z.string(), name: z.string(), letterCode: z.string().nullable() })),
    clusters: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          era: z.int().nullable().meta({ description: 'การจัดกลุ่มจังหวัด พ.ศ. 2552 หรือ 2560' }),
          years: z.array(z.int()).meta({ description: 'ปีงบประมาณที่กลุ่มจังหวัดเป็นผู้ทำข้อตกลงประจำปี ด้วย' }),
        }),
      )
      .meta({ description: 'กลุ่มจังหวัด แยกจากจังหวัด' }),
  }),
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: ['forbidden'],
  version: 'none',
  changesWith: 'nation',
  table: true,
});

const boardRowSchema = z
  .object({
    organisationId: z.string(),
    name: z.string(),
    inspectionZone: z.string().nullable(),
    clusterName: z.string().nullable(),
    agreementStatus: z.string().nullable(),
    reportStatus: z.string().nullable(),
    submittedAt: instantOrNull,
    self: decimalOrNull.meta({ description: 'คะแนนประเมินตนเองที่แสดงในวันนี้' }),
    selfGrade: z.string().nullable().meta({ description: 'ระดับของ self เป็น null จนกว่าจะนับครบทุกตัวชี้วัด' }),
    weight: coverageSchema.nullable().meta({ description: 'น้ำหนักที่ self นับ คะแนนที่นับไม่ครบเทียบกับคะแนนที่นับครบไม่ได้' }),
    assessed: decimalOrNull.meta({ description: 'คะแนนที่ประเมิน เป็น null จนกว่าจะสรุปคะแนน' }),
    grade: z.string().nullable().meta({ description: 'ระดับของ assessed' }),
    assessedSoFar: assessedSoFarSchema,
    reported: z.int(),
    expected: z.int(),
  })
  .meta({ id: 'BoardRow' });

const roundQuery = z.object({ round: typedRound.optional().meta({ description: 'ไม่ระบุ: รอบสุดท้ายของปี' }) });
const board = { area, access: 'token', scope: 'read', version: 'none', status: 200 } as const;
const refusals = ['framework-not-found', 'round-unknown'] as const;

export const readBoardRoute = apiRoute({
  ...board,
  id: 'readBoard',
  method: 'GET',
  path: '/:year/board',
  summary:
    'สถานะและคะแนนของทุกจังหวัด และของทุกกลุ่มจังหวัดในปีที่กลุ่มจังหวัดเป็นผู้ทำข้อตกลงประจำปี ในรอบหนึ่ง แบ่งหน้า หรือทั้งตารางเป็น CSV เมื่อขอ text/csv',
  params: yearPlace,
  query: roundQuery.extend({
    limit: wholeNumber(1, 100).default(100),
    cursor: textUpTo(40).optional(),
  }),
  output: z.object({
    fiscalYear: z.int(),
    instrument: z.enum(['agreement', 'approved-details']).meta({
      description: 'ข้อตกลงประจำปีเป็นคำรับรองที่ลงนาม (agreement) หรือรายละเอียดตัวชี้วัดที่คณะกรรมการเห็นชอบ (approved-details)',
    }),
    round: roundCodeSchema,
    total: z.int(),
    rows: z.array(boardRowSchema).meta({ description: 'จังหวัด' }),
    clusters: z
      .array(boardRowSchema)
      .meta({ description: 'กลุ่มจังหวัดทุกกลุ่มของปีที่กลุ่มจังหวัดเป็นผู้ทำข้อตกลงประจำปี อยู่ในทุกหน้า ไม่นับใน total' }),
    next: z.string().nullable().meta({ description: 'ค่า cursor ของหน้าถัดไป เป็น null เมื่อหมดแล้ว' }),
  }),
  refusals: [...refusals, 'cursor-invalid'],
  changesWith: 'nation',
  table: true,
});

export const readBoardTableRoute = apiRoute({
  ...board,
  id: 'readBoardTable',
  method: 'GET',
  path: '/:year/board.csv',
  summary: 'ตารางทุกจังหวัดเป็น CSV (UTF-8 มี BOM เปิดใน Excel ได้)',
  params: yearPlace,
  query: roundQuery,
  output: z.string(),
  refusals,
  table: true,
});
