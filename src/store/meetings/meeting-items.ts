import type { MeetingStore } from '../../application/meetings/meeting-ports.ts';
import type { AgendaItem } from '../../domain/meetings/meeting.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const columns = `position, starts, ends, title, speakers, papers, subject_kind AS "subjectKind",
  subject_key AS "subjectKey", minutes`;

interface ItemRow extends Omit<AgendaItem, 'subject'> {
  readonly subjectKind: string | null;
  readonly subjectKey: string | null;
}

function itemOf({ subjectKind, subjectKey, ...rest }: ItemRow): AgendaItem {
  const subject = subjectKind === null || subjectKey === null ? null : { kind: subjectKind, key: subjectKey };
  return { ...rest, subject };
}

/** `meeting_item`: the agenda in its order. */
export function itemsIn(client: Queryable): Pick<MeetingStore, 'items' | 'itemsOfMany' | 'saveItems'> {
  return {
    async items({ organisationId, id }) {
      const text = `SELECT ${columns} FROM meeting_item WHERE organisation_id = $1 AND meeting_id = $2 ORDER BY position`;
      const rows = await query<ItemRow>(client, { name: 'meeting-items', text, values: [organisationId, id] });
      return rows.map(itemOf);
    },
    async itemsOfMany(meetingIds) {
      if (meetingIds.length === 0) return new Map();
      const text = `SELECT meeting_id AS "meetingId", ${columns} FROM meeting_item WHERE meeting_id = ANY ($1)
        ORDER BY meeting_id, position`;
      const values = [[...meetingIds]];
      const rows = await query<ItemRow & { readonly meetingId: string }>(client, {
        ...{ name: 'meeting-items-of-many', text, values },
      });
      const byMeeting = Map.groupBy(rows, (row) => row.meetingId);
      return new Map([...byMeeting].map(([id, own]) => [id, own.map(({ meetingId: _, ...row }) => itemOf(row))]));
    },
    async saveItems({ organisationId, id }, items) {
      const remove = 'DELETE FROM meeting_item WHERE organisation_id = $1 AND meeting_id = $2';
      await query(client, { name: 'meeting-items-remove', text: remove, values: [organisationId, id] });
      const text = `INSERT INTO meeting_item (organisation_id, meeting_id, position, starts, ends, title, speakers, papers,
          subject_kind, subject_key, minutes)
        SELECT $1, $2, one.position, one.starts, one.ends, one.title, one.speakers, one.papers, one.subject ->> 'kind',
          one.subject ->> 'key', one.minutes
        FROM jsonb_to_recordset($3::jsonb) AS one (position integer, starts text, ends text, title text, speakers text,
          papers jsonb, subject jsonb, minutes text)`;
      await query(client, { name: 'meeting-items-add', text, values: [organisationId, id, JSON.stringify(items)] });
    },
  };
}
