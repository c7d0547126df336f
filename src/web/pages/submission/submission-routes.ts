import { h } from 'preact';
import { readCard, readReceipt } from '../../../application/submission/read-card.ts';
import { accept } from '../../../domain/values/result.ts';
import { paths } from '../../paths.ts';
import { file, page } from '../../serve-page.ts';
import { roundNames } from '../../text/reporting-text.ts';
import { submissionText } from '../../text/submission-text.ts';
import { cardCsv } from './card-csv.ts';
import { CardPage } from './card-page.tsx';
import { ReceiptPage } from './receipt-page.tsx';
import { roundsRoutes } from './rounds-routes.ts';

const cardPage = page({
  address: paths.card,
  who: 'anyone',
  refusals: ['forbidden', 'not-found', 'submitted-report-altered'],
  async show({ deps, actor, key }) {
    const reading = await readCard(deps, actor, key);
    if (!reading.ok) return reading;
    const place = `${reading.value.organisation.name} ${key.fiscalYear}`;
    return accept({
      title: `${submissionText.card} ${roundNames[key.round]} · ${place}`,
      body: h(CardPage, { reading: reading.value }),
    });
  },
});

const cardFile = file({
  address: paths.cardFile,
  cost: 'document',
  who: 'anyone',
  refusals: ['forbidden', 'not-found', 'submitted-report-altered'],
  read: ({ deps, actor, key }) => readCard(deps, actor, key),
  send({ content, submitted }, { reply, key: { fiscalYear, organisationId, round, format } }) {
    const name = `e-sar-card-${fiscalYear}-${organisationId}-${round}.${format}`;
    return reply
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8')
      .send(format === 'csv' ? cardCsv(content) : JSON.stringify({ ...content, submitted }, null, 2));
  },
});

const receiptPage = page({
  address: paths.receipt,
  who: 'anyone',
  refusals: ['forbidden', 'not-found', 'submitted-report-altered', 'not-submitted-yet'],
  async show({ deps, actor, key }) {
    const reading = await readReceipt(deps, actor, key);
    if (!reading.ok) return reading;
    const place = `${reading.value.organisation.name} ${key.fiscalYear}`;
    return accept({
      title: `${submissionText.receipt} ${roundNames[key.round]} · ${place}`,
      body: h(ReceiptPage, { reading: reading.value }),
    });
  },
});

/** The card and the receipt of a round, and the rounds of a year. */
export const submissionRoutes = [cardPage, cardFile, receiptPage, ...roundsRoutes];
