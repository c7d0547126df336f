import { concernsNextYear } from '../calendar/concerns-next-year.ts';
import type { CalendarEvent } from '../framework/time-schema.ts';
import { toArabicDigits } from '../values/thai-digits.ts';
import { normaliseThai } from '../values/thai-text.ts';

export const channels = ['on-site', 'video'] as const;
export type Channel = (typeof channels)[number];

export const sessionChannelNames: Readonly<Record<Channel, string>> = {
  'on-site': 'พบกัน ณ ห้องเจรจา',
  video: 'วีดิทัศน์ทางไกล',
};

/** When and where a party meets the committee. Times are `HH:MM`, Bangkok, 24 hours. */
export interface SessionPlan {
  /** Civil date. */
  readonly day: string;
  readonly starts: string;
  readonly ends: string;
  readonly channel: Channel;
  /** The room, or the address of the video conference. */
  readonly place: string;
  readonly committeeId: string;
  readonly negotiatorId: string;
  /** Why the day is after the calendar's negotiation days; absent, null or empty if it is not. */
  readonly outsideReason?: string | null;
}

/** A seat of an appointed committee, as it is called at the session. */
interface SessionSeat {
  /** `committee.negotiation/manual-2554/3`. */
  readonly seatId: string;
  readonly name: string;
}

/** Everybody of the committee's side who is to attend. */
export function expectedMembers({ seats, members }: Pick<NegotiationSession, 'seats' | 'members'>): readonly string[] {
  return [...seats.map((one) => one.name), ...members];
}

/** One session of the negotiation of one party's agreement. */
export interface NegotiationSession extends SessionPlan {
  readonly organisationId: string;
  readonly fiscalYear: number;
  /** Counts from 1 within the party's year. */
  readonly number: number;
  readonly committeeName: string;
  /** The seats of the committee that will attend. */
  readonly seats: readonly SessionSeat[];
  /** Who will attend besides, one name each; of sessions from before seats were chosen, everybody. */
  readonly members: readonly string[];
  readonly negotiatorName: string;
  /** The office whose authority the negotiator exercises (ปฏิบัติราชการแทน); null for the governor in person. */
  readonly actingFor: string | null;
  /** Who attended, one name each; empty until the minutes are recorded. */
  readonly present: readonly string[];
  readonly minutes: string;
  readonly outsideReason: string | null;
  /** Why it was cancelled; null if it was not. */
  readonly cancelled: string | null;
  readonly rowVersion: number;
}

export interface NegotiationRound {
  readonly from: string;
  readonly to: string;
}

/**
 * The negotiation days of the year's own agreements, as its national calendar names them. Days after the year belong to
 * the next year's; a calendar that names only those states none.
 */
export function negotiationRounds(calendar: readonly CalendarEvent[]): readonly NegotiationRound[] {
  return calendar
    .filter((event) => event.kind === 'negotiation' && event.province === undefined && !concernsNextYear(event))
    .map(({ from, to }) => ({ from, to }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Whether a session's day has come, and the first day planned: before it nobody has met, and nothing can be agreed. */
export function heldBy(
  sessions: readonly Pick<NegotiationSession, 'day' | 'cancelled'>[],
  today: string,
): { readonly held: boolean; readonly nextDay: string | null } {
  const standing = sessions.filter((one) => one.cancelled === null).map((one) => one.day);
  const held = standing.some((day) => day <= today);
  return { held, nextDay: standing.sort()[0] ?? null };
}

/** Whether two sessions overlap; one that ends when the other begins does not. */
export function overlaps(a: SessionPlan, b: SessionPlan): boolean {
  return a.day === b.day && a.starts < b.ends && b.starts < a.ends;
}

/** What overlapping sessions cannot share. */
export function sharedBy(a: SessionPlan, b: SessionPlan): readonly ('committee' | 'place' | 'negotiator')[] {
  return [
    ...(a.committeeId === b.committeeId ? (['committee'] as const) : []),
    ...(placeKey(a.place) === placeKey(b.place) ? (['place'] as const) : []),
    ...(a.negotiatorId === b.negotiatorId ? (['negotiator'] as const) : []),
  ];
}

function placeKey(place: string): string {
  return toArabicDigits(normaliseThai(place)).replace(/\s+/g, '').toLowerCase();
}
