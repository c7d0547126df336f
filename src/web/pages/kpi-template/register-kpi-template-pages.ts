import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { concludeTemplateAudit, saveTemplateAudit } from '../../../application/kpi-template/audit-template.ts';
import { readTemplate } from '../../../application/kpi-template/read-template.ts';
import { readTemplateProgress } from '../../../application/kpi-template/read-template-progress.ts';
import { readTemplates } from '../../../application/kpi-template/read-templates.ts';
import { saveTemplate } from '../../../application/kpi-template/save-template.ts';
import { submitReadyTemplates, submitTemplate } from '../../../application/kpi-template/submit-template.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import type { Refusal } from '../../../domain/values/result.ts';
import type { WebDeps } from '../../deps.ts';
import { errorsOf, formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendPage, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { requireSignIn } from '../../require-sign-in.ts';
import { rowVersionOf } from '../../row-version.ts';
import { templateText } from '../../text/kpi-template-text.ts';
import { TemplatePage } from './template-page.tsx';
import { TemplateProgressPage } from './template-progress-page.tsx';
import { type TemplateRoute, templateKey } from './template-route.ts';
import type { TemplateState } from './template-state.ts';
import { TemplatesPage } from './templates-page.tsx';
import { typedJudgements, typedValues } from './typed-template.ts';

/** KPI templates: the list of a party, one template to fill in or audit, and the nation's progress. */
export function registerKpiTemplatePages(app: FastifyInstance, deps: WebDeps): void {
  const one = '/:year/:organisation/templates/:code';
  app.get<TemplateRoute>('/:year/templates', (request, reply) => sendProgress(deps, request, reply));
  app.get<TemplateRoute>('/:year/:organisation/templates', (request, reply) => sendList(deps, request, reply));
  app.post<TemplateRoute>('/:year/:organisation/templates/send-ready', (request, reply) =>
    sendReady(deps, request, reply),
  );
  app.get<TemplateRoute>(one, (request, reply) => sendTemplate(deps, request, reply, {}));
  app.post<TemplateRoute>(one, (request, reply) => save(deps, request, reply));
  app.post<TemplateRoute>(`${one}/audit`, (request, reply) => audit(deps, request, reply));
}

type Request = FastifyRequest<TemplateRoute>;

async function sendProgress(deps: WebDeps, request: Request, reply: FastifyReply) {
  const { fiscalYear } = templateKey(request.params);
  const reading = await readTemplateProgress(deps, request.reader.actor, { fiscalYear });
  if (!reading.ok) return refuse(request, reply, reading.refusals);
  return sendPage(request, reply, {
    title: `${templateText.national} ${fiscalYear}`,
    current: 'national',
    width: 'board',
    body: h(TemplateProgressPage, { reading: reading.value }),
  });
}

async function sendList(deps: WebDeps, request: Request, reply: FastifyReply) {
  const reading = await readTemplates(deps, request.reader.actor, templateKey(request.params));
  if (!reading.ok) return refuse(request, reply, reading.refusals);
  const { organisation, fiscalYear } = reading.value;
  return sendPage(request, reply, {
    title: `${templateText.title} ${partyTitle(organisation.name)} ${fiscalYear}`,
    width: 'board',
    body: h(TemplatesPage, { reading: reading.value, reader: request.reader }),
  });
}

async function sendReady(deps: WebDeps, request: Request, reply: FastifyReply) {
  const key = templateKey(request.params);
  const sent = await submitReadyTemplates(deps, request.reader.actor, key);
  if (!sent.ok) return refuse(request, reply, sent.refusals);
  return redirectBack(
    reply,
    paths.templates(key.fiscalYear, key.organisationId),
    templateText.sentMany(sent.value.length),
  );
}

async function sendTemplate(deps: WebDeps, request: Request, reply: FastifyReply, state: TemplateState) {
  const { reader } = request;
  const reading = await readTemplate(deps, reader.actor, templateKey(request.params));
  if (!reading.ok) return refuse(request, reply, reading.refusals);
  const { organisation, fiscalYear, indicator } = reading.value;
  return sendPage(request, reply, {
    title: `${templateText.title} ${indicator.code} · ${organisation.name} ${fiscalYear}`,
    status: state.errors === undefined ? 200 : 422,
    width: reading.value.mayAudit ? 'board' : 'reading',
    islands: ['autosave-draft', 'confirm-leave'],
    body: h(TemplatePage, { reading: reading.value, reader, state }),
  });
}

async function save(deps: WebDeps, request: Request, reply: FastifyReply) {
  const key = templateKey(request.params);
  const form = formBody(request.body);
  const typed = typedValues(form);
  const sending = textOf(form, 'then') === 'submit';
  const input = { ...key, rowVersion: rowVersionOf(form), values: typed };
  const saved = await (sending ? submitTemplate : saveTemplate)(deps, request.reader.actor, input);
  if (!saved.ok) return askAgain(deps, request, reply, { typed, errors: errorsOf(saved.refusals) }, saved.refusals);
  const here = paths.template(key.fiscalYear, key.organisationId, key.code);
  return redirectBack(reply, here, sending ? templateText.sent : templateText.saved);
}

async function audit(deps: WebDeps, request: Request, reply: FastifyReply) {
  const key = templateKey(request.params);
  const form = formBody(request.body);
  const reading = await readTemplate(deps, request.reader.actor, key);
  if (!reading.ok) return refuse(request, reply, reading.refusals);
  const judged = typedJudgements(reading.value.form, form);
  const ending = textOf(form, 'then') === 'conclude';
  const input = { ...key, rowVersion: rowVersionOf(form), judgements: judged };
  const kept = await (ending ? concludeTemplateAudit : saveTemplateAudit)(deps, request.reader.actor, input);
  if (!kept.ok) return askAgain(deps, request, reply, { judged, errors: errorsOf(kept.refusals) }, kept.refusals);
  const concluded = kept.value.status === 'passed' ? templateText.concludedPass : templateText.concludedFix;
  const here = paths.template(key.fiscalYear, key.organisationId, key.code);
  return redirectBack(reply, here, ending ? concluded : templateText.auditSaved);
}

/** The same form with what is wrong beside its fields and all that was typed; who may not is told so on a page. */
function askAgain(
  deps: WebDeps,
  request: Request,
  reply: FastifyReply,
  state: TemplateState,
  refusals: readonly Refusal[],
) {
  if (refusals.some((one) => one.code === 'forbidden')) return refuse(request, reply, refusals);
  // After somebody else's save the form shows both texts and, sent again, replaces what was just shown.
  if (refusals.some((one) => one.code === 'changed-meanwhile')) return sendTemplate(deps, request, reply, state);
  const rowVersion = textOf(formBody(request.body), 'rowVersion');
  return sendTemplate(deps, request, reply, { ...state, rowVersion });
}

function refuse(request: Request, reply: FastifyReply, refusals: readonly Refusal[]) {
  if (refusals.some((one) => one.code === 'forbidden') && requireSignIn(request, reply)) return reply;
  return sendRefusal(request, reply, refusals);
}
