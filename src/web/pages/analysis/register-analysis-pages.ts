import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { judgeIndicator } from '../../../application/analysis/judge-indicator.ts';
import { readAnalysis } from '../../../application/analysis/read-analysis.ts';
import { judgementVerdicts } from '../../../domain/agreement/judgement.ts';
import type { Refusal } from '../../../domain/values/result.ts';
import { type AgreementRoute, agreementKey } from '../../agreement-route.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { WebDeps } from '../../deps.ts';
import { errorsOf, formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendPage, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { requireSignIn } from '../../require-sign-in.ts';
import { rowVersionOf } from '../../row-version.ts';
import { analysisText } from '../../text/analysis-text.ts';
import { analysisCsv } from './analysis-csv.ts';
import { AnalysisPage } from './analysis-page.tsx';
import { judgementField, type TypedJudgement } from './analysis-state.ts';

type AnalysisRoute = AgreementRoute & { readonly Params: { readonly code: string } };
type Request = FastifyRequest<AnalysisRoute>;

/** The summary of the analysis: read, judge an indicator, take away as a file. */
export function registerAnalysisPages(app: FastifyInstance, deps: WebDeps): void {
  app.get<AnalysisRoute>('/:year/:organisation/analysis', (request, reply) => send(deps, request, reply, [], null));
  app.get<AnalysisRoute>('/:year/:organisation/analysis.csv', (request, reply) => sendFile(deps, request, reply));
  app.post<AnalysisRoute>('/:year/:organisation/analysis/:code', (request, reply) => judge(deps, request, reply));
}

async function send(
  deps: WebDeps,
  request: Request,
  reply: FastifyReply,
  errors: readonly FormError[],
  typed: TypedJudgement | null,
) {
  const { reader } = request;
  const reading = await readAnalysis(deps, reader.actor, agreementKey(request.params));
  if (!reading.ok) return refused(request, reply, reading.refusals);
  const { organisation, agreement, mayJudge } = reading.value;
  return sendPage(request, reply, {
    title: `${analysisText.short} ${organisation.name} ${agreement.fiscalYear}`,
    width: 'board',
    status: errors.length > 0 ? 422 : 200,
    islands: mayJudge ? ['autosave-draft', 'confirm-leave'] : [],
    body: h(AnalysisPage, { reading: reading.value, reader, errors, typed }),
  });
}

async function sendFile(deps: WebDeps, request: Request, reply: FastifyReply) {
  const key = agreementKey(request.params);
  const reading = await readAnalysis(deps, request.reader.actor, key);
  if (!reading.ok) return refused(request, reply, reading.refusals);
  const plain = `analysis-${key.fiscalYear}-${key.organisationId}.csv`;
  const name = encodeURIComponent(`${analysisText.csvName} ${reading.value.organisation.name} ${key.fiscalYear}.csv`);
  return reply
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${name}`)
    .header('cache-control', 'no-store')
    .type('text/csv; charset=utf-8')
    .send(analysisCsv(reading.value));
}

async function judge(deps: WebDeps, request: Request, reply: FastifyReply) {
  const key = agreementKey(request.params);
  const { code } = request.params;
  const form = formBody(request.body);
  const typed = {
    code,
    verdict: textOf(form, judgementField(code, 'verdict')),
    reason: textOf(form, judgementField(code, 'reason')),
  };
  const verdict = judgementVerdicts.find((one) => one === typed.verdict);
  if (verdict === undefined) {
    const missing = { code: 'verdict-required', field: judgementField(code, 'verdict'), facts: { code } } as const;
    return send(deps, request, reply, errorsOf([missing]), typed);
  }
  const input = { ...key, code, verdict, reason: typed.reason, rowVersion: rowVersionOf(form) };
  const judged = await judgeIndicator(deps, request.reader.actor, input);
  const here = `${paths.analysis(key.fiscalYear, key.organisationId)}#indicator-${encodeURIComponent(code)}`;
  if (judged.ok) return redirectBack(reply, here, analysisText.saved(code));
  if (judged.refusals.some((one) => one.code === 'forbidden')) return refused(request, reply, judged.refusals);
  const placed = judged.refusals.map((one) => (one.field === 'reason' ? { ...one, field: `reason-${code}` } : one));
  return send(deps, request, reply, errorsOf(placed), typed);
}

function refused(request: Request, reply: FastifyReply, refusals: readonly Refusal[]) {
  if (refusals.some((one) => one.code === 'forbidden') && requireSignIn(request, reply)) return reply;
  return sendRefusal(request, reply, refusals);
}
