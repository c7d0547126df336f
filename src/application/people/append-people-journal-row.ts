import type { Actor } from '../../domain/people/actor.ts';
import type { JournalStore } from '../journal/journal-ports.ts';

/** The organisation of account rows in the journal: accounts belong to the whole system, which OPDC operates. */
export const ACCOUNTS_ORGANISATION = 'opdc';

interface PeopleEntry {
  readonly organisationId?: string;
  readonly action: string;
  readonly subject: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string | null;
  readonly actingFor?: string | null;
}

/**
 * One journal row about people or organisations, in the caller's transaction. Never contains a password, token or hash.
 */
export async function appendPeopleJournalRow(
  stores: { readonly journal: JournalStore },
  actor: Pick<Actor, 'userId' | 'name'>,
  entry: PeopleEntry,
): Promise<void> {
  await stores.journal.append({
    organisationId: entry.organisationId ?? ACCOUNTS_ORGANISATION,
    actorUserId: actor.userId,
    actorName: actor.name,
    actingFor: entry.actingFor ?? null,
    action: entry.action,
    subject: entry.subject,
    before: entry.before ?? null,
    after: entry.after ?? null,
    reason: entry.reason ?? null,
  });
}
