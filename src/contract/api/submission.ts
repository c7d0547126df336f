import { z } from 'zod';
import { roundCodeSchema } from '../../domain/framework/source-schema.ts';
import { eachResultText } from '../../domain/reporting/result-texts.ts';
import { apiRoute } from './api-route.ts';
import {
  decimalOrNull,
  instantOrNull,
  nothing,
  organisationSchema,
  roundPlace,
  wholeNumber,
  yearPlace,
} from './api-values.ts';

const area = 'การส่งรายงานและความคืบหน้า';
const reading = { method: 'GET', area, query: nothing, status: 200, scope: 'read', version: 'none' } as const;

const cardIndicator = z
  .object({
    code: z.string(),
    component: z.string(),
    name: z.string(),
    unit: z.string(),
    weight: z.string(),
    leads: z.array(z.string()),
    supports: z.array(z.string()),
    definition: z.string(),
    baselines: z.array(z.object({ fiscalYear: z.int(), value: decimalOrNull })),
    levels: z.array(z.object({ score: z.string(), value: z.string() })),
    formula: z.string().nullable(),
    variables: z.array(z.object({ label: z.string(), unit: z.string(), value: decimalOrNull })),
    state: z.string(),
    result: decimalOrNull,
    score: decimalOrNull,
    weighted: decimalOrNull,
    ...eachResultText(() => z.string()),
    evidence: z.array(
      z.object({
        title: z.string(),
        url: z.string().nullable(),
        fileName: z.string(),
        sha256: z.string(),
        sizeBytes: z.string(),
        version: z.int(),
        addedAt: z.string().optional().meta({ description: 'เวลาที่แนบ (UTC) ฉบับที่เก็บไว้ก่อนหน้านี้ไม่มี' }),
      }),
    ),
    sharedFrom: z.string().nullable(),
  })
  .meta({ id: 'CardIndicator' });

const cardSchema = z
  .object({
    format: z.literal('samrit.sar/1'),
    organisationId: z.string(),
    fiscalYear: z.int(),
    round: z.object({ code: z.string(), name: z.string(), from: z.string(), to: z.string() }),
    requires: z.array(z.string()),
    due: z.object({
      stated: z.string().nullable(),
      due: z.string(),
      moves: z.array(z.object({ from: z.string(), to: z.string(), by: z.string(), reason: z.string() })),
    }),
    endorsed: z.object({ name: z.string(), actingFor: z.string().nullable(), at: z.string() }).nullable(),
    total: decimalOrNull,
    grade: z.string().nullable(),
    lateDeduction: decimalOrNull.optional().meta({ description: 'คะแนนที่ปรับลดเพราะล่าช้า ซึ่งปรับลดจาก total แล้ว' }),
    indicators: z.array(cardIndicator),
  })
  .meta({ id: 'ReportCard' });

const lateSchema = z
  .object({
    until: z.string(),
    settled: z.boolean().meta({ description: 'false: ยังเพิ่มขึ้นทุกวันทำการ' }),
    workingDays: z.int(),
    perDay: decimalOrNull,
    deduction: decimalOrNull,
    days: z.array(z.object({ date: z.string(), counts: z.boolean(), why: z.string(), holiday: z.string().nullable() })),
    daysLeftOut: z.int(),
  })
  .meta({ id: 'ReportLate' });

const editionSchema = z
  .object({
    edition: z.int(),
    sentAt: instantOrNull.meta({ description: 'เสนอผู้ว่าราชการจังหวัดเมื่อใด' }),
    arrivedAt: z.string().meta({ description: 'ผู้ว่าราชการจังหวัดรับรอง และถึงสำนักงาน ก.พ.ร. เมื่อใด' }),
    endorsedName: z.string().nullable(),
    endorsedFor: z.string().nullable(),
    receivedAt: instantOrNull,
    receiptNumber: z.string().nullable(),
    receivedName: z.string().nullable(),
    returnedAt: instantOrNull,
    returnReason: z.string().nullable(),
    returnedName: z.string().nullable(),
  })
  .meta({ id: 'ReportEdition' });

const cardRefusals = [
  'forbidden',
  'not-found',
  'submitted-report-altered',
  'edition-not-found',
  'edition-not-kept',
] as const;
const editionNumber = wholeNumber(1, 999_999);

export const readCardRoute = apiRoute({
  ...reading,
  query: z.object({
    edition: editionNumber.optional().meta({ description: 'ฉบับที่ส่งครั้งที่เท่าใด ไม่ระบุคือรอบตามที่เป็นอยู่' }),
  }),
  id: 'readCard',
  path: '/:year/provinces/:org/rounds/:round/card',
  summary: 'e-SAR Card ของรอบ ตามฉบับที่ส่งแล้ว หรือตามข้อมูลปัจจุบันก่อนส่ง พร้อมใบรับและวันล่าช้าทีละวัน',
  params: roundPlace,
  output: z.object({
    organisation: organisationSchema,
    card: cardSchema,
    submitted: z
      .object({ edition: z.int(), contentHash: z.string(), submittedAt: z.string() })
      .nullable()
      .meta({ description: 'null: ยังไม่ได้ส่ง หรือส่งก่อนที่ระบบจะเก็บฉบับที่ส่ง' }),
    edition: editionSchema.nullable().meta({ description: 'null: ยังไม่ได้ส่ง' }),
    receiptNumber: z.string().nullable(),
    receivedAt: instantOrNull,
    late: lateSchema.nullable(),
  }),
  access: 'open',
  refusals: cardRefusals,
  changesWith: 'party',
});

export const readEditionsRoute = apiRoute({
  ...reading,
  id: 'readReportEditions',
  path: '/:year/provinces/:org/rounds/:round/editions',
  summary: 'ทุกฉบับของรายงานที่ส่งถึงสำนักงาน ก.พ.ร. พร้อมวันส่ง วันรับ เลขรับ และเหตุที่ส่งกลับของแต่ละฉบับ',
  params: roundPlace,
  output: z.object({
    organisation: organisationSchema,
    editions: z.array(
      editionSchema.extend({
        contentHash: z.string().nullable().meta({ description: 'null: ส่งก่อนที่ระบบจะเก็บฉบับที่ส่ง' }),
      }),
    ),
  }),
  access: 'open',
  refusals: ['forbidden', 'not-found'],
  changesWith: 'party',
});

const changeSchema = z.object({ field: z.string(), label: z.string(), before: z.string(), after: z.string() });
const namedSchema = z.object({ code: z.string(), name: z.string() });

export const compareEditionsRoute = apiRoute({
  ...reading,
  id: 'compareReportEditions',
  path: '/:year/provinces/:org/rounds/:round/editions/compare',
  summary: 'สิ่งที่เปลี่ยนระหว่างสองฉบับของรายงาน ทีละตัวชี้วัดและทีละช่อง',
  params: roundPlace,
  query: z.object({ before: editionNumber, after: editionNumber }),
  output: z.object({
    before: z.int(),
    after: z.int(),
    whole: z.array(changeSchema),
    added: z.array(namedSchema),
    removed: z.array(namedSchema),
    changed: z.array(namedSchema.extend({ changes: z.array(changeSchema) })),
    unchanged: z.int(),
  }),
  access: 'open',
  refusals: cardRefusals,
  changesWith: 'party',
});

const counts = z.object({
  total: z.int(),
  accepted: z.int(),
  sent: z.int(),
  returned: z.int(),
  begun: z.int(),
  untouched: z.int(),
  lastAt: instantOrNull,
});

export const readProgressRoute = apiRoute({
  ...reading,
  id: 'readProgress',
  path: '/:year/rounds/:round/progress',
  summary: 'จังหวัดที่รายงานแล้ว ล่าช้า และยังไม่เริ่มรายงาน ในรอบหนึ่งของทุกจังหวัด เป็นจำนวนเท่านั้น',
  params: yearPlace.extend({ round: roundCodeSchema }),
  output: z.object({
    today: z.string(),
    parties: z.array(
      z.object({
        organisationId: z.string(),
        name: z.string(),
        clusterName: z.string().nullable(),
        state: z.enum(['not-opened', 'silent', 'under-way', 'with-governor', 'reported', 'unreported']),
        late: z.boolean(),
        due: z.string().nullable(),
        sentOn: z.string().nullable(),
        arrivedOn: z.string().nullable().meta({ description: 'วันที่ฉบับแรกมาถึง ใช้นับความล่าช้า' }),
        silentAgencies: z.int(),
        counts,
      }),
    ),
    trend: z.array(z.object({ day: z.string(), reports: z.int(), results: z.int() })),
  }),
  access: 'token',
  refusals: ['forbidden', 'framework-not-found', 'round-unknown'],
  changesWith: 'nation',
});
