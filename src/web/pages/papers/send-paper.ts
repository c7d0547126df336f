import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { issueAgreementPaper } from '../../../application/papers/issue-agreement-paper.ts';
import type { IssuedPaper, PaperFormat } from '../../../application/papers/papers-ports.ts';
import { renderDraftPaper } from '../../../application/papers/render-draft-paper.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import type { PageCall } from '../../page-route.ts';

interface PaperKey {
  readonly fiscalYear: number;
  readonly organisationId: string;
  readonly format: PaperFormat;
}

/** A signed paper as bytes, or the draft before signing. */
type Paper =
  | { readonly issued: IssuedPaper; readonly bytes: AsyncIterable<Uint8Array> }
  | { readonly draft: Uint8Array };

const mediaTypes: Readonly<Record<PaperFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The signed paper for anyone; before signing the draft, for its readers. */
export async function readPaper({ deps, actor, key }: PageCall<PaperKey>) {
  const issued = await issueAgreementPaper(deps.papers, actor, key);
  if (issued.ok) return openIssued(deps, issued.value);
  if (issued.refusals[0]?.code !== 'agreement-not-sealed') return issued;
  const draft = await renderDraftPaper(deps.papers, actor, key);
  if (draft.ok) return accept<Paper>({ draft: draft.value });
  // People who may not read drafts are told when the paper will exist, not whether there is a draft.
  return draft.refusals.some((refusal) => refusal.code === 'forbidden') ? issued : draft;
}

/** The signed paper of one version, for anyone: the bytes that were issued, whatever versions came after. */
export async function readVersionPaper({ deps, actor, key }: PageCall<PaperKey & { readonly number: number }>) {
  const issued = await issueAgreementPaper(deps.papers, actor, { ...key, version: key.number });
  return issued.ok ? openIssued(deps, issued.value) : issued;
}

async function openIssued({ papers }: PageCall<PaperKey>['deps'], issued: IssuedPaper) {
  const bytes = await papers.paperFiles.open(issued.sha256);
  return bytes ? accept<Paper>({ issued, bytes }) : refuse('paper-not-made', { reason: 'the issued file is gone' });
}

export function sendPaper(paper: Paper, { request, reply, key }: PageCall<PaperKey>) {
  if ('draft' in paper) {
    head(reply, key, 'draft').header('cache-control', 'private, no-store');
    return reply.send(Buffer.from(paper.draft));
  }
  const etag = `"${paper.issued.sha256}"`;
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  head(reply, key, paper.issued.code)
    .header('content-length', paper.issued.sizeBytes)
    .header('etag', etag)
    .header('cache-control', 'public, no-cache');
  return reply.send(Readable.from(paper.bytes));
}

function head(reply: FastifyReply, key: PaperKey, name: string): FastifyReply {
  const file = `agreement-${key.fiscalYear}-${key.organisationId}-${name}.${key.format}`;
  return reply
    .header('content-type', mediaTypes[key.format])
    .header('content-disposition', `${key.format === 'pdf' ? 'inline' : 'attachment'}; filename="${file}"`)
    .header('x-content-type-options', 'nosniff');
}
