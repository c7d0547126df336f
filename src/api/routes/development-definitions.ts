import type { FastifyInstance } from 'fastify';
import { type DefinitionsReading, readDefinitions } from '../../application/development-indicators/read-definitions.ts';
import {
  type CheckedDefinition,
  saveDefinitions,
  tryDefinitions,
} from '../../application/development-indicators/save-definitions.ts';
import { listDefinitionsRoute, saveDefinitionsRoute } from '../../contract/api/development-definitions.ts';
import { refusalSentence } from '../../contract/refusals/sentence-of.ts';
import type { CsvColumn } from '../../documents/table/csv-table.ts';
import type { DevelopmentIndicator } from '../../domain/development-indicators/development-indicator.ts';
import { ownerWords } from '../../domain/development-indicators/draft-definitions.ts';
import {
  definitionColumns,
  definitionHeadings,
  type TypedDefinitionRow,
} from '../../domain/development-indicators/read-definition-rows.ts';
import { withValue } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { sendTable } from '../send-table.ts';
import { type Call, type OutputOf, serveRoute } from '../serve-route.ts';

type Listed = OutputOf<typeof listDefinitionsRoute>['rows'][number];
type Sent = Call<typeof saveDefinitionsRoute>['body']['rows'][number];

function listedIn({ owners }: DefinitionsReading) {
  return (one: DevelopmentIndicator): Listed => ({
    ...{ code: one.code, name: one.name, definition: one.definition, unit: one.unit, method: one.method },
    ...{ dataSource: one.dataSource, owner: ownerWords(owners, one.ownerId), frequency: one.frequency },
    ...{ firstYear: one.firstYear, lastYear: one.lastYear, rowVersion: one.rowVersion },
  });
}

function typedRow({ rowVersion, ...texts }: Sent, at: number): TypedDefinitionRow {
  const said = { ...texts, ...(rowVersion == null ? {} : { rowVersion: String(rowVersion) }) };
  const cells = Object.fromEntries(Object.entries(said).filter(([, text]) => text !== undefined));
  return { line: at + 1, cells };
}

function rowSaid({ line, code, name, outcome, changes, refusals }: CheckedDefinition) {
  return {
    ...{ row: line, code, name, outcome, changes: changes.map((one) => ({ ...one })) },
    errors: refusals.map((one) => ({ code: one.code, column: one.field ?? null, detail: refusalSentence(one) })),
  };
}

export function serveDevelopmentDefinitions(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, listDefinitionsRoute, {
    handle: async ({ deps, actor, params }) =>
      withValue(await readDefinitions(deps, actor, { organisationId: params.org }), (reading) => ({
        rows: reading.indicators.map(listedIn(reading)),
      })),
    send: ({ rows }, request, reply) => sendTable(request, reply, 'definitions', columns, rows),
  });
  serveRoute(app, deps, saveDefinitionsRoute, {
    async handle({ deps: using, actor, params, query, body }) {
      const input = { organisationId: params.org, rows: body.rows.map(typedRow) };
      const dryRun = query.dryRun === 'true';
      // A dry run rolls back its own transaction, which must not be the one that stores the request's key.
      const done = dryRun ? await tryDefinitions(deps, actor, input) : await saveDefinitions(using, actor, input);
      return withValue(done, (checked) => ({ dryRun, rows: checked.map(rowSaid) }));
    },
  });
}

const columns: readonly CsvColumn<Listed>[] = definitionColumns
  .filter((column) => column !== 'reason')
  .map((column) => ({ heading: definitionHeadings[column], cell: (row) => row[column] }));
