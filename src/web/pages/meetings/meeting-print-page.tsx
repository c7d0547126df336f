import type { MeetingReading } from '../../../application/meetings/read-meeting.ts';
import { meetingNumberText } from '../../../domain/meetings/meeting.ts';
import { paths } from '../../paths.ts';
import { meetingText, postponementLine } from '../../text/meeting-text.ts';
import { AgendaTable } from './agenda-table.tsx';
import { MeetingFacts } from './meeting-facts.tsx';

/** The agenda as a document to print: what, when, where, items and those invited; never the passcode. */
export function MeetingPrintPage({ reading }: { readonly reading: MeetingReading }) {
  const { meeting, items, invitees, postponement } = reading;
  return (
    <>
      <p class="no-print">
        <a href={paths.meeting(meeting.id)}>{meeting.title}</a>
      </p>
      <h1>{meetingText.printTitle}</h1>
      <p class="lead">{[meeting.title, meetingNumberText(meeting) ?? ''].filter(Boolean).join(' ')}</p>
      {postponement === null ? null : <p>{postponementLine(postponement)}</p>}
      <MeetingFacts meeting={{ ...meeting, passcode: '' }} />
      <AgendaTable items={items} />
      <h2>{meetingText.invitees}</h2>
      <ol>
        {invitees.map((one) => (
          <li key={one.number}>{one.name}</li>
        ))}
      </ol>
    </>
  );
}
