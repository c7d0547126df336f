import type { PartyReading } from '../../../application/reporting/read-party.ts';
import { paths } from '../../paths.ts';
import { calendarText } from '../../text/calendar-text.ts';
import { templateText } from '../../text/kpi-template-text.ts';
import { reportingText } from '../../text/reporting-text.ts';

/** The other pages of this party's year that the reader may open. */
export function PartyLinks({ reading }: { readonly reading: PartyReading }) {
  const { organisation, fiscalYear, agreement, next } = reading;
  const { id } = organisation;
  const follows = agreement !== null && next !== null;
  const links = [
    ...(reading.mayOpenAgreement
      ? [[`${reportingText.agreement} ${fiscalYear}`, paths.agreement(fiscalYear, id)] as const]
      : []),
    ...(follows ? [[templateText.title, paths.templates(fiscalYear, id)] as const] : []),
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
