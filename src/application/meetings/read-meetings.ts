import { type Clash, clashesOf } from '../../domain/meetings/clashes.ts';
import type { Invitee, Meeting, MeetingKind, WholeMeeting } from '../../domain/meetings/meeting.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { partyOf, partyTitle, provinceOf } from '../../domain/people/organisation.ts';
import { daysBetween, isCivilDate } from '../../domain/values/civil-date.ts';
import { fiscalYearOf } from '../../domain/values/fiscal-year.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { PartySession } from '../year/negotiation-ports.ts';
import type { MeetingDeps, MeetingTables } from './meeting-deps.ts';
import { invitedAsReader, isInvited } from './whose-invitation.ts';

/** The longest that is read at once. */
const MOST_DAYS = 366;

/** What the joint calendar is asked for: days, both included, and what they are narrowed to. */
export interface MeetingsInput {
  readonly from: string;
  readonly to: string;
  /** Only what the reader is invited to or called. */
  readonly mine?: boolean | undefined;
  /** Only what this province convenes or is invited to, with its agencies. */
  readonly province?: string | undefined;
  readonly bodyId?: string | undefined;
  readonly kind?: MeetingKind | undefined;
}

export interface ListedMeeting {
  readonly meeting: Omit<Meeting, 'passcode' | 'organiser'>;
  readonly invited: number;
  readonly own: readonly Invitee[];
  readonly clashes: readonly Clash[];
}

export interface MeetingsReading {
  readonly meetings: readonly ListedMeeting[];
  /** Sessions of negotiation of these days that the reader may know of. */
  readonly sessions: readonly PartySession[];
  readonly mayPlan: boolean;
  readonly today: string;
}

/** The joint calendar: what everybody is called to, drafts for who plans them, sessions for who may enter them. */
export async function readMeetings(
  deps: MeetingDeps,
  actor: Actor,
  input: MeetingsInput,
): Promise<Outcome<MeetingsReading, 'forbidden' | 'meeting-days-invalid'>> {
  if (!isPermitted('read-meeting-notice', actor, { organisationId: 'public' })) return refuse('forbidden');
  if (!isDayRange(input)) return refuse('meeting-days-invalid', { most: MOST_DAYS }, 'to');
  return deps.transactions.read(async (stores) => {
    const all = await stores.meetings.between(input);
    const days = await daysOf(stores, input);
    const invitedAs = invitedAsReader(stores);
    const listed: ListedMeeting[] = [];
    for (const one of all) {
      const mayPlan = isPermitted('plan-meeting', actor, one.meeting);
      if (one.meeting.status === 'draft' && !mayPlan) continue;
      const as = await invitedAs(actor, one.meeting, one.invitees);
      const own = one.invitees.filter((invitee) => isInvited(as, invitee));
      const called = all.filter(({ meeting }) => meeting.status === 'called' && meeting.id !== one.meeting.id);
      const clashes = mayPlan && one.meeting.status !== 'cancelled' ? clashesIn(one, called, days) : [];
      const mayRead = own.length > 0 || isPermitted('read-meeting', actor, one.meeting);
      if (isAsked(one, own, actor, input)) listed.push({ ...listedOf(one, mayRead), own, clashes });
    }
    const sessions = days.sessions.filter((one) => isAskedSession(one, actor, input));
    const mayPlan = planningPlaces(actor).length > 0;
    return accept({ meetings: listed, sessions, mayPlan, today: deps.clock.today() });
  });
}

function isDayRange({ from, to }: MeetingsInput): boolean {
  return isCivilDate(from) && isCivilDate(to) && from <= to && daysBetween(from, to) <= MOST_DAYS;
}

/** The organisations for which the reader may call meetings: their provinces and clusters, and OPDC. */
export function planningPlaces(actor: Actor): readonly string[] {
  const own = actor.holdings.map((one) => partyOf(one.organisationId) ?? one.organisationId);
  return [...new Set(own)].filter((organisationId) => isPermitted('plan-meeting', actor, { organisationId }));
}

type Invited = Omit<WholeMeeting, 'items'>;

/** As in a reading of one: who approved its minutes is told to those whom they concern. */
function listedOf({ meeting, invitees }: Invited, mayRead: boolean) {
  const { passcode: _private, organiser: _person, approvedName, ...shown } = meeting;
  return { meeting: { ...shown, approvedName: mayRead ? approvedName : null }, invited: invitees.length };
}

async function daysOf(stores: MeetingTables, { from, to }: MeetingsInput) {
  // A session belongs to the year of its agreement, which begins after it.
  const years = new Set([fiscalYearOf(from), fiscalYearOf(to), fiscalYearOf(to) + 1]);
  const sessions: PartySession[] = [];
  for (const year of years) sessions.push(...(await stores.negotiations.sessions(year)));
  const within = sessions.filter((one) => from <= one.day && one.day <= to && one.cancelled === null);
  return { sessions: within, holidays: await stores.holidays.between(from, to) };
}

function clashesIn(
  one: Invited,
  called: readonly Invited[],
  { sessions, holidays }: Awaited<ReturnType<typeof daysOf>>,
): readonly Clash[] {
  return clashesOf(one.meeting, one.invitees, {
    meetings: called.map((other) => ({ ...other, items: [] })),
    sessions: sessions
      .filter((session) => session.day === one.meeting.day)
      .map((session) => ({ ...session, partyName: partyTitle(session.partyName) })),
    ...{ holidays, place: provinceOf(one.meeting.organisationId) ?? 'TH-10' },
  });
}

function isAsked({ meeting, invitees }: Invited, own: readonly Invitee[], actor: Actor, input: MeetingsInput): boolean {
  const { mine, province, bodyId, kind } = input;
  const isMine = own.length > 0 || (actor.userId !== '' && meeting.organiser.userId === actor.userId);
  const ofProvince = (id: string) => provinceOf(id) === province;
  const touches = invitees.some(({ invited }) => invited.kind === 'organisation' && ofProvince(invited.organisationId));
  return (
    (mine !== true || isMine) &&
    (province === undefined || ofProvince(meeting.organisationId) || touches) &&
    (bodyId === undefined || meeting.bodyId === bodyId) &&
    (kind === undefined || meeting.kind === kind)
  );
}

function isAskedSession(session: PartySession, actor: Actor, input: MeetingsInput): boolean {
  const { organisationId } = session;
  if (!isPermitted('read-negotiation', actor, { organisationId, submitted: true })) return false;
  const own = actor.holdings.some((one) => partyOf(one.organisationId) === organisationId);
  return (
    (input.mine !== true || own || session.negotiatorId === actor.userId) &&
    (input.province === undefined || organisationId === input.province) &&
    (input.bodyId === undefined || session.committeeId === input.bodyId) &&
    (input.kind === undefined || input.kind === 'negotiation-round')
  );
}
