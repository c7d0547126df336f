import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { discardResultDraft, saveResultDraft } from '../../../application/reporting/save-result-draft.ts';
import { refusalSentence, refusalStatus } from '../../../contract/refusals/sentence-of.ts';
import type { ResultKey } from '../../../domain/reporting/round-key.ts';
import { timeOfDayOf } from '../../../domain/values/civil-date.ts';
import type { WebDeps } from '../../deps.ts';
import { formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { withResult } from '../../round-params.ts';
import { rowVersionOf } from '../../row-version.ts';
import { resultEntryText } from '../../text/entry-text.ts';
import { draftFields } from './typed-result-entry.ts';

/** What is typed in an entry's form, kept by the script that watches over it, and thrown away by hand. */
export function registerResultDrafts(app: FastifyInstance, deps: WebDeps): void {
  app.post(
    '/:fiscalYear/:organisationId/:round/:code/draft',
    withResult((request, reply, key) =>
      textOf(formBody(request.body), 'then') === 'drop'
        ? drop(deps, request, reply, key)
        : keep(deps, request, reply, key),
    ),
  );
}

/** Answers a script: the time it was kept, or one Thai sentence. */
async function keep(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: ResultKey) {
  const form = formBody(request.body);
  const input = { ...key, rowVersion: rowVersionOf(form) ?? 0, typed: draftFields(form) };
  const kept = await saveResultDraft(deps, request.reader.actor, input);
  reply.header('cache-control', 'no-store');
  if (kept.ok) return reply.send({ at: timeOfDayOf(kept.value.keptAt), mark: kept.value.keptAt });
  const [first] = kept.refusals;
  return reply
    .code(Math.max(...kept.refusals.map(refusalStatus)))
    .send({ sentence: first === undefined ? '' : refusalSentence(first) });
}

async function drop(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: ResultKey) {
  const dropped = await discardResultDraft(deps, request.reader.actor, key);
  if (!dropped.ok) return sendRefusal(request, reply, dropped.refusals);
  const { fiscalYear, organisationId, round, code } = key;
  return redirectBack(reply, paths.entry(fiscalYear, organisationId, round, code), resultEntryText.dropped);
}
