import type {
  ClusterMembership,
  OrganisationStore,
  ReferenceOrganisation,
} from '../../application/people/organisation-ports.ts';
import type { Organisation } from '../../domain/people/organisation.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';
import { organisationChangesIn } from './organisation-changes.ts';

const columns = `id, kind, name_th AS name, province_code AS "provinceId", letter_code AS "letterCode",
  parent_id AS "parentId", closed_on AS "closedOn", merged_into AS "mergedInto"`;

/** `organisation` and `cluster_membership`: all organisations of the year. */
export function organisationStore(client: Queryable): OrganisationStore {
  return {
    ...organisationChangesIn(client),
    async find(id, { lock = false } = {}) {
      const name = `organisation-find${lock ? '-locked' : ''}`;
      const text = `SELECT ${columns} FROM organisation WHERE id = $1${lock ? ' FOR UPDATE' : ''}`;
      return (await query<Organisation>(client, { name, text, values: [id] }))[0] ?? null;
    },
    list: ({ kind, provinceId }) =>
      query<Organisation>(client, {
        name: 'organisation-list',
        text: `SELECT ${columns} FROM organisation
          WHERE ($1::text IS NULL OR kind = $1) AND ($2::text IS NULL OR province_code = $2) ORDER BY id`,
        values: [kind, provinceId],
      }),
    provincesIn: (clusterId) =>
      query<Organisation>(client, {
        name: 'organisation-provinces-in',
        text: `SELECT ${columns} FROM organisation JOIN cluster_membership ON province_id = id
          WHERE cluster_id = $1 ORDER BY id`,
        values: [clusterId],
      }),
    async clusterOf(provinceId, era) {
      const text = `SELECT ${columns} FROM organisation JOIN cluster_membership ON cluster_id = id
        WHERE province_id = $1 AND era = $2`;
      const values = [provinceId, era];
      return (await query<Organisation>(client, { name: 'organisation-cluster-of', text, values }))[0] ?? null;
    },
    load: async (organisations, memberships) =>
      (await loadOrganisations(client, organisations)) + (await loadMemberships(client, memberships)),
  };
}

/** Renamed by a document on record: what was shipped does not undo it. */
const isRenamed = `EXISTS (SELECT FROM organisation_change
      WHERE organisation_id = present.id AND organisation_change.kind = 'renamed')`;

async function loadOrganisations(client: Queryable, organisations: readonly ReferenceOrganisation[]): Promise<number> {
  const text = `INSERT INTO organisation AS present
      (id, kind, name_th, province_code, letter_code, parent_id, inspection_zone, assumption)
    SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
    ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name_th = CASE WHEN ${isRenamed} THEN present.name_th ELSE excluded.name_th END,
      province_code = excluded.province_code, letter_code = excluded.letter_code, parent_id = excluded.parent_id,
      inspection_zone = excluded.inspection_zone, assumption = excluded.assumption
    WHERE (present.kind, present.province_code, present.letter_code, present.parent_id, present.inspection_zone,
        present.assumption)
      IS DISTINCT FROM (excluded.kind, excluded.province_code, excluded.letter_code, excluded.parent_id,
        excluded.inspection_zone, excluded.assumption)
      OR (present.name_th <> excluded.name_th AND NOT ${isRenamed})
    RETURNING id`;
  const values = [
    organisations.map((one) => one.id),
    organisations.map((one) => one.kind),
    organisations.map((one) => one.name),
    organisations.map((one) => one.provinceId),
    organisations.map((one) => one.letterCode),
    organisations.map((one) => one.parentId),
    organisations.map((one) => one.inspectionZone),
    organisations.map((one) => one.assumption),
  ];
  return (await query(client, { name: 'organisation-load', text, values })).length;
}

async function loadMemberships(client: Queryable, memberships: readonly ClusterMembership[]): Promise<number> {
  const text = `INSERT INTO cluster_membership AS present (era, cluster_id, province_id)
    SELECT * FROM unnest($1::integer[], $2::text[], $3::text[])
    ON CONFLICT (era, province_id) DO UPDATE SET cluster_id = excluded.cluster_id
    WHERE present.cluster_id <> excluded.cluster_id
    RETURNING province_id`;
  const values = [
    memberships.map((one) => one.era),
    memberships.map((one) => one.clusterId),
    memberships.map((one) => one.provinceId),
  ];
  return (await query(client, { name: 'cluster-membership-load', text, values })).length;
}
