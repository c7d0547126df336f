import type { MeetingStore } from '../../application/meetings/meeting-ports.ts';
import type {
  Attendance,
  AttendedAs,
  Invited,
  Invitee,
  MeetingKey,
  ReplyAnswer,
} from '../../domain/meetings/meeting.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

interface InviteeRow {
  readonly meetingId: string;
  readonly number: number;
  readonly organisationId: string | null;
  readonly seatId: string | null;
  readonly userId: string | null;
  readonly name: string;
  readonly must: boolean;
  readonly answer: ReplyAnswer | null;
  readonly delegateName: string;
  readonly delegateOffice: string;
  readonly note: string;
  readonly repliedAt: string | null;
  readonly repliedName: string | null;
  readonly present: boolean | null;
  readonly attendedAs: AttendedAs | null;
  readonly attendedName: string;
  readonly attendedOffice: string;
}

const columns = `meeting_id AS "meetingId", number, invited_organisation_id AS "organisationId",
  invited_seat_id AS "seatId", invited_user_id AS "userId", name, must, answer, delegate_name AS "delegateName",
  delegate_office AS "delegateOffice", reply_note AS note, replied_at AS "repliedAt", replied_name AS "repliedName",
  present, attended_as AS "attendedAs", attended_name AS "attendedName", attended_office AS "attendedOffice"`;

function inviteeOf(row: InviteeRow): Invitee {
  const { number, name, must, answer, delegateName, delegateOffice, note, repliedAt, repliedName } = row;
  const reply =
    answer === null || repliedAt === null
      ? null
      : { answer, delegateName, delegateOffice, note, repliedAt, repliedName: repliedName ?? '' };
  return { number, name, must, reply, invited: invitedOf(row), attendance: attendanceOf(row) };
}

function invitedOf({ organisationId, seatId, userId }: InviteeRow): Invited {
  if (organisationId !== null) return { kind: 'organisation', organisationId };
  return seatId === null ? { kind: 'person', userId: userId ?? '' } : { kind: 'seat', seatId };
}

function attendanceOf({ present, attendedAs, attendedName, attendedOffice }: InviteeRow): Attendance | null {
  if (present === null) return null;
  if (!present || attendedAs === null) return { present: false };
  return { present: true, as: attendedAs, name: attendedName, office: attendedOffice };
}

/** Reply and attendance of one, as the columns of its row. */
function answersOf({ reply, attendance }: Invitee) {
  const came = attendance?.present === true ? attendance : null;
  return {
    answer: reply?.answer ?? null,
    ...{ delegateName: reply?.delegateName ?? '', delegateOffice: reply?.delegateOffice ?? '' },
    ...{ note: reply?.note ?? '', repliedAt: reply?.repliedAt ?? null, repliedName: reply?.repliedName ?? null },
    ...{ present: attendance?.present ?? null, attendedAs: came?.as ?? null },
    ...{ attendedName: came?.name ?? '', attendedOffice: came?.office ?? '' },
  };
}

interface InviteeTable
  extends Pick<MeetingStore, 'invitees' | 'saveInvitees' | 'updateInvitee' | 'addInvitee' | 'removeInvitee'> {
  /** Those invited to each of these meetings, by its id. */
  ofMany(meetingIds: readonly string[]): Promise<ReadonlyMap<string, readonly Invitee[]>>;
}

/** `meeting_invitee`: who is invited, what they answered, who came. */
export function inviteesIn(client: Queryable): InviteeTable {
  return {
    ...writing(client),
    async invitees({ organisationId, id }) {
      const text = `SELECT ${columns} FROM meeting_invitee WHERE organisation_id = $1 AND meeting_id = $2 ORDER BY number`;
      const rows = await query<InviteeRow>(client, { name: 'meeting-invitees', text, values: [organisationId, id] });
      return rows.map(inviteeOf);
    },
    async ofMany(meetingIds) {
      if (meetingIds.length === 0) return new Map();
      const text = `SELECT ${columns} FROM meeting_invitee WHERE meeting_id = ANY ($1) ORDER BY meeting_id, number`;
      const rows = await query<InviteeRow>(client, {
        name: 'meeting-invitees-of-many',
        text,
        values: [[...meetingIds]],
      });
      const byMeeting = Map.groupBy(rows, (row) => row.meetingId);
      return new Map([...byMeeting].map(([id, own]) => [id, own.map(inviteeOf)]));
    },
  };
}

async function insertInvitees(client: Queryable, { organisationId, id }: MeetingKey, invitees: readonly Invitee[]) {
  const text = `INSERT INTO meeting_invitee (organisation_id, meeting_id, number, invited_organisation_id,
          invited_seat_id, invited_user_id, name, must, answer, delegate_name, delegate_office, reply_note, replied_at,
          replied_name, present, attended_as, attended_name, attended_office)
        SELECT $1, $2, one.number, one.invited ->> 'organisationId', one.invited ->> 'seatId', one.invited ->> 'userId',
          one.name, one.must, one.answer, one."delegateName", one."delegateOffice", one.note, one."repliedAt",
          one."repliedName", one.present, one."attendedAs", one."attendedName", one."attendedOffice"
        FROM jsonb_to_recordset($3::jsonb) AS one (number integer, invited jsonb, name text, must boolean, answer text,
          "delegateName" text, "delegateOffice" text, note text, "repliedAt" timestamptz, "repliedName" text,
          present boolean, "attendedAs" text, "attendedName" text, "attendedOffice" text)`;
  const rows = invitees.map((one) => ({
    ...{ number: one.number, invited: one.invited, name: one.name, must: one.must, ...answersOf(one) },
  }));
  await query(client, { name: 'meeting-invitees-add', text, values: [organisationId, id, JSON.stringify(rows)] });
}

/** The last number that was given, also when its invitation is taken back. */
async function count(client: Queryable, { organisationId, id }: MeetingKey, last: number) {
  const text = 'UPDATE meeting SET last_invitee = $3 WHERE organisation_id = $1 AND id = $2';
  await query(client, { name: 'meeting-count-invitees', text, values: [organisationId, id, last] });
}

function writing(client: Queryable): Omit<InviteeTable, 'invitees' | 'ofMany'> {
  return {
    async saveInvitees({ organisationId, id }, invitees) {
      const remove = 'DELETE FROM meeting_invitee WHERE organisation_id = $1 AND meeting_id = $2';
      await query(client, { name: 'meeting-invitees-remove', text: remove, values: [organisationId, id] });
      await insertInvitees(client, { organisationId, id }, invitees);
      await count(client, { organisationId, id }, Math.max(0, ...invitees.map((one) => one.number)));
    },
    async addInvitee(key, invitee) {
      await insertInvitees(client, key, [invitee]);
      await count(client, key, invitee.number);
    },
    async removeInvitee({ organisationId, id }, number) {
      const text = 'DELETE FROM meeting_invitee WHERE organisation_id = $1 AND meeting_id = $2 AND number = $3';
      await query(client, { name: 'meeting-invitee-remove', text, values: [organisationId, id, number] });
    },
    async updateInvitee({ organisationId, id }, invitee) {
      const text = `UPDATE meeting_invitee SET answer = $4, delegate_name = $5, delegate_office = $6, reply_note = $7,
          replied_at = $8, replied_name = $9, present = $10, attended_as = $11, attended_name = $12, attended_office = $13
        WHERE organisation_id = $1 AND meeting_id = $2 AND number = $3`;
      const values = [organisationId, id, invitee.number, ...Object.values(answersOf(invitee))];
      await query(client, { name: 'meeting-invitee-update', text, values });
    },
  };
}
