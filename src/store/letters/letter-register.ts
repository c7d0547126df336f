import type { LetterStore } from '../../application/letters/letter-ports.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

/** The next number of a register, counted in the statement that it stands in. Others wait for its row. */
const counted = (values: string, elsewhere = '0') => `INSERT INTO letter_register
    (organisation_id, unit_id, series, year, last_number)
  VALUES (${values}, ${elsewhere} + 1) ON CONFLICT (organisation_id, unit_id, series, year)
  DO UPDATE SET last_number = greatest(letter_register.last_number, ${elsewhere}) + 1 RETURNING last_number`;

/** The last number that another office of the organisation gave in print that reads the same: `$8` stands before it. */
const givenElsewhere = `greatest(
    (SELECT coalesce(max(number), 0) FROM official_letter WHERE organisation_id = $1 AND unit_id <> $2 AND series = $3
       AND year = $4 AND ($8::text IS NULL OR starts_with(face ->> 'number', $8))),
    (SELECT coalesce(max(last_number), 0) FROM letter_register WHERE organisation_id = $1 AND unit_id <> $2
       AND series = $3 AND year = $4 AND $8::text IS NULL))`;

type Numbers = Pick<LetterStore, 'takeNumber' | 'takeIncomingNumber' | 'beginRegister'>;

/** `letter_register`: numbers without a gap, for each unit, series and calendar year. */
export function letterRegisterIn(client: Queryable): Numbers {
  return {
    async takeNumber(letter, { series, year, before }, day, byName) {
      const { organisationId } = letter;
      // Whoever waits here for another office sees its number.
      await query(client, {
        name: 'letter-number-hold',
        text: `SELECT pg_advisory_xact_lock(hashtextextended(concat_ws(' ', $1::text, $2::text, $3::text, $4::text), 160))`,
        values: [organisationId, series, String(year), before],
      });
      const [taken] = await query<{ number: number }>(client, {
        name: 'letter-take-number',
        text: `WITH counted AS (${counted('$1, $2, $3, $4', givenElsewhere)})
               UPDATE official_letter SET series = $3, year = $4, number = counted.last_number, issued_on = $6,
                 issued_name = $7, face = '{}'
               FROM counted WHERE organisation_id = $1 AND id = $5 RETURNING number`,
        values: [organisationId, letter.unitId, series, year, letter.id, day, byName, before],
      });
      if (taken === undefined) throw new Error(`no letter ${letter.organisationId} ${letter.id} to number`);
      return taken.number;
    },
    async takeIncomingNumber({ organisationId, id }, year) {
      const [taken] = await query<{ last_number: number }>(client, {
        name: 'letter-take-incoming-number',
        text: counted("$1, $2, 'incoming', $3"),
        values: [organisationId, id, year],
      });
      return taken?.last_number ?? 0;
    },
    async beginRegister({ organisationId, id }, series, year, lastNumber) {
      const begun = await query(client, {
        name: 'letter-register-begin',
        text: `INSERT INTO letter_register (organisation_id, unit_id, series, year, last_number)
               VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING year`,
        values: [organisationId, id, series, year, lastNumber],
      });
      return begun.length > 0;
    },
  };
}
