import type { Holiday } from '../calendar/holiday.ts';
import { isWorkingDay } from '../calendar/working-days.ts';
import { formatThaiDateWithWeekday, formatThaiTimes } from '../values/thai-date.ts';
import { toArabicDigits } from '../values/thai-digits.ts';
import { normaliseThai } from '../values/thai-text.ts';
import type { Invitee, Meeting, MeetingPlan, WholeMeeting } from './meeting.ts';
import { endOf, meetingsOverlap } from './meeting-times.ts';
import type { SeatHolders } from './seat-holders.ts';

/** What a meeting meets with: a question to whoever plans it, never a refusal for ever. */
export type Clash =
  | { readonly kind: 'day-off'; readonly day: string; readonly holiday: string | null }
  | { readonly kind: 'place'; readonly other: OtherMeeting }
  | { readonly kind: 'invitee'; readonly other: OtherMeeting; readonly names: readonly string[] }
  | { readonly kind: 'negotiation'; readonly party: string; readonly starts: string; readonly ends: string };

type OtherMeeting = Pick<Meeting, 'id' | 'title' | 'starts' | 'ends'>;

/** A session of negotiation of the day, with the party that meets in it. */
interface SessionOfDay {
  readonly organisationId: string;
  readonly partyName: string;
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
}

interface DayOfMeeting {
  /** Other meetings of the day that are called. */
  readonly meetings: readonly WholeMeeting[];
  readonly sessions: readonly SessionOfDay[];
  readonly holidays: readonly Holiday[];
  /** Who holds which seat that day: one person may be invited for seats of two bodies. */
  readonly holders: SeatHolders;
  /** Whose working days count, ISO code. */
  readonly place: string;
}

/** Everything on the meeting's day that it meets with. */
export function clashesOf(
  plan: Pick<MeetingPlan, 'day' | 'starts' | 'ends' | 'place'>,
  invitees: readonly Pick<Invitee, 'invited' | 'name'>[],
  day: DayOfMeeting,
): readonly Clash[] {
  const others = day.meetings.filter(({ meeting }) => meetingsOverlap(plan, meeting));
  return [
    ...dayOff(plan.day, day),
    ...others
      .filter(({ meeting }) => isSamePlace(plan.place, meeting.place))
      .map(({ meeting }): Clash => ({ kind: 'place', other: meeting })),
    ...others.flatMap((other): readonly Clash[] => {
      const names = sharedInvitees(invitees, other.invitees, day.holders);
      return names.length === 0 ? [] : [{ kind: 'invitee', other: other.meeting, names }];
    }),
    ...day.sessions
      .filter((session) => meetingsOverlap(plan, { ...session, day: plan.day }))
      .filter(
        (session) =>
          isSamePlace(plan.place, session.place) || invitees.some((one) => isOfParty(one, session.organisationId)),
      )
      .map(({ partyName, starts, ends }): Clash => ({ kind: 'negotiation', party: partyName, starts, ends })),
  ];
}

function dayOff(day: string, { place, holidays }: DayOfMeeting): readonly Clash[] {
  if (isWorkingDay(day, place, holidays)) return [];
  const found = holidays.find((one) => one.date === day && !isWorkingDay(day, place, [one]));
  return [{ kind: 'day-off', day, holiday: found?.name ?? null }];
}

function isSamePlace(a: string, b: string): boolean {
  return a.trim() !== '' && placeKey(a) === placeKey(b);
}

function placeKey(place: string): string {
  return toArabicDigits(normaliseThai(place)).replace(/\s+/g, '').toLowerCase();
}

type Named = Pick<Invitee, 'invited' | 'name'>;

/** Those invited to both: the same organisation, seat or person, or whoever holds the one seat and the other. */
function sharedInvitees(own: readonly Named[], others: readonly Named[], holders: SeatHolders): readonly string[] {
  const theirs = new Set(others.map(keyOf));
  const persons = new Set(others.flatMap((one) => personOf(one, holders)?.userId ?? []));
  return own.flatMap((one) => {
    if (theirs.has(keyOf(one))) return [one.name];
    const person = personOf(one, holders);
    if (person === null || person.userId === null || !persons.has(person.userId)) return [];
    return [person.name === one.name ? one.name : `${one.name} (${person.name})`];
  });
}

function personOf({ invited, name }: Named, holders: SeatHolders) {
  if (invited.kind === 'person') return { userId: invited.userId, name };
  return invited.kind === 'seat' ? (holders.get(invited.seatId) ?? null) : null;
}

/** The same for the same organisation, seat or person. */
export function keyOf({ invited }: Pick<Invitee, 'invited'>): string {
  if (invited.kind === 'organisation') return `organisation ${invited.organisationId}`;
  return invited.kind === 'seat' ? `seat ${invited.seatId}` : `person ${invited.userId}`;
}

function isOfParty({ invited }: Pick<Invitee, 'invited'>, partyId: string): boolean {
  if (invited.kind !== 'organisation') return false;
  return invited.organisationId === partyId || invited.organisationId.startsWith(`${partyId}.`);
}

/** A clash as a sentence, for the question whether it is meant. */
export function clashText(clash: Clash): string {
  if (clash.kind === 'day-off') {
    const why = clash.holiday === null ? 'เป็นวันหยุดประจำสัปดาห์' : `เป็นวันหยุดราชการ (${clash.holiday})`;
    return `${formatThaiDateWithWeekday(clash.day)} ${why}`;
  }
  if (clash.kind === 'negotiation') return `${clash.party} มีนัดเจรจาเวลา ${formatThaiTimes(clash.starts, clash.ends)}`;
  const { other } = clash;
  const when = `“${other.title}” เวลา ${formatThaiTimes(other.starts, endOf(other))}`;
  return clash.kind === 'place' ? `สถานที่นี้มีการประชุม ${when}` : `${clash.names.join(', ')} ได้รับเชิญประชุม ${when}`;
}
