import type {
  DoneAct,
  JournalChanges,
  JournalQuery,
  JournalRow,
  JournalStore,
  NewJournalRow,
} from '../application/journal/journal-ports.ts';
import type { Instant } from '../domain/values/kinds-of-text.ts';
import { query } from './connect.ts';
import type { Queryable } from './queryable.ts';

/**
 * Adds one row to the organisation's chain; the database numbers and links it. Call it last in a transaction: from here
 * to its end, other writers of the same organisation wait.
 *
 * `at` is an ISO 8601 instant; without it the database's own clock counts.
 */
export async function append(client: Queryable, entry: NewJournalRow, at: string | null = null): Promise<void> {
  await query(client, {
    name: 'journal-append',
    text: `INSERT INTO journal
             (organisation_id, at, actor_user_id, actor_name, acting_for, action, subject, before, after, reason)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    values: journalValues(entry, at),
  });
}

/** Each is linked to the one before it, as if they had been written one after the other. */
async function appendAll(client: Queryable, entries: readonly NewJournalRow[], at: string | null): Promise<void> {
  if (entries.length === 0) return;
  await query(client, {
    name: 'journal-append-all',
    text: `INSERT INTO journal
             (organisation_id, at, actor_user_id, actor_name, acting_for, action, subject, before, after, reason)
           SELECT party, $2::timestamptz, by, name, office, did, about, was, is_now, why
           FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS ("organisationId" text, "actorUserId" text, "actorName" text,
             "actingFor" text, action text, subject text, before jsonb, after jsonb, reason text))
             WITH ORDINALITY AS entry (party, by, name, office, did, about, was, is_now, why, place)
           ORDER BY place`,
    values: [JSON.stringify(entries), at],
  });
}

export function journalValues(entry: NewJournalRow, at: string | null): unknown[] {
  return [
    entry.organisationId,
    at,
    entry.actorUserId,
    entry.actorName,
    entry.actingFor,
    entry.action,
    entry.subject,
    asJson(entry.before),
    asJson(entry.after),
    entry.reason,
  ];
}

const columns = `organisation_id AS "organisationId", seq, at, actor_user_id AS "actorUserId", actor_name AS "actorName",
  acting_for AS "actingFor", action, subject, before, after, reason, encode(hash, 'hex') AS hash`;

/** The page of one organisation's rows, newest first. */
export async function listJournalRows(client: Queryable, page: JournalQuery): Promise<JournalRow[]> {
  return query<JournalRow>(client, {
    name: 'journal-list',
    text: `SELECT ${columns} FROM journal
           WHERE organisation_id = $1 AND ($2::text IS NULL OR starts_with(subject, $2))
             AND ($3::bigint IS NULL OR seq < $3) AND ($5::text IS NULL OR action = $5)
           ORDER BY seq DESC LIMIT $4`,
    values: [page.organisationId, page.subject ?? null, page.before ?? null, page.limit, page.action ?? null],
  });
}

/** Rows of the requested chains (of all, if none is named) after an instant, newest first. */
async function changes(client: Queryable, wanted: JournalChanges): Promise<JournalRow[]> {
  const { organisationIds, things, subjects, actions = null, since, exceptUserId, limit } = wanted;
  // Two statements, so that each uses its own index: one chain by time, or the whole journal by time.
  const place = organisationIds === null ? '$1::text[] IS NULL' : 'organisation_id = ANY($1::text[])';
  return query<JournalRow>(client, {
    name: organisationIds === null ? 'journal-changes-everywhere' : 'journal-changes',
    text: `SELECT ${columns} FROM journal
           WHERE ${place} AND split_part(action, '.', 1) = ANY($2::text[])
             AND ($3::text[] IS NULL OR subject = ANY($3)) AND ($4::timestamptz IS NULL OR at > $4)
             AND actor_user_id <> $5 AND ($7::text[] IS NULL OR action = ANY($7))
           ORDER BY at DESC, organisation_id, seq DESC LIMIT $6`,
    values: [organisationIds, things, subjects, since, exceptUserId, limit, actions],
  });
}

/** Counted by the database, over the index of subjects; a part's subject begins with the whole's and a slash. */
async function timesDone(client: Queryable, asked: { organisationId: string; subject: string; action: string }) {
  const [told] = await query<{ count: number; lastAt: string | null }>(client, {
    name: 'journal-times-done',
    text: `SELECT count(*)::integer AS count, max(at) AS "lastAt" FROM journal
           WHERE organisation_id = $1 AND subject ~>=~ ($2 || '/') AND subject ~<~ ($2 || '0') AND action = $3`,
    values: [asked.organisationId, asked.subject, asked.action],
  });
  return told ?? { count: 0, lastAt: null };
}

const doneAct = `SELECT DISTINCT actor_user_id AS "userId", organisation_id AS "organisationId", action, subject FROM journal`;

/** The journal within one transaction. `now` gives the instant of new rows; without it the database's clock is used. */
export function journalStore(client: Queryable, now?: () => Instant): JournalStore {
  return {
    append: (entry) => append(client, entry, now?.() ?? null),
    appendAll: (entries) => appendAll(client, entries, now?.() ?? null),
    list: (page) => listJournalRows(client, page),
    changes: (wanted) => changes(client, wanted),
    timesDone: (asked) => timesDone(client, asked),
    peopleWhoDid: ({ organisationId, subject, actions, since }) =>
      query<DoneAct>(client, {
        name: 'journal-people-who-did',
        // A part of the subject begins with it and a slash, the sign before `0`. Who acted on what was carried into a part
        // acted on the part.
        text: `${doneAct} WHERE organisation_id = $1 AND action = ANY($3::text[])
                 AND (subject = $2 OR (subject ~>=~ ($2 || '/') AND subject ~<~ ($2 || '0')))
                 AND seq >= coalesce((SELECT max(seq) FROM journal
                                      WHERE organisation_id = $1 AND subject = $2 AND action = $4::text), 0)
               UNION SELECT actor_user_id, $1, action, carried.part FROM journal JOIN (
                 SELECT DISTINCT subject AS part, after ->> 'from' AS origin,
                   regexp_replace(subject, '[^/]*$', '') || (after ->> 'code') AS original
                 FROM journal WHERE organisation_id = $1 AND action = 'result.carry'
                   AND (subject = $2 OR (subject ~>=~ ($2 || '/') AND subject ~<~ ($2 || '0')))
               ) AS carried ON journal.organisation_id = carried.origin AND journal.subject = carried.original
               WHERE action = ANY($3::text[])`,
        values: [organisationId, subject, actions, since ?? null],
      }),
    actsBy: (userId, actions) =>
      query<DoneAct>(client, {
        name: 'journal-acts-by-person',
        text: `${doneAct} WHERE actor_user_id = $1 AND action = ANY($2::text[])`,
        values: [userId, actions],
      }),
  };
}

function asJson(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}
