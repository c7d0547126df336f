import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { assessResult } from '../../../application/reporting/assess-result.ts';
import type { ResultKey } from '../../../domain/reporting/round-key.ts';
import type { Refusal } from '../../../domain/values/result.ts';
import type { WebDeps } from '../../deps.ts';
import { errorsOf, formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { withResult } from '../../round-params.ts';
import { rowVersionOf } from '../../row-version.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { assessField } from './assess-form.tsx';
import { sendRound } from './register-report-pages.ts';
import { sendResultEntry } from './send-result-entry.ts';

/** The evaluator's score of one indicator, given on the round's page or on the entry's. */
export function registerAssessment(app: FastifyInstance, deps: WebDeps): void {
  app.post(
    '/:fiscalYear/:organisationId/:round/:code/assessment',
    withResult((request, reply, key) => assess(deps, request, reply, key)),
  );
}

async function assess(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: ResultKey) {
  const form = formBody(request.body);
  const { fiscalYear, organisationId, round, code } = key;
  const typed = { score: textOf(form, assessField(code, 'score')), note: textOf(form, assessField(code, 'note')) };
  const input = { ...key, rowVersion: rowVersionOf(form), ...typed };
  const assessed = await assessResult(deps, request.reader.actor, input);
  const fromReport = textOf(form, 'from') === 'report';
  if (assessed.ok) {
    const back = fromReport
      ? `${paths.report(fiscalYear, organisationId, round)}#assess-${encodeURIComponent(code)}`
      : paths.entry(fiscalYear, organisationId, round, code);
    return redirectBack(reply, back, `${reportingText.assessSaved} (${code})`);
  }
  if (assessed.refusals.every((refusal) => refusal.field === undefined))
    return sendRefusal(request, reply, assessed.refusals);
  const errors = errorsOf(assessed.refusals.map((refusal) => atField(refusal, code)));
  if (!fromReport) return sendResultEntry(deps, request, reply, key, { assessing: typed, errors });
  return sendRound(deps, request, reply, key, { assessing: { code, ...typed }, errors });
}

function atField(refusal: Refusal, code: string): Refusal {
  if (refusal.field !== 'score' && refusal.field !== 'note') return refusal;
  return { ...refusal, field: assessField(code, refusal.field) };
}
