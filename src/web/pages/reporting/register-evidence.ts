import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { attachEvidence } from '../../../application/reporting/attach-evidence.ts';
import { readEvidence } from '../../../application/reporting/read-evidence.ts';
import { removeEvidence } from '../../../application/reporting/remove-evidence.ts';
import type { ResultKey } from '../../../application/year/year-ports.ts';
import { refusalStatus } from '../../../contract/refusals/sentence-of.ts';
import type { Refusal } from '../../../domain/values/result.ts';
import type { WebDeps } from '../../deps.ts';
import { errorsOf } from '../../form-body.ts';
import { redirectBack, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { receiveFile } from '../../receive-file.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { withResult } from './round-params.ts';
import { sendEntry } from './send-entry.ts';

/** Files of a result: attach, download, take off. */
export function registerEvidence(app: FastifyInstance, deps: WebDeps): void {
  const evidence = '/:fiscalYear/:organisationId/:round/:code/evidence';
  app.post(
    evidence,
    withResult((request, reply, key) => attach(deps, request, reply, key)),
  );
  app.get(
    `${evidence}/:sha256`,
    withResult((request, reply, key) => download(deps, request, reply, key)),
  );
  app.post(
    `${evidence}/:sha256/remove`,
    withResult((request, reply, key) => remove(deps, request, reply, key)),
  );
}

function evidenceOf({ fiscalYear, organisationId, round, code }: ResultKey): string {
  return `${paths.entry(fiscalYear, organisationId, round, code)}#evidence`;
}

async function attach(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: ResultKey) {
  const received = await receiveFile(deps, request, reply);
  if (!received.ok) return answerRefused(deps, request, reply, key, received.refusals);
  const attached = await attachEvidence(deps, request.reader.actor, { ...key, file: received.value.file });
  if (!attached.ok) return answerRefused(deps, request, reply, key, attached.refusals);
  return redirectBack(reply, evidenceOf(key), `${reportingText.attached} ${attached.value.fileName}`);
}

/** A refused file is said beside the field; anything else is a page of its own. */
function answerRefused(
  deps: WebDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  key: ResultKey,
  refusals: readonly Refusal[],
) {
  if (refusals.every((refusal) => refusal.field === undefined)) return sendRefusal(request, reply, refusals);
  const status = Math.max(...refusals.map(refusalStatus));
  return sendEntry(deps, request, reply, key, { errors: errorsOf(refusals) }, status);
}

async function download(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: ResultKey) {
  const found = await readEvidence(deps, request.reader.actor, { ...key, sha256: fileOf(request) });
  if (!found.ok) return sendRefusal(request, reply, found.refusals);
  const { evidence, bytes } = found.value;
  // Never shown inside this site: a file is always taken away, under its own name.
  return reply
    .header('content-type', evidence.mediaType)
    .header('content-length', evidence.sizeBytes)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeFileName(evidence.fileName)}`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(Readable.from(bytes));
}

/** A file's name as RFC 5987 writes it in a header: no quote, bracket or star left plain. */
export function encodeFileName(name: string): string {
  const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, percent);
}

async function remove(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: ResultKey) {
  const removed = await removeEvidence(deps, request.reader.actor, { ...key, sha256: fileOf(request) });
  if (!removed.ok) return sendRefusal(request, reply, removed.refusals);
  return redirectBack(reply, evidenceOf(key), reportingText.removed);
}

function fileOf(request: FastifyRequest): string {
  const { sha256 = '' } = request.params as { sha256?: string };
  return /^[0-9a-f]{64}$/.test(sha256) ? sha256 : '';
}
