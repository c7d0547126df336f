import { z } from 'zod';
import { frequencies } from '../../domain/development-indicators/development-indicator.ts';
import { lineLimits, textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import {
  buddhistYear,
  code,
  decimalOrNull,
  instantOrNull,
  judgedText,
  nothing,
  openReading,
  organisationId,
  realDay,
  rowVersion,
  textUpTo,
  typedCode,
  typedNumber,
} from './api-values.ts';

const area = 'ฐานข้อมูลตัวชี้วัดการพัฒนาจังหวัด';
const path = '/database/:org';
const onePath = `${path}/indicators/:code` as const;
const place = z.object({ org: organisationId });
const onePlace = place.extend({ code });
/** More rows are sent as a file on the page, which saves them in pieces; an assumption. */
const MOST_ROWS = 1000;

const figureSchema = z
  .object({
    ...{ expected: z.int(), entered: z.int(), confirmed: z.int(), noData: z.int(), timed: z.int(), inTime: z.int() },
    percent: decimalOrNull.meta({ description: 'ความครบถ้วน ร้อยละ ทศนิยม 2 ตำแหน่ง' }),
    ...{ timelyPercent: decimalOrNull, words: z.string() },
  })
  .meta({ id: 'DatabaseFigure' });

const indicatorSchema = z
  .object({
    ...{ code: z.string(), name: z.string(), definition: z.string(), unit: z.string(), method: z.string() },
    ...{ dataSource: z.string(), ownerId: z.string(), frequency: z.enum(frequencies), firstYear: z.int() },
    ...{ lastYear: z.int().nullable(), rowVersion },
  })
  .meta({ id: 'DevelopmentIndicator' });

const quarter = z.int().meta({ description: 'ไตรมาส 1 ถึง 4 นับจากเดือนตุลาคม 0 คือค่าทั้งปี' });
const pointSchema = z
  .object({
    ...{ fiscalYear: z.int(), quarter, revision: z.int() },
    value: decimalOrNull.meta({ description: 'null คือไม่มีข้อมูลตามเหตุผลที่ระบุ' }),
    ...{ note: z.string(), reason: z.string(), savedAt: z.string(), confirmedAt: instantOrNull },
  })
  .meta({ id: 'DevelopmentValue', description: 'ผู้ไม่ใช่บุคลากรของจังหวัดเห็นเฉพาะค่าที่ยืนยันแล้ว' });

const reading = { ...openReading, area, version: 'none' } as const;
const writing = { area, access: 'token', scope: 'report:write', query: nothing, version: 'none' } as const;

export const listDatabasesRoute = apiRoute({
  ...reading,
  id: 'listDevelopmentDatabases',
  path: '/database',
  summary: 'ฐานข้อมูลตัวชี้วัดการพัฒนาของทุกจังหวัด จำนวนตัวชี้วัดและค่าที่ยืนยันแล้ว',
  params: nothing,
  output: z.object({
    databases: z.array(
      z.object({
        ...{ organisationId: z.string(), name: z.string(), indicators: z.int(), expected: z.int() },
        ...{ confirmed: z.int(), percent: decimalOrNull },
      }),
    ),
  }),
  refusals: ['forbidden'],
});

export const readDatabaseRoute = apiRoute({
  ...reading,
  id: 'readDevelopmentDatabase',
  path,
  summary: 'ฐานข้อมูลของจังหวัดหนึ่ง ตัวชี้วัดพร้อมค่าทุกงวด',
  params: place,
  output: z.object({
    ...{ organisationId: z.string(), name: z.string(), figure: figureSchema },
    indicators: z.array(z.object({ indicator: indicatorSchema, values: z.array(pointSchema) })),
  }),
  refusals: ['forbidden', 'not-found'],
});

export const readSeriesRoute = apiRoute({
  ...reading,
  id: 'readDevelopmentSeries',
  path: onePath,
  summary: 'ตัวชี้วัดหนึ่งตัวพร้อมการแก้ไขทุกครั้ง และค่าของจังหวัดอื่นที่ใช้รหัส หน่วย และความถี่เดียวกัน',
  params: onePlace,
  output: z.object({
    ...{ indicator: indicatorSchema, figure: figureSchema, revisions: z.array(pointSchema) },
    compared: z.array(z.object({ organisationId: z.string(), name: z.string(), values: z.array(pointSchema) })),
  }),
  refusals: ['forbidden', 'not-found'],
});

export const readDatabaseFigureRoute = apiRoute({
  ...reading,
  id: 'readDatabaseFigure',
  access: 'token',
  path: `${path}/figures/:year`,
  summary: 'ความครบถ้วนและความทันเวลาของฐานข้อมูล ณ วันหนึ่ง นับถึงปีงบประมาณ พร้อมวิธีนับ',
  params: place.extend({ year: buddhistYear(2500) }),
  query: z.object({ day: realDay.optional() }),
  output: figureSchema,
  refusals: ['forbidden', 'not-found'],
});

const contentRefusals = [
  ...(['development-code-invalid', 'development-code-taken', 'development-part-missing'] as const),
  ...(['development-owner-invalid', 'development-years-invalid', 'not-a-fiscal-year'] as const),
  ...(['development-used-by-score', 'development-change-reason', 'development-values-outside'] as const),
] as const;

export const saveDevelopmentIndicatorRoute = apiRoute({
  ...writing,
  id: 'saveDevelopmentIndicator',
  needs: ['define-development-indicator'],
  method: 'PUT',
  path: onePath,
  summary: 'กำหนดตัวชี้วัดใหม่ (isNew) หรือแก้ไขตัวชี้วัดของรหัสนี้',
  params: onePlace,
  body: z.object({
    isNew: z.boolean().default(false),
    ...{
      name: textUpTo(textLimits.name),
      definition: textUpTo(textLimits.definition),
      unit: textUpTo(lineLimits.unit),
    },
    ...{ method: textUpTo(textLimits.method), dataSource: textUpTo(textLimits.dataSource) },
    ...{ ownerId: typedCode(lineLimits.organisationId), frequency: z.enum(frequencies) },
    firstYear: typedCode(lineLimits.firstYear).meta({ description: 'ปีงบประมาณ พ.ศ. แรกที่มีค่า' }),
    lastYear: typedCode(lineLimits.lastYear).default('').meta({ description: 'ปีสุดท้าย ว่างคือยังเก็บอยู่' }),
    reason: textUpTo(textLimits.reason)
      .default('')
      .meta({ description: 'เหตุผลที่เปลี่ยนคำนิยาม หน่วย วิธี หรือความถี่เมื่อมีค่าแล้ว' }),
    rowVersion: z.int().nullish().meta({ description: 'รุ่นที่อ่านไว้ ไม่ส่งคือบันทึกทับรุ่นปัจจุบัน' }),
  }),
  output: indicatorSchema,
  status: 200,
  refusals: ['forbidden', 'not-found', 'changed-meanwhile', ...contentRefusals],
});

/** Of single rows, each at its field: `rows.0.unit`. */
const rowRefusals = [
  ...(['development-code-unknown', 'development-owner-other', 'development-unit-other'] as const),
  ...(['development-year-missing', 'development-year-outside', 'not-a-fiscal-year'] as const),
  ...(['development-period-future', 'development-quarter-invalid', 'development-value-twice'] as const),
  ...(['development-value-empty', 'development-correction-reason', 'development-no-data-reason'] as const),
  ...(['not-a-number', 'too-many-digits', 'text-too-long'] as const),
] as const;

const typedRow = z.object({
  code: judgedText(lineLimits.code),
  unit: judgedText(lineLimits.unit).default('').meta({ description: 'ถ้าส่ง ต้องตรงกับหน่วยที่กำหนด' }),
  year: judgedText(lineLimits.year),
  quarter: judgedText(lineLimits.count).default(''),
  value: typedNumber.meta({ description: 'ตัวเลข หรือ “ไม่มีข้อมูล” พร้อมเหตุผล ว่างคือไม่เปลี่ยน' }),
  note: judgedText(textLimits.note).default(''),
  reason: judgedText(textLimits.reason).default(''),
});

const checkedRow = z
  .object({
    row: z.int().meta({ description: 'ลำดับในคำขอ เริ่มที่ 1' }),
    ...{ code: z.string(), fiscalYear: z.int().nullable(), quarter: z.int().nullable() },
    outcome: z.enum(['new', 'changed', 'same', 'blank', 'refused']),
    ...{ value: decimalOrNull, before: decimalOrNull },
    doubts: z.array(z.string()).meta({ description: 'ข้อที่ควรตรวจ บันทึกได้ ไม่ใช่การปฏิเสธ' }),
    errors: z.array(z.object({ code: z.string(), detail: z.string() })),
  })
  .meta({ id: 'CheckedDevelopmentRow' });

export const saveDevelopmentValuesRoute = apiRoute({
  ...writing,
  id: 'saveDevelopmentValues',
  needs: ['enter-development-value'],
  method: 'POST',
  path: `${path}/values`,
  summary: 'ลงหรือแก้ไขค่าหลายค่า ทั้งหมดหรือไม่เลย ลองก่อนได้ด้วย dryRun=true',
  params: place,
  query: z.object({
    dryRun: z.enum(['true', 'false']).default('false').meta({ description: 'true คือตรวจทุกแถวโดยไม่บันทึก' }),
  }),
  body: z.object({ rows: z.array(typedRow).max(MOST_ROWS) }),
  output: z.object({ dryRun: z.boolean(), rows: z.array(checkedRow) }),
  status: 200,
  refusals: ['forbidden', 'not-found', 'development-rows-faulty', ...rowRefusals],
});

export const confirmDevelopmentValuesRoute = apiRoute({
  ...writing,
  id: 'confirmDevelopmentValues',
  needs: ['confirm-development-value'],
  method: 'POST',
  path: `${path}/confirmations`,
  summary: 'ยืนยันค่าที่ผู้อื่นลง ทุกตัวชี้วัดหรือเฉพาะรหัสหนึ่ง ค่าที่ยืนยันแล้วเผยแพร่ต่อประชาชน',
  params: place,
  body: z.object({
    code: typedCode(lineLimits.code).nullish(),
    until: z.iso.datetime().nullish().meta({ description: 'ยืนยันเฉพาะค่าที่ลงไม่เกินเวลานี้ คือที่ได้เห็นแล้ว' }),
  }),
  output: z.object({ confirmed: z.int(), own: z.int().meta({ description: 'ค่าที่ผู้เรียกลงเอง ต้องให้อีกคนยืนยัน' }) }),
  status: 200,
  refusals: ['forbidden', 'development-nothing-waiting', 'development-confirm-own'],
});
