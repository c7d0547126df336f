import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { paths } from '../../paths.ts';
import { developmentText } from '../../text/development-text.ts';
import { homeText } from '../../text/home-text.ts';
import { lettersText } from '../../text/letters-text.ts';
import { nationResultsText } from '../../text/nation-results-text.ts';
import { openDataText } from '../../text/open-data-text.ts';
import { papersText } from '../../text/papers-text.ts';
import { peopleText } from '../../text/people-text.ts';
import { type PublishedProps, PublishedResults } from './published-results.tsx';

export interface LandingPageProps {
  /** The newest year of which something is published. */
  readonly year: PublishedProps | null;
  /** True on a new installation, while nobody has an account. */
  readonly firstNeeded: boolean;
}

/** The front page for people who have not signed in: what Samrit is, sign-in, and published data. */
export function LandingPage({ year, firstNeeded }: LandingPageProps) {
  return (
    <>
      <h1>{homeText.title}</h1>
      <p class="lead">{homeText.lead}</p>
      {firstNeeded ? (
        <Notice tone="attention" title={peopleText.firstNeeded}>
          <LinkButton label={peopleText.firstTitle} href={paths.firstAdministrator()} />
        </Notice>
      ) : null}
      <div class="button-row">
        <LinkButton label={homeText.signIn} href={paths.signIn()} />
        <a href={paths.frameworks()}>{homeText.seeFrameworks}</a>
        <a href={paths.circulars()}>{lettersText.circulars}</a>
        <a href={paths.verify()}>{papersText.verifyTitle}</a>
        <a href={paths.openData()}>{openDataText.title}</a>
        <a href={paths.databases()}>{developmentText.title}</a>
        <a href={paths.yearsResults()}>{nationResultsText.years}</a>
        {year === null ? null : (
          <>
            <a href={paths.calendar(year.published.framework.fiscalYear)}>{homeText.seeCalendar}</a>
            <a href={paths.library(year.published.framework.fiscalYear)}>{homeText.seeLibrary}</a>
          </>
        )}
      </div>
      <ul class="promises">
        {homeText.points.map((point) => (
          <li key={point.title}>
            <strong>{point.title}</strong> {point.text}
          </li>
        ))}
      </ul>
      <h2>{homeText.published}</h2>
      {year === null ? (
        <EmptyState title={homeText.nothingTitle} whatWillAppear={homeText.nothingText} />
      ) : (
        <PublishedResults {...year} />
      )}
    </>
  );
}
