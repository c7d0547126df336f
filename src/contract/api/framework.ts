import { z } from 'zod';
import { frameworkVersionCodes } from '../../domain/framework/check-version.ts';
import { frameworkSchema } from '../../domain/framework/framework-schema.ts';
import { frameworkProblemCodes } from '../../domain/framework/problem.ts';
import { componentSchema } from '../../domain/framework/tree-schema.ts';
import { apiRoute } from './api-route.ts';
import { bindingRefusals, nothing, proofBody, wholeNumber, yearPlace } from './api-values.ts';

// A recursive schema needs a name for references.
z.globalRegistry.add(componentSchema, { id: 'FrameworkComponent' });
z.globalRegistry.add(frameworkSchema, { id: 'Framework' });

const area = 'กรอบการประเมิน';

export const listFrameworksRoute = apiRoute({
  id: 'listFrameworks',
  method: 'GET',
  path: '/frameworks',
  area,
  summary: 'กรอบการประเมินที่เผยแพร่แล้วทุกปีงบประมาณ ปีล่าสุดก่อน',
  params: nothing,
  query: nothing,
  output: z.object({
    frameworks: z.array(
      z.object({
        fiscalYear: z.int(),
        version: z.int(),
        name: z.string(),
        versions: z.array(z.object({ version: z.int(), publishedAt: z.string() })),
      }),
    ),
  }),
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: ['forbidden'],
  version: 'none',
});

export const readFrameworkRoute = apiRoute({
  id: 'readFramework',
  method: 'GET',
  path: '/frameworks/:year',
  area,
  summary: 'กรอบการประเมินของปีงบประมาณหนึ่ง ครบทุกค่าพร้อมแหล่งที่มา',
  params: yearPlace,
  query: z.object({ version: wholeNumber(1, 10_000).optional() }),
  output: frameworkSchema,
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: ['forbidden', 'framework-not-found'],
  version: 'none',
});

const changesSchema = z
  .array(
    z
      .object({ path: z.string(), before: z.string().nullable(), after: z.string().nullable() })
      .meta({ id: 'FrameworkChange' }),
  )
  .meta({ description: 'ทุกค่าที่ต่างกัน null คือไม่มีค่านั้น' });

const versionQuery = wholeNumber(1, 10_000).optional();

export const compareFrameworksRoute = apiRoute({
  id: 'compareFrameworks',
  method: 'GET',
  path: '/frameworks/:year/changes',
  area,
  summary: 'สิ่งที่ต่างจากกรอบของปีอื่นหรือฉบับอื่น ขอ text/csv เพื่อรับเป็นตาราง',
  params: yearPlace,
  query: z.object({
    since: yearPlace.shape.year.meta({ description: 'ปีที่นำมาเทียบ' }),
    sinceVersion: versionQuery,
    version: versionQuery,
  }),
  output: z.object({ changes: changesSchema }),
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: ['forbidden', 'framework-not-found'],
  version: 'none',
  table: true,
});

export const publishFrameworkRoute = apiRoute({
  id: 'publishFramework',
  needs: ['publish-framework'],
  method: 'POST',
  path: '/frameworks',
  area,
  summary: 'เผยแพร่กรอบการประเมินเป็นปีใหม่ หรือเป็นฉบับถัดไปของปีที่เผยแพร่แล้ว ไม่เขียนทับฉบับเดิม',
  params: nothing,
  query: nothing,
  // Errors inside the framework are reported by its own checks, all at once and by path.
  body: z
    .looseObject({ fiscalYear: z.unknown(), version: z.unknown(), proof: proofBody })
    .meta({ description: 'กรอบการประเมินทั้งฉบับ รูปแบบเดียวกับที่ GET /frameworks/{year} ตอบ และ proof ซึ่งไม่เป็นส่วนของกรอบ' }),
  output: z.object({
    fiscalYear: z.int(),
    version: z.int(),
    name: z.string(),
    comparedWith: z
      .object({ fiscalYear: z.int(), version: z.int() })
      .nullable()
      .meta({ description: 'ฉบับก่อนหน้า หรือกรอบของปีก่อนเมื่อเป็นปีใหม่' }),
    changes: changesSchema,
  }),
  status: 201,
  access: 'token',
  scope: 'admin',
  refusals: [...frameworkProblemCodes, ...frameworkVersionCodes, ...bindingRefusals],
  version: 'none',
});
