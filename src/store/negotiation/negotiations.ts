import type { NegotiationStore } from '../../application/year/negotiation-ports.ts';
import type { Indicator } from '../../domain/agreement/indicator.ts';
import type { PartyYear } from '../../domain/agreement/party-year.ts';
import type { Counter, NegotiationItem, NegotiationView } from '../../domain/negotiation/negotiate-items.ts';
import type { NegotiationProgress } from '../../domain/negotiation/negotiation-progress.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';
import { sessionsIn } from './sessions.ts';

const placeOf = ({ organisationId, fiscalYear }: PartyYear) => [organisationId, fiscalYear];

/** Items of an earlier negotiation that was stopped or sent back are opened again, unresolved; the others rest. */
async function openItems(client: Queryable, key: PartyYear, indicators: readonly Indicator[]) {
  await client.query({
    name: 'negotiation-items-rest',
    text: 'UPDATE negotiation_item SET is_open = false WHERE organisation_id = $1 AND fiscal_year = $2 AND is_open',
    values: placeOf(key),
  });
  await client.query({
    name: 'negotiation-items-open',
    text: `INSERT INTO negotiation_item (organisation_id, fiscal_year, code, position, proposed)
           SELECT $1, $2, one ->> 'code', (one ->> 'position')::int, one FROM jsonb_array_elements($3::jsonb) AS one
           ON CONFLICT (organisation_id, fiscal_year, code) DO UPDATE SET position = excluded.position,
             proposed = excluded.proposed, resolution = NULL, counter = NULL, note = '', resolved_at = NULL,
             resolved_name = NULL, is_open = true, row_version = negotiation_item.row_version + 1`,
    values: [...placeOf(key), JSON.stringify(indicators)],
  });
}

async function updateItem(client: Queryable, key: PartyYear, item: NegotiationItem) {
  await client.query({
    name: 'negotiation-item-resolve',
    text: `UPDATE negotiation_item SET resolution = $4, counter = $5, note = $6, resolved_at = $7, resolved_name = $8,
             row_version = row_version + 1
           WHERE organisation_id = $1 AND fiscal_year = $2 AND code = $3`,
    values: [
      ...placeOf(key),
      ...[item.code, item.resolution, item.counter, item.note, item.resolvedAt, item.resolvedName],
    ],
  });
}

async function addCounter(client: Queryable, key: PartyYear, one: Counter) {
  await client.query({
    name: 'negotiation-counter-add',
    text: `INSERT INTO negotiation_counter (organisation_id, fiscal_year, code, number, side, indicator, reason, made_at,
             made_name, acting_for) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    values: [
      ...[...placeOf(key), one.code, one.number, one.side, JSON.stringify(one.indicator), one.reason],
      ...[one.madeAt, one.madeName, one.actingFor],
    ],
  });
}

async function addView(client: Queryable, key: PartyYear, one: NegotiationView) {
  await client.query({
    name: 'negotiation-view-add',
    text: `INSERT INTO negotiation_view (organisation_id, fiscal_year, code, number, text, given_at, given_name)
           VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    values: [...placeOf(key), one.code, one.number, one.text, one.givenAt, one.givenName],
  });
}

function progressOf(client: Queryable, fiscalYear: number) {
  return query<NegotiationProgress>(client, {
    name: 'negotiation-progress',
    text: `SELECT agreement.organisation_id AS "organisationId",
             (SELECT count(*)::int FROM negotiation_item item WHERE item.organisation_id = agreement.organisation_id
               AND item.fiscal_year = agreement.fiscal_year AND item.is_open AND item.resolution IS NULL) AS unresolved,
             count(session.number)::int AS sessions, max(session.day) AS "lastDay"
           FROM agreement LEFT JOIN negotiation_session session ON session.organisation_id = agreement.organisation_id
             AND session.fiscal_year = agreement.fiscal_year AND session.cancelled IS NULL
           WHERE agreement.fiscal_year = $1 AND agreement.status = 'negotiating'
           GROUP BY agreement.organisation_id, agreement.fiscal_year`,
    values: [fiscalYear],
  });
}

/** Sessions, items, counter-proposals and views of negotiations. */
export function negotiationsIn(client: Queryable): NegotiationStore {
  return {
    ...sessionsIn(client),
    items: (key) =>
      query<NegotiationItem>(client, {
        name: 'negotiation-items',
        text: `SELECT code, position, proposed, resolution, counter, note, resolved_at AS "resolvedAt",
                 resolved_name AS "resolvedName", row_version AS "rowVersion"
               FROM negotiation_item WHERE organisation_id = $1 AND fiscal_year = $2 AND is_open
               ORDER BY position, code`,
        values: placeOf(key),
      }),
    openItems: (key, indicators) => openItems(client, key, indicators),
    updateItem: (key, item) => updateItem(client, key, item),
    counters: (key) =>
      query<Counter>(client, {
        name: 'negotiation-counters',
        text: `SELECT code, number, side, indicator, reason, made_at AS "madeAt", made_name AS "madeName",
                 acting_for AS "actingFor"
               FROM negotiation_counter WHERE organisation_id = $1 AND fiscal_year = $2 ORDER BY code, number`,
        values: placeOf(key),
      }),
    addCounter: (key, counter) => addCounter(client, key, counter),
    views: (key) =>
      query<NegotiationView>(client, {
        name: 'negotiation-views',
        text: `SELECT code, number, text, given_at AS "givenAt", given_name AS "givenName"
               FROM negotiation_view WHERE organisation_id = $1 AND fiscal_year = $2 ORDER BY code, number`,
        values: placeOf(key),
      }),
    addView: (key, view) => addView(client, key, view),
    progress: (fiscalYear) => progressOf(client, fiscalYear),
  };
}
