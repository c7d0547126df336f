import { z } from 'zod';
import { outlooks } from '../../domain/forecast/outlook.ts';
import { unknownReasons } from '../../domain/forecast/projection.ts';
import { longestWhatIfResult } from '../../domain/forecast/saved-what-if.ts';
import { namesOf } from '../../domain/values/known-names.ts';
import { forecastRefusals } from '../refusals/forecast.ts';
import { apiRoute } from './api-route.ts';
import {
  coverageSchema,
  decimalOrNull,
  organisationSchema,
  provincePlace,
  textUpTo,
  tokenReading,
  wholeNumber,
  yearPlace,
} from './api-values.ts';

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

const route = { ...tokenReading, area, version: 'none' } as const;

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

const savedSchema = z
  .object({
    ...{ organisationId: z.string(), fiscalYear: z.int(), number: z.int(), name: z.string() },
    results: z.record(z.string(), z.string()).meta({ description: 'ผลที่สมมติ ตามรหัสตัวชี้วัด' }),
    ...{ savedAt: z.string(), savedName: z.string() },
  })
  .meta({ id: 'SavedWhatIf', description: 'ผลที่สมมติซึ่งเก็บไว้ ไม่กระทบคะแนนใด' });
const whatIfs = '/:year/provinces/:org/what-ifs';

export const readSavedWhatIfsRoute = apiRoute({
  ...route,
  id: 'readSavedWhatIfs',
  path: whatIfs,
  summary: 'ผลที่สมมติซึ่งจังหวัดเก็บไว้',
  params: provincePlace,
  output: z.object({ scenarios: z.array(savedSchema) }),
  refusals: ['forbidden'],
});

export const saveWhatIfRoute = apiRoute({
  ...route,
  id: 'saveWhatIf',
  needs: ['save-what-if'],
  method: 'POST',
  path: whatIfs,
  summary: 'เก็บผลที่สมมติไว้ในชื่อหนึ่ง',
  params: provincePlace,
  body: z.object({ name: textUpTo(2000), results: z.record(z.string().max(60), textUpTo(longestWhatIfResult)) }),
  output: savedSchema,
  status: 201,
  scope: 'admin',
  refusals: ['not-found', ...namesOf(forecastRefusals)],
});

export const removeWhatIfRoute = apiRoute({
  ...route,
  id: 'removeWhatIf',
  needs: ['save-what-if'],
  method: 'DELETE',
  path: `${whatIfs}/:number`,
  summary: 'ลบผลที่สมมติซึ่งเก็บไว้',
  params: provincePlace.extend({ number: wholeNumber(1, 999_999) }),
  output: savedSchema,
  scope: 'admin',
  refusals: ['not-found'],
});
