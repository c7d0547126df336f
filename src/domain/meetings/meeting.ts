import type { CivilDate, Instant, UserId } from '../values/kinds-of-text.ts';

export const meetingKinds = [
  'negotiation-round',
  'follow-up',
  'briefing',
  'km-online',
  'committee',
  'consultation',
] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export const meetingKindNames: Readonly<Record<MeetingKind, string>> = {
  'negotiation-round': 'รอบเจรจา',
  'follow-up': 'ประชุมติดตามผล',
  briefing: 'ประชุมชี้แจง',
  'km-online': 'กิจกรรม KM Online',
  committee: 'ประชุมคณะกรรมการ',
  consultation: 'ประชุมให้คำปรึกษา',
};

export const meetingChannels = ['on-site', 'video', 'both'] as const;
export type MeetingChannel = (typeof meetingChannels)[number];

export const meetingChannelNames: Readonly<Record<MeetingChannel, string>> = {
  'on-site': 'พบกัน ณ สถานที่ประชุม',
  video: 'ผ่านสื่ออิเล็กทรอนิกส์',
  both: 'ณ สถานที่ประชุม และผ่านสื่ออิเล็กทรอนิกส์',
};

export type MeetingStatus = 'draft' | 'called' | 'held' | 'minutes-approved' | 'cancelled';

/** Whether people may still be invited to it: neither was it held nor is it cancelled. */
export const isStillInviting = ({ status }: { readonly status: MeetingStatus }): boolean =>
  status === 'draft' || status === 'called';

/** Identifies a meeting; `organisationId` is who convenes it and keeps its rows. */
export interface MeetingKey {
  readonly organisationId: string;
  readonly id: string;
}

/** What is arranged: what, when, where. Times are `HH:MM`, Bangkok, 24 hours. */
export interface MeetingPlan {
  /** The fiscal years that it concerns, ascending; never empty. */
  readonly fiscalYears: readonly number[];
  readonly kind: MeetingKind;
  /** The body that meets; null if it is no meeting of a body. */
  readonly bodyId: string | null;
  /** Counts within the body and the year of its day (`ครั้งที่ ๓/๒๕๖๗`); null if it bears none. */
  readonly number: number | null;
  readonly title: string;
  /** What it is for, in the words of the invitation. */
  readonly purpose: string;
  readonly day: CivilDate;
  readonly starts: string;
  /** Null where the invitation names no end (`เวลา ๑๓.๓๐ น.`). */
  readonly ends: string | null;
  readonly channel: MeetingChannel;
  /** The room; empty if nobody meets in one. */
  readonly place: string;
  /** Where to join, an https address; empty without one. */
  readonly link: string;
  /** Only for those who are invited and signed in: never in a mail, a calendar, the journal or a public page. */
  readonly passcode: string;
  /** The last day on which a reply is asked for; null if none is. */
  readonly replyBy: CivilDate | null;
}

/** Who called it: replies of calendar programs go to this address. */
interface Organiser {
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
}

export interface Meeting extends MeetingPlan, MeetingKey {
  readonly convenerName: string;
  readonly bodyName: string | null;
  readonly status: MeetingStatus;
  /** Grows with every change that those invited are told of (RFC 5545 SEQUENCE). */
  readonly sequence: number;
  readonly organiser: Organiser;
  readonly cancelledReason: string | null;
  readonly calledAt: Instant | null;
  readonly heldAt: Instant | null;
  readonly approvedAt: Instant | null;
  readonly approvedName: string | null;
  /** The office by which they approved them; null where none is recorded. */
  readonly approvedOffice: string | null;
  readonly rowVersion: number;
}

/** The day of a called meeting was changed: which it was, in words, why, and when that was said. */
export interface Postponement {
  readonly before: string;
  readonly reason: string;
  readonly at: Instant;
}

/** A paper of an item: a document of the product or an https address. */
export interface MeetingPaper {
  readonly title: string;
  readonly link: string;
  /** True if it is shown to those invited alone; otherwise to everybody who sees the meeting. */
  readonly isForInvitees?: boolean | undefined;
}

/** What an item decides on: a kind of subject, and the key by which the owning area reads it back. */
interface MeetingSubject {
  readonly kind: string;
  readonly key: string;
}

/** One item of the agenda; its times are within the meeting's. */
export interface AgendaItem {
  /** Counts from 1. */
  readonly position: number;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly title: string;
  /** Offices, in words. */
  readonly speakers: string;
  readonly papers: readonly MeetingPaper[];
  readonly subject: MeetingSubject | null;
  /** Empty until they are written. */
  readonly minutes: string;
}

export const replyAnswers = ['attends', 'delegate', 'cannot'] as const;
export type ReplyAnswer = (typeof replyAnswers)[number];

export const replyAnswerNames: Readonly<Record<ReplyAnswer, string>> = {
  attends: 'เข้าร่วมประชุมด้วยตนเอง',
  delegate: 'มอบหมายผู้แทนเข้าร่วมประชุม',
  cannot: 'เข้าร่วมประชุมไม่ได้',
};

/** What was answered to an invitation. */
export interface MeetingReply {
  readonly answer: ReplyAnswer;
  /** Who attends instead: name and office; empty unless somebody is sent. */
  readonly delegateName: string;
  readonly delegateOffice: string;
  readonly note: string;
  readonly repliedAt: Instant;
  readonly repliedName: string;
}

export const attendedAsKinds = ['self', 'delegate', 'substitute'] as const;
export type AttendedAs = (typeof attendedAsKinds)[number];

export const attendedAsNames: Readonly<Record<AttendedAs, string>> = {
  self: 'มาด้วยตนเอง',
  delegate: 'ผู้แทนที่ได้รับมอบหมาย',
  substitute: 'กรรมการแทน',
};

/** Before the one for whom somebody came. */
export const attendedForNames: Readonly<Record<Exclude<AttendedAs, 'self'>, string>> = {
  delegate: 'ผู้แทน',
  substitute: 'มาประชุมแทน',
};

/** Who came: in person, sent by the one invited, or as the named substitute of a seat. */
export type Attendance =
  | { readonly present: false }
  | { readonly present: true; readonly as: AttendedAs; readonly name: string; readonly office: string };

/** Who is invited: an organisation (its head), a seat of a body, or one person. */
export type Invited =
  | { readonly kind: 'organisation'; readonly organisationId: string }
  | { readonly kind: 'seat'; readonly seatId: string }
  | { readonly kind: 'person'; readonly userId: UserId };

export interface Invitee {
  /** Counts from 1 within the meeting, as in the annexed list. */
  readonly number: number;
  readonly invited: Invited;
  /** The office as it is written in the invitation. */
  readonly name: string;
  readonly must: boolean;
  /** Null until somebody replies. */
  readonly reply: MeetingReply | null;
  /** Null until it is recorded. */
  readonly attendance: Attendance | null;
}

/** Whether somebody is asked to a body's meeting without a seat in the body; nobody is a guest where no body meets. */
export const isGuest = ({ bodyId }: Pick<Meeting, 'bodyId'>, { invited }: Pick<Invitee, 'invited'>): boolean =>
  bodyId !== null && invited.kind !== 'seat';

/** A meeting with its agenda and those invited. */
export interface WholeMeeting {
  readonly meeting: Meeting;
  readonly items: readonly AgendaItem[];
  readonly invitees: readonly Invitee[];
}

/** `ครั้งที่ 3/2567`: the number of a body's meeting in the year of its day; null if it bears none. */
export function meetingNumberText({ number, day }: Pick<MeetingPlan, 'number' | 'day'>): string | null {
  return number === null ? null : `ครั้งที่ ${number}/${meetingYear(day)}`;
}

/** The Buddhist calendar year within which a body counts its meetings [A: S4's ๓/๒๕๖๗ fits both years]. */
export function meetingYear(day: CivilDate): number {
  return Number(day.slice(0, 4)) + 543;
}

/** Whether it is recorded that it took place: from then on there are minutes. */
export function wasHeld({ status }: Pick<Meeting, 'status'>): boolean {
  return status === 'held' || status === 'minutes-approved';
}

/** Whether an answer was given before the day was changed, for another day. */
export function wasRepliedBefore(
  { repliedAt }: Pick<MeetingReply, 'repliedAt'>,
  postponement: Postponement | null,
): boolean {
  return postponement !== null && Date.parse(repliedAt) < Date.parse(postponement.at);
}
