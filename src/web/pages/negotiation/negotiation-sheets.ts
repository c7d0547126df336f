import type { NegotiationReading, RoomItem } from '../../../application/negotiation/read-negotiation.ts';
import type { ScheduleReading } from '../../../application/negotiation/read-schedule.ts';
import {
  bareSheet,
  factOf,
  linesOf,
  type PaperSheet,
  type SheetFact,
  type SheetSection,
} from '../../../application/papers/paper-sheet.ts';
import type { PartySession } from '../../../application/year/negotiation-ports.ts';
import { resolutionNameOf } from '../../../domain/negotiation/negotiate-items.ts';
import { expectedMembers, type NegotiationSession, sessionChannelNames } from '../../../domain/negotiation/session.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import {
  formatThaiDateShort,
  formatThaiDateWithWeekday,
  formatThaiInstant,
  formatThaiTimes,
} from '../../../domain/values/thai-date.ts';
import { attachedFacts } from '../../components/attachment-list.tsx';
import { attachmentText } from '../../text/attachment-text.ts';
import { negotiationText } from '../../text/negotiation-text.ts';
import { submissionText } from '../../text/submission-text.ts';
import { papersOfSession, targetsOf } from './minutes-page.tsx';
import { negotiatorText, scheduleFacts } from './session-words.ts';

/** The year's schedule as the letter of invitation encloses it: the sessions that stand, by day and time. */
export function scheduleSheet(reading: ScheduleReading, now: string): PaperSheet {
  const { framework, sessions } = reading;
  const year = `ประจำ${negotiationText.year} ${framework.fiscalYear}`;
  const standing = sessions.filter((one) => one.cancelled === null);
  return {
    ...bareSheet,
    fiscalYear: framework.fiscalYear,
    title: [...negotiationText.schedulePaper, year].join(' '),
    at: now,
    heading: [...negotiationText.schedulePaper, year],
    facts: [
      ...scheduleFacts(reading).map(({ label, value }) => factOf(label, value)),
      factOf(negotiationText.asOf, formatThaiInstant(now)),
      ...(standing.length === 0 ? [factOf(negotiationText.sessions, negotiationText.noSessions)] : []),
    ],
    table: standing.length === 0 ? null : sessionsTable(standing),
    footer: `${negotiationText.schedule} ${negotiationText.year} ${framework.fiscalYear}`,
  };
}

function sessionsTable(sessions: readonly PartySession[]) {
  return {
    heads: [
      negotiationText.day,
      negotiationText.time,
      negotiationText.party,
      negotiationText.placeOnPaper,
      negotiationText.negotiators,
    ],
    figures: 0,
    shares: [2.4, 2.2, 3.4, 3.9, 4.6],
    rows: sessions.map((one) => [
      formatThaiDateShort(one.day),
      formatThaiTimes(one.starts, one.ends),
      partyTitle(one.partyName),
      `${sessionChannelNames[one.channel]} ${placeOnPaper(one)}`,
      `${one.committeeName} ${negotiationText.with} ${negotiatorText(one)}`,
    ]),
  };
}

/** A paper goes to every party: whoever has an address can enter, so it stays in the room of each. */
function placeOnPaper({ place }: NegotiationSession): string {
  return place.replaceAll(/https?:\/\/\S+/gi, negotiationText.linkInRoom);
}

interface SessionReading extends NegotiationReading {
  readonly session: NegotiationSession;
}

/** The minutes of one session: who was there, what was said, and of each indicator what is resolved; a draft until written. */
export function minutesSheet(
  { organisation, agreement, items, session, files }: SessionReading,
  now: string,
): PaperSheet {
  const { number, day, starts, ends } = session;
  const party = partyTitle(organisation.name);
  const year = `${negotiationText.year} ${agreement.fiscalYear}`;
  const which = `${negotiationText.session} ${number} ${formatThaiDateWithWeekday(day)} เวลา ${formatThaiTimes(starts, ends)}`;
  return {
    ...bareSheet,
    fiscalYear: agreement.fiscalYear,
    title: `${negotiationText.minutesTitle} ${party} ${year} ${which}`,
    at: now,
    watermark: session.minutes === '' ? submissionText.draftMark : null,
    heading: [negotiationText.minutesTitle, `${party} ${year}`, which],
    facts: [
      ...sessionFacts(session),
      ...papersFacts({ files }, number),
      factOf(negotiationText.asOf, formatThaiInstant(now)),
    ],
    sections: items.map(itemSection),
    footer: `${negotiationText.minutesTitle} ${party} ${year}`,
  };
}

/** The papers that the session had before it, by name, version and who attached them. */
function papersFacts(reading: Pick<NegotiationReading, 'files'>, number: number): SheetFact[] {
  const papers = papersOfSession(reading, number);
  if (papers.length === 0) return [];
  const lines = papers.map((one, index) => `${index + 1}. ${one.title} (${attachedFacts(one)})`);
  return [linesOf(attachmentText.papersOfItem, lines)];
}

function sessionFacts(session: NegotiationSession): SheetFact[] {
  const { channel, committeeName, outsideReason, present, minutes, cancelled } = session;
  return [
    ...(cancelled === null ? [] : [factOf(negotiationText.cancelledSession, cancelled)]),
    factOf(negotiationText.channel, sessionChannelNames[channel]),
    factOf(negotiationText.placeOfSession, placeOnPaper(session)),
    factOf(negotiationText.committee, committeeName),
    linesOf(negotiationText.members, numbered(expectedMembers(session))),
    factOf(negotiationText.negotiator, negotiatorText(session)),
    ...(outsideReason === null ? [] : [factOf(negotiationText.outsideReason, outsideReason)]),
    linesOf(negotiationText.present, numbered(present)),
    linesOf(negotiationText.minutes, (minutes || negotiationText.noMinutes).split('\n')),
  ];
}

const numbered = (names: readonly string[]) =>
  names.length === 0 ? ['–'] : names.map((name, index) => `${index + 1}. ${name}`);

function itemSection({ item, current }: RoomItem): SheetSection {
  const { code, proposed, resolution, note } = item;
  return {
    heading: `${code} ${proposed.name}`,
    facts: [
      factOf(
        negotiationText.resolution,
        resolution === null ? negotiationText.noResolution : resolutionNameOf(item, resolution),
      ),
      factOf(negotiationText.agreedTargets, current === null ? '–' : targetsOf(current)),
      factOf(negotiationText.weight, current?.weight ?? '–'),
      linesOf(negotiationText.note, (note || '–').split('\n')),
    ],
  };
}
