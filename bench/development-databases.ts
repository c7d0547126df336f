import { paths } from '../src/web/paths.ts';
import { withProductPool } from './product-pool.ts';

/** Every province keeps so many indicators for so many years: more than the sources name, whose number is not stated. */
const indicators = 300;
const years = { from: 2554, to: 2568 } as const;

/** The pages that are measured: one of three hundred indicators, and one series beside those of all other provinces. */
export const databasePages = {
  province: { what: 'database of a province', path: paths.database('TH-42'), mark: /B-\d{3}</g, least: 48, p95: 150 },
  series: {
    what: 'one series beside 75 provinces',
    path: paths.series('TH-42', 'B-001'),
    mark: /TH-\d\d\/B-001/g,
    least: 76,
  },
};

/** Fills the product's (temporary) database with made-up values, all confirmed. Returns how many. */
export function fillDatabases(dataFolder: string): Promise<number> {
  return withProductPool(dataFolder, async (pool) => {
    await pool.query(
      `INSERT INTO development_indicator (organisation_id, code, name, definition, unit, method, data_source, owner_id, frequency,
         first_year, created_on, changed_at, changed_name)
       SELECT id, 'B-' || lpad(number::text, 3, '0'), 'ตัวชี้วัดสำหรับวัดความเร็ว ' || number, 'สมมติ', 'คน', 'สมมติ', 'สมมติ',
         id || '.stat', 'year', $2, '2010-10-01', now(), 'bench'
       FROM organisation, generate_series(1, $1) AS number WHERE kind = 'province'`,
      [indicators, years.from],
    );
    const { rowCount } = await pool.query(
      `INSERT INTO development_value (organisation_id, code, fiscal_year, quarter, revision, value, note, reason, saved_at, saved_by,
         saved_name, confirmed_at, confirmed_by, confirmed_name)
       SELECT organisation_id, code, year, 0, 1, ((hashtext(organisation_id || code || year) & 65535)::text), '', '', now(), 'a', 'ก',
         now(), 'b', 'ข'
       FROM development_indicator, generate_series($1::integer, $2::integer) AS year WHERE code LIKE 'B-%'`,
      [years.from, years.to],
    );
    await pool.query('ANALYZE development_indicator, development_value');
    return rowCount ?? 0;
  });
}
