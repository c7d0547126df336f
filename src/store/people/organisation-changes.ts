import type { OrganisationStore } from '../../application/people/organisation-ports.ts';
import type { OrganisationChange } from '../../domain/people/organisation-change.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';

type Changing = Pick<OrganisationStore, 'insert' | 'rename' | 'close' | 'changesOf' | 'record'>;

/** Organisations that people add, rename, merge and close, and `organisation_change`: what became of each. */
export function organisationChangesIn(client: Queryable): Changing {
  return { ...keepingOrganisations(client), ...recordingChanges(client) };
}

function keepingOrganisations(client: Queryable): Pick<Changing, 'insert' | 'rename' | 'close'> {
  return {
    async insert({ id, kind, name, provinceId, letterCode, parentId }) {
      await client.query({
        name: 'organisation-insert',
        text: `INSERT INTO organisation (id, kind, name_th, province_code, letter_code, parent_id)
               VALUES ($1, $2, $3, $4, $5, $6)`,
        values: [id, kind, name, provinceId, letterCode, parentId],
      });
    },
    async rename(id, name) {
      const text = 'UPDATE organisation SET name_th = $2 WHERE id = $1';
      await client.query({ name: 'organisation-rename', text, values: [id, name] });
    },
    async close(id, { closedOn, mergedInto }) {
      const text = 'UPDATE organisation SET closed_on = $2, merged_into = $3 WHERE id = $1';
      await client.query({ name: 'organisation-close', text, values: [id, closedOn, mergedInto] });
    },
  };
}

function recordingChanges(client: Queryable): Pick<Changing, 'changesOf' | 'record'> {
  return {
    changesOf: (id) =>
      query<OrganisationChange>(client, {
        name: 'organisation-changes-of',
        text: `SELECT one.organisation_id AS "organisationId", one.id, one.kind, day, name_before AS "nameBefore",
                 name_after AS "nameAfter", into_id AS "intoId", taker.name_th AS "intoName", document,
                 document_date AS "documentDate", recorded_name AS "recordedName", recorded_at AS "recordedAt"
               FROM organisation_change one LEFT JOIN organisation taker ON taker.id = into_id
               WHERE one.organisation_id = $1 ORDER BY day DESC, one.id DESC`,
        values: [id],
      }),
    async record(change) {
      const { organisationId, id, kind, day, nameBefore, nameAfter, intoId, document, documentDate } = change;
      await client.query({
        name: 'organisation-change-record',
        text: `INSERT INTO organisation_change (organisation_id, id, kind, day, name_before, name_after, into_id, document,
                 document_date, recorded_name, recorded_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        values: [
          ...[organisationId, id, kind, day, nameBefore, nameAfter, intoId, document, documentDate],
          ...[change.recordedName, change.recordedAt],
        ],
      });
    },
  };
}
