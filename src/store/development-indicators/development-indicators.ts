import type {
  DevelopmentStore,
  KeptCount,
  OtherProvince,
} from '../../application/development-indicators/development-ports.ts';
import type { DevelopmentIndicator } from '../../domain/development-indicators/development-indicator.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';
import { usesIn } from './development-uses.ts';
import { developmentValuesIn } from './development-values.ts';

const columns = `one.organisation_id AS "organisationId", one.code, one.name, one.definition, one.unit, one.method,
  one.data_source AS "dataSource", one.owner_id AS "ownerId", one.frequency, one.first_year AS "firstYear",
  one.last_year AS "lastYear", one.row_version AS "rowVersion", one.created_on AS "createdOn",
  one.changed_at AS "changedAt", one.changed_name AS "changedName"`;

const writtenOf = (one: DevelopmentIndicator) => [
  ...[one.organisationId, one.code, one.name, one.definition, one.unit, one.method, one.dataSource, one.ownerId],
  ...[one.frequency, one.firstYear, one.lastYear, one.changedAt, one.changedName],
];

async function listOf(client: Queryable, organisationId: string, lock: boolean) {
  if (lock)
    await query(client, {
      name: 'development-lock',
      text: 'SELECT pg_advisory_xact_lock(hashtextextended($1, 205))',
      values: [organisationId],
    });
  return query<DevelopmentIndicator>(client, {
    name: 'development-list',
    text: `SELECT ${columns} FROM development_indicator AS one WHERE one.organisation_id = $1 ORDER BY one.code COLLATE "C"`,
    values: [organisationId],
  });
}

/** The indicators of development databases with their values and uses. */
export function developmentIndicatorsIn(client: Queryable): DevelopmentStore {
  return {
    ...developmentValuesIn(client),
    ...usesIn(client),
    list: (organisationId, options) => listOf(client, organisationId, options?.lock ?? false),
    async insert(one) {
      await query(client, {
        name: 'development-insert',
        text: `INSERT INTO development_indicator (organisation_id, code, name, definition, unit, method, data_source, owner_id,
                 frequency, first_year, last_year, changed_at, changed_name, created_on)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
        values: [...writtenOf(one), one.createdOn],
      });
    },
    async update(one) {
      await query(client, {
        name: 'development-update',
        text: `UPDATE development_indicator SET name = $3, definition = $4, unit = $5, method = $6, data_source = $7,
                 owner_id = $8, frequency = $9, first_year = $10, last_year = $11, changed_at = $12, changed_name = $13,
                 row_version = row_version + 1
               WHERE organisation_id = $1 AND code = $2`,
        values: writtenOf(one),
      });
    },
    withCode: (code) =>
      query<OtherProvince>(client, {
        name: 'development-with-code',
        text: `SELECT ${columns}, organisation.name_th AS "provinceName"
               FROM development_indicator AS one JOIN organisation ON organisation.id = one.organisation_id
               WHERE one.code = $1 ORDER BY organisation.name_th COLLATE "C"`,
        values: [code],
      }),
    keptCounts: () =>
      query<KeptCount>(client, {
        name: 'development-kept-counts',
        text: `SELECT one.organisation_id AS "organisationId", organisation.name_th AS name, one.frequency,
                 one.first_year AS "firstYear", one.last_year AS "lastYear", count(*)::integer AS count
               FROM development_indicator AS one JOIN organisation ON organisation.id = one.organisation_id
               GROUP BY 1, 2, 3, 4, 5 ORDER BY 1`,
      }),
  };
}
