import type { FastifyReply, FastifyRequest } from 'fastify';
import { moveResult } from '../../../application/reporting/move-result.ts';
import { saveResult } from '../../../application/reporting/save-result.ts';
import { discardResultDraft } from '../../../application/reporting/save-result-draft.ts';
import type { ResultStatus } from '../../../domain/reporting/result-moves.ts';
import type { ResultKey } from '../../../domain/reporting/round-key.ts';
import type { Refusal } from '../../../domain/values/result.ts';
import { parseThaiDateFields } from '../../../domain/values/thai-date.ts';
import type { WebDeps } from '../../deps.ts';
import { dateIsBlank, errorsOf, type FormBody, formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { rowVersionOf } from '../../row-version.ts';
import { threadText } from '../../text/hosts-text.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { sendResultEntry } from './send-result-entry.ts';
import { typedResultEntry } from './typed-result-entry.ts';

/** Saves an entry's form, and sends it where asked to; whatever is refused, nothing typed is lost. */
export async function saveResultEntry(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: ResultKey) {
  const form = formBody(request.body);
  const typed = typedResultEntry(form);
  const then = textOf(form, 'then');
  if (then === 'copy') return sendResultEntry(deps, request, reply, key, { typed, copied: [] }, 200);
  const { actor } = request.reader;
  const day = readDay(form);
  if (!day.ok) return answerRefusedSave(deps, request, reply, key, { form, refusals: day.refusals });
  const saved = await saveResult(deps, actor, {
    ...key,
    rowVersion: rowVersionOf(form),
    ...typed,
    expectedOn: day.value,
  });
  if (!saved.ok) return answerRefusedSave(deps, request, reply, key, { form, refusals: saved.refusals });
  await discardResultDraft(deps, actor, key);
  const here = paths.entry(key.fiscalYear, key.organisationId, key.round, key.code);
  if (then !== 'send') return redirectBack(reply, here, reportingText.saved);
  const sent = await moveResult(deps, actor, { ...key, rowVersion: saved.value.rowVersion }, 'send-result');
  if (sent.ok) return redirectBack(reply, here, formatSent(sent.value.status));
  return sendResultEntry(deps, request, reply, key, { errors: errorsOf(sent.refusals), savedNotSent: true });
}

/** The day typed in three parts; a part that is missing or wrong is said at the one field they make. */
function readDay(form: FormBody) {
  if (dateIsBlank(form, 'expectedOn')) return { ok: true, value: null } as const;
  const { expectedOn } = typedResultEntry(form);
  const read = parseThaiDateFields(expectedOn);
  if (read.ok) return read;
  return { ok: false, refusals: read.refusals.map((one) => ({ ...one, field: 'expectedOn' })) } as const;
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
  const typed = typedResultEntry(form);
  if (refusals.some((refusal) => refusal.field !== undefined))
    return sendResultEntry(deps, request, reply, key, { typed, errors: errorsOf(refusals.map(atFirstVariable(form))) });
  const beside = first === 'changed-meanwhile' ? 'changed-meanwhile' : 'locked';
  return sendResultEntry(deps, request, reply, key, { typed, beside, errors: errorsOf(refusals) }, 409);
}

/** A refusal of all figures together leads to the first of them. */
function atFirstVariable(form: FormBody) {
  const first = Object.keys(form).find((name) => name.startsWith('variables.'));
  return (refusal: Refusal): Refusal =>
    refusal.field === 'variables' && first !== undefined ? { ...refusal, field: first } : refusal;
}

function formatSent(status: ResultStatus): string {
  return status === 'with-supervisor' ? threadText.toSupervisor : reportingText.sent;
}
