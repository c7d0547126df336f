import { z } from 'zod';
import { apiRoute } from './api-route.ts';
import { nothing, resultPlace } from './api-values.ts';
import { attachEvidenceRoute, locks } from './result.ts';

const area = 'หลักฐาน';
const path = `${attachEvidenceRoute.path}/:sha256` as const;
const filePlace = resultPlace.extend({
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: 'ลายนิ้วมือ SHA-256 ของไฟล์ ตามรายการหลักฐานของผล' }),
});

export const downloadEvidenceRoute = apiRoute({
  id: 'downloadEvidence',
  method: 'GET',
  path,
  area,
  summary: 'ดาวน์โหลดไฟล์หลักฐานหนึ่งไฟล์ สำหรับผู้อ่านผลตัวชี้วัดนั้นได้',
  params: filePlace,
  query: nothing,
  output: z.unknown(),
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: ['forbidden', 'not-found'],
  version: 'none',
  download: true,
});

export const removeEvidenceRoute = apiRoute({
  id: 'removeEvidence',
  method: 'DELETE',
  path,
  area,
  summary: 'นำไฟล์หลักฐานออกจากผล บันทึกการดำเนินการยังเก็บว่าเคยมี',
  params: filePlace,
  query: nothing,
  output: z.object({ removed: z.literal(true) }),
  status: 200,
  access: 'token',
  scope: 'report:write',
  refusals: ['not-found', ...locks],
  version: 'none',
});
