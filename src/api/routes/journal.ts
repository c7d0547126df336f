import type { FastifyInstance } from 'fastify';
import { readHeadList, readHeadLists } from '../../application/journal/read-head-lists.ts';
import { readJournal } from '../../application/journal/read-journal.ts';
import { readHeadListRoute, readHeadListsRoute, readJournalRoute } from '../../contract/api/journal.ts';
import type { CsvColumn } from '../../documents/table/csv-table.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { sendTable } from '../send-table.ts';
import { type OutputOf, serveRoute } from '../serve-route.ts';

const columns: readonly CsvColumn<OutputOf<typeof readJournalRoute>['rows'][number]>[] = [
  { heading: 'ลำดับที่', cell: (row) => row.seq },
  { heading: 'เมื่อ (UTC)', cell: (row) => row.at },
  { heading: 'ผู้ทำ', cell: (row) => row.actorName },
  { heading: 'ปฏิบัติราชการแทน', cell: (row) => row.actingFor },
  { heading: 'สิ่งที่ทำ', cell: (row) => row.action },
  { heading: 'เรื่อง', cell: (row) => row.subject },
  { heading: 'ก่อน', cell: (row) => (row.before === null ? null : JSON.stringify(row.before)) },
  { heading: 'หลัง', cell: (row) => (row.after === null ? null : JSON.stringify(row.after)) },
  { heading: 'เหตุผล', cell: (row) => row.reason },
  { heading: 'ค่าแฮช', cell: (row) => row.hash },
];

export function serveJournal(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readJournalRoute, {
    handle: ({ deps, actor, params, query }) =>
      readJournal(deps, actor, {
        organisationId: params.org,
        subject: query.subject ?? '',
        before: query.cursor ?? null,
      }),
    send: ({ rows }, request, reply) => sendTable(request, reply, 'journal', columns, rows),
  });
  serveRoute(app, deps, readHeadListsRoute, {
    handle: async ({ deps, query }) => accept(await readHeadLists(deps, query.before ?? null)),
  });
  serveRoute(app, deps, readHeadListRoute, {
    handle: ({ deps, params }) => readHeadList(deps, params.day),
  });
}
