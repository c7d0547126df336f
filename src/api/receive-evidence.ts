import type { FastifyRequest } from 'fastify';
import type { ReceivedFile } from '../application/reporting/file-vault.ts';
import { evidenceLimits } from '../domain/reporting/evidence-limits.ts';
import { accept, type Outcome, refuse } from '../domain/values/result.ts';
import type { ApiDeps } from './api-deps.ts';

/** Streams the one file of a form to the vault's waiting place, never holding it in memory. */
export async function receiveEvidence(
  deps: ApiDeps,
  request: FastifyRequest,
): Promise<Outcome<ReceivedFile, 'media-type-not-supported' | 'file-missing'>> {
  if (!request.isMultipart()) return refuse('media-type-not-supported', { expected: 'multipart/form-data' });
  let received: ReceivedFile | null = null;
  for await (const part of request.parts()) {
    if (part.type !== 'file') continue;
    if (received === null)
      received = await deps.files.receive(part.file, part.filename.normalize('NFC'), evidenceLimits.largestBytes);
    else part.file.resume();
  }
  if (received === null) return refuse('file-missing', undefined, 'evidence');
  if (received.fileName !== '') return accept(received);
  await deps.files.discard(received);
  return refuse('file-missing', undefined, 'evidence');
}
