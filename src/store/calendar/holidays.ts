import type { HolidayStore, RecordedHoliday } from '../../application/year/holiday-ports.ts';
import type { Holiday } from '../../domain/calendar/holiday.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

interface HolidayRow {
  readonly date: string;
  readonly name: string;
  readonly scope: string;
  readonly note: string;
}

const columns = 'holiday_date AS date, name_th AS name, scope';

/** Government holidays: those in force, and the record of all. */
export function holidaysIn(client: Queryable): HolidayStore {
  return { ...readingHolidays(client), ...changingHolidays(client) };
}

function readingHolidays(client: Queryable): Pick<HolidayStore, 'between' | 'knownUntil' | 'listOfYear' | 'changed'> {
  return {
    between: (from, to) =>
      query<Holiday>(client, {
        name: 'holidays-between',
        text: `SELECT ${columns} FROM holiday
               WHERE holiday_date BETWEEN $1 AND $2 AND withdrawn_at IS NULL ORDER BY holiday_date, scope`,
        values: [from, to],
      }),
    async knownUntil() {
      const rows = await query<{ until: string | null }>(client, {
        name: 'holidays-known-until',
        text: `SELECT to_char(max(holiday_date), 'YYYY') || '-12-31' AS until FROM holiday
               WHERE scope = 'national' AND withdrawn_at IS NULL`,
        values: [],
      });
      return rows[0]?.until ?? null;
    },
    async changed() {
      const rows = await query<{ count: number; lastAt: string | null }>(client, {
        name: 'holidays-changed',
        text: `SELECT coalesce(sum(changes), 0)::integer AS count,
                 max(greatest(recorded_at, withdrawn_at)) AS "lastAt" FROM holiday`,
        values: [],
      });
      return rows[0] ?? { count: 0, lastAt: null };
    },
    listOfYear: (year) =>
      query<RecordedHoliday>(client, {
        name: 'holidays-of-year',
        text: `SELECT ${columns}, note, document, recorded_name AS "recordedName", recorded_at AS "recordedAt",
                 withdrawn_name AS "withdrawnName", withdrawn_at AS "withdrawnAt", withdrawn_reason AS "withdrawnReason"
               FROM holiday WHERE holiday_date BETWEEN make_date($1::int, 1, 1) AND make_date($1::int, 12, 31)
               ORDER BY holiday_date, scope, name_th`,
        values: [year],
      }),
  };
}

function changingHolidays(client: Queryable): Pick<HolidayStore, 'record' | 'withdraw'> {
  return {
    record: (holidays, { document, recordedName, recordedAt }) =>
      query<Holiday>(client, {
        name: 'holidays-record',
        text: `INSERT INTO holiday (holiday_date, name_th, scope, document, recorded_name, recorded_at, changes)
               SELECT DISTINCT date::date, name, scope, $2, $3, $4::timestamptz, 1
               FROM jsonb_to_recordset($1::jsonb) AS one (date text, name text, scope text)
               ON CONFLICT (holiday_date, scope, name_th) DO UPDATE SET document = excluded.document,
                 recorded_name = excluded.recorded_name, recorded_at = excluded.recorded_at,
                 withdrawn_name = NULL, withdrawn_at = NULL, withdrawn_reason = NULL, changes = holiday.changes + 1
                 WHERE holiday.withdrawn_at IS NOT NULL
               RETURNING ${columns}`,
        values: [JSON.stringify(holidays), document, recordedName, recordedAt],
      }),
    async withdraw({ date, name, scope }, { withdrawnName, withdrawnAt, withdrawnReason }) {
      const { rowCount } = await client.query({
        name: 'holiday-withdraw',
        text: `UPDATE holiday SET withdrawn_name = $4, withdrawn_at = $5, withdrawn_reason = $6,
                 changes = changes + 1
               WHERE holiday_date = $1 AND name_th = $2 AND scope = $3 AND withdrawn_at IS NULL`,
        values: [date, name, scope, withdrawnName, withdrawnAt, withdrawnReason],
      });
      return rowCount === 1;
    },
  };
}

/** Adds missing reference holidays; an officer's own records, and what an officer withdrew, are not changed. */
export async function loadHolidays(client: Queryable, holidays: readonly HolidayRow[]): Promise<void> {
  await client.query({
    text: `INSERT INTO holiday (holiday_date, name_th, scope, note, changes)
           SELECT date::date, name, scope, note, 1
           FROM jsonb_to_recordset($1::jsonb) AS one (date text, name text, scope text, note text)
           ON CONFLICT DO NOTHING`,
    values: [JSON.stringify(holidays)],
  });
}
