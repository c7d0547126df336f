import type { FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { busyRefusal } from '../application/database-busy.ts';
import { outsideReachRefusal } from '../application/reach.ts';
import type { Problem } from '../contract/api/api-problem.ts';
import { logFaults } from '../contract/refusals/log-faults.ts';
import { isBrokenForm, refusalOfFault } from '../contract/refusals/refusal-of-fault.ts';
import { refusalOfYear } from '../contract/refusals/refusal-of-year.ts';
import { retryAfter } from '../contract/refusals/retry-after.ts';
import { refusalStatus } from '../contract/refusals/sentence-of.ts';
import type { Instrument } from '../domain/framework/instrument.ts';
import { unreadableCharacter } from '../domain/values/clean-text.ts';
import { propertyOf } from '../domain/values/property-of.ts';
import { atField, type Refusal } from '../domain/values/result.ts';
import { UnknownField } from './check-requests.ts';
import { RepeatedName, UnreadBody } from './read-bodies.ts';

const titles: Readonly<Record<number, string>> = {
  400: 'อ่านคำขอไม่ได้',
  401: 'ต้องระบุตัวตน',
  403: 'ไม่มีสิทธิ',
  404: 'ไม่พบ',
  408: 'ข้อมูลมาไม่ทันเวลา',
  409: 'ทำรายการนี้ไม่ได้ในขณะนี้',
  412: 'ข้อมูลเปลี่ยนไปแล้ว',
  413: 'ข้อมูลใหญ่เกินกำหนด',
  415: 'ชนิดข้อมูลไม่ถูกต้อง',
  422: 'ข้อมูลไม่ถูกต้อง',
  428: 'ต้องระบุรุ่นของข้อมูล',
  429: 'คำขอถี่เกินไป',
  503: 'ระบบยังไม่พร้อม',
  507: 'พื้นที่จัดเก็บเต็ม',
};

/**
 * Sends refusals as one `application/problem+json`; the first is at the top level. `etag` is the current one, if
 * known; `instrument` is what the year settles that was asked about.
 */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  refusals: readonly Refusal[],
  etag?: string,
  instrument: Instrument = 'agreement',
): FastifyReply {
  logFaults(request.log, refusals);
  const problem = problemOf(request.url, refusals, { etag, instrument });
  if (etag !== undefined) reply.header('etag', etag);
  const wait = retryAfter(refusals);
  if (wait !== null) reply.header('retry-after', wait);
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer realm="samrit"');
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}

interface Told {
  readonly etag: string | undefined;
  readonly instrument: Instrument;
}

function problemOf(instance: string, refusals: readonly Refusal[], { etag, instrument }: Told): Problem {
  const errors = refusals.map((refusal) => ({
    code: refusal.code,
    detail: refusalOfYear(refusal, { instrument, party: null }),
    ...(refusal.field === undefined ? {} : { field: refusal.field }),
  }));
  const [first = { code: 'unexpected-fault' as const, detail: '' }] = errors;
  const status = statusOf(first);
  return {
    type: `urn:samrit:refusal:${first.code}`,
    title: titles[status] ?? 'ระบบขัดข้อง',
    status,
    ...first,
    instance,
    errors,
    ...(etag === undefined ? {} : { etag }),
  };
}

/** HTTP has its own status for a stated version that is no longer current. */
export function statusOf({ code }: Pick<Refusal, 'code'>): number {
  return code === 'changed-meanwhile' ? 412 : refusalStatus({ code });
}

/** A failure before or inside a route as a refusal; everything unforeseen is an internal error. */
export function refusalsOfError(error: unknown, request: FastifyRequest): readonly Refusal[] {
  if (hasZodFastifySchemaValidationErrors(error))
    return error.validation.map(({ instancePath, params }) => refusalOfIssue(instancePath.split('/'), params));
  if (error instanceof UnknownField) return [error.refusal];
  if (error instanceof UnreadBody || error instanceof RepeatedName) return [error.refusal];
  const busy = busyRefusal(error);
  if (busy !== null) {
    request.log.warn(error);
    return [busy];
  }
  const outside = outsideReachRefusal(error, request.id);
  if (outside !== null) {
    request.log.error(error);
    return [outside];
  }
  const told = refusalOfFault(error);
  if (told !== null) return [told];
  if (isBrokenForm(error)) return [fieldRefusal('')];
  const statusCode = propertyOf(error, 'statusCode');
  if (statusCode === 413) return [{ code: 'body-too-large' }];
  if (statusCode === 415 || propertyOf(error, 'code') === 'FST_INVALID_MULTIPART_CONTENT_TYPE')
    return [{ code: 'media-type-not-supported', facts: { expected: expectedBy(request) } }];
  if (statusCode === 429) return [{ code: 'too-many-requests' }];
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) return [{ code: 'body-not-json' }];
  request.log.error(error);
  return [{ code: 'unexpected-fault', facts: { reference: request.id } }];
}

/** The media type this route takes. */
export function expectedBy(request: FastifyRequest): string {
  return request.routeOptions.config.contract?.file ? 'multipart/form-data' : 'application/json';
}

/** What a schema says of a field: the refusal that its check gave, or that it cannot be read. */
export function refusalOfIssue(path: readonly PropertyKey[], issue: unknown): Refusal {
  const field = path.map(String).filter(Boolean).join('.');
  const told = typeof issue === 'object' && issue !== null && 'params' in issue ? issue.params : null;
  if (typeof told !== 'object' || told === null || !('refusal' in told)) return fieldRefusal(field);
  return atField(told.refusal as Refusal, field);
}

/** The refusal of a field that cannot be read, named by its dotted path; empty: the body as a whole. */
export function fieldRefusal(path: string): Refusal<'field-not-understood'> {
  return { code: 'field-not-understood', field: path || 'body', facts: { name: shortened(path) || 'เนื้อคำขอ' } };
}

/** The refusal of a text that holds what is no character of any language, by its field and that character. */
export function unreadableRefusal(path: string, text: string): Refusal<'text-not-storable'> {
  const name = shortened(path) || 'เนื้อคำขอ';
  return {
    code: 'text-not-storable',
    field: path || 'body',
    facts: { name, character: unreadableCharacter(text) ?? '' },
  };
}

/** A name in a sentence; whoever sent it may have sent a very long one. */
function shortened(name: string): string {
  return name.slice(0, 100);
}
