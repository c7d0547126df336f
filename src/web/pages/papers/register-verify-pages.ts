import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { readPaperCode } from '../../../application/papers/read-paper-code.ts';
import { type PaperVerdict, verifyPaperCode, verifyPaperFile } from '../../../application/papers/verify-paper.ts';
import { refusalStatus } from '../../../contract/refusals/sentence-of.ts';
import { evidenceLimits } from '../../../domain/reporting/evidence-limits.ts';
import { accept, type Outcome, type Refusal, refuse } from '../../../domain/values/result.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { WebDeps } from '../../deps.ts';
import { errorsOf } from '../../form-body.ts';
import { sendPage, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { receiveFile } from '../../receive-file.ts';
import { papersText } from '../../text/papers-text.ts';
import { VerifyPage } from './verify-page.tsx';

interface VerifyRoute {
  readonly Querystring: { readonly code?: string };
  readonly Params: { readonly code: string };
}

/** Anyone may check a code or a file; nothing of it is kept. */
export function registerVerifyPages(app: FastifyInstance, deps: WebDeps): void {
  app.get<VerifyRoute>('/verify', (request, reply) => {
    const typed = request.query.code;
    if (typed === undefined) return send(request, reply, { typed: '', verdict: null });
    if (typed.trim() === '')
      return send(request, reply, {
        typed,
        verdict: null,
        errors: [{ field: 'code', sentence: papersText.codeRequired }],
      });
    return reply.redirect(paths.verifyCode(readPaperCode(typed) ?? typed.trim()), 303);
  });
  app.get<VerifyRoute>('/verify/:code', async (request, reply) => {
    const verdict = await verifyPaperCode(deps, request.params.code);
    return send(request, reply, { typed: verdict.code ?? request.params.code, verdict });
  });
  app.post('/verify/file', async (request, reply) => {
    const checked = await checkFile(deps, request, reply);
    if (checked.ok) return send(request, reply, { typed: '', verdict: checked.value });
    if (checked.refusals.some((refusal) => refusal.code === 'form-expired'))
      return sendRefusal(request, reply, checked.refusals);
    const status = Math.max(...checked.refusals.map(refusalStatus));
    return send(request, reply, { typed: '', verdict: null, errors: errorsOf(checked.refusals), status });
  });
}

interface Shown {
  readonly typed: string;
  readonly verdict: PaperVerdict | null;
  readonly errors?: readonly FormError[];
  readonly status?: number;
}

function send(request: FastifyRequest, reply: FastifyReply, { typed, verdict, errors = [], status }: Shown) {
  return sendPage(request, reply, {
    title: verdict?.code ? `${papersText.verifyTitle} ${verdict.code}` : papersText.verifyTitle,
    status: status ?? (errors.length > 0 ? 422 : 200),
    islands: ['check-files'],
    body: h(VerifyPage, { typed, errors, verdict }),
  });
}

/** Streams the file into the waiting place, reads it back once, and takes it away whatever came of it. */
async function checkFile(
  deps: WebDeps,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Outcome<PaperVerdict, Refusal['code']>> {
  const received = await receiveFile(deps, request, reply);
  if (!received.ok) return received;
  const { file } = received.value;
  try {
    const limit = evidenceLimits.largestBytes;
    if (file.sizeBytes > limit)
      return refuse('verification-file-too-large', { limit: Math.floor(limit / 1024 / 1024) }, 'evidence');
    const parts: Uint8Array[] = [];
    for await (const part of (await deps.files.open(file.sha256)) ?? []) parts.push(part);
    const bytes = Buffer.concat(parts);
    return accept(
      await verifyPaperFile(deps, { sha256: file.sha256, codes: deps.papers.paperRenderer.codesIn(bytes) }),
    );
  } finally {
    await deps.files.discard(file);
  }
}
