import type { Actor } from '../../domain/people/actor.ts';
import type { PermissionName } from '../../domain/people/permissions.ts';
import type { BodyStores } from '../bodies/bodies-ports.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { Clock, Ids, Secrets, Transactions } from '../ports.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import type { NegotiationStores } from '../year/negotiation-ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import type { MeetingStores } from './meeting-ports.ts';

/** Meetings, those who are invited, and what a day of theirs may meet with. */
export type MeetingTables = MeetingStores &
  NegotiationStores &
  Pick<
    YearStores,
    'agreements' | 'attachedFiles' | 'evidence' | 'holidays' | 'hosts' | 'journal' | 'reach' | 'frameworks'
  > &
  Pick<PeopleStores, 'users' | 'organisations'> &
  Pick<BodyStores, 'bodies'>;

export interface MeetingDeps {
  readonly transactions: Transactions<MeetingTables>;
  readonly clock: Clock;
}

/** Drafting also makes an id. */
export interface DraftMeetingDeps extends MeetingDeps {
  readonly ids: Ids;
  readonly secrets: Secrets;
}

interface MeetingEntry {
  readonly meeting: { readonly organisationId: string; readonly id: string; readonly fiscalYears: readonly number[] };
  readonly action: string;
  readonly permission: PermissionName;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason?: string | null;
}

/** The key of a meeting's rows in the journal: `2558/meetings/k7m2-x9qd`, by the first year that it concerns. */
export function meetingSubject(meeting: MeetingEntry['meeting']) {
  const { organisationId, id, fiscalYears } = meeting;
  return { organisationId, fiscalYear: fiscalYears[0] ?? 0, round: 'meetings', code: id };
}

/** One row of the journal of the convener. A passcode is never given to it. */
export function appendMeetingJournalRow(
  stores: Pick<MeetingTables, 'journal'>,
  actor: Actor,
  { meeting, ...entry }: MeetingEntry,
) {
  return appendYearJournalRow(stores, actor, { key: meetingSubject(meeting), ...entry });
}
