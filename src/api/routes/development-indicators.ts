import type { FastifyInstance } from 'fastify';
import { confirmValues } from '../../application/development-indicators/confirm-values.ts';
import { type DatabaseReading, readDatabase } from '../../application/development-indicators/read-database.ts';
import { readDatabaseFigure } from '../../application/development-indicators/read-database-figure.ts';
import { readDatabases } from '../../application/development-indicators/read-databases.ts';
import { readSeries, type SeriesReading } from '../../application/development-indicators/read-series.ts';
import { saveDevelopmentIndicator } from '../../application/development-indicators/save-development-indicator.ts';
import { saveValues, tryValues } from '../../application/development-indicators/save-values.ts';
import {
  confirmDevelopmentValuesRoute,
  listDatabasesRoute,
  readDatabaseFigureRoute,
  readDatabaseRoute,
  readSeriesRoute,
  saveDevelopmentIndicatorRoute,
  saveDevelopmentValuesRoute,
} from '../../contract/api/development-indicators.ts';
import { refusalSentence } from '../../contract/refusals/sentence-of.ts';
import type { CheckedValueRow } from '../../domain/development-indicators/check-value-rows.ts';
import { seriesDoubtWords } from '../../domain/development-indicators/series-doubts.ts';
import type { SeriesPoint, SeriesValue } from '../../domain/development-indicators/series-value.ts';
import { withValue } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { serveRoute } from '../serve-route.ts';

function valueSaid(one: SeriesValue) {
  const { fiscalYear, quarter, revision, value, note, reason, savedAt, confirmedAt } = one;
  return { fiscalYear, quarter, revision, value, note, reason, savedAt, confirmedAt };
}

const newestSaid = ({ newest }: SeriesPoint) => valueSaid(newest);
const readSaid = ({ read }: SeriesPoint) => (read === null ? [] : [valueSaid(read)]);

function databaseSaid({ organisation, figure, rows }: DatabaseReading) {
  return {
    ...{ organisationId: organisation.id, name: organisation.name, figure },
    indicators: rows.map(({ indicator, points }) => ({ indicator, values: points.map(newestSaid) })),
  };
}

function seriesSaid({ indicator, figure, revisions, compared }: SeriesReading) {
  return {
    ...{ indicator, figure, revisions: revisions.map(valueSaid) },
    compared: compared.map(({ organisationId, provinceName, points }) => ({
      ...{ organisationId, name: provinceName, values: points.flatMap(readSaid) },
    })),
  };
}

function rowSaid({ line, code, period, outcome, value, before, doubts, refusals, unit }: CheckedValueRow) {
  return {
    ...{ row: line, code, fiscalYear: period?.fiscalYear ?? null, quarter: period?.quarter ?? null, outcome, value },
    ...{ before: before?.newest.value ?? null, doubts: doubts.map((one) => seriesDoubtWords(one, unit)) },
    errors: refusals.map((one) => ({ code: one.code, detail: refusalSentence(one) })),
  };
}

export function serveDevelopmentIndicators(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, listDatabasesRoute, {
    handle: async ({ deps, actor }) => withValue(await readDatabases(deps, actor), ({ databases }) => ({ databases })),
  });
  serveRoute(app, deps, readDatabaseRoute, {
    handle: async ({ deps, actor, params }) =>
      withValue(await readDatabase(deps, actor, { organisationId: params.org }), databaseSaid),
  });
  serveRoute(app, deps, readSeriesRoute, {
    handle: async ({ deps, actor, params: { org, code } }) =>
      withValue(await readSeries(deps, actor, { organisationId: org, code }), seriesSaid),
  });
  serveRoute(app, deps, readDatabaseFigureRoute, {
    handle: ({ deps, actor, params: { org, year }, query }) =>
      readDatabaseFigure(deps, actor, { organisationId: org, fiscalYear: year, day: query.day ?? null }),
  });
  serveRoute(app, deps, saveDevelopmentIndicatorRoute, {
    handle: ({ deps, actor, params: { org, code }, body: { rowVersion = null, ...body } }) =>
      saveDevelopmentIndicator(deps, actor, { ...body, organisationId: org, code, rowVersion }),
  });
  serveRoute(app, deps, saveDevelopmentValuesRoute, {
    async handle({ deps, actor, params, query, body }) {
      const rows = body.rows.map((row, at) => ({ ...row, line: at + 1 }));
      const input = { organisationId: params.org, rows };
      const dryRun = query.dryRun === 'true';
      const done = dryRun ? await tryValues(deps, actor, input) : await saveValues(deps, actor, input);
      return withValue(done, (checked) => ({ dryRun, rows: checked.map(rowSaid) }));
    },
  });
  serveRoute(app, deps, confirmDevelopmentValuesRoute, {
    handle: ({ deps, actor, params, body: { code = null, until = null } }) =>
      confirmValues(deps, actor, {
        ...{ organisationId: params.org, until },
        codes: code === null ? null : { first: code, last: code },
      }),
  });
}
