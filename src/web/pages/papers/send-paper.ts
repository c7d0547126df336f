import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { issueAgreementPaper } from '../../../application/papers/issue-agreement-paper.ts';
import type { IssuedPaper, PaperFormat } from '../../../application/papers/papers-ports.ts';
import { readSealedAgreement } from '../../../application/papers/read-sealed-agreement.ts';
import { renderDraftPaper } from '../../../application/papers/render-draft-paper.ts';
import type { WebDeps } from '../../deps.ts';
import { sendRefusal } from '../../page-reply.tsx';

interface Key {
  readonly fiscalYear: number;
  readonly organisationId: string;
}

const mediaTypes: Readonly<Record<PaperFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The signed paper for anyone; before signing the draft, for those who may read it. */
export async function sendPaper(
  deps: WebDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  key: Key,
  format: PaperFormat,
) {
  const issued = await issueAgreementPaper(deps.papers, request.reader.actor, { ...key, format });
  if (issued.ok) return sendIssued(deps, request, reply, issued.value);
  if (issued.refusals[0]?.code !== 'agreement-not-sealed') return sendRefusal(request, reply, issued.refusals);
  const draft = await renderDraftPaper(deps.papers, request.reader.actor, { ...key, format });
  // Whoever may not read drafts is told when the paper comes, not whether there is a draft.
  if (!draft.ok) {
    const hidden = draft.refusals.some((refusal) => refusal.code === 'forbidden');
    return sendRefusal(request, reply, hidden ? issued.refusals : draft.refusals);
  }
  head(reply, key, format, 'draft').header('cache-control', 'private, no-store');
  return reply.send(Buffer.from(draft.value));
}

async function sendIssued(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, paper: IssuedPaper) {
  const bytes = await deps.papers.paperFiles.open(paper.sha256);
  if (!bytes) return sendRefusal(request, reply, [{ code: 'paper-not-made' }]);
  const etag = `"${paper.sha256}"`;
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  head(reply, paper, paper.format, paper.code)
    .header('content-length', paper.sizeBytes)
    .header('etag', etag)
    .header('cache-control', 'public, no-cache');
  return reply.send(Readable.from(bytes));
}

function head(reply: FastifyReply, key: Key, format: PaperFormat, name: string): FastifyReply {
  const file = `agreement-${key.fiscalYear}-${key.organisationId}-${name}.${format}`;
  return reply
    .header('content-type', mediaTypes[format])
    .header('content-disposition', `${format === 'pdf' ? 'inline' : 'attachment'}; filename="${file}"`)
    .header('x-content-type-options', 'nosniff');
}

/** What was signed, for machines. */
export async function sendSealedJson(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: Key) {
  const read = await readSealedAgreement(deps, request.reader.actor, key);
  if (!read.ok) return sendRefusal(request, reply, read.refusals);
  return reply
    .header('etag', `"${read.value.sealHash}"`)
    .header('cache-control', 'public, no-cache')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(read.value, null, 2));
}
