import type { NamedOrganisation } from '../../domain/bodies/body.ts';
import { type Clash, clashesOf } from '../../domain/meetings/clashes.ts';
import type { Invitee, Meeting, MeetingKind, WholeMeeting } from '../../domain/meetings/meeting.ts';
import type { SeatHolders } from '../../domain/meetings/seat-holders.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { partyOf, partyTitle, provinceOf } from '../../domain/people/organisation.ts';
import { daysBetween, isCivilDate } from '../../domain/values/civil-date.ts';
import { fiscalYearOf } from '../../domain/values/fiscal-year.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { PartySession } from '../year/negotiation-ports.ts';
import type { MeetingDeps, MeetingTables } from './meeting-deps.ts';
import { holdersReader } from './meeting-place.ts';
import { rightsReader } from './meeting-rights.ts';
import { planningPlaces } from './planning-places.ts';
import { headsOf } from './seen-meeting.ts';
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
  /** For which the reader may call a meeting. */
  readonly places: readonly NamedOrganisation[];
  readonly today: string;
}

/** The joint calendar: what everybody is called to, drafts for who plans them, sessions for who may enter them. */
export async function readMeetings(
  deps: MeetingDeps,
  actor: Actor,
  input: MeetingsInput,
): Promise<Outcome<MeetingsReading, 'forbidden' | 'meeting-days-invalid'>> {
  const isKnown = actor.userId !== '';
  if (!isKnown && !isPermitted('read-meeting-notice', actor, { organisationId: 'public' })) return refuse('forbidden');
  if (!isDayRange(input)) return refuse('meeting-days-invalid', { most: MOST_DAYS }, 'to');
  return deps.transactions.read(async (stores) => {
    const today = deps.clock.today();
    const places = await planningPlaces(stores, actor, today);
    const seen = await seenMeetings(stores, actor, { ...input, today, places });
    const days = await daysOf(stores, input);
    const called = seen.some(isPlanned)
      ? await stores.meetings.between({ ...daysIn(input), statuses: ['called'] })
      : [];
    const holdersOn = holdersReader(stores);
    const meetings: ListedMeeting[] = [];
    for (const one of seen) {
      const others = called.filter(({ meeting: { id, day } }) => id !== one.meeting.id && day === one.meeting.day);
      const holders = await holdersOn(one.meeting.day, isPlanned(one) && others.length > 0 ? one.invitees : []);
      const clashes = isPlanned(one) ? clashesIn(one, others, { ...days, holders }) : [];
      meetings.push({ ...listedOf(one, one.mayRead), own: one.own, clashes });
    }
    const sessions = days.sessions.filter((one) => isAskedSession(one, actor, input));
    return accept({ meetings, sessions, places, today });
  });
}

interface SeenInList extends Invited {
  readonly own: readonly Invitee[];
  readonly mayRead: boolean;
  readonly mayPlan: boolean;
}

/** Of a meeting that is still planned whoever plans it is told what it meets with. */
const isPlanned = ({ meeting, mayPlan }: SeenInList) =>
  mayPlan && (meeting.status === 'draft' || meeting.status === 'called');

const daysIn = ({ from, to }: MeetingsInput) => ({ from, to });

/** The meetings that are asked for and that the reader may know of, with what they may see of each. */
async function seenMeetings(
  stores: MeetingTables,
  actor: Actor,
  input: MeetingsInput & { readonly today: string; readonly places: readonly NamedOrganisation[] },
): Promise<readonly SeenInList[]> {
  const { kind, bodyId, province, places } = input;
  const invitedAs = invitedAsReader(stores);
  const rightsTo = rightsReader(stores, actor, input.today);
  const isHead = headsOf(actor);
  const own = actor.holdings.map((one) => partyOf(one.organisationId) ?? one.organisationId);
  // Whoever keeps the record of national bodies may have drafts of each.
  const keeps = isPermitted('keep-body-record', actor, { organisationId: 'opdc' });
  const draftsOf = keeps ? undefined : [...own, ...places.map((one) => one.organisationId)];
  const seen: SeenInList[] = [];
  for (const one of await stores.meetings.between({ ...daysIn(input), draftsOf, kind, bodyId, province })) {
    const rights = await rightsTo(one.meeting);
    const mayPlan = rights['plan-meeting'];
    if (one.meeting.status === 'draft' && !mayPlan && !isHead(one.meeting.organisationId)) continue;
    const as = await invitedAs(actor, one.meeting, one.invitees);
    const invitations = one.invitees.filter((invitee) => isInvited(as, invitee));
    const isMine = invitations.length > 0 || (actor.userId !== '' && one.meeting.organiser.userId === actor.userId);
    if (input.mine === true && !isMine) continue;
    seen.push({ ...one, own: invitations, mayPlan, mayRead: invitations.length > 0 || rights['read-meeting'] });
  }
  return seen;
}

function isDayRange({ from, to }: MeetingsInput): boolean {
  return isCivilDate(from) && isCivilDate(to) && from <= to && daysBetween(from, to) <= MOST_DAYS;
}

type Invited = Omit<WholeMeeting, 'items'>;

/** As in a reading of one: who approved its minutes is told to those whom they concern. */
function listedOf({ meeting, invitees }: Invited, mayRead: boolean) {
  const { passcode: _private, organiser: _person, approvedName, approvedOffice, ...shown } = meeting;
  const approved = mayRead ? { approvedName, approvedOffice } : { approvedName: null, approvedOffice: null };
  return { meeting: { ...shown, ...approved }, invited: invitees.length };
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
  { sessions, holidays, holders }: Awaited<ReturnType<typeof daysOf>> & { readonly holders: SeatHolders },
): readonly Clash[] {
  return clashesOf(one.meeting, one.invitees, {
    meetings: called.map((other) => ({ ...other, items: [] })),
    sessions: sessions
      .filter((session) => session.day === one.meeting.day)
      .map((session) => ({ ...session, partyName: partyTitle(session.partyName) })),
    ...{ holidays, holders, place: provinceOf(one.meeting.organisationId) ?? 'TH-10' },
  });
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
