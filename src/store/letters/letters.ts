import type { LetterStore } from '../../application/letters/letter-ports.ts';
import type { LetterKey } from '../../domain/letters/letter-parts.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';
import { letterListsIn } from './letter-lists.ts';
import { letterRegisterIn } from './letter-register.ts';

const columns = `organisation_id AS "organisationId", id, fiscal_year AS "fiscalYear", unit_id AS "unitId", kind, about, status,
  row_version AS "rowVersion", content, written_by AS "writtenBy", written_name AS "writtenName",
  changed_at AS "changedAt", checked_name AS "checkedName", signature, issued_on AS "issuedOn",
  issued_name AS "issuedName", face, cancelled_reason AS "cancelledReason",
  CASE WHEN number IS NULL THEN NULL
    ELSE jsonb_build_object('series', series, 'year', year, 'number', number) END AS number`;

/** `official_letter`: letters from their first draft on, and what is listed of them. */
export function lettersIn(client: Queryable): LetterStore {
  return {
    ...letterListsIn(client),
    ...letterRegisterIn(client),
    find: (key, options) => findLetter(client, key, options?.lock === true),
    insert: (letter) => insertLetter(client, letter),
    update: (letter) => updateLetter(client, letter),
    about: (organisationId, about) =>
      query<OfficialLetter>(client, {
        name: 'letters-about',
        text: `SELECT ${columns} FROM official_letter WHERE organisation_id = $1 AND about = $2 ORDER BY changed_at DESC, id`,
        values: [organisationId, about],
      }),
    aboutAny: (organisationId, begins) =>
      query<OfficialLetter>(client, {
        name: 'letters-about-any',
        text: `SELECT ${columns} FROM official_letter WHERE organisation_id = $1 AND starts_with(about, $2)
               ORDER BY changed_at DESC, id`,
        values: [organisationId, begins],
      }),
  };
}

async function findLetter(client: Queryable, { organisationId, letterId }: LetterKey, lock: boolean) {
  const [letter] = await query<OfficialLetter>(client, {
    name: lock ? 'letter-find-locked' : 'letter-find',
    text: `SELECT ${columns} FROM official_letter WHERE organisation_id = $1 AND id = $2 ${lock ? 'FOR UPDATE' : ''}`,
    values: [organisationId, letterId],
  });
  return letter ?? null;
}

async function insertLetter(client: Queryable, letter: OfficialLetter) {
  const { content } = letter;
  await query(client, {
    name: 'letter-insert',
    text: `INSERT INTO official_letter (organisation_id, id, fiscal_year, unit_id, kind, status, content, subject, secrecy,
             is_public, reply_by, written_by, written_name, changed_at, about)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    values: [
      ...[letter.organisationId, letter.id, letter.fiscalYear, letter.unitId, letter.kind, letter.status],
      ...[JSON.stringify(content), content.subject, content.secrecy, content.isPublic, content.replyBy],
      ...[letter.writtenBy, letter.writtenName, letter.changedAt, letter.about],
    ],
  });
}

async function updateLetter(client: Queryable, letter: OfficialLetter) {
  const { content, signature, face } = letter;
  await query(client, {
    name: 'letter-update',
    text: `UPDATE official_letter SET unit_id = $3, status = $4, content = $5, subject = $6, secrecy = $7, is_public = $8,
             reply_by = $9, changed_at = $10, checked_name = $11, signature = $12, cancelled_reason = $13, face = $14,
             row_version = row_version + 1
           WHERE organisation_id = $1 AND id = $2`,
    values: [
      ...[letter.organisationId, letter.id, letter.unitId, letter.status, JSON.stringify(content), content.subject],
      ...[content.secrecy, content.isPublic, content.replyBy, letter.changedAt, letter.checkedName],
      ...[signature === null ? null : JSON.stringify(signature), letter.cancelledReason],
      face === null ? null : JSON.stringify(face),
    ],
  });
}
