import { z } from 'zod';
import { definitionSettings } from '../../domain/development-indicators/definition-settings.data.ts';
import { frequencies } from '../../domain/development-indicators/development-indicator.ts';
import { lineLimits, textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import { judgedText, nothing, organisationId, rowVersion } from './api-values.ts';

const area = 'ฐานข้อมูลตัวชี้วัดการพัฒนาจังหวัด';
const path = '/database/:org/definitions';
const place = z.object({ org: organisationId });

export const listDefinitionsRoute = apiRoute({
  id: 'listDevelopmentDefinitions',
  ...{ area, path, method: 'GET', query: nothing, status: 200, access: 'open', scope: 'read', version: 'none' },
  summary: 'คำนิยามของทุกตัวชี้วัดในฐานข้อมูลของจังหวัดเป็นตาราง ไม่มีค่า',
  params: place,
  table: true,
  output: z.object({
    rows: z.array(
      z.object({
        ...{ code: z.string(), name: z.string(), definition: z.string(), unit: z.string(), method: z.string() },
        ...{ dataSource: z.string(), owner: z.string(), frequency: z.enum(frequencies), firstYear: z.int() },
        ...{ lastYear: z.int().nullable(), rowVersion },
      }),
    ),
  }),
  refusals: ['forbidden', 'not-found'],
});

const kept = (longest: number) =>
  judgedText(longest).optional().meta({ maxLength: longest, description: 'ไม่ส่งคือคงเดิม' });

const definitionRow = z.object({
  code: judgedText(lineLimits.code),
  ...{ name: kept(textLimits.name), definition: kept(textLimits.definition), unit: kept(lineLimits.unit) },
  ...{ method: kept(textLimits.method), dataSource: kept(textLimits.dataSource) },
  owner: judgedText(lineLimits.owner).optional().meta({ description: 'ชื่อหรือรหัสของส่วนราชการหรืออำเภอ ไม่ส่งคือคงเดิม' }),
  frequency: judgedText(lineLimits.count)
    .optional()
    .meta({ description: 'year หรือ quarter หรือคำไทยในตาราง ไม่ส่งคือคงเดิม' }),
  firstYear: kept(lineLimits.firstYear),
  lastYear: judgedText(lineLimits.lastYear).optional().meta({ description: 'ว่างคือยังเก็บอยู่ ไม่ส่งคือคงเดิม' }),
  reason: judgedText(textLimits.reason).optional().meta({ description: 'เหตุผลที่เปลี่ยนความหมายเมื่อมีค่าแล้ว' }),
  rowVersion: z.int().nullish().meta({ description: 'รุ่นที่อ่านไว้ ไม่ส่งคือบันทึกทับรุ่นปัจจุบัน' }),
});

const checkedDefinition = z
  .object({
    row: z.int().meta({ description: 'ลำดับในคำขอ เริ่มที่ 1' }),
    ...{ code: z.string(), name: z.string(), outcome: z.enum(['new', 'changed', 'same', 'refused']) },
    changes: z.array(z.object({ column: z.string(), before: z.string(), after: z.string() })),
    errors: z.array(z.object({ code: z.string(), column: z.string().nullable(), detail: z.string() })),
  })
  .meta({ id: 'CheckedDevelopmentDefinition' });

export const saveDefinitionsRoute = apiRoute({
  id: 'saveDevelopmentDefinitions',
  ...{ area, path, method: 'POST', status: 200, access: 'token', scope: 'report:write', version: 'none' },
  needs: ['define-development-indicator'],
  summary: 'กำหนดหรือแก้ไขตัวชี้วัดหลายตัว ทั้งหมดหรือไม่เลย รหัสใหม่คือกำหนดใหม่ ตัวชี้วัดที่ไม่ส่งคงเดิม ลองก่อนได้ด้วย dryRun=true',
  params: place,
  query: z.object({
    dryRun: z.enum(['true', 'false']).default('false').meta({ description: 'true คือตรวจทุกแถวโดยไม่บันทึก' }),
  }),
  body: z.object({ rows: z.array(definitionRow).max(definitionSettings.rows) }),
  output: z.object({ dryRun: z.boolean(), rows: z.array(checkedDefinition) }),
  refusals: [
    ...(['forbidden', 'not-found', 'development-rows-faulty', 'changed-meanwhile', 'text-too-long'] as const),
    ...(['definition-code-twice', 'definition-frequency-unknown'] as const),
    ...(['definition-owner-unknown', 'definition-owner-ambiguous', 'definition-version-invalid'] as const),
    ...(['development-code-invalid', 'development-code-taken', 'development-part-missing'] as const),
    ...(['development-owner-invalid', 'development-years-invalid', 'not-a-fiscal-year'] as const),
    ...(['development-used-by-score', 'development-change-reason', 'development-values-outside'] as const),
  ],
});
