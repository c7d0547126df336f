import { z } from 'zod';
import { roundCodeSchema } from '../../domain/framework/source-schema.ts';
import { organisationIdOf } from '../../domain/people/address-parts.ts';
import { permissionsToEnter } from '../../domain/reporting/permission-to-enter.ts';
import {
  eachResultText,
  LONGEST_RESULT_TEXT,
  resultTextColumn,
  resultTextNames,
} from '../../domain/reporting/result-texts.ts';
import { textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import { decimalOrNull, judgedText, textUpTo, typedCode, typedNumber, yearPlace } from './api-values.ts';
import { resultSchema } from './result.ts';

/** Enough for every province and indicator of a round's central figures; an assumption. */
export const MOST_BULK_ROWS = 1000;

const textOrKept = judgedText(LONGEST_RESULT_TEXT)
  .nullish()
  .meta({ description: 'ไม่ส่งคือคงข้อความเดิม แถวที่ข้อความยาวเกินถูกปฏิเสธเฉพาะแถวนั้น' });

const bulkRowSchema = z
  .object({
    organisationId: typedCode(60).overwrite(organisationIdOf).meta({ example: 'TH-42' }),
    code: typedCode(60).meta({ description: 'รหัสตัวชี้วัด', example: '2.2-DGR' }),
    rowVersion: z.int().nullish().meta({ description: 'รุ่นที่อ่านไว้ ไม่ส่งคือบันทึกทับรุ่นปัจจุบัน' }),
    variables: z
      .record(textUpTo(60), typedNumber)
      .default({})
      .meta({ description: 'เฉพาะค่าที่เปลี่ยน ค่าว่างคือยังไม่มีข้อมูล ไม่ใช่ 0' }),
    ...eachResultText(() => textOrKept),
    reasons: z
      .record(textUpTo(100), judgedText(textLimits.reasons))
      .default({})
      .meta({ description: 'คำตอบของค่าที่ระบบถามซ้ำ ตาม key ใน doubts' }),
  })
  .meta({ id: 'BulkResultRow' });

const csvTexts = resultTextNames.map(resultTextColumn).join(',');
const csvColumnsSaid = `ตาราง CSV (UTF-8) หัวตาราง organisation_id,code,variable,value แล้วตามด้วย ${csvTexts},row_version ได้ หนึ่งแถวต่อหนึ่งค่า ทุกบรรทัดมีช่องเท่าหัวตาราง คอลัมน์ข้อความที่ไม่มีคือคงข้อความเดิม ช่องว่างคือลบข้อความ ตัวชี้วัดที่มีหลายบรรทัดเขียนข้อความที่บรรทัดใดก็ได้`;

/** The answer for one row; rows are answered in the order they were sent. */
const bulkOutcomeSchema = z
  .object({
    row: z.int().meta({ description: 'ลำดับในคำขอ เริ่มที่ 1' }),
    organisationId: z.string(),
    code: z.string(),
    outcome: z.enum(['saved', 'unchanged', 'refused']),
    status: resultSchema.shape.status.nullable(),
    rowVersion: z.int().nullable(),
    value: decimalOrNull,
    state: resultSchema.shape.state.nullable(),
    selfScore: decimalOrNull,
    questions: z.int().meta({ description: 'ค่าที่ระบบถามซ้ำและยังไม่มีเหตุผล ต้องตอบก่อนส่งผล' }),
    errors: z.array(z.object({ code: z.string(), field: z.string().optional(), detail: z.string() })),
  })
  .meta({ id: 'BulkResultOutcome' });

export const bulkResultsRoute = apiRoute({
  id: 'saveManyResults',
  needs: permissionsToEnter,
  method: 'POST',
  path: '/:year/rounds/:round/results/bulk',
  area: 'ผลรายตัวชี้วัด',
  summary:
    'ส่งผลหลายตัวชี้วัดของหลายจังหวัดในคราวเดียว ตรวจสิทธิและข้อมูลทีละแถว แถวที่ผ่านบันทึก แถวที่ไม่ผ่านบอกเหตุ ลองก่อนได้ด้วย dryRun=true',
  params: yearPlace.extend({ round: roundCodeSchema }),
  query: z.object({
    dryRun: z.enum(['true', 'false']).default('false').meta({ description: 'true คือตรวจทุกแถวโดยไม่บันทึก' }),
  }),
  body: z.union([
    z.object({ results: z.array(bulkRowSchema).min(1).max(MOST_BULK_ROWS) }),
    z.object({ csv: textUpTo(1_000_000).meta({ description: `${csvColumnsSaid} หรือส่งตารางเป็นเนื้อคำขอชนิด text/csv` }) }),
  ]),
  output: z.object({
    dryRun: z.boolean(),
    saved: z.int(),
    unchanged: z.int(),
    refused: z.int(),
    rows: z.array(bulkOutcomeSchema),
  }),
  status: 200,
  access: 'token',
  scope: 'report:write',
  refusals: ['csv-not-understood', 'csv-line-does-not-fit', 'bulk-too-many-rows'],
  version: 'none',
  table: true,
});
