import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { readCard, readReceipt } from '../../../application/submission/read-card.ts';
import { setCutOff } from '../../../application/submission/set-cut-off.ts';
import type { RoundKey } from '../../../application/year/year-ports.ts';
import type { WebDeps } from '../../deps.ts';
import { dateIsBlank, dateOf, errorsOf, formBody } from '../../form-body.ts';
import { redirectBack, sendPage, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { roundNames } from '../../text/reporting-text.ts';
import { submissionText } from '../../text/submission-text.ts';
import { sendRound } from '../reporting/register-report-pages.ts';
import { withRound } from '../reporting/round-params.ts';
import { rowVersionOf } from '../reporting/row-version.ts';
import { cardCsv } from './card-csv.ts';
import { CardPage } from './card-page.tsx';
import { ReceiptPage } from './receipt-page.tsx';
import { registerRounds } from './register-rounds.ts';

/** The card and the receipt of a round, the province's own day, and the rounds of a year. */
export function registerSubmissionPages(app: FastifyInstance, deps: WebDeps): void {
  const one = '/:fiscalYear/:organisationId/:round';
  app.get(
    `${one}/card`,
    withRound((request, reply, key) => sendCard(deps, request, reply, key)),
  );
  for (const format of ['csv', 'json'] as const)
    app.get(
      `${one}/card.${format}`,
      withRound((request, reply, key) => sendCardFile(deps, request, reply, key, format)),
    );
  app.get(
    `${one}/receipt`,
    withRound((request, reply, key) => sendReceipt(deps, request, reply, key)),
  );
  app.post(
    `${one}/cut-off`,
    withRound((request, reply, key) => saveCutOff(deps, request, reply, key)),
  );
  registerRounds(app, deps);
}

async function sendCard(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: RoundKey) {
  const reading = await readCard(deps, request.reader.actor, key);
  if (!reading.ok) return sendRefusal(request, reply, reading.refusals);
  return sendPage(request, reply, {
    title: `${submissionText.card} ${roundNames[key.round]} · ${reading.value.organisation.name} ${key.fiscalYear}`,
    body: h(CardPage, { reading: reading.value }),
  });
}

async function sendCardFile(
  deps: WebDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  key: RoundKey,
  format: 'csv' | 'json',
) {
  const reading = await readCard(deps, request.reader.actor, key);
  if (!reading.ok) return sendRefusal(request, reply, reading.refusals);
  const { content, submitted } = reading.value;
  const name = `e-sar-card-${key.fiscalYear}-${key.organisationId}-${key.round}.${format}`;
  const body = format === 'csv' ? cardCsv(content) : JSON.stringify({ ...content, submitted }, null, 2);
  return reply
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
    .type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8')
    .send(body);
}

async function sendReceipt(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: RoundKey) {
  const reading = await readReceipt(deps, request.reader.actor, key);
  if (!reading.ok) return sendRefusal(request, reply, reading.refusals);
  return sendPage(request, reply, {
    title: `${submissionText.receipt} ${roundNames[key.round]} · ${reading.value.organisation.name} ${key.fiscalYear}`,
    body: h(ReceiptPage, { reading: reading.value }),
  });
}

async function saveCutOff(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: RoundKey) {
  const form = formBody(request.body);
  // Three empty fields take the day away; anything else must be a day.
  const day = dateIsBlank(form, 'cutOff') ? '' : dateOf(form, 'cutOff') || 'not-a-day';
  const saved = await setCutOff(deps, request.reader.actor, { ...key, rowVersion: rowVersionOf(form), day });
  const here = paths.report(key.fiscalYear, key.organisationId, key.round);
  if (saved.ok) return redirectBack(reply, here, submissionText.cutOffSaved);
  if (saved.refusals.every((one) => one.field === undefined)) return sendRefusal(request, reply, saved.refusals);
  return sendRound(deps, request, reply, key, { cutOff: form, errors: errorsOf(saved.refusals) });
}
