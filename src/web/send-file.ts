import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { storedFileHeaders } from '../contract/stored-file-headers.ts';
import { encodeFileName } from '../domain/values/encode-file-name.ts';

/**
 * What may be shown executes nothing and loads nothing. A picture is also placed in a sandbox; browsers refuse to show
 * a PDF in one, and keep a PDF separate from the site in their own viewer.
 */
const shownAs = (mediaType: string) =>
  mediaType === 'application/pdf'
    ? "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'"
    : "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src 'self'; frame-ancestors 'self'; sandbox";

/** A stored file and what is known of it. */
interface SentFile {
  readonly file: { readonly fileName: string; readonly mediaType: string; readonly sizeBytes: string | number };
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Sends a stored file: `attachment` to download it under its own name, `inline` to be shown by the browser itself. */
export function sendFile(reply: FastifyReply, { file, bytes }: SentFile, as: 'attachment' | 'inline') {
  if (as === 'inline') reply.header('content-security-policy', shownAs(file.mediaType));
  return reply.headers(storedFileHeaders(file, as)).send(Readable.from(bytes, { objectMode: false }));
}

/** Sends an archive of unknown length; when the download stops, packing stops. */
export function sendArchive(reply: FastifyReply, fileName: string, archive: Readable) {
  return reply.headers(storedFileHeaders({ fileName, mediaType: 'application/zip' }, 'attachment')).send(archive);
}

/** Sends a table as a workbook, or as CSV. */
export async function sendTable(
  reply: FastifyReply,
  { bytes, ...names }: { plainName: string; thaiName: string; bytes: string | Promise<Uint8Array> },
) {
  if (typeof bytes === 'string') return sendCsv(reply, { ...names, csv: bytes });
  return reply
    .header(
      'content-disposition',
      `attachment; filename="${names.plainName}"; filename*=UTF-8''${encodeFileName(names.thaiName)}`,
    )
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    .send(Buffer.from(await bytes));
}

/** Sends a table as a file: with an ASCII name for old programs, and the Thai one. */
export function sendCsv(reply: FastifyReply, table: { plainName: string; thaiName: string; csv: string }) {
  const { plainName, thaiName, csv } = table;
  return reply
    .header('content-disposition', `attachment; filename="${plainName}"; filename*=UTF-8''${encodeFileName(thaiName)}`)
    .header('cache-control', 'no-store')
    .type('text/csv; charset=utf-8')
    .send(csv);
}
