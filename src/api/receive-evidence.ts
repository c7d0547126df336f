import type { FastifyRequest } from 'fastify';
import type { ReceivedFile } from '../application/reporting/file-vault.ts';
import { evidenceLimits } from '../domain/reporting/evidence-limits.ts';
import { sentFileName } from '../domain/reporting/evidence-name.ts';
import { accept, type Outcome, refuse } from '../domain/values/result.ts';
import { isStorable, storableText } from '../domain/values/storable-text.ts';
import type { ApiDeps } from './api-deps.ts';
import { fieldRefusal } from './problems.ts';

/** One file of a form, and what the form says about it. */
export interface ReceivedEvidence {
  readonly file: ReceivedFile;
  readonly title: string;
  readonly claims: readonly string[];
}

/**
 * Streams the single file of a form to the vault's waiting place without holding it in memory. The form may also
 * contain `title`, and any number of `claims`.
 */
export async function receiveEvidence(
  deps: ApiDeps,
  request: FastifyRequest,
): Promise<Outcome<ReceivedEvidence, 'media-type-not-supported' | 'file-missing' | 'field-not-understood'>> {
  if (!request.isMultipart()) return refuse('media-type-not-supported', { expected: 'multipart/form-data' });
  let file: ReceivedFile | null = null;
  let title = '';
  const claims: string[] = [];
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (part.fieldname === 'title') title = String(part.value);
      if (part.fieldname === 'claims') claims.push(String(part.value));
    } else if (file === null)
      file = await deps.files.receive(
        part.file,
        storableText(sentFileName(part.filename)).normalize('NFC'),
        evidenceLimits.largestBytes,
      );
    else part.file.resume();
  }
  if (file === null) return refuse('file-missing', undefined, 'evidence');
  const unstorable = [title, ...claims].findIndex((text) => !isStorable(text));
  if (unstorable >= 0) {
    await deps.files.discard(file);
    return { ok: false, refusals: [fieldRefusal(unstorable === 0 ? 'title' : 'claims')] };
  }
  if (file.fileName !== '') return accept({ file, title, claims });
  await deps.files.discard(file);
  return refuse('file-missing', undefined, 'evidence');
}
