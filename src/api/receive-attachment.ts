import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { settleEvidence } from '../application/reporting/attach-evidence.ts';
import type { ReceivedFile } from '../application/year/file-vault.ts';
import { storedFileHeaders } from '../contract/stored-file-headers.ts';
import { evidenceLimits } from '../domain/reporting/evidence-limits.ts';
import { accept, refuse } from '../domain/values/result.ts';
import type { ApiDeps } from './api-deps.ts';
import { receiveForm } from './receive-form.ts';

/** A file to attach, and what its form says of it. */
export interface ReceivedAttachment {
  readonly file: ReceivedFile;
  readonly title: string;
  readonly about: string;
  /** The number of the paper whose new version it is. */
  readonly replaces: number | null;
  readonly visibility: string;
}

/** What becomes of a received file that was not used, or whose answer was interrupted, wherever one is attached. */
export const ofReceivedFile = {
  sameness: ({ file: { sha256, fileName }, ...said }: { readonly file: ReceivedFile }) => ({
    sha256,
    fileName,
    ...said,
  }),
  discard: (deps: ApiDeps, { file }: { readonly file: ReceivedFile }) => deps.files.discard(file),
  settle: (deps: ApiDeps, { file }: { readonly file: ReceivedFile }) => settleEvidence(deps, file),
};

/** Receives a file that is attached to something; `fields` are those of its form. */
export async function receiveAttachment(deps: ApiDeps, request: FastifyRequest, fields: readonly string[]) {
  const received = await receiveForm(deps, request, { once: fields, many: [], largest: evidenceLimits.largestBytes });
  if (!received.ok) return received;
  const { file, said } = received.value;
  const replaces = replacedNumber(said('replaces'));
  if (replaces === undefined) {
    await deps.files.discard(file);
    return refuse('attachment-replaced-unknown', undefined, 'replaces');
  }
  return accept<ReceivedAttachment>({
    ...{ file, title: said('title'), about: said('about'), visibility: said('visibility'), replaces },
  });
}

/** Null where nothing is said; undefined for what is no number. */
function replacedNumber(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : undefined;
}

interface OpenedFile {
  readonly file: { readonly fileName: string; readonly mediaType: string; readonly sizeBytes: string | number };
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Answers with a stored file, under its own name. What a route gives to be sent is described as unknown. */
export function sendStored(opened: unknown, reply: FastifyReply): true {
  const { file, bytes } = opened as OpenedFile;
  reply.headers(storedFileHeaders(file, 'attachment')).send(Readable.from(bytes, { objectMode: false }));
  return true;
}
