import type { LetterStore } from '../../application/letters/letter-ports.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

/** The next number of a register, counted in the statement that it stands in. Others wait for its row. */
const counted = (values: string) => `INSERT INTO letter_register (organisation_id, unit_id, series, year, last_number)
  VALUES (${values}, 1) ON CONFLICT (organisation_id, unit_id, series, year)
  DO UPDATE SET last_number = letter_register.last_number + 1 RETURNING last_number`;

type Numbers = Pick<LetterStore, 'takeNumber' | 'takeIncomingNumber' | 'beginRegister'>;

/** `letter_register`: numbers without a gap, for each unit, series and calendar year. */
export function letterRegisterIn(client: Queryable): Numbers {
  return {
    async takeNumber(letter, series, year, day, byName) {
      const [taken] = await query<{ number: number }>(client, {
        name: 'letter-take-number',
        text: `WITH counted AS (${counted('$1, $2, $3, $4')})
               UPDATE official_letter SET series = $3, year = $4, number = counted.last_number, issued_on = $6,
                 issued_name = $7, face = '{}'
               FROM counted WHERE organisation_id = $1 AND id = $5 RETURNING number`,
        values: [letter.organisationId, letter.unitId, series, year, letter.id, day, byName],
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
