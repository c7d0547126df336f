import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { applyWorkbook } from '../../../application/workbook/apply-workbook.ts';
import { checkWorkbook, type WorkbookCheck } from '../../../application/workbook/check-workbook.ts';
import { exportWorkbook } from '../../../application/workbook/export-workbook.ts';
import { readUploads } from '../../../application/workbook/read-uploads.ts';
import { refusalStatus } from '../../../contract/refusals/sentence-of.ts';
import type { RoundKey } from '../../../domain/reporting/round-key.ts';
import { atField, type Refusal, refusal } from '../../../domain/values/result.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { WebDeps } from '../../deps.ts';
import { errorsOf, formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendPage, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { receiveFile } from '../../receive-file.ts';
import { withRound } from '../../round-params.ts';
import { workbookText } from '../../text/workbook-text.ts';
import { WorkbookPage } from './workbook-page.tsx';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A round's workbook: take it, try it, carry it out. */
export function registerWorkbookPages(app: FastifyInstance, deps: WebDeps): void {
  const place = '/:fiscalYear/:organisationId/:round/workbook';
  app.get(
    place,
    withRound((request, reply, key) => send(deps, request, reply, key, {})),
  );
  app.get(
    `${place}.xlsx`,
    withRound((request, reply, key) => download(deps, request, reply, key)),
  );
  app.post(
    place,
    withRound((request, reply, key) => check(deps, request, reply, key)),
  );
  app.post(
    `${place}/apply`,
    withRound((request, reply, key) => apply(deps, request, reply, key)),
  );
}

interface Shown {
  readonly errors?: readonly FormError[];
  readonly check?: WorkbookCheck;
  readonly status?: number;
}

async function send(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: RoundKey, shown: Shown) {
  const reading = await readUploads(deps, request.reader.actor, key);
  if (!reading.ok) return sendRefusal(request, reply, reading.refusals);
  const { partyName, roundName, fiscalYear } = reading.value;
  const { errors = [], check = null, status = 200 } = shown;
  return sendPage(request, reply, {
    title: `${workbookText.title} · ${roundName} · ${partyName} ${fiscalYear}`,
    width: 'board',
    status,
    islands: ['check-files'],
    body: h(WorkbookPage, { reading: reading.value, errors, check }),
  });
}

async function download(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: RoundKey) {
  const exported = await exportWorkbook(deps, request.reader.actor, key);
  if (!exported.ok) return sendRefusal(request, reply, exported.refusals);
  const { bytes, fileName } = exported.value;
  return reply
    .header('content-type', xlsx)
    .header('content-disposition', `attachment; filename="${fileName}"`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(Buffer.from(bytes));
}

async function check(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: RoundKey) {
  const received = await receiveFile(deps, request, reply);
  if (!received.ok) return answerRefused(deps, request, reply, key, received.refusals);
  const checked = await checkWorkbook(deps, request.reader.actor, { ...key, file: received.value.file });
  if (!checked.ok) return answerRefused(deps, request, reply, key, checked.refusals);
  const status = checked.value.faults.length === 0 ? 200 : 422;
  return send(deps, request, reply, key, { check: checked.value, status });
}

/** What is wrong with a file is said beside the field; anything else is a page of its own. */
function answerRefused(
  deps: WebDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  key: RoundKey,
  refusals: readonly Refusal[],
) {
  if (refusals.some((one) => !one.code.startsWith('workbook-') && one.code !== 'file-missing'))
    return sendRefusal(request, reply, refusals);
  const said = refusals.map((one) =>
    atField(one.code === 'file-missing' ? refusal('workbook-missing') : one, 'evidence'),
  );
  return send(deps, request, reply, key, { errors: errorsOf(said), status: Math.max(...said.map(refusalStatus)) });
}

async function apply(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: RoundKey) {
  const typed = textOf(formBody(request.body), 'sha256');
  const sha256 = /^[0-9a-f]{64}$/.test(typed) ? typed : '';
  const applied = await applyWorkbook(deps, request.reader.actor, { ...key, sha256 });
  if (!applied.ok) return answerRefused(deps, request, reply, key, applied.refusals);
  const { already, upload } = applied.value;
  const back = paths.workbook(key.fiscalYear, key.organisationId, key.round);
  if (already) return redirectBack(reply, back, `${workbookText.already} · ${workbookText.alreadyText}`);
  const page = paths.report(key.fiscalYear, key.organisationId, key.round);
  return redirectBack(reply, page, `${workbookText.done} ${upload.changedCells} ${workbookText.doneCells}`);
}
