import { z } from 'zod';
import { evidenceLimits, fileRefusals } from '../../domain/reporting/evidence-limits.ts';
import { textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import { nothing, textUpTo, tokenReading, wholeNumber } from './api-values.ts';
import { attachedFileSchema, attachingRefusals } from './attached-files.ts';
import { innovationArea as area, innovationPlace, ofProposal } from './innovation-values.ts';

const reading = { ...tokenReading, area } as const;
const writing = { area, query: nothing, status: 200, access: 'token', scope: 'admin' } as const;
const filePlace = innovationPlace.extend({ file: wholeNumber(1, 999_999).meta({ description: 'ลำดับของไฟล์' }) });

export const attachInnovationFileRoute = apiRoute({
  ...{ ...writing, status: 201 },
  id: 'attachInnovationFile',
  needs: ['write-innovation'],
  method: 'POST',
  path: `${ofProposal}/files`,
  summary: 'แนบไฟล์กับข้อเสนอที่หน่วยงานเขียนอยู่',
  params: innovationPlace,
  output: attachedFileSchema,
  refusals: ['forbidden', 'not-found', 'innovation-not-editable', ...fileRefusals, ...attachingRefusals],
  version: 'none',
  file: true,
  fileFields: { title: 'ชื่อ ไม่ระบุคือชื่อไฟล์', replaces: 'ลำดับของไฟล์ที่ไฟล์นี้เป็นฉบับใหม่' },
});

export const downloadInnovationFileRoute = apiRoute({
  ...reading,
  id: 'downloadInnovationFile',
  path: `${ofProposal}/files/:file/:version`,
  summary: 'ดาวน์โหลดไฟล์ของข้อเสนอ',
  params: filePlace.extend({ version: wholeNumber(1, 999_999).meta({ description: 'ฉบับที่' }) }),
  output: z.unknown(),
  download: Object.keys(evidenceLimits.types),
  refusals: ['not-found'],
  version: 'none',
});

export const takeBackInnovationFileRoute = apiRoute({
  ...writing,
  id: 'takeBackInnovationFile',
  needs: ['write-innovation'],
  method: 'POST',
  path: `${ofProposal}/files/:file/take-back`,
  summary: 'ถอนไฟล์ของข้อเสนอที่หน่วยงานเขียนอยู่',
  params: filePlace,
  body: z.object({ reason: textUpTo(textLimits.reason).default('') }),
  output: attachedFileSchema,
  refusals: ['forbidden', 'not-found', 'innovation-not-editable', 'attachment-of-other-side', 'reason-required'],
  version: 'none',
});
