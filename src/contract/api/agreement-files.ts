import { z } from 'zod';
import { agreementStatuses } from '../../domain/agreement/agreement-moves.ts';
import { evidenceLimits, fileRefusals } from '../../domain/reporting/evidence-limits.ts';
import { textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute } from './api-route.ts';
import { nothing, organisationSchema, provincePlace, textUpTo, tokenReading, wholeNumber } from './api-values.ts';
import { attachedFileSchema, attachingRefusals, takeBackRefusals } from './attached-files.ts';

const area = 'เอกสารประกอบข้อเสนอและการเจรจา';
const path = '/:year/provinces/:org/agreement/files';
const place = provincePlace.extend({ number: wholeNumber(1, 999_999) });
const attaching = ['edit-agreement', 'counter-propose', 'record-resolution'] as const;
const reading = { ...tokenReading, area } as const;
const writing = { area, method: 'POST', query: nothing, access: 'token', scope: 'admin', version: 'none' } as const;

export const listAgreementFilesRoute = apiRoute({
  ...reading,
  id: 'listAgreementFiles',
  path,
  summary: 'เอกสารประกอบข้อเสนอและการเจรจาของจังหวัดหรือกลุ่มจังหวัด ทุกฉบับ รวมที่ถอนแล้ว',
  params: provincePlace,
  output: z.object({
    organisation: organisationSchema,
    fiscalYear: z.int(),
    status: z.enum(agreementStatuses),
    abouts: z.array(z.object({ about: z.string(), label: z.string(), takes: z.boolean() })).meta({
      description: 'เรื่องที่เอกสารประกอบได้ takes คือแนบได้ขณะนี้',
    }),
    files: z.array(attachedFileSchema),
  }),
  refusals: ['forbidden', 'not-found'],
  version: 'none',
});

export const attachAgreementFileRoute = apiRoute({
  ...writing,
  id: 'attachAgreementFile',
  needs: attaching,
  path,
  summary: 'แนบไฟล์หนึ่งไฟล์ประกอบร่าง หรือประกอบการเจรจา ตรวจชนิดจากเนื้อไฟล์เช่นเดียวกับหลักฐาน ชื่อเดิมคือฉบับใหม่',
  params: provincePlace,
  output: attachedFileSchema,
  status: 201,
  refusals: ['not-found', ...fileRefusals, ...attachingRefusals],
  file: true,
  fileFields: {
    title: 'ชื่อเอกสาร ไม่ระบุคือชื่อไฟล์',
    about: 'เรื่องที่เอกสารประกอบ ตาม abouts ของรายการ ไม่ระบุคือทั้งฉบับ',
    replaces: 'ลำดับของเอกสารที่ไฟล์นี้เป็นฉบับใหม่ ไม่ระบุคือเอกสารใหม่',
  },
});

export const downloadAgreementFileRoute = apiRoute({
  ...reading,
  id: 'downloadAgreementFile',
  path: `${path}/:number/:version`,
  summary: 'ดาวน์โหลดเอกสารหนึ่งฉบับ ฉบับก่อนก็ได้',
  params: place.extend({ version: wholeNumber(1, 999_999) }),
  output: z.unknown(),
  download: Object.keys(evidenceLimits.types),
  refusals: ['forbidden', 'not-found'],
  version: 'none',
});

export const takeBackAgreementFileRoute = apiRoute({
  ...writing,
  id: 'takeBackAgreementFile',
  needs: attaching,
  path: `${path}/:number/take-back`,
  summary: 'ถอนเอกสารพร้อมเหตุผล เมื่อยังไม่มีสิ่งใดอาศัยเอกสารนั้น',
  params: place,
  body: z.object({ reason: textUpTo(textLimits.reason) }),
  output: attachedFileSchema,
  status: 200,
  refusals: takeBackRefusals,
});
