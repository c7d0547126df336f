import type { ObservationStore } from '../../application/observations/observation-ports.ts';
import type { ObservationNote } from '../../domain/observations/observation-note.ts';
import { query } from '../connect.ts';
import type { Queryable } from '../queryable.ts';
import { figureSpreadsIn } from './figure-spreads.ts';
import { sharedDataIn } from './shared-data.ts';

/** What was said of observations, and the files that stand behind several claims. */
export function observationsIn(client: Queryable): ObservationStore {
  return {
    ...sharedDataIn(client),
    ...figureSpreadsIn(client),
    async notes(fiscalYear, organisationId, options) {
      if (options?.lock)
        await query(client, {
          name: 'observation-note-lock',
          text: `SELECT pg_advisory_xact_lock(hashtextextended(concat_ws(' ', $1::text, $2::text), 197))`,
          values: [organisationId, fiscalYear],
        });
      return query<ObservationNote>(client, {
        name: 'observation-notes',
        text: `SELECT organisation_id AS "organisationId", fiscal_year AS "fiscalYear", observation, number, kind, text, rule,
                 facts, places, noted_at AS "notedAt", noted_name AS "notedName"
               FROM observation_note WHERE fiscal_year = $1 AND ($2::text IS NULL OR organisation_id = $2)
               ORDER BY organisation_id COLLATE "C", observation COLLATE "C", number`,
        values: [fiscalYear, organisationId],
      });
    },
    async addNote(note) {
      await query(client, {
        name: 'observation-note-add',
        text: `INSERT INTO observation_note (organisation_id, fiscal_year, observation, number, kind, text, rule, facts, places,
                 noted_at, noted_name)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        values: [
          ...[note.organisationId, note.fiscalYear, note.observation, note.number, note.kind, note.text, note.rule],
          ...[JSON.stringify(note.facts), note.places, note.notedAt, note.notedName],
        ],
      });
    },
  };
}
