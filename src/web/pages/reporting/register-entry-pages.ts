import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { saveResult } from '../../../application/reporting/save-result.ts';
import { sendResult } from '../../../application/reporting/send-result.ts';
import type { ResultKey } from '../../../application/year/year-ports.ts';
import type { ResultStatus } from '../../../domain/reporting/result-moves.ts';
import type { Refusal } from '../../../domain/values/result.ts';
import type { WebDeps } from '../../deps.ts';
import { errorsOf, type FormBody, formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { threadText } from '../../text/hosts-text.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { registerResultMoves } from './register-result-moves.ts';
import { queryText, withResult } from './round-params.ts';
import { rowVersionOf } from './row-version.ts';
import { sendEntry } from './send-entry.ts';
import { typedEntry } from './typed-entry.ts';

const givingBack: ReadonlySet<string> = new Set(['return-result', 'send-back-result']);

/** One indicator in one round: the form, saving and sending it, accepting and returning it. */
export function registerEntryPages(app: FastifyInstance, deps: WebDeps): void {
  const entry = '/:fiscalYear/:organisationId/:round/:code';
  app.get(
    entry,
    withResult((request, reply, key) =>
      sendEntry(deps, request, reply, key, { returning: givingBack.has(queryText(request, 'move')) }),
    ),
  );
  app.post(
    entry,
    withResult((request, reply, key) => save(deps, request, reply, key)),
  );
  registerResultMoves(app, deps);
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
  if (sent.ok) return redirectBack(reply, here, saySent(sent.value.status));
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

function saySent(status: ResultStatus): string {
  return status === 'with-supervisor' ? threadText.toSupervisor : reportingText.sent;
}
