import { z } from 'zod';
import { evidenceLimits, fileRefusals } from '../../domain/reporting/evidence-limits.ts';
import { textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import { nothing, textUpTo, wholeNumber } from './api-values.ts';
import { attachedFileSchema, attachingRefusals, takeBackRefusals } from './attached-files.ts';
import { place } from './meeting-values.ts';

const area = 'การประชุม';
const path = '/meetings/:meeting/papers';
const one = place.extend({ number: wholeNumber(1, 999_999) });
const reading = { area, method: 'GET', status: 200, access: 'open', scope: 'read', version: 'none' } as const;
const writing = { area, method: 'POST', query: nothing, access: 'token', scope: 'admin', version: 'none' } as const;

export const listMeetingPapersRoute = apiRoute({
  ...reading,
  id: 'listMeetingPapers',
  path,
  summary: 'ไฟล์ประกอบการประชุมที่ผู้เรียกเปิดได้ ทุกฉบับ ผู้จัดประชุมเห็นที่ถอนแล้วด้วย',
  params: place,
  query: nothing,
  output: z.object({ files: z.array(attachedFileSchema) }),
  refusals: ['forbidden', 'not-found'],
});

export const attachMeetingPaperRoute = apiRoute({
  ...writing,
  id: 'attachMeetingPaper',
  needs: ['plan-meeting', 'record-meeting'],
  path,
  summary: 'แนบไฟล์หนึ่งไฟล์ประกอบวาระ หลังเชิญประชุมแล้วผู้ได้รับเชิญได้รับแจ้ง ชื่อเดิมคือฉบับใหม่',
  params: place,
  output: attachedFileSchema,
  status: 201,
  refusals: ['not-found', ...fileRefusals, ...attachingRefusals],
  file: true,
  fileFields: {
    title: 'ชื่อเอกสาร ไม่ระบุคือชื่อไฟล์',
    about: 'ลำดับของวาระ',
    replaces: 'ลำดับของเอกสารที่ไฟล์นี้เป็นฉบับใหม่ ไม่ระบุคือเอกสารใหม่',
    visibility: 'public ทุกคนที่อ่านกำหนดการประชุม · invitees หรือไม่ระบุ เฉพาะผู้ได้รับเชิญ',
  },
});

export const downloadMeetingPaperRoute = apiRoute({
  ...reading,
  id: 'downloadMeetingPaper',
  path: `${path}/:number`,
  summary: 'ดาวน์โหลดไฟล์ประกอบการประชุม ฉบับที่ใช้อยู่ หรือฉบับที่ระบุ',
  params: one,
  query: z.object({ version: wholeNumber(1, 999_999).optional() }),
  output: z.unknown(),
  download: Object.keys(evidenceLimits.types),
  refusals: ['forbidden', 'not-found'],
});

export const takeBackMeetingPaperRoute = apiRoute({
  ...writing,
  id: 'takeBackMeetingPaper',
  needs: ['plan-meeting'],
  path: `${path}/:number/take-back`,
  summary: 'ถอนไฟล์พร้อมเหตุผล ก่อนประชุม ผู้ได้รับเชิญได้รับแจ้ง',
  params: one,
  body: z.object({ reason: textUpTo(textLimits.reason) }),
  output: attachedFileSchema,
  status: 200,
  refusals: takeBackRefusals,
});
