import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { listFrameworks } from '../../../application/framework/list-frameworks.ts';
import { publishFramework } from '../../../application/framework/publish-framework.ts';
import { readFramework } from '../../../application/framework/read-framework.ts';
import { readFrameworkText, writeFrameworkText } from '../../../documents/framework-text.ts';
import { isPermitted } from '../../../domain/people/is-permitted.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { WebDeps } from '../../deps.ts';
import { errorsOf, formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendPage, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { frameworkText } from '../../text/framework-text.ts';
import { ComparePage } from './compare-page.tsx';
import { FrameworkListPage } from './framework-list-page.tsx';
import { FrameworkPage } from './framework-page.tsx';
import { PublishPage } from './publish-page.tsx';

interface YearRoute {
  readonly Params: { readonly year: string };
  readonly Querystring: { readonly version?: string };
}
interface FileRoute {
  readonly Params: { readonly year: string; readonly file: string };
}

/** The framework browser: the years, one year, two years compared, files, and publishing. */
export function registerFrameworkPages(app: FastifyInstance, deps: WebDeps): void {
  app.get(paths.frameworks(), async (request, reply) => {
    const listed = await listFrameworks(deps, request.reader.actor);
    if (!listed.ok) return sendRefusal(request, reply, listed.refusals);
    const mayPublish = isPermitted('publish-framework', request.reader.actor, { organisationId: 'opdc' });
    const body = h(FrameworkListPage, { listed: listed.value, mayPublish });
    return sendPage(request, reply, { title: frameworkText.listTitle, current: 'frameworks', width: 'board', body });
  });
  app.get('/frameworks/compare', (request, reply) => sendComparison(deps, request, reply));
  app.get(paths.frameworkPublish(), async (request, reply) => sendPublish(request, reply, '', []));
  app.post(paths.frameworkPublish(), (request, reply) => answerPublish(deps, request, reply));
  app.get<YearRoute>('/frameworks/:year', (request, reply) => sendFramework(deps, request, reply));
  app.get<FileRoute>('/frameworks/:year/:file', (request, reply) => sendFile(deps, request, reply));
}

async function sendFramework(deps: WebDeps, request: FastifyRequest<YearRoute>, reply: FastifyReply) {
  const { actor } = request.reader;
  const version = wholeNumber(request.query.version ?? '') || null;
  const framework = await readFramework(deps, actor, { fiscalYear: wholeNumber(request.params.year), version });
  if (!framework.ok) return sendRefusal(request, reply, framework.refusals);
  const listed = await listFrameworks(deps, actor);
  return sendPage(request, reply, {
    title: `${frameworkText.listTitle} พ.ศ. ${framework.value.fiscalYear} ฉบับที่ ${framework.value.version}`,
    current: 'frameworks',
    body: h(FrameworkPage, { framework: framework.value, listed: listed.ok ? listed.value : [] }),
  });
}

/** The framework as data: the very text that `samrit framework check` reads back. */
async function sendFile(deps: WebDeps, request: FastifyRequest<FileRoute>, reply: FastifyReply) {
  const named = /^v(\d{1,4})\.(json|yaml)$/.exec(request.params.file);
  if (!named) return sendRefusal(request, reply, [{ code: 'not-found' }]);
  const input = { fiscalYear: wholeNumber(request.params.year), version: Number(named[1]) };
  const framework = await readFramework(deps, request.reader.actor, input);
  if (!framework.ok) return sendRefusal(request, reply, framework.refusals);
  const name = `framework-${input.fiscalYear}-v${input.version}.${named[2]}`;
  reply.header('content-disposition', `attachment; filename="${name}"`);
  const kind = named[2] === 'yaml' ? 'yaml' : 'json';
  return reply.type(`application/${kind}; charset=utf-8`).send(writeFrameworkText(framework.value, kind));
}

async function sendComparison(deps: WebDeps, request: FastifyRequest, reply: FastifyReply) {
  const query = request.query as { one?: string; other?: string };
  const { actor } = request.reader;
  const one = await readFramework(deps, actor, { fiscalYear: wholeNumber(query.one ?? ''), version: null });
  const other = await readFramework(deps, actor, { fiscalYear: wholeNumber(query.other ?? ''), version: null });
  if (!one.ok) return sendRefusal(request, reply, one.refusals);
  if (!other.ok) return sendRefusal(request, reply, other.refusals);
  const listed = await listFrameworks(deps, actor);
  const years = listed.ok ? listed.value.map((each) => each.framework.fiscalYear) : [];
  return sendPage(request, reply, {
    title: `เปรียบเทียบกรอบ พ.ศ. ${one.value.fiscalYear} กับ พ.ศ. ${other.value.fiscalYear}`,
    current: 'frameworks',
    width: 'board',
    body: h(ComparePage, { one: one.value, other: other.value, years }),
  });
}

async function answerPublish(deps: WebDeps, request: FastifyRequest, reply: FastifyReply) {
  const text = textOf(formBody(request.body), 'text');
  const read = readFrameworkText(text);
  if (!read.ok) return sendPublish(request, reply, text, errorsOf(read.refusals).map(toTextField));
  const published = await publishFramework(deps, request.reader.actor, read.value);
  if (published.ok)
    return redirectBack(reply, paths.framework(published.value.framework.fiscalYear), frameworkText.published);
  return sendPublish(request, reply, text, errorsOf(published.refusals).map(toTextField));
}

/** A problem names a path inside the text; every one of them is at the one field of this form. */
function toTextField({ field, sentence }: FormError): FormError {
  return { field: 'text', sentence: field ? `${field}: ${sentence}` : sentence };
}

function sendPublish(request: FastifyRequest, reply: FastifyReply, text: string, errors: readonly FormError[]) {
  if (!isPermitted('publish-framework', request.reader.actor, { organisationId: 'opdc' }))
    return sendRefusal(request, reply, [{ code: 'forbidden' }]);
  return sendPage(request, reply, {
    title: frameworkText.publishTitle,
    current: 'frameworks',
    status: errors.length === 0 ? 200 : 422,
    body: h(PublishPage, { csrfToken: request.reader.csrfToken, text, errors }),
  });
}

/** A whole number of an address, or 0, which names nothing. */
function wholeNumber(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}
