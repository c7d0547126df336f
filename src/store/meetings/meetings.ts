import type { MeetingStore } from '../../application/meetings/meeting-ports.ts';
import type { Meeting, Postponement } from '../../domain/meetings/meeting.ts';
import { dayChanged } from '../../domain/meetings/plan-changes.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';
import { inviteesIn } from './meeting-invitees.ts';
import { itemsIn } from './meeting-items.ts';

/** A row with the organiser in columns of its own. */
interface MeetingRow extends Omit<Meeting, 'organiser'> {
  readonly organiserId: string;
  readonly organiserName: string;
  readonly organiserEmail: string;
}

const columns = `one.organisation_id AS "organisationId", one.id, one.fiscal_years AS "fiscalYears", one.kind,
  one.body_id AS "bodyId", one.number, one.title, one.purpose, one.day, one.starts, one.ends, one.channel, one.place,
  one.link, one.passcode, one.reply_by AS "replyBy", one.status, one.sequence, one.organiser_id AS "organiserId",
  one.organiser_name AS "organiserName", one.organiser_email AS "organiserEmail",
  one.cancelled_reason AS "cancelledReason", one.called_at AS "calledAt", one.held_at AS "heldAt",
  one.approved_at AS "approvedAt", one.approved_name AS "approvedName",
  one.approved_office AS "approvedOffice", one.row_version AS "rowVersion",
  convener.name_th AS "convenerName", body.name_th AS "bodyName"`;

const from = `FROM meeting one JOIN organisation convener ON convener.id = one.organisation_id
  LEFT JOIN organisation body ON body.id = one.body_id`;

/** Where many are read, nobody is shown a passcode. */
const listedColumns = columns.replace('one.passcode', `'' AS passcode`);

const betweenText = `SELECT ${listedColumns} ${from} WHERE one.day BETWEEN $1 AND $2
  AND ($3::text[] IS NULL OR one.status = ANY ($3))
  AND ($4::text[] IS NULL OR one.status <> 'draft' OR one.organisation_id = ANY ($4)
    OR split_part(one.organisation_id, '.', 1) = ANY ($4) OR one.body_id = ANY ($4))
  AND ($5::text IS NULL OR one.body_id = $5)
  AND ($6::text IS NULL OR one.kind = $6)
  AND ($7::text IS NULL OR split_part(one.organisation_id, '.', 1) = $7 OR EXISTS (
    SELECT FROM meeting_invitee two WHERE two.organisation_id = one.organisation_id AND two.meeting_id = one.id
      AND split_part(two.invited_organisation_id, '.', 1) = $7))
  ORDER BY one.day, one.starts, one.id`;

const listOrNull = (values: readonly string[] | undefined) => (values === undefined ? null : [...values]);

function meetingOf({ organiserId, organiserName, organiserEmail, ...rest }: MeetingRow): Meeting {
  return { ...rest, organiser: { userId: organiserId, name: organiserName, email: organiserEmail } };
}

function valuesOf(one: Meeting) {
  return [
    ...[one.organisationId, one.id, [...one.fiscalYears], one.kind, one.bodyId, one.number, one.title, one.purpose],
    ...[one.day, one.starts, one.ends, one.channel, one.place, one.link, one.passcode, one.replyBy, one.status],
    ...[one.sequence, one.organiser.userId, one.organiser.name, one.organiser.email, one.cancelledReason],
    ...[one.calledAt, one.heldAt, one.approvedAt, one.approvedName],
    one.approvedOffice,
  ];
}

/** `meeting`, with its agenda and those invited. */
export function meetingsIn(client: Queryable): MeetingStore {
  return { ...reading(client), ...following(client), ...writing(client), ...itemsIn(client), ...inviteesIn(client) };
}

function reading(client: Queryable): Pick<MeetingStore, 'find' | 'between' | 'invitationsOf' | 'withNumber'> {
  const withInvitees = async (rows: readonly MeetingRow[]) => {
    const invitees = await inviteesIn(client).ofMany(rows.map((row) => row.id));
    return rows.map((row) => ({ meeting: meetingOf(row), invitees: invitees.get(row.id) ?? [] }));
  };
  return {
    async find(id, options) {
      const isLocked = options?.lock === true;
      const text = `SELECT ${columns} ${from} WHERE one.id = $1${isLocked ? ' FOR UPDATE OF one' : ''}`;
      const rows = await query<MeetingRow>(client, {
        name: `meeting-find${isLocked ? '-locked' : ''}`,
        text,
        values: [id],
      });
      return rows[0] === undefined ? null : meetingOf(rows[0]);
    },
    async between(filter) {
      const values = [filter.from, filter.to, listOrNull(filter.statuses), listOrNull(filter.draftsOf)];
      const narrowed = [filter.bodyId ?? null, filter.kind ?? null, filter.province ?? null];
      return withInvitees(
        await query<MeetingRow>(client, {
          ...{ name: 'meetings-between', text: betweenText, values: [...values, ...narrowed] },
        }),
      );
    },
    async invitationsOf({ organisationIds, userId, seatIds, from: first }) {
      const text = `SELECT ${listedColumns} ${from} WHERE one.status = 'called' AND one.day >= $1 AND EXISTS (
          SELECT FROM meeting_invitee two WHERE two.organisation_id = one.organisation_id AND two.meeting_id = one.id
            AND (two.invited_organisation_id = ANY ($2) OR two.invited_user_id = $3 OR two.invited_seat_id = ANY ($4)))
        ORDER BY one.day, one.starts, one.id`;
      const values = [first, [...organisationIds], userId, [...seatIds]];
      return withInvitees(await query<MeetingRow>(client, { name: 'meeting-invitations', text, values }));
    },
    async withNumber(bodyId, day, number) {
      const text = `SELECT id, title FROM meeting WHERE body_id = $1 AND extract(year FROM day) = extract(year FROM $2::date)
        AND number = $3 AND status <> 'cancelled'`;
      const rows = await query<Pick<Meeting, 'id' | 'title'>>(client, {
        ...{ name: 'meeting-with-number', text, values: [bodyId, day, number] },
      });
      return rows[0] ?? null;
    },
  };
}

/** What became of a meeting elsewhere: resolutions that rest on it, changes that the journal keeps. */
function following(
  client: Queryable,
): Pick<MeetingStore, 'namesOf' | 'isResolved' | 'postponement' | 'lastInviteeNumber'> {
  return {
    async namesOf(meetingIds) {
      if (meetingIds.length === 0) return [];
      const text = 'SELECT id, title, day FROM meeting WHERE id = ANY ($1)';
      return query(client, { name: 'meeting-names', text, values: [[...meetingIds]] });
    },
    async isResolved(id) {
      const text = 'SELECT FROM resolution WHERE meeting_id = $1 LIMIT 1';
      return (await query(client, { name: 'meeting-is-resolved', text, values: [id] })).length > 0;
    },
    async postponement({ organisationId, id, fiscalYears }) {
      const text = `SELECT day ->> 'before' AS before, coalesce(reason, '') AS reason, at
        FROM journal, jsonb_array_elements(after -> 'changes') AS day
        WHERE organisation_id = $1 AND subject = ANY ($2) AND action = 'meeting.change-meeting' AND day ->> 'name' = $3
        ORDER BY seq DESC LIMIT 1`;
      const subjects = fiscalYears.map((year) => `${year}/meetings/${id}`);
      const values = [organisationId, subjects, dayChanged];
      return (await query<Postponement>(client, { name: 'meeting-postponement', text, values }))[0] ?? null;
    },
    async lastInviteeNumber({ organisationId, id }) {
      const text = 'SELECT last_invitee AS last FROM meeting WHERE organisation_id = $1 AND id = $2';
      const rows = await query<{ last: number }>(client, {
        ...{ name: 'meeting-last-invitee', text, values: [organisationId, id] },
      });
      return rows[0]?.last ?? 0;
    },
  };
}

function writing(client: Queryable): Pick<MeetingStore, 'hold' | 'insert' | 'update'> {
  return {
    async hold(what) {
      const text = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 155))';
      await query(client, { name: 'meeting-hold', text, values: [what] });
    },
    async insert(meeting) {
      const text = `INSERT INTO meeting (organisation_id, id, fiscal_years, kind, body_id, number, title, purpose, day,
          starts, ends, channel, place, link, passcode, reply_by, status, sequence, organiser_id, organiser_name,
          organiser_email, cancelled_reason, called_at, held_at, approved_at, approved_name, approved_office)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
          $23, $24, $25, $26, $27)`;
      await query(client, { name: 'meeting-insert', text, values: valuesOf(meeting) });
    },
    async update(meeting) {
      const text = `UPDATE meeting SET fiscal_years = $3, kind = $4, body_id = $5, number = $6, title = $7, purpose = $8,
          day = $9, starts = $10, ends = $11, channel = $12, place = $13, link = $14, passcode = $15, reply_by = $16,
          status = $17, sequence = $18, organiser_id = $19, organiser_name = $20, organiser_email = $21,
          cancelled_reason = $22, called_at = $23, held_at = $24, approved_at = $25, approved_name = $26,
          approved_office = $27,
          row_version = row_version + 1
        WHERE organisation_id = $1 AND id = $2`;
      await query(client, { name: 'meeting-update', text, values: valuesOf(meeting) });
    },
  };
}
