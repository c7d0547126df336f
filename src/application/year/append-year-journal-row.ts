import { type Actor, nameInOffice } from '../../domain/people/actor.ts';
import { holdingFor } from '../../domain/people/is-permitted.ts';
import type { PermissionName } from '../../domain/people/permissions.ts';
import type { JournalStore, NewJournalRow } from '../journal/journal-ports.ts';

/** What an act of a year did, whatever it was done to. */
export interface YearAct {
  readonly action: string;
  /** The permission used: a delegated holding names the person on whose behalf the actor acts. */
  readonly permission: PermissionName;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason?: string | null;
}

interface YearEntry extends YearAct {
  readonly key: { organisationId: string; fiscalYear: number; round?: string; code?: string };
}

/** The subject of a journal row: `2568/12m/1.2.1-1`, read within its organisation's chain. */
export function yearSubject(key: YearEntry['key']): string {
  return [key.fiscalYear, key.round, key.code].filter((part) => part !== undefined).join('/');
}

/** What a journal row of the year says. */
export function yearJournalRow(actor: Actor, entry: YearEntry): NewJournalRow {
  const holding = holdingFor(entry.permission, actor, { organisationId: entry.key.organisationId });
  return {
    organisationId: entry.key.organisationId,
    actorUserId: actor.userId,
    actorName: nameInOffice(actor, holding),
    actingFor: holding?.onBehalfOf ?? null,
    action: entry.action,
    subject: yearSubject(entry.key),
    before: entry.before,
    after: entry.after,
    reason: entry.reason ?? null,
  };
}

/** Several journal rows of the year in their order, in one statement of the caller's transaction. */
export async function appendYearJournalRows(
  stores: { readonly journal: Pick<JournalStore, 'appendAll'> },
  actor: Actor,
  entries: readonly YearEntry[],
) {
  await stores.journal.appendAll(entries.map((entry) => yearJournalRow(actor, entry)));
}

/** One journal row of the year, in the caller's transaction. */
export async function appendYearJournalRow(
  stores: { readonly journal: Pick<JournalStore, 'append'> },
  actor: Actor,
  entry: YearEntry,
) {
  await stores.journal.append(yearJournalRow(actor, entry));
}
