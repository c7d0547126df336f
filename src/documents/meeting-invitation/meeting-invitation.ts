import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import { type AgendaItem, type Invitee, type Meeting, meetingNumberText } from '../../domain/meetings/meeting.ts';
import { endOf } from '../../domain/meetings/meeting-times.ts';
import { timesText } from '../../domain/meetings/plan-changes.ts';

/** Who receives it: replies of calendar programs carry this address. */
export interface InvitedPerson {
  readonly name: string;
  readonly email: string;
  readonly must: boolean;
  readonly reply: Invitee['reply'];
}

export interface MeetingInvitation {
  /** Its passcode is not read. */
  readonly meeting: Omit<Meeting, 'passcode'>;
  readonly items: readonly AgendaItem[];
  /** Null for who is not invited: an entry for the calendar that asks nothing. */
  readonly invitee: InvitedPerson | null;
  /** The meeting's page, with scheme and host. */
  readonly url: string;
  /** The current instant, ISO UTC. */
  readonly now: string;
}

/** An iTIP message (RFC 5546): its method stands in the file and in the type of the mail's part. */
export interface CalendarMessage {
  readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  readonly text: string;
}

const ZONE = 'Asia/Bangkok';
/** Thailand has used UTC+7 without summer time since 1920. */
const zoneLines = [
  ...['BEGIN:VTIMEZONE', `TZID:${ZONE}`, `X-LIC-LOCATION:${ZONE}`, 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
  ...['TZOFFSETFROM:+0700', 'TZOFFSETTO:+0700', 'TZNAME:+07', 'END:STANDARD', 'END:VTIMEZONE'],
];

const statuses = {
  attends: ICalAttendeeStatus.ACCEPTED,
  delegate: ICalAttendeeStatus.DELEGATED,
  cannot: ICalAttendeeStatus.DECLINED,
} as const;

/**
 * One meeting for one person's calendar (RFC 5545): the same UID for ever, a SEQUENCE that grows with every change, and
 * CANCEL when it is cancelled. It never contains the passcode.
 */
export function meetingInvitation(invitation: MeetingInvitation): CalendarMessage {
  const { meeting, invitee, now, url } = invitation;
  const isCancelled = meeting.status === 'cancelled';
  const method = invitee === null ? 'PUBLISH' : isCancelled ? 'CANCEL' : 'REQUEST';
  const calendar = ical({
    prodId: { company: 'Samrit', product: 'Samrit', language: 'TH' },
    method: ICalCalendarMethod[method],
  });
  const event = calendar.createEvent({
    id: meetingUid(meeting.id),
    sequence: meeting.sequence,
    stamp: now,
    // The library reads named zones in the machine's own time: the times are given without one, and named below.
    floating: true,
    start: new Date(`${meeting.day}T${meeting.starts}:00Z`),
    end: new Date(`${meeting.day}T${endOf(meeting)}:00Z`),
    summary: titleOf(meeting),
    location: [meeting.place, meeting.link].filter((text) => text !== '').join(' · '),
    description: describe(invitation),
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    url,
    ...(invitee === null ? {} : { organizer: organiserOf(meeting) }),
  });
  if (invitee !== null) event.createAttendee(attendeeOf(invitee));
  return { method, text: inZone(calendar.toString()) };
}

function meetingUid(id: string): string {
  return `meeting-${id}@samrit`;
}

function organiserOf({ organiser, convenerName }: MeetingInvitation['meeting']) {
  return { name: `${organiser.name} ${convenerName}`.trim(), email: organiser.email };
}

function attendeeOf({ name, email, must, reply }: InvitedPerson) {
  return {
    ...{ name, email, rsvp: true, type: ICalAttendeeType.INDIVIDUAL },
    role: must ? ICalAttendeeRole.REQ : ICalAttendeeRole.OPT,
    status: reply === null ? ICalAttendeeStatus.NEEDSACTION : statuses[reply.answer],
  };
}

function titleOf(meeting: MeetingInvitation['meeting']): string {
  const number = meetingNumberText(meeting);
  return number === null ? meeting.title : `${meeting.title} ${number}`;
}

function describe({ meeting, items, url }: MeetingInvitation): string {
  const agenda = items.map((item, index) => {
    const when = item.starts === null ? '' : `${timesText({ starts: item.starts, ends: item.ends })} `;
    return `${index + 1}. ${when}${item.title}${item.speakers === '' ? '' : ` — ${item.speakers}`}`;
  });
  const lines = [
    ...(meeting.cancelledReason === null ? [] : [`ยกเลิกเพราะ ${meeting.cancelledReason}`, '']),
    ...(meeting.purpose === '' ? [] : [meeting.purpose, '']),
    ...(agenda.length === 0 ? [] : ['ระเบียบวาระ', ...agenda, '']),
    `ตอบรับและอ่านเอกสารที่ ${url}`,
  ];
  return lines.join('\n');
}

/** Names the zone of the times, describes it, and ends the last line. */
function inZone(text: string): string {
  const lines = text.trimEnd().split('\r\n');
  const begin = lines.indexOf('BEGIN:VEVENT');
  const named = lines.map((line) => line.replace(/^(DTSTART|DTEND):(\d{8}T\d{6})$/, `$1;TZID=${ZONE}:$2`));
  return [...named.slice(0, begin), ...zoneLines, ...named.slice(begin), ''].join('\r\n');
}
