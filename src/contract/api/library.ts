import { z } from 'zod';
import { documentAudiences, documentKinds } from '../../domain/library/year-document.ts';
import { evidenceLimits } from '../../domain/reporting/evidence-limits.ts';
import { apiRoute } from './api-route.ts';
import { nothing, openReading, textUpTo, wholeNumber, yearPlace } from './api-values.ts';

const area = 'เอกสารของปี';
const list = '/:year/library';
const path = `${list}/:document` as const;
const place = yearPlace.extend({ document: wholeNumber(1, 999_999).meta({ description: 'ลำดับของเอกสารในปีนั้น' }) });

const documentSchema = z
  .object({
    ...{ fiscalYear: z.int(), number: z.int() },
    kind: z.enum(documentKinds).meta({ description: 'guideline แนวทาง · manual คู่มือ · form แบบฟอร์ม · other เอกสารอื่น' }),
    title: z.string(),
    audience: z.enum(documentAudiences).meta({ description: 'public ทุกคน · signed-in ผู้ที่เข้าสู่ระบบ' }),
    file: z.object({ sha256: z.string(), fileName: z.string(), mediaType: z.string(), sizeBytes: z.string() }),
    ...{ publishedAt: z.string(), publishedName: z.string() },
    withdrawn: z.object({ at: z.string(), name: z.string(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'YearDocument' });

const reading = { ...openReading, area, version: 'none' } as const;
const writing = {
  area,
  query: nothing,
  output: documentSchema,
  access: 'token',
  scope: 'admin',
  version: 'none',
} as const;

export const readLibraryRoute = apiRoute({
  ...reading,
  id: 'readLibrary',
  path: list,
  summary: 'แนวทาง คู่มือ และแบบฟอร์มของปีที่ผู้ขออ่านได้',
  params: yearPlace,
  output: z.object({ fiscalYear: z.int(), documents: z.array(documentSchema) }),
  refusals: ['forbidden', 'framework-not-found'],
});

export const publishDocumentRoute = apiRoute({
  ...writing,
  id: 'publishDocument',
  needs: ['publish-document'],
  method: 'POST',
  path: list,
  summary: 'เผยแพร่เอกสารหนึ่งฉบับพร้อมไฟล์ ตรวจชนิดจากเนื้อไฟล์เช่นเดียวกับหลักฐาน',
  params: yearPlace,
  status: 201,
  refusals: [
    ...(['framework-not-found', 'document-kind-unknown', 'document-audience-unknown'] as const),
    ...(['document-title-missing', 'document-title-too-long', 'file-missing', 'file-empty', 'file-too-large'] as const),
    ...(['file-type-not-allowed', 'pdf-not-whole', 'pdf-holds-web-page'] as const),
  ],
  file: true,
  fileFields: {
    title: 'ชื่อเอกสารตามหน้าปก',
    kind: `ประเภท: ${documentKinds.join(', ')}`,
    audience: `ผู้อ่าน: ${documentAudiences.join(', ')}`,
  },
});

export const withdrawDocumentRoute = apiRoute({
  ...writing,
  id: 'withdrawDocument',
  needs: ['publish-document'],
  method: 'POST',
  path: `${path}/withdraw`,
  summary: 'ถอนเอกสารพร้อมเหตุผล ที่อยู่เดิมบอกว่าถอนแล้ว',
  params: place,
  body: z.object({ reason: textUpTo(4000) }),
  status: 200,
  refusals: ['not-found', 'document-withdrawn', 'reason-required'],
});

export const documentFileRoute = apiRoute({
  ...reading,
  id: 'downloadDocument',
  path: `${path}/file`,
  summary: 'ดาวน์โหลดไฟล์ของเอกสาร ที่อยู่นี้ไม่เปลี่ยน',
  params: place,
  output: z.unknown(),
  download: Object.keys(evidenceLimits.types),
  refusals: ['forbidden', 'not-found', 'document-withdrawn'],
});
