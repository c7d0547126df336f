import { noticeWindow } from '../../domain/change-requests/change-notice.ts';
import { asDecidedAt, type ChangeRequest, changeOfSubject } from '../../domain/change-requests/change-request.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { bodyDeciding } from '../../domain/framework/instrument.ts';
import { letterAbout, noticeRecipient } from '../../domain/letters/letter-about.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import { type AgendaItem, type Meeting, wasHeld } from '../../domain/meetings/meeting.ts';
import { isLaidAt } from '../../domain/meetings/on-agenda.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import { accept, type Outcome } from '../../domain/values/result.ts';
import type { BodyStores } from '../bodies/bodies-ports.ts';
import type { ChangeStores } from '../change-requests/change-ports.ts';
import type { LettersTables } from '../letters/letter-deps.ts';
import type { MeetingStores } from '../meetings/meeting-ports.ts';
import { refuseMeeting } from '../meetings/unseen-meeting.ts';
import type { RecordedResolution, ResolutionStores } from '../resolutions/resolution-ports.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import { letterPlacesOfMeeting } from './letter-places-of.ts';

export type ChangeNoticeTables = LettersTables & BodyStores & ChangeStores & MeetingStores & ResolutionStores;

export type DecidingMeeting = Pick<Meeting, 'id' | 'bodyId' | 'status' | 'day' | 'fiscalYears' | 'organisationId'>;

/** A request that the meeting decided on. */
export interface ChangeDecided {
  readonly request: ChangeRequest;
  readonly resolution: RecordedResolution;
  readonly framework: Framework;
}

/** What one meeting decided on requests of which OPDC has to be told, and by when. */
export interface DecidedAtMeeting {
  readonly bodyId: string;
  readonly decided: readonly ChangeDecided[];
  /** Items of the agenda about requests at which nothing is resolved yet. */
  readonly undecided: number;
  /** The earliest last day among the requests. */
  readonly lastDay: CivilDate;
}

/** What of a held meeting OPDC has to be told; null where its body decides on no requests of such a year, or decided on none. */
export async function decidedAt(
  stores: ChangeNoticeTables,
  meeting: DecidingMeeting,
): Promise<DecidedAtMeeting | null> {
  const { bodyId } = meeting;
  if (bodyId === null || !wasHeld(meeting)) return null;
  const frameworks = await decidingYears(stores, meeting.fiscalYears, bodyId);
  if (frameworks.length === 0) return null;
  const recorded = (await stores.resolutions.ofMeeting(meeting.id)).filter(
    (one) => one.subjectKind === 'change-request',
  );
  const resolved = new Set(recorded.map(({ item }) => item));
  const items = (await stores.meetings.items(meeting)).filter(
    ({ subject, position }) => subject?.kind === 'change-request' && !resolved.has(position),
  );
  const decided: ChangeDecided[] = [];
  const waiting: CivilDate[] = [];
  for (const framework of frameworks) {
    const requests = await stores.changeRequests.listSent(framework.fiscalYear);
    for (const resolution of recorded)
      for (const key of resolution.subjectKeys) {
        const request = requestNamed(requests, key);
        if (request !== undefined) decided.push({ request: asDecidedAt(request, meeting.id), resolution, framework });
      }
    waiting.push(...requests.filter((one) => isLaid(items, one)).flatMap((one) => lastDayOf(framework, one)));
  }
  const lastDay = [...decided.flatMap((one) => lastDayOf(one.framework, one.request)), ...waiting].sort()[0];
  return lastDay === undefined ? null : { bodyId, decided, undecided: items.length, lastDay };
}

/** Whether a request that waits for the body is to be resolved at one of the items. */
function isLaid(items: readonly AgendaItem[], { fiscalYear, organisationId, number, status }: ChangeRequest): boolean {
  const key = `${fiscalYear}/${organisationId}~${number}`;
  return status === 'submitted' && items.some((one) => isLaidAt(one, 'change-request', key));
}

function requestNamed(requests: readonly ChangeRequest[], key: string): ChangeRequest | undefined {
  const named = changeOfSubject(key);
  return requests.find(
    ({ fiscalYear, organisationId, number }) =>
      fiscalYear === named?.fiscalYear && organisationId === named.organisationId && number === named.number,
  );
}

function lastDayOf({ changePolicy }: Framework, request: ChangeRequest): readonly CivilDate[] {
  const window = changePolicy.value === null ? null : noticeWindow(changePolicy.value, request);
  return window === null ? [] : [window.until];
}

async function decidingYears(stores: ChangeNoticeTables, years: readonly number[], bodyId: string) {
  const found: Framework[] = [];
  for (const year of years) {
    const framework = await frameworkInForce(stores, year);
    const decides = framework && bodyDeciding(framework, 'change-request')?.organisationId === bodyId;
    if (decides && framework.changePolicy.value?.notifies.value != null) found.push(framework);
  }
  return found;
}

/** The letters that tell it, wherever its body's secretaries write, the newest first; those that were cancelled are not among them. */
export async function noticeLetters(
  stores: ChangeNoticeTables,
  { id, day }: Pick<Meeting, 'id' | 'day'>,
  { bodyId }: Pick<DecidedAtMeeting, 'bodyId'>,
): Promise<{ readonly places: readonly string[]; readonly letters: readonly OfficialLetter[] }> {
  const { organisationIds } = await letterPlacesOfMeeting(stores, { organisationId: bodyId, day });
  const letters: OfficialLetter[] = [];
  for (const place of organisationIds)
    letters.push(...(await stores.letters.aboutAny(place, letterAbout.changesOf(id))));
  return { places: organisationIds, letters: letters.filter(({ status }) => status !== 'cancelled') };
}

/** Who may tell OPDC what a meeting decided: its body's secretary, at the first place where the actor writes its letters. */
export async function noticePlaceOf(
  stores: ChangeNoticeTables,
  actor: Actor,
  id: string,
): Promise<Outcome<{ readonly meeting: Meeting; readonly place: string }, 'forbidden' | 'not-found'>> {
  const meeting = await stores.meetings.find(id);
  if (meeting === null || meeting.bodyId === null) return refuseMeeting(actor, meeting);
  const { organisationIds } = await letterPlacesOfMeeting(stores, { organisationId: meeting.bodyId, day: meeting.day });
  const place = organisationIds.find((one) => mayWithLetters('write-letter', actor, one));
  return place === undefined ? refuseMeeting(actor, meeting) : accept({ meeting, place });
}

/** The first day on which OPDC was told what the meeting decided; null as long as it was not. */
export async function reachedOn(
  { changeRequests }: Pick<ChangeStores, 'changeRequests'>,
  { id }: Pick<Meeting, 'id'>,
): Promise<CivilDate | null> {
  return (await changeRequests.toldOn(noticeRecipient, [id])).get(id) ?? null;
}
