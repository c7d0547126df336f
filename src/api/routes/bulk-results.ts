import type { FastifyInstance } from 'fastify';
import {
  type ManyResultsOutcome,
  type ManyResultsRow,
  saveManyResults,
} from '../../application/reporting/save-many-results.ts';
import { bulkResultsRoute } from '../../contract/api/bulk-results.ts';
import { refusalSentence } from '../../contract/refusals/sentence-of.ts';
import type { CsvColumn } from '../../documents/table/csv-table.ts';
import { eachResultText } from '../../domain/reporting/result-texts.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { readCsvBodies } from '../read-bodies.ts';
import { readBulkTable } from '../read-bulk-table.ts';
import { sendTable } from '../send-table.ts';
import { type Call, type OutputOf, serveRoute } from '../serve-route.ts';

type Answer = OutputOf<typeof bulkResultsRoute>;
type Body = Call<typeof bulkResultsRoute>['body'];

/** Results of many parties at once; this route alone takes a table as its body. */
export function serveBulkResults(app: FastifyInstance, deps: ApiDeps): void {
  app.register(async (own) => {
    readCsvBodies(own);
    serveRoute(own, deps, bulkResultsRoute, {
      async handle({ deps: using, actor, params, query, body }) {
        const rows = rowsOf(body);
        if (!rows.ok) return rows;
        const dryRun = query.dryRun === 'true';
        const input = { fiscalYear: params.year, round: params.round, dryRun, rows: rows.value };
        // A dry run rolls back its own transaction, which must not be the one that stores the request's key.
        const done = await saveManyResults(dryRun ? deps : using, actor, input);
        return done.ok ? accept(answerOf(dryRun, rows.value, done.value)) : done;
      },
      send: (body, request, reply) => sendTable(request, reply, 'bulk-results', columns, body.rows),
    });
  });
}

function rowsOf(body: Body) {
  if ('csv' in body) return readBulkTable(body.csv);
  return accept(
    body.results.map(
      (row): ManyResultsRow => ({
        ...row,
        rowVersion: row.rowVersion ?? null,
        ...eachResultText((name) => row[name] ?? null),
      }),
    ),
  );
}

function answerOf(dryRun: boolean, rows: readonly ManyResultsRow[], outcomes: readonly ManyResultsOutcome[]): Answer {
  const count = (outcome: ManyResultsOutcome['outcome']) => outcomes.filter((one) => one.outcome === outcome).length;
  return {
    dryRun,
    saved: count('saved'),
    unchanged: count('unchanged'),
    refused: count('refused'),
    rows: outcomes.map(({ outcome, result, refusals }, index) => ({
      row: index + 1,
      organisationId: rows[index]?.organisationId ?? '',
      code: rows[index]?.code ?? '',
      outcome,
      status: result?.status ?? null,
      rowVersion: result?.rowVersion ?? null,
      value: result?.value ?? null,
      state: result?.state ?? null,
      selfScore: result?.selfScore ?? null,
      questions: result?.doubts?.filter((one) => one.reason === '').length ?? 0,
      errors: refusals.map((refusal) => ({
        code: refusal.code,
        ...(refusal.field === undefined ? {} : { field: refusal.field }),
        detail: refusalSentence(refusal),
      })),
    })),
  };
}

const columns: readonly CsvColumn<Answer['rows'][number]>[] = [
  { heading: 'row', cell: (row) => row.row },
  { heading: 'organisation_id', cell: (row) => row.organisationId },
  { heading: 'code', cell: (row) => row.code },
  { heading: 'outcome', cell: (row) => row.outcome },
  { heading: 'row_version', cell: (row) => row.rowVersion },
  { heading: 'value', cell: (row) => row.value },
  { heading: 'questions', cell: (row) => row.questions },
  { heading: 'self_score', cell: (row) => row.selfScore },
  { heading: 'error_codes', cell: (row) => row.errors.map((one) => one.code).join(' ') },
  { heading: 'error_details', cell: (row) => row.errors.map((one) => one.detail).join(' / ') },
];
