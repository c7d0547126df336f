import { letterAbout } from '../../domain/letters/letter-about.ts';
import { senderTitle } from '../../domain/letters/letter-number.ts';
import type { LetterContent, Recipient } from '../../domain/letters/letter-parts.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import { addressedTo, askedToCome, convenedAs, invitationTo } from '../../domain/meetings/called-as.ts';
import { type Invitee, isStillInviting, type Meeting, meetingChannelNames } from '../../domain/meetings/meeting.ts';
import { meetingStatusNames } from '../../domain/meetings/meeting-moves.ts';
import { timesText } from '../../domain/meetings/plan-changes.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { formatThaiDate, formatThaiDateWithWeekday } from '../../domain/values/thai-date.ts';
import type { BodyStores } from '../bodies/bodies-ports.ts';
import { mayActInBody } from '../bodies/may-act-in-body.ts';
import type { LetterDeps, LettersTables } from '../letters/letter-deps.ts';
import { beginDraft } from '../letters/write-letter.ts';
import type { MeetingStores } from '../meetings/meeting-ports.ts';
import { refuseMeeting } from '../meetings/unseen-meeting.ts';
import type { Transactions } from '../ports.ts';
import { letterPlacesOfMeeting } from './letter-places-of.ts';

type MeetingLetterTables = LettersTables & MeetingStores & BodyStores;
type MeetingLetterDeps = Omit<LetterDeps, 'transactions'> & {
  readonly transactions: Transactions<MeetingLetterTables>;
};

export interface StartMeetingLetterInput {
  /** The meeting. */
  readonly id: string;
  /** The page with its agenda, which is enclosed. */
  readonly agendaAddress: string;
}

export type StartMeetingLetterRefusal =
  | 'forbidden'
  | 'not-found'
  | 'letter-unit-required'
  | 'meeting-past-inviting'
  | 'meeting-secretariat-unknown';

/**
 * Begins the letter that invites to a meeting, as a draft of the letter room of its convener, or of a body's secretary:
 * what, when, where, to those invited, with the agenda enclosed. Where one was begun already it is that one.
 */
export async function startMeetingLetter(
  deps: MeetingLetterDeps,
  actor: Actor,
  { id, agendaAddress }: StartMeetingLetterInput,
): Promise<Outcome<OfficialLetter, StartMeetingLetterRefusal>> {
  return deps.transactions.run(async (stores): Promise<Outcome<OfficialLetter, StartMeetingLetterRefusal>> => {
    const meeting = await stores.meetings.find(id);
    if (meeting === null) return refuseMeeting(actor, null);
    const place = await placeFor(stores, actor, meeting);
    if (!place.ok) return place;
    const organisationId = place.value;
    const { fiscalYears } = meeting;
    // Two that begin at once wait here for each other, and the second finds what the first began.
    await stores.letterUnits.holdOf(organisationId);
    const about = letterAbout.meeting(id);
    const begun = (await stores.letters.about(organisationId, about)).find((one) => one.status !== 'cancelled');
    if (begun !== undefined) return accept(begun);
    if (!isStillInviting(meeting))
      return refuse('meeting-past-inviting', { status: meetingStatusNames[meeting.status] });
    const today = deps.clock.today();
    const units = await stores.letterUnits.listOf(organisationId);
    const unit = units.find(({ endsOn }) => endsOn === null || endsOn >= today);
    if (unit === undefined) return refuse('letter-unit-required');
    const invitees = await stores.meetings.invitees(meeting);
    const [recipients, to] = [await recipientsIn(stores, invitees), addressedTo(invitees, meeting)];
    const content = { ...contentOf(meeting, agendaAddress), recipients, ...(to === null ? {} : { to }) };
    const [fiscalYear = 0] = fiscalYears;
    return accept(await beginDraft(deps, stores, actor, { unit, template: 'invitation', fiscalYear, about, content }));
  });
}

/** The letter room in which the actor writes for the convener: its own, or that of one of a body's secretaries. */
async function placeFor(
  stores: MeetingLetterTables,
  actor: Actor,
  meeting: Meeting,
): Promise<Outcome<string, 'forbidden' | 'not-found' | 'meeting-secretariat-unknown'>> {
  const { organisationIds, bodyId } = await letterPlacesOfMeeting(stores, meeting);
  const place = organisationIds.find((one) => mayWithLetters('write-letter', actor, one));
  if (place !== undefined) return accept(place);
  if (bodyId === null || organisationIds.length > 0) return refuseMeeting(actor, meeting);
  const { writes } = await mayActInBody(stores, actor, { bodyId, day: meeting.day });
  return writes ? refuse('meeting-secretariat-unknown', { body: meeting.convenerName }) : refuseMeeting(actor, meeting);
}

async function recipientsIn(stores: MeetingLetterTables, invitees: readonly Invitee[]): Promise<readonly Recipient[]> {
  const recipients: Recipient[] = [];
  for (const { invited, name } of invitees) {
    const found = invited.kind === 'organisation' ? await stores.organisations.find(invited.organisationId) : null;
    recipients.push({ organisationId: found?.id ?? null, name: found === null ? name : senderTitle(found), line: '' });
  }
  return recipients;
}

/** What the letter says of the meeting; never its passcode, for a letter is handed on. */
function contentOf(meeting: Meeting, agendaAddress: string): Partial<LetterContent> {
  const { day, purpose, replyBy, fiscalYears } = meeting;
  const when = `${formatThaiDateWithWeekday(day)} เวลา ${timesText(meeting)}`;
  return {
    subject: invitationTo(meeting),
    fiscalYears,
    days: [day, ...(replyBy === null ? [] : [replyBy])],
    replyBy,
    paragraphs: [
      `${convenedAs(meeting)} ใน${when} ${whereOf(meeting)} รายละเอียดปรากฏตามสิ่งที่ส่งมาด้วย`,
      `ในการนี้ ${purpose === '' ? `จึงขอเชิญ${askedToCome(meeting)}` : purpose}`,
      ...(replyBy === null ? [] : [`ทั้งนี้ โปรดแจ้งการเข้าร่วมหรือผู้แทนภายในวันที่ ${formatThaiDate(replyBy)}`]),
      'จึงเรียนมาเพื่อพิจารณา',
    ],
    enclosures: [{ title: 'กำหนดการและระเบียบวาระ', count: '1', unit: 'ชุด', file: null, address: agendaAddress }],
  };
}

function whereOf({ channel, place, link }: Meeting): string {
  const at = [place === '' ? '' : `ณ ${place}`, link === '' ? '' : `ทาง ${link}`].filter(Boolean).join(' และ');
  return at === '' ? meetingChannelNames[channel] : at;
}
