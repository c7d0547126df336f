import { h } from 'preact';
import { readCard, readReceipt } from '../../../application/submission/read-card.ts';
import { readEditions, readSarComparison } from '../../../application/submission/read-editions.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { accept } from '../../../domain/values/result.ts';
import { matching } from '../../asked-values.ts';
import { paths } from '../../paths.ts';
import { file, page } from '../../serve-page.ts';
import { editionsText } from '../../text/editions-text.ts';
import { submissionText } from '../../text/submission-text.ts';
import { cardRefusals, numberIn } from './asked-edition.ts';
import { cardCsv } from './card-csv.ts';
import { CardPage } from './card-page.tsx';
import { ReceiptPage } from './receipt-page.tsx';
import { ReportEditionsPage } from './report-editions-page.tsx';
import { roundPapers } from './round-papers.ts';
import { roundsRoutes } from './rounds-routes.ts';

const cardPage = page({
  address: paths.card,
  who: 'anyone',
  refusals: cardRefusals,
  async show({ deps, actor, key, asked }) {
    const reading = await readCard(deps, actor, { ...key, edition: numberIn(asked('edition')) });
    if (!reading.ok) return reading;
    const place = `${partyTitle(reading.value.organisation.name)} ${key.fiscalYear}`;
    return accept({
      title: `${submissionText.card} ${roundName(key.round)} · ${place}`,
      body: h(CardPage, { reading: reading.value }),
    });
  },
});

const cardFile = file({
  address: paths.cardFile,
  cost: 'document',
  who: 'anyone',
  refusals: cardRefusals,
  read: ({ deps, actor, key, asked }) => readCard(deps, actor, { ...key, edition: numberIn(asked('edition')) }),
  send({ content, submitted, edition }, { reply, key: { fiscalYear, organisationId, round, format } }) {
    const which = edition === null ? '' : `-${edition.edition}`;
    const name = `e-sar-card-${fiscalYear}-${organisationId}-${round}${which}.${format}`;
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
  refusals: [...cardRefusals, 'not-submitted-yet'],
  async show({ deps, actor, key, asked }) {
    const reading = await readReceipt(deps, actor, { ...key, edition: numberIn(asked('edition')) });
    if (!reading.ok) return reading;
    const place = `${partyTitle(reading.value.organisation.name)} ${key.fiscalYear}`;
    return accept({
      title: `${submissionText.receipt} ${roundName(key.round)} · ${place}`,
      body: h(ReceiptPage, { reading: reading.value }),
    });
  },
});

const editionsPage = page({
  address: paths.reportEditions,
  asks: { before: matching(/^\d{1,6}$/), after: matching(/^\d{1,6}$/) },
  who: 'anyone',
  refusals: cardRefusals,
  async show({ deps, actor, key, asked }) {
    const reading = await readEditions(deps, actor, key);
    if (!reading.ok) return reading;
    const { editions, organisation } = reading.value;
    const before = numberIn(asked('before')) ?? editions.at(-2)?.edition ?? null;
    const after = numberIn(asked('after')) ?? editions.at(-1)?.edition ?? null;
    const both = before !== null && after !== null ? { before, after } : null;
    const comparison = both === null ? accept(null) : await readSarComparison(deps, actor, { ...key, ...both });
    // An edition whose text was not kept is still in the list; only the comparison is refused, and says why.
    if (!comparison.ok && asked('before') !== '') return comparison;
    return accept({
      title: `${editionsText.title} ${roundName(key.round)} · ${partyTitle(organisation.name)} ${key.fiscalYear}`,
      body: h(ReportEditionsPage, { reading: reading.value, comparison: comparison.ok ? comparison.value : null }),
    });
  },
});

/** The card, the receipts and the editions of a round, and the rounds of a year. */
export const submissionRoutes = [cardPage, cardFile, receiptPage, editionsPage, ...roundPapers, ...roundsRoutes];
