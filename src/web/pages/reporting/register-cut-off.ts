import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { setCutOff } from '../../../application/submission/set-cut-off.ts';
import type { RoundKey } from '../../../domain/reporting/round-key.ts';
import type { WebDeps } from '../../deps.ts';
import { dateIsBlank, dateOf, errorsOf, formBody } from '../../form-body.ts';
import { redirectBack, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { withRound } from '../../round-params.ts';
import { rowVersionOf } from '../../row-version.ts';
import { submissionText } from '../../text/submission-text.ts';
import { sendRound } from './register-report-pages.ts';

/** The province's own day for its hosts, a form on the round's page. */
export function registerCutOff(app: FastifyInstance, deps: WebDeps): void {
  app.post(
    '/:fiscalYear/:organisationId/:round/cut-off',
    withRound((request, reply, key) => saveCutOff(deps, request, reply, key)),
  );
}

async function saveCutOff(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: RoundKey) {
  const form = formBody(request.body);
  // Three empty fields take the day away; anything else must be a day.
  const day = dateIsBlank(form, 'cutOff') ? '' : dateOf(form, 'cutOff') || 'not-a-day';
  const saved = await setCutOff(deps, request.reader.actor, { ...key, rowVersion: rowVersionOf(form), day });
  const here = paths.report(key.fiscalYear, key.organisationId, key.round);
  if (saved.ok) return redirectBack(reply, here, submissionText.cutOffSaved);
  if (saved.refusals.every((one) => one.field === undefined)) return sendRefusal(request, reply, saved.refusals);
  return sendRound(deps, request, reply, key, { cutOff: form, errors: errorsOf(saved.refusals) });
}
