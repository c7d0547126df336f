import type { JournalRow } from '../../application/journal/journal-ports.ts';
import type { DutyStore } from '../../application/reminder/reminder-ports.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

/** `duty_to_tell`: journal rows that somebody must be notified of, recorded by the database when they were written. */
export function dutiesIn(client: Queryable): DutyStore {
  return {
    claim: (limit) =>
      query<JournalRow>(client, {
        name: 'duty-claim',
        text: `SELECT journal.organisation_id AS "organisationId", journal.seq, journal.at,
            journal.actor_user_id AS "actorUserId", journal.actor_name AS "actorName",
            journal.acting_for AS "actingFor", journal.action, journal.subject, journal.before, journal.after,
            journal.reason, encode(journal.hash, 'hex') AS hash
          FROM duty_to_tell duty
          JOIN journal ON journal.organisation_id = duty.organisation_id AND journal.seq = duty.seq
          ORDER BY journal.at, duty.organisation_id, duty.seq LIMIT $1 FOR UPDATE OF duty SKIP LOCKED`,
        values: [limit],
      }),
    async told({ organisationId, seq }) {
      const text = 'DELETE FROM duty_to_tell WHERE organisation_id = $1 AND seq = $2';
      await query(client, { name: 'duty-told', text, values: [organisationId, seq] });
    },
    async forget() {
      await query(client, { name: 'duty-forget', text: 'DELETE FROM duty_to_tell' });
    },
  };
}
