import { LRUCache } from 'lru-cache';
import type { FrameworkStore } from '../../application/year/framework-ports.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Queryable } from '../queryable.ts';

/** Published versions of one database, read once, because a published version never changes. */
export interface FrameworkCache {
  readonly byVersion: LRUCache<string, Framework>;
  /**
   * True if everything that is read is committed: what a transaction published may still be rolled back, so it is not
   * cached.
   */
  readonly committed: boolean;
}

/** The most versions cached: more than the years in use at once. */
const MOST_KEPT = 24;

export function frameworkCache(): FrameworkCache {
  return { byVersion: new LRUCache({ max: MOST_KEPT }), committed: false };
}

/** Published frameworks, newest version first; rows are append-only in the database. */
export function frameworksIn(client: Queryable, kept: FrameworkCache = frameworkCache()): FrameworkStore {
  return {
    async current(fiscalYear) {
      const { rows } = await client.query<{ version: number | null }>({
        name: 'framework-newest',
        text: 'SELECT max(version) AS version FROM framework_version WHERE fiscal_year = $1',
        values: [fiscalYear],
      });
      const version = rows[0]?.version ?? null;
      return version === null ? null : readVersion(client, kept, fiscalYear, version);
    },
    async newest() {
      const { rows } = await client.query<{ body: Framework }>({
        name: 'frameworks-newest',
        text: `SELECT DISTINCT ON (fiscal_year) body FROM framework_version ORDER BY fiscal_year DESC, version DESC`,
      });
      return rows.map(({ body }) => freezeDeep(body));
    },
    version: (fiscalYear, version) => readVersion(client, kept, fiscalYear, version),
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

async function readVersion(client: Queryable, kept: FrameworkCache, fiscalYear: number, version: number) {
  const key = `${fiscalYear}/${version}`;
  const known = kept.byVersion.get(key);
  if (known) return known;
  const { rows } = await client.query<{ body: Framework }>({
    name: 'framework-version',
    text: 'SELECT body FROM framework_version WHERE fiscal_year = $1 AND version = $2',
    values: [fiscalYear, version],
  });
  const body = rows[0]?.body ?? null;
  if (body !== null && kept.committed) kept.byVersion.set(key, freezeDeep(body));
  return body;
}

/** Shared objects must not be changed. */
function freezeDeep<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freezeDeep(part);
  return Object.freeze(value);
}
