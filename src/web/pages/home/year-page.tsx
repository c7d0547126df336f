import { paths } from '../../paths.ts';
import { homeText } from '../../text/home-text.ts';
import { openDataText } from '../../text/open-data-text.ts';
import { resultsText } from '../../text/results-text.ts';
import { type PublishedProps, PublishedResults } from './published-results.tsx';

/** The front page of one fiscal year, for anyone: what of it is published, and where the rest of it is. */
export function YearPage(year: PublishedProps) {
  const { fiscalYear } = year.published.framework;
  return (
    <>
      <h1>
        {homeText.yearTitle} {fiscalYear}
      </h1>
      <p>
        <a href={paths.calendar(fiscalYear)}>{homeText.seeCalendar}</a> ·{' '}
        <a href={paths.framework(fiscalYear)}>{homeText.seeFramework}</a> ·{' '}
        <a href={paths.library(fiscalYear)}>{homeText.seeLibrary}</a> ·{' '}
        <a href={paths.yearResults(fiscalYear)}>{resultsText.open}</a> ·{' '}
        <a href={paths.openDataYear(fiscalYear)}>{openDataText.title}</a>
      </p>
      <h2>{homeText.published}</h2>
      <PublishedResults {...year} />
    </>
  );
}
