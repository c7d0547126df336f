import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { acceptResult } from '../../../application/reporting/accept-result.ts';
import { approveResult } from '../../../application/reporting/approve-result.ts';
import { replyToResult } from '../../../application/reporting/reply-to-result.ts';
import { returnResult } from '../../../application/reporting/return-result.ts';
import { sendResultBack } from '../../../application/reporting/send-result-back.ts';
import type { ResultKey } from '../../../domain/reporting/round-key.ts';
import type { WebDeps } from '../../deps.ts';
import { errorsOf, formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { withResult } from '../../round-params.ts';
import { rowVersionOf } from '../../row-version.ts';
import { threadText } from '../../text/hosts-text.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { sendResultEntry } from './send-result-entry.ts';

const onwards = {
  'approve-result': { move: approveResult, done: threadText.approved },
  'accept-result': { move: acceptResult, done: reportingText.accepted },
} as const;
const backwards = {
  'send-back-result': { move: sendResultBack, done: threadText.sentBack },
  'return-result': { move: returnResult, done: reportingText.returned },
} as const;

/** A result passed on or given back by its supervisor or the provincial office, and what is said about it. */
export function registerResultMoves(app: FastifyInstance, deps: WebDeps): void {
  const entry = '/:fiscalYear/:organisationId/:round/:code';
  for (const action of ['approve-result', 'accept-result'] as const)
    app.post(
      `${entry}/moves/${action}`,
      withResult((request, reply, key) => passOn(deps, request, reply, key, action)),
    );
  for (const action of ['send-back-result', 'return-result'] as const)
    app.post(
      `${entry}/moves/${action}`,
      withResult((request, reply, key) => giveBack(deps, request, reply, key, action)),
    );
  app.post(
    `${entry}/thread`,
    withResult((request, reply, key) => answer(deps, request, reply, key)),
  );
}

function entryOf({ fiscalYear, organisationId, round, code }: ResultKey): string {
  return paths.entry(fiscalYear, organisationId, round, code);
}

async function passOn(
  deps: WebDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  key: ResultKey,
  action: keyof typeof onwards,
) {
  const form = formBody(request.body);
  const { move, done } = onwards[action];
  const moved = await move(deps, request.reader.actor, { ...key, rowVersion: rowVersionOf(form) });
  if (!moved.ok) return sendRefusal(request, reply, moved.refusals);
  const { fiscalYear, organisationId, round, code } = key;
  const here = textOf(form, 'from') === 'report' ? paths.report(fiscalYear, organisationId, round) : entryOf(key);
  return redirectBack(reply, here, `${done} (${code})`);
}

async function giveBack(
  deps: WebDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  key: ResultKey,
  action: keyof typeof backwards,
) {
  const form = formBody(request.body);
  const reason = textOf(form, 'reason');
  const { move, done } = backwards[action];
  const moved = await move(deps, request.reader.actor, { ...key, rowVersion: rowVersionOf(form), reason });
  if (moved.ok) return redirectBack(reply, entryOf(key), done);
  if (moved.refusals.every((refusal) => refusal.field === undefined))
    return sendRefusal(request, reply, moved.refusals);
  return sendResultEntry(deps, request, reply, key, { returning: true, reason, errors: errorsOf(moved.refusals) });
}

async function answer(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: ResultKey) {
  const text = textOf(formBody(request.body), 'text');
  const said = await replyToResult(deps, request.reader.actor, { ...key, text });
  if (said.ok) return redirectBack(reply, `${entryOf(key)}#thread`, threadText.sent);
  if (said.refusals.every((refusal) => refusal.field === undefined)) return sendRefusal(request, reply, said.refusals);
  return sendResultEntry(deps, request, reply, key, { reply: text, errors: errorsOf(said.refusals) });
}
