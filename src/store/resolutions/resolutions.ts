import type { RecordedResolution, ResolutionStore } from '../../application/resolutions/resolution-ports.ts';
import type { Queryable } from '../queryable.ts';

const columns = `organisation_id AS "bodyId", id, body_name AS "bodyName", meeting_id AS "meetingId",
  meeting_number AS "meetingNumber", item, number, held_on AS "heldOn", decided, text, subject_kind AS "subjectKind",
  subject_keys AS "subjectKeys", targets, recorded_name AS "recordedName", recorded_at AS "recordedAt"`;

/** Resolutions of bodies: written once, never changed. */
export function resolutionsIn(client: Queryable): ResolutionStore {
  return {
    async insert(one, userId) {
      await client.query({
        name: 'resolution-insert',
        text: `INSERT INTO resolution (organisation_id, id, body_name, meeting_id, meeting_number, item, number, held_on,
                 decided, text, subject_kind, subject_keys, user_id, recorded_name, recorded_at, targets)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
        values: [
          ...[one.bodyId, one.id, one.bodyName, one.meetingId, one.meetingNumber, one.item, one.number, one.heldOn],
          ...[one.decided, one.text, one.subjectKind, one.subjectKeys, userId, one.recordedName, one.recordedAt],
          JSON.stringify(one.targets),
        ],
      });
    },
    async ofMeeting(meetingId) {
      const { rows } = await client.query<RecordedResolution>({
        name: 'resolutions-of-meeting',
        text: `SELECT ${columns} FROM resolution WHERE meeting_id = $1 ORDER BY item, recorded_at, number`,
        values: [meetingId],
      });
      return rows;
    },
    async itemsResolved(meetingIds) {
      if (meetingIds.length === 0) return [];
      const { rows } = await client.query<Pick<RecordedResolution, 'meetingId' | 'item'>>({
        name: 'resolutions-items-resolved',
        text: 'SELECT DISTINCT meeting_id AS "meetingId", item FROM resolution WHERE meeting_id = ANY ($1)',
        values: [[...meetingIds]],
      });
      return rows;
    },
    async ofYear(fiscalYear) {
      const { rows } = await client.query<RecordedResolution>({
        name: 'resolutions-of-year',
        text: `SELECT ${columns} FROM resolution
               WHERE EXISTS (SELECT FROM unnest(subject_keys) AS key WHERE key LIKE $1)
               ORDER BY held_on DESC, recorded_at DESC, id`,
        values: [`${fiscalYear}/%`],
      });
      return rows;
    },
  };
}
