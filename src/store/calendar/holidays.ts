import type { HolidayStore } from '../../application/year/holiday-ports.ts';
import type { Queryable } from '../queryable.ts';

interface HolidayRow {
  readonly date: string;
  readonly name: string;
  readonly scope: string;
  readonly note: string;
}

/** Government holidays between two civil dates, both included. */
export function holidaysIn(client: Queryable): HolidayStore {
  return {
    async between(from, to) {
      const { rows } = await client.query<{ date: string; name: string; scope: string }>({
        name: 'holidays-between',
        text: `SELECT holiday_date AS date, name_th AS name, scope FROM holiday
               WHERE holiday_date BETWEEN $1 AND $2 ORDER BY holiday_date, scope`,
        values: [from, to],
      });
      return rows;
    },
  };
}

/** Adds missing reference holidays; an officer's own records are not changed. */
export async function loadHolidays(client: Queryable, holidays: readonly HolidayRow[]): Promise<void> {
  await client.query({
    text: `INSERT INTO holiday (holiday_date, name_th, scope, note)
           SELECT date::date, name, scope, note
           FROM jsonb_to_recordset($1::jsonb) AS one (date text, name text, scope text, note text)
           ON CONFLICT DO NOTHING`,
    values: [JSON.stringify(holidays)],
  });
}
