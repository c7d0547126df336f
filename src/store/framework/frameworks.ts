import type { FrameworkStore } from '../../application/year/year-ports.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Queryable } from '../queryable.ts';

/** Published frameworks, newest version first; rows are append-only in the database. */
export function frameworksIn(client: Queryable): FrameworkStore {
  return {
    async current(fiscalYear) {
      const { rows } = await client.query<{ body: Framework }>({
        name: 'framework-current',
        text: 'SELECT body FROM framework_version WHERE fiscal_year = $1 ORDER BY version DESC LIMIT 1',
        values: [fiscalYear],
      });
      return rows[0]?.body ?? null;
    },
    async version(fiscalYear, version) {
      const { rows } = await client.query<{ body: Framework }>({
        name: 'framework-version',
        text: 'SELECT body FROM framework_version WHERE fiscal_year = $1 AND version = $2',
        values: [fiscalYear, version],
      });
      return rows[0]?.body ?? null;
    },
    async list() {
      const { rows } = await client.query<{ fiscalYear: number; version: number; publishedAt: string }>({
        name: 'framework-list',
        text: `SELECT fiscal_year AS "fiscalYear", version, published_at AS "publishedAt"
               FROM framework_version ORDER BY fiscal_year DESC, version DESC`,
      });
      return rows;
    },
    async publish(framework, at, by) {
      await client.query({
        text: `INSERT INTO framework_version (fiscal_year, version, body, published_at, published_by)
               VALUES ($1, $2, $3, $4, $5)`,
        values: [framework.fiscalYear, framework.version, JSON.stringify(framework), at, by],
      });
    },
  };
}
