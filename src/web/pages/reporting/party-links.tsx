import type { PartyReading } from '../../../application/reporting/read-party.ts';
import { paths } from '../../paths.ts';
import { appraisalText } from '../../text/appraisal-text.ts';
import { calendarText } from '../../text/calendar-text.ts';
import { forecastText } from '../../text/forecast-text.ts';
import { incentiveText } from '../../text/incentive-text.ts';
import { templateText } from '../../text/kpi-template-text.ts';
import { observationText } from '../../text/observation-text.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { resultsText } from '../../text/results-text.ts';

export interface PartyPageProps {
  readonly reading: PartyReading;
  /** Whether the reader may read what the year may end with. */
  readonly forecasts: boolean;
  /** Whether the reader may read what the party's data show. */
  readonly observes: boolean;
  /** Where the reader finds the governor's appraisal; null where they may not. */
  readonly appraisal: string | null;
  /** Whether the year gives incentives of which the reader may read the party's own. */
  readonly incentive: boolean;
}

/** The other pages of this party's year that the reader may open. */
export function PartyLinks({ reading, forecasts, observes, appraisal, incentive }: PartyPageProps) {
  const { organisation, fiscalYear, agreement, next } = reading;
  const { id } = organisation;
  const follows = agreement !== null && next !== null;
  const links = [
    ...(reading.mayOpenAgreement
      ? [[`${reportingText.agreement} ${fiscalYear}`, paths.agreement(fiscalYear, id)] as const]
      : []),
    ...(follows ? [[templateText.title, paths.templates(fiscalYear, id)] as const] : []),
    ...(forecasts ? [[forecastText.title, paths.forecast(fiscalYear, id)] as const] : []),
    ...(observes ? [[observationText.title, paths.observations(fiscalYear, id)] as const] : []),
    ...(agreement === null ? [] : [[resultsText.open, paths.yearResults(fiscalYear)] as const]),
    ...(appraisal === null ? [] : [[appraisalText.open, appraisal] as const]),
    ...(incentive ? [[incentiveText.ownTitle, paths.ownIncentive(fiscalYear, id)] as const] : []),
    [calendarText.provinceLink, paths.provinceCalendar(fiscalYear, id)],
  ] as const;
  return (
    <nav class="year-links" aria-label={reportingText.partyLinks}>
      <ul>
        {links.map(([label, href]) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
