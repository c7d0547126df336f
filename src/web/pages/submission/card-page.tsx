import { sheetFormats } from '../../../application/papers/papers-ports.ts';
import type { CardReading } from '../../../application/submission/read-card.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { SheetLinks } from '../../components/sheet-links.tsx';
import { SourceMark } from '../../components/source-mark.tsx';
import { roundCrumbs } from '../../party-crumb.ts';
import { paths } from '../../paths.ts';
import { evidenceText } from '../../text/evidence-text.ts';
import { submissionText } from '../../text/submission-text.ts';
import { CardContents, CardIndicators } from './card-indicator.tsx';
import { formatSarTotal, paperName, ReturnedNotice, roundFacts, sendingFacts } from './sar-facts.tsx';

/** The e-SAR card of a round in the card's order; every figure comes from what was entered once. */
export function CardPage({ reading }: { readonly reading: CardReading }) {
  const { organisation, report, content } = reading;
  const { fiscalYear, round } = report;
  return (
    <>
      <Breadcrumbs crumbs={[...roundCrumbs(fiscalYear, organisation, round, true), { label: submissionText.card }]} />
      <h1>
        {submissionText.card} {roundName(round)} {partyTitle(organisation.name)} {fiscalYear}
      </h1>
      <CardStatus reading={reading} />
      <CardContents indicators={content.indicators} />
      <FactList facts={[...roundFacts(content), ...sendingFacts(reading), ...totalFacts(reading)]} />
      <p>
        {submissionText.cardOrder} <SourceMark source={{ assumption: submissionText.cardAssumption }} />
      </p>
      <p class="no-print">
        <a href={paths.cardFile(fiscalYear, organisation.id, round, 'csv', reading.edition?.edition)}>
          {submissionText.csv}
        </a>
        {' · '}
        <a href={paths.cardFile(fiscalYear, organisation.id, round, 'json', reading.edition?.edition)}>
          {submissionText.json}
        </a>
        {' · '}
        <a href={paths.cardPaper(fiscalYear, organisation.id, round, reading.edition?.edition)}>
          {paperName(submissionText.printCard, reading)}
        </a>
        {' · '}
        <a href={paths.reportPaper(fiscalYear, organisation.id, round, reading.edition?.edition)}>
          {paperName(submissionText.printReport, reading)}
        </a>
        {' · '}
        <SheetLinks
          label={submissionText.printBook}
          formats={sheetFormats}
          hrefOf={(format) => paths.bookPaper(fiscalYear, organisation.id, round, format, reading.edition?.edition)}
        />
      </p>
      {reading.mayReadEvidence ? null : <p class="muted">{evidenceText.notPublic}</p>}
      <CardIndicators indicators={reading.inWords.indicators} />
    </>
  );
}

function CardStatus({ reading: { edition, submitted } }: { readonly reading: CardReading }) {
  if (edition === null) return <Notice tone="active" title={submissionText.draft} />;
  if (submitted === null) return <Notice tone="active" title={submissionText.notKept} />;
  return (
    <>
      <Notice tone="done" title={submissionText.asSubmitted} />
      <ReturnedNotice edition={edition} />
    </>
  );
}

function totalFacts({ content }: CardReading) {
  const value = formatSarTotal(content);
  return value === null ? [] : [{ label: submissionText.total, value }];
}
