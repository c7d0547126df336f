import type { ConsultationStore } from '../../application/consultations/consultation-ports.ts';
import type { Consultation, ConsultationNow, ConsultationRound } from '../../domain/consultations/consultation.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const roundColumns = `fiscal_year AS "fiscalYear", link, passcode, questions_by AS "questionsBy", agencies, slots,
  last_slot AS "lastSlot", row_version AS "rowVersion", changed_at AS "changedAt", changed_name AS "changedName"`;

const columns = `one.organisation_id AS "organisationId", one.fiscal_year AS "fiscalYear", one.slot, one.attendees,
  one.booked_at AS "bookedAt", one.booked_by AS "bookedBy", one.booked_name AS "bookedName", one.meeting_id AS "meetingId",
  one.move_request AS "moveRequest", one.questions, one.changed_at AS "changedAt", one.changed_name AS "changedName",
  (SELECT status FROM meeting WHERE meeting.id = one.meeting_id) AS "meetingStatus"`;

/** What OPDC arranges for each year, and what became of it with each party. */
export function consultationsIn(client: Queryable): ConsultationStore {
  return {
    ...roundsIn(client),
    async find(organisationId, fiscalYear, options) {
      const lock = options?.lock ?? false;
      const rows = await query<ConsultationNow>(client, {
        name: lock ? 'consultation-find-locked' : 'consultation-find',
        text: `SELECT ${columns} FROM consultation AS one WHERE organisation_id = $1 AND fiscal_year = $2
               ${lock ? 'FOR UPDATE' : ''}`,
        values: [organisationId, fiscalYear],
      });
      return rows[0] ?? null;
    },
    listOfYear: (fiscalYear) =>
      query<ConsultationNow>(client, {
        name: 'consultations-of-year',
        text: `SELECT ${columns} FROM consultation AS one WHERE fiscal_year = $1 ORDER BY organisation_id COLLATE "C"`,
        values: [fiscalYear],
      }),
    save: (consultation) => saveConsultation(client, consultation),
  };
}

type Rounds = 'findRound' | 'listRounds' | 'saveRound';

function roundsIn(client: Queryable): Pick<ConsultationStore, Rounds> {
  return {
    async findRound(fiscalYear, options) {
      const lock = options?.lock ?? false;
      const rows = await query<ConsultationRound>(client, {
        name: lock ? 'consultation-round-find-locked' : 'consultation-round-find',
        text: `SELECT ${roundColumns} FROM consultation_round WHERE organisation_id = 'opdc' AND fiscal_year = $1
               ${lock ? 'FOR UPDATE' : ''}`,
        values: [fiscalYear],
      });
      return rows[0] ?? null;
    },
    listRounds: () =>
      query<ConsultationRound>(client, {
        name: 'consultation-rounds',
        text: `SELECT ${roundColumns} FROM consultation_round WHERE organisation_id = 'opdc' ORDER BY fiscal_year DESC`,
        values: [],
      }),
    saveRound: (round) => saveRound(client, round),
  };
}

async function saveRound(client: Queryable, round: ConsultationRound): Promise<void> {
  await query(client, {
    name: 'consultation-round-save',
    text: `INSERT INTO consultation_round (organisation_id, fiscal_year, link, passcode, questions_by, agencies, slots,
             last_slot, changed_at, changed_name)
           VALUES ('opdc', $1, $2, $3, $4, $5, $6, $7, $8, $9)
           ON CONFLICT (organisation_id, fiscal_year) DO UPDATE SET link = $2, passcode = $3, questions_by = $4,
             agencies = $5, slots = $6, last_slot = $7, changed_at = $8, changed_name = $9,
             row_version = consultation_round.row_version + 1`,
    values: [
      ...[round.fiscalYear, round.link, round.passcode, round.questionsBy, round.agencies],
      ...[JSON.stringify(round.slots), round.lastSlot, round.changedAt, round.changedName],
    ],
  });
}

async function saveConsultation(client: Queryable, one: Consultation): Promise<void> {
  const asJson = (value: unknown) => (value === null ? null : JSON.stringify(value));
  await query(client, {
    name: 'consultation-save',
    text: `INSERT INTO consultation (organisation_id, fiscal_year, slot, attendees, booked_at, booked_by, booked_name,
             meeting_id, move_request, questions, changed_at, changed_name)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
           ON CONFLICT (organisation_id, fiscal_year) DO UPDATE SET slot = $3, attendees = $4, booked_at = $5,
             booked_by = $6, booked_name = $7, meeting_id = $8, move_request = $9, questions = $10, changed_at = $11,
             changed_name = $12`,
    values: [
      ...[one.organisationId, one.fiscalYear, one.slot, one.attendees, one.bookedAt, one.bookedBy, one.bookedName],
      ...[one.meetingId, asJson(one.moveRequest), JSON.stringify(one.questions), one.changedAt, one.changedName],
    ],
  });
}
