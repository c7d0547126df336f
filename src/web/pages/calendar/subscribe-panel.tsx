import { LinkButton } from '../../components/link-button.tsx';
import { calendarText } from '../../text/calendar-text.ts';
import type { CalendarPageProps } from './calendar-page-props.ts';
import { feedPath } from './calendar-path.ts';

/** How to add the calendar to a phone: one link, and what to do if a link does not work. */
export function SubscribePanel({ calendar, organisation, origin }: CalendarPageProps) {
  const path = feedPath(calendar.framework.fiscalYear, organisation);
  const address = `${origin}${path}`;
  return (
    <section aria-labelledby="subscribe" class="no-print">
      <h2 id="subscribe">{calendarText.subscribe}</h2>
      <p>{calendarText.subscribeLead}</p>
      <p class="button-row">
        <LinkButton label={calendarText.subscribeButton} href={address.replace(/^https?:/, 'webcal:')} />
        <a href={path} download>
          {calendarText.download}
        </a>
      </p>
      <ul>
        <li>{calendarText.phoneApple}</li>
        <li>{calendarText.phoneAndroid}</li>
        <li>{calendarText.computer}</li>
      </ul>
      <p>
        {calendarText.address}{' '}
        <code class="hash" data-arabic="">
          {address}
        </code>
      </p>
    </section>
  );
}
