import { z } from 'zod';
import { roundCodeSchema } from '../../domain/framework/source-schema.ts';
import { evidenceLimits, fileRefusals } from '../../domain/reporting/evidence-limits.ts';
import { permissionsToEnter } from '../../domain/reporting/permission-to-enter.ts';
import { apiRoute } from './api-route.ts';
import {
  judgedText,
  nothing,
  openReading,
  resultPlace,
  roundPlace,
  textUpTo,
  typedCode,
  typedRound,
} from './api-values.ts';
import { evidenceSchema, locks, resultPath } from './result.ts';

const area = 'หลักฐาน';
const path = `${resultPath}/evidence` as const;
const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: 'ค่าแฮช SHA-256 ของหลักฐาน ตามรายการหลักฐานของผล' });
const filePlace = resultPlace.extend({ sha256 });
const claims = z
  .array(textUpTo(200))
  .max(200)
  .optional()
  .meta({ description: 'เรื่องที่ใช้เป็นหลักฐาน เช่น variable:current หรือ statement:narrative ไม่ระบุคือทั้งตัวชี้วัด' });

const adding = {
  area,
  method: 'POST',
  params: resultPlace,
  query: nothing,
  output: evidenceSchema,
  status: 201,
  access: 'token',
  scope: 'report:write',
  version: 'none',
} as const;
const placing = ['not-found', 'too-many-files', 'evidence-already-there', 'claim-unknown', ...locks] as const;
const reading = { ...openReading, area, version: 'none' } as const;
const taken = { ...reading, output: z.unknown(), refusals: ['forbidden', 'not-found'] } as const;
const archive = ['application/zip'] as const;

export const attachEvidenceRoute = apiRoute({
  ...adding,
  id: 'attachEvidence',
  needs: permissionsToEnter,
  path,
  summary: 'แนบไฟล์หลักฐานหนึ่งไฟล์ ตรวจชนิดจากเนื้อไฟล์ เก็บครั้งเดียวตาม SHA-256 ชื่อเดิมคือฉบับใหม่แทนฉบับเดิม',
  refusals: [...fileRefusals, 'title-missing', 'title-too-long', ...placing],
  file: true,
  fileFields: {
    title: 'ชื่อหลักฐาน ไม่ระบุคือชื่อไฟล์',
    claims: ['เรื่องที่ใช้เป็นหลักฐาน ส่งชื่อช่องซ้ำได้หลายครั้ง'],
  },
});

export const linkEvidenceRoute = apiRoute({
  ...adding,
  id: 'linkEvidence',
  needs: permissionsToEnter,
  path: `${path}/links`,
  summary: 'เพิ่มลิงก์เป็นหลักฐาน รับเฉพาะ https เก็บที่อยู่และชื่อ ไม่ได้เก็บเนื้อหาของหน้า',
  body: z.object({
    url: judgedText(evidenceLimits.longestLink),
    title: judgedText(evidenceLimits.longestTitle),
    claims,
  }),
  refusals: ['link-not-https', 'link-not-understood', 'title-missing', 'title-too-long', ...placing],
});

export const reuseEvidenceRoute = apiRoute({
  ...adding,
  id: 'reuseEvidence',
  needs: permissionsToEnter,
  path: `${path}/reuse`,
  summary: 'ใช้หลักฐานที่จังหวัดเคยแนบแล้วกับผลนี้ ไฟล์เก็บครั้งเดียว',
  body: z.object({
    from: z.object({ fiscalYear: z.int(), round: typedRound, code: typedCode(60), sha256 }),
    claims,
  }),
  refusals: placing,
});

export const listReusableEvidenceRoute = apiRoute({
  ...reading,
  id: 'listReusableEvidence',
  path: `${path}/existing`,
  summary: 'หลักฐานของจังหวัดที่นำมาใช้กับผลนี้ได้ ใหม่สุดก่อน ค้นจากชื่อ ชื่อไฟล์ หรือรหัสตัวชี้วัด',
  params: resultPlace,
  query: z.object({ q: textUpTo(200).optional() }),
  output: z.object({
    evidence: z.array(
      evidenceSchema
        .extend({ fiscalYear: z.int(), round: roundCodeSchema, code: z.string() })
        .meta({ id: 'EvidencePlaced' }),
    ),
    more: z.boolean(),
  }),
  access: 'token',
  refusals: ['not-found'],
});

export const downloadEvidenceRoute = apiRoute({
  ...taken,
  id: 'downloadEvidence',
  download: Object.keys(evidenceLimits.types),
  path: `${path}/:sha256`,
  summary: 'ดาวน์โหลดไฟล์หลักฐานหนึ่งไฟล์ ฉบับก่อนหน้าก็ได้ สำหรับผู้อ่านผลตัวชี้วัดนั้นได้',
  params: filePlace,
});

export const downloadIndicatorEvidenceRoute = apiRoute({
  ...taken,
  id: 'downloadIndicatorEvidence',
  download: archive,
  path: `${resultPath}/evidence.zip`,
  summary: 'หลักฐานทั้งหมดของตัวชี้วัดเป็น zip พร้อมรายการ CSV และ JSON (ไฟล์ SHA-256 ขนาด เรื่องที่ใช้เป็นหลักฐาน ผู้ใด เมื่อใด)',
  params: resultPlace,
});

export const downloadRoundEvidenceRoute = apiRoute({
  ...taken,
  id: 'downloadRoundEvidence',
  download: archive,
  path: '/:year/provinces/:org/rounds/:round/evidence.zip',
  summary: 'หลักฐานทั้งรอบเป็น zip พร้อมรายการ เฉพาะตัวชี้วัดที่ผู้ขออ่านได้',
  params: roundPlace,
});

export const removeEvidenceRoute = apiRoute({
  area,
  id: 'removeEvidence',
  needs: permissionsToEnter,
  method: 'DELETE',
  path: `${path}/:sha256`,
  summary: 'นำหลักฐานออกจากผล ฉบับที่เคยถูกแทนกลับมาใช้ บันทึกการดำเนินการยังเก็บว่าเคยมี',
  params: filePlace,
  query: nothing,
  output: z.object({ removed: z.literal(true) }),
  status: 200,
  access: 'token',
  scope: 'report:write',
  refusals: ['not-found', ...locks],
  version: 'none',
});
