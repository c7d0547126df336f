import type { LetterUnitStore } from '../../application/letters/letter-ports.ts';
import type { LetterUnit } from '../../domain/letters/letter-parts.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

const columns = `organisation_id AS "organisationId", id, code, office, group_name AS "group", address, telephones, site,
  ends_on AS "endsOn", row_version AS "rowVersion"`;

const valuesOf = (unit: LetterUnit) => [
  ...[unit.organisationId, unit.id, unit.code, unit.office, unit.group],
  ...[JSON.stringify(unit.address), JSON.stringify(unit.telephones), unit.site, unit.endsOn],
];

/** `letter_unit`: the offices of an organisation that send letters under codes of their own. */
export function letterUnitsIn(client: Queryable): LetterUnitStore {
  return {
    async holdOf(organisationId) {
      await query(client, {
        name: 'letter-units-hold',
        text: `SELECT pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'letter-units', $1::text), 160))`,
        values: [organisationId],
      });
    },
    listOf: (organisationId) =>
      query<LetterUnit>(client, {
        name: 'letter-units',
        text: `SELECT ${columns} FROM letter_unit WHERE organisation_id = $1 ORDER BY ends_on NULLS FIRST, code`,
        values: [organisationId],
      }),
    async find(organisationId, id, options) {
      const lock = options?.lock === true;
      const [unit] = await query<LetterUnit>(client, {
        name: lock ? 'letter-unit-find-locked' : 'letter-unit-find',
        text: `SELECT ${columns} FROM letter_unit WHERE organisation_id = $1 AND id = $2 ${lock ? 'FOR UPDATE' : ''}`,
        values: [organisationId, id],
      });
      return unit ?? null;
    },
    async insert(unit) {
      await query(client, {
        name: 'letter-unit-insert',
        text: `INSERT INTO letter_unit (organisation_id, id, code, office, group_name, address, telephones, site, ends_on)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        values: valuesOf(unit),
      });
    },
    async update(unit) {
      await query(client, {
        name: 'letter-unit-update',
        text: `UPDATE letter_unit SET code = $3, office = $4, group_name = $5, address = $6, telephones = $7, site = $8,
                 ends_on = $9, row_version = row_version + 1 WHERE organisation_id = $1 AND id = $2`,
        values: valuesOf(unit),
      });
    },
  };
}
