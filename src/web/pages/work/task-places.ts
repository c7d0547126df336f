import type { WorkItem } from '../../../application/work/work-items.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { groupedCount } from '../../../domain/values/group-thousands.ts';
import { paths } from '../../paths.ts';
import { innovationText } from '../../text/innovation-text.ts';

/** A party's consultation; what is done for all at once, at the year's. */
export function consultationPlace({ kind, fiscalYear, organisationId }: WorkItem): string {
  return kind === 'call-consultation' || kind === 'plan-consultation'
    ? paths.consultations(fiscalYear)
    : paths.consultation(fiscalYear, organisationId);
}

/** Where a visit is arranged and read; what is written at the place, on its own page. */
export function visitPlace(
  { kind, fiscalYear, organisationId }: WorkItem,
  round: NonNullable<WorkItem['round']>,
): string {
  return kind === 'make-visit'
    ? paths.siteVisitField(fiscalYear, organisationId, round)
    : paths.siteVisit(fiscalYear, organisationId, round);
}

/** One party's proposed results; what is opened for all, at the round's. */
export function objectionsPlace(
  { kind, fiscalYear, organisationId }: WorkItem,
  round: NonNullable<WorkItem['round']>,
): string {
  return kind === 'open-objections'
    ? paths.roundObjections(fiscalYear, round)
    : paths.objections(fiscalYear, organisationId, round);
}

export const isOfIncentives = (kind: WorkItem['kind']) => kind.endsWith('-incentives');

/** The results of a round, and what follows them: letters, incentives; null for any other task. */
export function resultsPlace({ kind, fiscalYear, round }: WorkItem): string | null {
  if (kind === 'notify-results' || kind === 'send-results-pack') return paths.notices(fiscalYear);
  if (isOfIncentives(kind)) return paths.incentives(fiscalYear);
  const isOfResults = kind.endsWith('-results') || kind === 'record-cabinet';
  return isOfResults && round !== null ? paths.roundResults(fiscalYear, round) : null;
}

/** An innovation proposal, the scores that a member gives for it, or the call where none is begun. */
export function innovationPlace({ kind, fiscalYear, organisationId, innovation }: WorkItem): string {
  const number = innovation?.number ?? null;
  if (number === null) return paths.innovation(fiscalYear, organisationId);
  const key = { fiscalYear, organisationId, number };
  return kind === 'score-innovation' ? paths.innovationScores.of(key) : paths.innovationProposal.of(key);
}

/** The innovation proposal by its number, and of which province. */
export function innovationOf({ innovation, organisationName }: WorkItem): string | null {
  const number = innovation?.number ?? null;
  return number === null ? null : `${innovationText.number} ${number} ${partyTitle(organisationName)}`;
}

/** How many values of whose database wait to be confirmed, or are missing. */
export function developmentOf({ development, organisationName }: WorkItem): string | null {
  return development === undefined ? null : `${groupedCount(development.count)} ค่า ${partyTitle(organisationName)}`;
}

/** Values are confirmed on the page of the work of the database; those that are missing are entered among what their owner keeps. */
export function developmentPlace({ ownerId }: NonNullable<WorkItem['development']>, organisationId: string): string {
  return ownerId === undefined
    ? paths.databaseWaiting(organisationId)
    : paths.database(organisationId, '', ownerId, 'incomplete');
}

/** What a party has not answered is on its own page; what OPDC is to read, among what was answered. */
export function observationsPlace({ organisationId, fiscalYear }: WorkItem): string {
  return organisationId === 'opdc'
    ? paths.yearObservations(fiscalYear, undefined, 'answered')
    : paths.observations(fiscalYear, organisationId);
}

/** A party's request, or its list where one is begun; a body's secretary calls its meeting with what waits as the agenda. */
export function changePlace({ kind, fiscalYear, organisationId, change }: WorkItem): string {
  if (kind === 'call-change-meeting') return paths.newMeeting('', organisationId, 'change-request');
  const number = change?.number ?? null;
  return number === null ? paths.changes(fiscalYear, organisationId) : paths.change(fiscalYear, organisationId, number);
}

/** An invitation is answered at its form, a resolution recorded on the page of its meeting; the rest is done on the meeting. */
export function meetingPlace(kind: WorkItem['kind'], id: string): string {
  if (kind === 'reply-meeting') return paths.meetingReply(id);
  return kind === 'record-resolution' ? paths.meetingResolutions(id) : paths.meeting(id);
}
