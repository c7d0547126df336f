import { z } from 'zod';
import { outlooks } from '../../domain/forecast/outlook.ts';
import { unknownReasons } from '../../domain/forecast/projection.ts';
import { apiRoute } from './api-route.ts';
import { coverageSchema, decimalOrNull, nothing, organisationSchema, provincePlace, yearPlace } from './api-values.ts';

const area = 'แนวโน้มสิ้นปี';

const endSchema = z.object({
  result: decimalOrNull.meta({ description: 'เป็น null สำหรับตัวชี้วัดที่มีตัวชี้วัดย่อย ซึ่งมีเฉพาะคะแนน' }),
  score: z.string(),
});

const rowSchema = z
  .object({
    code: z.string(),
    name: z.string(),
    unit: z.string(),
    weight: z.string(),
    outlook: z.enum(outlooks),
    basis: z.enum(['reported', 'periods', 'years']).nullable().meta({
      description:
        'ประมาณจากงวดของปีนี้ (periods) จากผลของปีก่อน (years) หรือเป็นผลสิ้นปีที่กรอกแล้ว (reported) เป็น null เมื่อยังบอกไม่ได้',
    }),
    why: z.enum(unknownReasons).nullable().meta({ description: 'เหตุที่ยังบอกไม่ได้' }),
    expected: endSchema.nullable(),
    worst: endSchema.nullable().meta({ description: 'ด้านที่ได้คะแนนน้อยของช่วงที่คาด (80 ใน 100 ปี)' }),
    best: endSchema.nullable(),
    atRisk: z.object({ expected: z.string(), worst: z.string() }).nullable().meta({
      description: 'คะแนนถ่วงน้ำหนักที่อาจเสีย หน่วยเป็นคะแนนของมาตรวัดของปี',
    }),
  })
  .meta({ id: 'ForecastRow' });

const totalSchema = z
  .object({ total: z.string(), grade: z.string().nullable(), weight: coverageSchema })
  .nullable()
  .meta({ id: 'ImpliedTotal', description: 'คะแนนรวมตามแนวโน้ม ไม่ใช่คะแนนที่บันทึก' });

const forecastSchema = z.object({
  organisation: organisationSchema,
  expected: totalSchema,
  worst: totalSchema,
  best: totalSchema,
  rows: z.array(rowSchema).meta({ description: 'ตัวที่อาจเสียคะแนนมากมาก่อน' }),
});

const route = {
  area,
  method: 'GET',
  query: nothing,
  status: 200,
  access: 'token',
  scope: 'read',
  version: 'none',
} as const;

export const readForecastRoute = apiRoute({
  ...route,
  id: 'readForecast',
  path: '/:year/provinces/:org/forecast',
  summary: 'แนวโน้มสิ้นปีของทุกตัวชี้วัดของจังหวัด ขอ text/csv เพื่อรับเป็นตาราง',
  params: provincePlace,
  output: forecastSchema,
  refusals: ['forbidden', 'not-found'],
  changesWith: 'party',
  table: true,
});

export const readWatchListRoute = apiRoute({
  ...route,
  id: 'readWatchList',
  path: '/:year/watch-list',
  summary: 'แนวโน้มสิ้นปีของทุกจังหวัด ขอ text/csv เพื่อรับเป็นตาราง',
  params: yearPlace,
  output: z.object({ fiscalYear: z.int(), parties: z.array(forecastSchema) }),
  refusals: ['forbidden', 'framework-not-found'],
  changesWith: 'nation',
  table: true,
});
