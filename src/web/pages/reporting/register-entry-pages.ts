import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { acceptResult } from '../../../application/reporting/accept-result.ts';
import { returnResult } from '../../../application/reporting/return-result.ts';
import { saveResult } from '../../../application/reporting/save-result.ts';
import { sendResult } from '../../../application/reporting/send-result.ts';
import type { ResultKey } from '../../../application/year/year-ports.ts';
import type { Refusal } from '../../../domain/values/result.ts';
import type { WebDeps } from '../../deps.ts';
import { errorsOf, type FormBody, formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { queryText, withResult } from './round-params.ts';
import { rowVersionOf } from './row-version.ts';
import { sendEntry } from './send-entry.ts';
import { typedEntry } from './typed-entry.ts';

/** One indicator in one round: the form, saving and sending it, accepting and returning it. */
export function registerEntryPages(app: FastifyInstance, deps: WebDeps): void {
  const entry = '/:fiscalYear/:organisationId/:round/:code';
  app.get(
    entry,
    withResult((request, reply, key) =>
      sendEntry(deps, request, reply, key, { returning: queryText(request, 'move') === 'return-result' }),
    ),
  );
  app.post(
    entry,
    withResult((request, reply, key) => save(deps, request, reply, key)),
  );
  app.post(
    `${entry}/moves/accept-result`,
    withResult((request, reply, key) => acceptOne(deps, request, reply, key)),
  );
  app.post(
    `${entry}/moves/return-result`,
    withResult((request, reply, key) => returnOne(deps, request, reply, key)),
  );
}

async function save(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: ResultKey) {
  const form = formBody(request.body);
  const typed = typedEntry(form);
  const { actor } = request.reader;
  const saved = await saveResult(deps, actor, { ...key, rowVersion: rowVersionOf(form), ...typed });
  if (!saved.ok) return answerRefusedSave(deps, request, reply, key, { form, refusals: saved.refusals });
  const here = paths.entry(key.fiscalYear, key.organisationId, key.round, key.code);
  if (textOf(form, 'then') !== 'send') return redirectBack(reply, here, reportingText.saved);
  const sent = await sendResult(deps, actor, { ...key, rowVersion: saved.value.rowVersion });
  if (sent.ok) return redirectBack(reply, here, reportingText.sent);
  return sendEntry(deps, request, reply, key, { errors: errorsOf(sent.refusals) });
}

interface RefusedSave {
  readonly form: FormBody;
  readonly refusals: readonly Refusal[];
}

/** Whatever the reason, what was typed is shown again: in the form, or beside what is stored. */
async function answerRefusedSave(
  deps: WebDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  key: ResultKey,
  { form, refusals }: RefusedSave,
) {
  const first = refusals[0]?.code;
  if (first === 'forbidden' || first === 'not-found') return sendRefusal(request, reply, refusals);
  const typed = typedEntry(form);
  if (refusals.some((refusal) => refusal.field !== undefined))
    return sendEntry(deps, request, reply, key, { typed, errors: errorsOf(refusals.map(atFirstVariable(form))) });
  const beside = first === 'changed-meanwhile' ? 'changed-meanwhile' : 'locked';
  return sendEntry(deps, request, reply, key, { typed, beside, errors: errorsOf(refusals) }, 409);
}

/** A refusal of all figures together leads to the first of them. */
function atFirstVariable(form: FormBody) {
  const first = Object.keys(form).find((name) => name.startsWith('variables.'));
  return (refusal: Refusal): Refusal =>
    refusal.field === 'variables' && first !== undefined ? { ...refusal, field: first } : refusal;
}

async function acceptOne(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: ResultKey) {
  const form = formBody(request.body);
  const accepted = await acceptResult(deps, request.reader.actor, { ...key, rowVersion: rowVersionOf(form) });
  if (!accepted.ok) return sendRefusal(request, reply, accepted.refusals);
  const { fiscalYear, organisationId, round, code } = key;
  const back = textOf(form, 'from') === 'report';
  const here = back
    ? paths.report(fiscalYear, organisationId, round)
    : paths.entry(fiscalYear, organisationId, round, code);
  return redirectBack(reply, here, `${reportingText.accepted} (${code})`);
}

async function returnOne(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: ResultKey) {
  const form = formBody(request.body);
  const reason = textOf(form, 'reason');
  const returned = await returnResult(deps, request.reader.actor, { ...key, rowVersion: rowVersionOf(form), reason });
  const here = paths.entry(key.fiscalYear, key.organisationId, key.round, key.code);
  if (returned.ok) return redirectBack(reply, here, reportingText.returned);
  if (returned.refusals.every((refusal) => refusal.field === undefined))
    return sendRefusal(request, reply, returned.refusals);
  return sendEntry(deps, request, reply, key, { returning: true, reason, errors: errorsOf(returned.refusals) });
}
