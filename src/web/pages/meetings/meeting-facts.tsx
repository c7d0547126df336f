import { convenerTitle } from '../../../domain/meetings/convener-title.ts';
import { type Meeting, meetingChannelNames } from '../../../domain/meetings/meeting.ts';
import { timesText } from '../../../domain/meetings/plan-changes.ts';
import { formatThaiDate, formatThaiDateWithWeekday } from '../../../domain/values/thai-date.ts';
import { type Fact, FactList } from '../../components/fact-list.tsx';
import { meetingText } from '../../text/meeting-text.ts';

/** When, where, by whom. The passcode is there only for those who may see it. */
export function MeetingFacts({ meeting }: { readonly meeting: Meeting }) {
  const { day, channel, place, link, passcode, replyBy, sequence } = meeting;
  const facts: readonly (Fact | null)[] = [
    { label: meetingText.when, value: `${formatThaiDateWithWeekday(day)} เวลา ${timesText(meeting)}` },
    { label: meetingText.channel, value: meetingChannelNames[channel] },
    place === '' ? null : { label: meetingText.place, value: place },
    link === ''
      ? null
      : {
          label: meetingText.link,
          value: (
            <a href={link} rel="noreferrer" data-arabic="">
              {link}
            </a>
          ),
        },
    passcode === '' ? null : { label: meetingText.passcode, value: <span data-arabic="">{passcode}</span> },
    {
      label: meetingText.convener,
      value: convenerTitle(meeting),
    },
    { label: meetingText.fiscalYears, value: meeting.fiscalYears.join(', ') },
    replyBy === null ? null : { label: meetingText.replyBy, value: formatThaiDate(replyBy) },
    sequence === 0 ? null : { label: meetingText.change, value: meetingText.sequence(sequence) },
  ];
  return <FactList facts={facts.filter((fact) => fact !== null)} />;
}
