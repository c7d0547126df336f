import type { PublishedYear } from '../../../application/national/read-published-results.ts';
import type { AnnouncedRound } from '../../../application/results/read-announced-rounds.ts';
import { paths } from '../../paths.ts';
import { homeText } from '../../text/home-text.ts';
import { openDataText } from '../../text/open-data-text.ts';
import { resultsText } from '../../text/results-text.ts';
import { PublishedResults } from './published-results.tsx';

/** The front page of one fiscal year, for anyone: what of it is published, and where the rest of it is. */
export function YearPage({
  published,
  rounds,
}: {
  readonly published: PublishedYear;
  readonly rounds: readonly AnnouncedRound[];
}) {
  const { fiscalYear } = published.framework;
  return (
    <>
      <h1>
        {homeText.yearTitle} {fiscalYear}
      </h1>
      <h2>{homeText.published}</h2>
      <PublishedResults published={published} rounds={rounds} />
      <p>
        <a href={paths.calendar(fiscalYear)}>{homeText.seeCalendar}</a> ·{' '}
        <a href={paths.framework(fiscalYear)}>{homeText.seeFramework}</a> ·{' '}
        <a href={paths.library(fiscalYear)}>{homeText.seeLibrary}</a> ·{' '}
        <a href={paths.yearResults(fiscalYear)}>{resultsText.open}</a> ·{' '}
        <a href={paths.openDataYear(fiscalYear)}>{openDataText.title}</a>
      </p>
    </>
  );
}
