import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { moveOf } from '../../../application/lifecycle/move.ts';
import { moveResult, resultLifecycle } from '../../../application/reporting/move-result.ts';
import { replyToResult } from '../../../application/reporting/reply-to-result.ts';
import type { ResultMove } from '../../../domain/reporting/result-moves.ts';
import type { ResultKey } from '../../../domain/reporting/round-key.ts';
import type { WebDeps } from '../../deps.ts';
import { errorsOf, type FormBody, formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { withResult } from '../../round-params.ts';
import { rowVersionOf } from '../../row-version.ts';
import { threadText } from '../../text/hosts-text.ts';
import { sendResultEntry } from './send-result-entry.ts';

/** A result passed on or given back by its supervisor or the provincial office, and what is said about it. */
export function registerResultMoves(app: FastifyInstance, deps: WebDeps): void {
  const entry = '/:fiscalYear/:organisationId/:round/:code';
  app.post(
    `${entry}/moves/:action`,
    withResult((request, reply, key) => makeMove(deps, request, reply, key)),
  );
  app.post(
    `${entry}/thread`,
    withResult((request, reply, key) => answer(deps, request, reply, key)),
  );
}

function entryOf({ fiscalYear, organisationId, round, code }: ResultKey): string {
  return paths.entry(fiscalYear, organisationId, round, code);
}

async function makeMove(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: ResultKey) {
  const move = moveOf(resultLifecycle, (request.params as { action?: string }).action ?? '');
  if (!move) return sendRefusal(request, reply, [{ code: 'not-found' }]);
  const form = formBody(request.body);
  const reason = textOf(form, 'reason');
  const input = { ...key, rowVersion: rowVersionOf(form), reason };
  const moved = await moveResult(deps, request.reader.actor, input, move.action);
  if (moved.ok) return redirectBack(reply, backFrom(form, key), move.needsReason ? move.notice : noticeOf(move, key));
  // Where the reason is missing, the question stands again; whatever else was refused is not mended in this form.
  const mendable = move.needsReason && moved.refusals.some((refusal) => refusal.field !== undefined);
  if (!mendable) return sendRefusal(request, reply, moved.refusals);
  return sendResultEntry(deps, request, reply, key, { returning: true, reason, errors: errorsOf(moved.refusals) });
}

/** Passed on from the report's own list, where many are, the reader goes on there and is told which one it was. */
function backFrom(form: FormBody, key: ResultKey): string {
  const { fiscalYear, organisationId, round } = key;
  return textOf(form, 'from') === 'report' ? paths.report(fiscalYear, organisationId, round) : entryOf(key);
}

function noticeOf({ notice, done }: ResultMove, { code }: ResultKey): string {
  return `${notice ?? done} (${code})`;
}

async function answer(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: ResultKey) {
  const text = textOf(formBody(request.body), 'text');
  const said = await replyToResult(deps, request.reader.actor, { ...key, text });
  if (said.ok) return redirectBack(reply, `${entryOf(key)}#thread`, threadText.sent);
  if (said.refusals.every((refusal) => refusal.field === undefined)) return sendRefusal(request, reply, said.refusals);
  return sendResultEntry(deps, request, reply, key, { reply: text, errors: errorsOf(said.refusals) });
}
