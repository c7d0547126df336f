import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { readCard, readReceipt } from '../../../application/submission/read-card.ts';
import type { RoundKey } from '../../../domain/reporting/round-key.ts';
import type { WebDeps } from '../../deps.ts';
import { sendPage, sendRefusal } from '../../page-reply.tsx';
import { withRound } from '../../round-params.ts';
import { roundNames } from '../../text/reporting-text.ts';
import { submissionText } from '../../text/submission-text.ts';
import { cardCsv } from './card-csv.ts';
import { CardPage } from './card-page.tsx';
import { ReceiptPage } from './receipt-page.tsx';
import { registerRounds } from './register-rounds.ts';

/** The card and the receipt of a round, and the rounds of a year. */
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
