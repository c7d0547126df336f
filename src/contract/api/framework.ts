import { z } from 'zod';
import { frameworkSchema } from '../../domain/framework/framework-schema.ts';
import { componentSchema } from '../../domain/framework/tree-schema.ts';
import { apiRoute } from './api-route.ts';
import { nothing, yearPlace } from './api-values.ts';

// A schema that contains itself needs a name to be referred to by.
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
  query: z.object({ version: z.coerce.number().int().min(1).max(10_000).optional() }),
  output: frameworkSchema,
  status: 200,
  access: 'open',
  scope: 'read',
  refusals: ['forbidden', 'framework-not-found'],
  version: 'none',
});
