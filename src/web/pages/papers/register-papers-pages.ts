import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { runPaperJob, startPaperJob } from '../../../application/papers/issue-papers-of-year.ts';
import { readPapersOfYear } from '../../../application/papers/read-papers-of-year.ts';
import { type AgreementRoute, agreementKey } from '../../agreement-route.ts';
import type { WebDeps } from '../../deps.ts';
import { redirectBack, sendPage, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { papersText } from '../../text/papers-text.ts';
import { registerVerifyPages } from './register-verify-pages.ts';
import { sendPaper, sendSealedJson } from './send-paper.ts';
import { YearPapersPage } from './year-papers-page.tsx';

type Request = FastifyRequest<AgreementRoute>;

/** Papers of signed agreements: files of one, the year's list and its issuing, verification. */
export function registerPapersPages(app: FastifyInstance, deps: WebDeps): void {
  for (const format of ['pdf', 'docx'] as const)
    app.get<AgreementRoute>(`/:year/:organisation/agreement.${format}`, (request, reply) =>
      sendPaper(deps, request, reply, agreementKey(request.params), format),
    );
  app.get<AgreementRoute>('/:year/:organisation/agreement.json', (request, reply) =>
    sendSealedJson(deps, request, reply, agreementKey(request.params)),
  );
  app.get<AgreementRoute>('/:year/papers', (request, reply) => sendYear(deps, request, reply));
  app.post<AgreementRoute>('/:year/papers', (request, reply) => startIssuing(deps, request, reply));
  registerVerifyPages(app, deps);
}

async function sendYear(deps: WebDeps, request: Request, reply: FastifyReply) {
  const { reader } = request;
  const { fiscalYear } = agreementKey(request.params);
  const reading = await readPapersOfYear(deps, reader.actor, fiscalYear);
  if (!reading.ok) return sendRefusal(request, reply, reading.refusals);
  return sendPage(request, reply, {
    title: `${papersText.yearTitle} ${fiscalYear}`,
    width: 'board',
    islands: ['filter-table', 'follow-progress'],
    body: h(YearPapersPage, { reading: reading.value }),
  });
}

/** The answer goes out at once; the papers are made after it, and the page tells how far that has come. */
async function startIssuing(deps: WebDeps, request: Request, reply: FastifyReply) {
  const { actor } = request.reader;
  const { fiscalYear } = agreementKey(request.params);
  const started = await startPaperJob(deps, actor, fiscalYear);
  if (!started.ok) return sendRefusal(request, reply, started.refusals);
  void runPaperJob(deps.papers, actor, started.value).catch((error: unknown) => request.log.error(error));
  return redirectBack(reply, paths.yearPapers(fiscalYear), papersText.started);
}
