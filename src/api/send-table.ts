import type { FastifyReply, FastifyRequest } from 'fastify';
import { type CsvColumn, toCsv } from '../documents/table/csv-table.ts';

/** True if the request asks for `text/csv`. */
export function wantsCsv(request: FastifyRequest): boolean {
  return /\btext\/csv\b/i.test(request.headers.accept ?? '');
}

/** Sends a table as a file, if the request asked for one. `name` is the file name without its extension. */
export function sendTable<Row>(
  request: FastifyRequest,
  reply: FastifyReply,
  name: string,
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
): boolean {
  return wantsCsv(request) && sendCsv(reply, name, toCsv(columns, rows));
}

export function sendCsv(reply: FastifyReply, name: string, table: string): true {
  reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${name}.csv"`).send(table);
  return true;
}
