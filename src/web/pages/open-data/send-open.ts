import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** What is sent to any site that asks: nothing of it depends on who asks. */
const openToAll = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, content-disposition',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
} as const;
const YEAR = 31_536_000;

interface Sent {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Of the bytes, where it is known already. */
  readonly sha256?: string;
  /** True where the address never has other bytes. */
  readonly lasting: boolean;
}

/** Sends a file that any site may read, or says that the reader has it already. */
export function sendOpen(request: FastifyRequest, reply: FastifyReply, { name, mediaType, bytes, ...known }: Sent) {
  const etag = `"${known.sha256 ?? createHash('sha256').update(bytes).digest('hex')}"`;
  reply
    .headers(openToAll)
    .header('etag', etag)
    .header('cache-control', known.lasting ? `public, max-age=${YEAR}, immutable` : 'public, no-cache');
  if (hasAlready(request, etag)) return reply.code(304).send();
  return reply.header('content-disposition', `attachment; filename="${name}"`).type(mediaType).send(Buffer.from(bytes));
}

/** Leads from `latest` to the newest edition, for any site. */
export const redirectOpen = (reply: FastifyReply, to: string) =>
  reply.headers(openToAll).header('cache-control', 'public, no-cache').redirect(to, 302);

/** Marks an archive that any site may read. */
export const openArchive = (reply: FastifyReply) => reply.headers(openToAll);

function hasAlready({ headers }: FastifyRequest, etag: string): boolean {
  const asked = headers['if-none-match'] ?? '';
  return asked.trim() === '*' || asked.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
