import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { attachEvidence } from '../../../application/reporting/attach-evidence.ts';
import { linkEvidence } from '../../../application/reporting/link-evidence.ts';
import { readEvidence } from '../../../application/reporting/read-evidence.ts';
import { removeEvidence } from '../../../application/reporting/remove-evidence.ts';
import { refusalStatus } from '../../../contract/refusals/sentence-of.ts';
import type { Evidence } from '../../../domain/reporting/evidence.ts';
import { showsInline } from '../../../domain/reporting/evidence-limits.ts';
import type { ResultKey } from '../../../domain/reporting/round-key.ts';
import type { Refusal } from '../../../domain/values/result.ts';
import type { WebDeps } from '../../deps.ts';
import { errorsOf, formBody, listOf, textOf } from '../../form-body.ts';
import { redirectBack, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { receiveFile } from '../../receive-file.ts';
import { withResult } from '../../round-params.ts';
import { sendFile } from '../../send-file.ts';
import { evidenceText } from '../../text/evidence-text.ts';
import type { TypedEvidence } from './evidence-forms.tsx';
import { sendResultEntry } from './send-result-entry.ts';

/** Files and links of a result: add, see, download, take off. */
export function registerEvidence(app: FastifyInstance, deps: WebDeps): void {
  const evidence = '/:fiscalYear/:organisationId/:round/:code/evidence';
  app.post(
    evidence,
    withResult((request, reply, key) => attach(deps, request, reply, key)),
  );
  app.post(
    `${evidence}/links`,
    withResult((request, reply, key) => addLink(deps, request, reply, key)),
  );
  app.get(
    `${evidence}/:sha256`,
    withResult((request, reply, key) => download(deps, request, reply, key)),
  );
  app.get(
    `${evidence}/:sha256/view`,
    withResult((request, reply, key) => view(deps, request, reply, key)),
  );
  app.post(
    `${evidence}/:sha256/remove`,
    withResult((request, reply, key) => remove(deps, request, reply, key)),
  );
}

export function evidenceOf({ fiscalYear, organisationId, round, code }: ResultKey): string {
  return `${paths.entry(fiscalYear, organisationId, round, code)}#evidence`;
}

/** What is said once a piece is there. */
function saidOf({ title, url, version }: Evidence): string {
  if (version === 1) return `${url === null ? evidenceText.attached : evidenceText.linked} ${title}`;
  return `${evidenceText.attachedVersion} ${title} (${evidenceText.version} ${version})`;
}

async function attach(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: ResultKey) {
  const received = await receiveFile(deps, request, reply);
  if (!received.ok) return answerRefused(deps, request, reply, key, received.refusals);
  const { file, form } = received.value;
  const typed: TypedEvidence = { form: 'file', title: textOf(form, 'title'), url: '', claims: listOf(form, 'claims') };
  const { title, claims } = typed;
  const attached = await attachEvidence(deps, request.reader.actor, { ...key, file, title, claims });
  if (!attached.ok) return answerRefused(deps, request, reply, key, attached.refusals, typed);
  return redirectBack(reply, evidenceOf(key), saidOf(attached.value));
}

async function addLink(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: ResultKey) {
  const form = formBody(request.body);
  const [title, url] = [textOf(form, 'link.title'), textOf(form, 'link.url')];
  const typed: TypedEvidence = { form: 'link', title, url, claims: listOf(form, 'link.claims') };
  const { claims } = typed;
  const added = await linkEvidence(deps, request.reader.actor, { ...key, title, url, claims });
  if (added.ok) return redirectBack(reply, evidenceOf(key), saidOf(added.value));
  const refusals = added.refusals.map((one) => ({ ...one, ...(one.field ? { field: linkField(one.field) } : {}) }));
  return answerRefused(deps, request, reply, key, refusals, typed);
}

/** Fields of the link's own form; what is said of the evidence as a whole stands beside its address. */
const linkField = (field: string) => `link.${field === 'evidence' ? 'url' : field}`;

/** A refused piece is said beside its field, with what was typed kept; anything else is a page of its own. */
function answerRefused(
  deps: WebDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  key: ResultKey,
  refusals: readonly Refusal[],
  evidence?: TypedEvidence,
) {
  if (refusals.every((refusal) => refusal.field === undefined)) return sendRefusal(request, reply, refusals);
  const status = Math.max(...refusals.map(refusalStatus));
  const state = { errors: errorsOf(refusals), ...(evidence ? { evidence } : {}) };
  return sendResultEntry(deps, request, reply, key, state, status);
}

/** Taken away under its own name. */
async function download(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: ResultKey) {
  const found = await readEvidence(deps, request.reader.actor, { ...key, sha256: fileOf(request) });
  return found.ok ? sendFile(reply, found.value, 'attachment') : sendRefusal(request, reply, found.refusals);
}

/** Shown by the browser itself: only what it cannot run. Anything else is taken away. */
async function view(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: ResultKey) {
  const found = await readEvidence(deps, request.reader.actor, { ...key, sha256: fileOf(request) });
  if (!found.ok) return sendRefusal(request, reply, found.refusals);
  return sendFile(reply, found.value, showsInline(found.value.evidence.mediaType) ? 'inline' : 'attachment');
}

async function remove(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: ResultKey) {
  const removed = await removeEvidence(deps, request.reader.actor, { ...key, sha256: fileOf(request) });
  if (!removed.ok) return sendRefusal(request, reply, removed.refusals);
  return redirectBack(reply, evidenceOf(key), evidenceText.removed);
}

function fileOf(request: FastifyRequest): string {
  const { sha256 = '' } = request.params as { sha256?: string };
  return /^[0-9a-f]{64}$/.test(sha256) ? sha256 : '';
}
