import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { problemSchema } from '../contract/api/api-problem.ts';
import { type ApiRoute, refusalsOf } from '../contract/api/api-route.ts';
import { exampleSentence } from '../contract/refusals/sentence-of.ts';
import { accessScopeNames, accessScopes } from '../domain/people/access-scope.ts';
import type { RefusalCode } from '../domain/refusals/refusal-facts.ts';
import { statusOf } from './problems.ts';
import { tidyOpenapi } from './tidy-openapi.ts';

interface Documented {
  readonly response?: Readonly<Record<string, object>>;
  readonly [part: string]: unknown;
}

const about = `API ของสัมฤทธิ์ ใช้กรณีใช้งานเดียวกับหน้าเว็บ

ยืนยันตัวตนด้วย Authorization: Bearer <รหัสเข้าถึง> ซึ่งสร้างที่หน้าบัญชีของฉัน ขอบเขต: ${accessScopes
  .map((scope) => `${scope} (${accessScopeNames[scope]})`)
  .join(', ')} ขอบเขตหลังรวมขอบเขตหน้า สิ่งที่เผยแพร่แล้วอ่านได้โดยไม่ต้องมีรหัส

ทศนิยมเป็นข้อความทุกที่ วันที่เป็น YYYY-MM-DD เวลาเป็น ISO 8601 (UTC) ค่า null คือไม่มีข้อมูล ไม่ใช่ 0

ปีงบประมาณเป็น พ.ศ. วันที่เป็น ค.ศ. ส่งสลับกันจะถูกปฏิเสธพร้อมค่าที่น่าจะหมายถึง รหัส วันที่ และจำนวนใช้เลขไทยหรือเลขอารบิกก็ได้ ความยาวข้อความ (maxLength) นับเป็นอักขระ Unicode หนึ่งบรรทัดใหม่นับหนึ่ง

ชื่อพารามิเตอร์หรือชื่อช่องที่เอกสารนี้ไม่ระบุถูกปฏิเสธ (field-unknown) และชื่อซ้ำในวัตถุเดียวกันถูกปฏิเสธ (field-twice) โดยไม่ทำรายการใด การบันทึกที่ไม่มีข้อมูลเปลี่ยนตอบสำเร็จพร้อม samrit-unchanged: true และไม่สร้างรุ่นใหม่`;

/** The OpenAPI 3.1 document, produced from the routes as they are registered. */
export const openapiOptions: FastifyDynamicSwaggerOptions = {
  openapi: {
    openapi: '3.1.0',
    info: { title: 'สัมฤทธิ์ API', version: '1', description: about },
    servers: [{ url: '/' }],
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'รหัสเข้าถึงส่วนบุคคล' } },
    },
  },
  transform: (document) => {
    const route = document.route.config?.contract;
    const { schema, url } = jsonSchemaTransform(document);
    return route ? { url, schema: { ...schema, ...describe(route, schema as Documented) } } : { schema, url };
  },
  transformObject: (document) => tidyOpenapi(jsonSchemaTransformObject(document)),
};

function describe(route: ApiRoute, schema: Documented) {
  const { scope, access } = route;
  return {
    operationId: route.id,
    summary: route.summary,
    tags: [route.area],
    description: `ขอบเขตของรหัสเข้าถึง: ${scope}${access === 'open' ? ' (ไม่มีรหัสก็อ่านสิ่งที่เผยแพร่แล้วได้)' : ''}`,
    security: access === 'open' ? [{ token: [] }, {}] : [{ token: [] }],
    headers: headersOf(route),
    ...(route.file ? { body: fileBodyOf(route), consumes: ['multipart/form-data'] } : {}),
    response: {
      [route.status]: acceptedOf(route, schema),
      ...(revalidates(route) ? { 304: { description: 'คำตอบยังเหมือนที่อ่านไว้ ตาม ETag ใน If-None-Match' } } : {}),
      ...refusedOf(route),
    },
  };
}

/** If the ETag is of the response itself: a row version does not cover everything in it. */
function revalidates(route: ApiRoute): boolean {
  return route.changesWith !== undefined && route.version === 'none';
}

/** The form with one file that a route takes. */
function fileBodyOf({ fileFields = {} }: ApiRoute) {
  const fields = Object.entries(fileFields).map(([name, said]) => {
    if (typeof said === 'string') return [name, { type: 'string', description: said }];
    return [name, { type: 'array', items: { type: 'string' }, description: said[0] }];
  });
  return {
    type: 'object',
    required: ['evidence'],
    properties: {
      evidence: { type: 'string', contentMediaType: 'application/octet-stream' },
      ...Object.fromEntries(fields),
    },
  };
}

const fileAnswer = (mediaTypes: readonly string[]) =>
  Object.fromEntries(mediaTypes.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]));

function headersOf(route: ApiRoute) {
  const key = { type: 'string', maxLength: 200, description: 'ส่งซ้ำด้วยคีย์เดิมภายใน 24 ชั่วโมงได้คำตอบเดิม' };
  const known = { type: 'string', description: 'ETag ที่อ่านมา หากคำตอบยังไม่เปลี่ยนจะได้ 304 โดยไม่ส่งเนื้อหาซ้ำ' };
  const match = { type: 'string', description: 'ETag ที่อ่านมา เช่น "3"' };
  return {
    type: 'object',
    properties: {
      ...(route.version === 'checks' ? { 'if-match': match } : {}),
      ...(revalidates(route) ? { 'if-none-match': known } : {}),
      ...(route.method === 'POST' || route.method === 'PUT' ? { 'idempotency-key': key } : {}),
    },
    ...(route.version === 'checks' ? { required: ['if-match'] } : {}),
  };
}

function acceptedOf(route: ApiRoute, { response }: Documented) {
  const schema = response?.[route.status] ?? {};
  const use = revalidates(route)
    ? 'ของคำตอบนี้ ส่งกลับใน If-None-Match เพื่อถามว่าเปลี่ยนหรือไม่'
    : 'รุ่นของข้อมูล ส่งกลับใน If-Match เมื่อแก้ไข';
  const etag = { etag: { type: 'string', description: use } };
  const csv = { 'text/csv': { schema: { type: 'string' } } };
  const json = { 'application/json': { schema } };
  return {
    description: route.summary,
    headers: {
      ...(route.version === 'none' && !revalidates(route) ? {} : etag),
      ...(route.method === 'GET' || route.method === 'DELETE' ? {} : unchangedHeader),
    },
    content: route.download
      ? fileAnswer(route.download)
      : route.path.endsWith('.csv')
        ? csv
        : { ...json, ...(route.table ? csv : {}) },
  };
}

const unchangedHeader = {
  'samrit-unchanged': {
    type: 'string',
    description: 'มีค่า true เมื่อไม่มีข้อมูลที่เปลี่ยน จึงไม่ได้บันทึกใหม่ และรุ่นของข้อมูลเป็นรุ่นเดิม',
  },
};

/** One response for each status, naming every code that may come with it and its sentence. */
function refusedOf(route: ApiRoute) {
  const byStatus = new Map<number, RefusalCode[]>();
  for (const code of refusalsOf(route)) {
    const status = statusOf({ code });
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const problem = {
    'application/problem+json': { schema: { $ref: `#/components/schemas/${problemSchema.meta()?.id}` } },
  };
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [status, { description: codes.map(worded).join('\n'), content: problem }]),
  );
}

function worded(code: RefusalCode): string {
  return `- \`${code}\` ${exampleSentence(code)}`;
}
