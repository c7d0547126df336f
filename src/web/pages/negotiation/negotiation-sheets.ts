import type { ScheduleReading } from '../../../application/negotiation/read-schedule.ts';
import { bareSheet, factOf, type PaperSheet } from '../../../application/papers/paper-sheet.ts';
import type { PartySession } from '../../../application/year/negotiation-ports.ts';
import { sessionChannelNames } from '../../../domain/negotiation/session.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { formatThaiDateShort, formatThaiInstant, formatThaiTimes } from '../../../domain/values/thai-date.ts';
import { negotiationText } from '../../text/negotiation-text.ts';
import { negotiatorText, scheduleFacts } from './session-words.ts';

/** The year's schedule as the letter of invitation encloses it: the sessions that stand, by day and time. */
export function scheduleSheet(reading: ScheduleReading, now: string): PaperSheet {
  const { framework, sessions } = reading;
  const year = `ประจำ${negotiationText.year} ${framework.fiscalYear}`;
  const standing = sessions.filter((one) => one.cancelled === null);
  return {
    ...bareSheet,
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
function placeOnPaper({ place }: PartySession): string {
  return place.replaceAll(/https?:\/\/\S+/gi, negotiationText.linkInRoom);
}
