import type { FastifyInstance } from 'fastify';
import { listClusters } from '../../application/national/list-clusters.ts';
import { type Board, readBoard } from '../../application/national/read-board.ts';
import { listOrganisations } from '../../application/people/list-organisations.ts';
import { listProvincesRoute, readBoardRoute, readBoardTableRoute } from '../../contract/api/national.ts';
import { boardColumns } from '../../documents/table/board-columns.ts';
import { type CsvColumn, toCsv } from '../../documents/table/csv-table.ts';
import { type Instrument, instrumentOf } from '../../domain/framework/instrument.ts';
import { inWordsOf } from '../../domain/framework/instrument-words.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { sendCsv, sendTable, wantsCsv } from '../send-table.ts';
import { type OutputOf, serveRoute } from '../serve-route.ts';

const provinceColumns: readonly CsvColumn<OutputOf<typeof listProvincesRoute>['provinces'][number]>[] = [
  { heading: 'รหัสจังหวัด', cell: (row) => row.id },
  { heading: 'จังหวัด', cell: (row) => row.name },
  { heading: 'อักษรย่อในหนังสือ', cell: (row) => row.letterCode },
];
/** Programs receive the instant at which a report arrived and the code of a grade. */
const columnsOf = (instrument: Instrument) =>
  boardColumns(
    { heading: 'ส่งเมื่อ (UTC)', cell: ({ submittedAt }) => submittedAt },
    (grade) => grade,
    (sentence) => inWordsOf(instrument, sentence),
  );

export function serveNational(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, listProvincesRoute, {
    async handle({ deps, actor }) {
      const provinces = await listOrganisations(deps.people, actor, { kind: 'province', provinceId: null });
      if (!provinces.ok) return provinces;
      const clusters = await listClusters(deps, actor);
      return clusters.ok ? accept({ provinces: provinces.value, clusters: clusters.value }) : clusters;
    },
    send: ({ provinces }, request, reply) => sendTable(request, reply, 'provinces', provinceColumns, provinces),
  });
  serveRoute(app, deps, readBoardRoute, {
    async handle({ deps, actor, params, query, request }) {
      const board = await readBoard(deps, actor, { fiscalYear: params.year, round: query.round ?? null });
      if (!board.ok) return board;
      const { round, rows, clusters, framework } = board.value;
      const instrument = instrumentOf(framework);
      const page = wantsCsv(request) ? accept({ rows, next: null }) : pageOf(rows, query.limit, query.cursor);
      return page.ok
        ? accept({ fiscalYear: params.year, instrument, round, total: rows.length, clusters, ...page.value })
        : page;
    },
    send: ({ rows, clusters, instrument }, request, reply) =>
      sendTable(request, reply, 'board', columnsOf(instrument), [...rows, ...clusters]),
  });
  serveRoute(app, deps, readBoardTableRoute, {
    async handle({ deps, actor, params, query }) {
      const board = await readBoard(deps, actor, { fiscalYear: params.year, round: query.round ?? null });
      return board.ok ? accept(toCsv(columnsOf(instrumentOf(board.value.framework)), partiesOf(board.value))) : board;
    },
    send: (table, _request, reply) => sendCsv(reply, 'board', table),
  });
}

/** Every province, then the clusters that make agreements of the year. */
function partiesOf({ rows, clusters }: Board): Board['rows'] {
  return [...rows, ...clusters];
}

/** Rows in the order of the provinces' codes; the cursor is the code of the last row already returned. */
function pageOf<Row extends { readonly organisationId: string }>(
  rows: readonly Row[],
  limit: number,
  cursor: string | undefined,
): Outcome<{ rows: readonly Row[]; next: string | null }, 'cursor-invalid'> {
  const last = cursor === undefined ? -1 : rows.findIndex((row) => row.organisationId === cursor);
  if (cursor !== undefined && last === -1) return refuse('cursor-invalid', undefined, 'cursor');
  const page = rows.slice(last + 1, last + 1 + limit);
  const more = last + 1 + limit < rows.length;
  return accept({ rows: page, next: more ? (page.at(-1)?.organisationId ?? null) : null });
}
