import type { FastifyRequest } from 'fastify';
import type { ReceivedFile } from '../application/reporting/file-vault.ts';
import { evidenceLimits } from '../domain/reporting/evidence-limits.ts';
import { sentFileName } from '../domain/reporting/evidence-name.ts';
import { cleanText, isReadable } from '../domain/values/clean-text.ts';
import { accept, type Outcome, type Refusal, refuse } from '../domain/values/result.ts';
import { isStorable } from '../domain/values/storable-text.ts';
import type { ApiDeps } from './api-deps.ts';
import { unknownRefusal } from './check-requests.ts';
import { unreadableRefusal } from './problems.ts';

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
): Promise<Outcome<ReceivedEvidence, 'media-type-not-supported' | 'file-missing' | FormFault>> {
  if (!request.isMultipart()) return refuse('media-type-not-supported', { expected: 'multipart/form-data' });
  let file: ReceivedFile | null = null;
  const fields: [string, string][] = [];
  for await (const part of request.parts()) {
    if (part.type === 'field') fields.push([part.fieldname, String(part.value)]);
    else if (file === null)
      file = await deps.files.receive(part.file, cleanText(sentFileName(part.filename)), evidenceLimits.largestBytes);
    else part.file.resume();
  }
  if (file === null) return refuse('file-missing', undefined, 'evidence');
  const wrong = wrongField(fields);
  if (wrong !== null) {
    await deps.files.discard(file);
    return { ok: false, refusals: [wrong] };
  }
  const sent = (name: string) => fields.flatMap(([given, text]) => (given === name ? [cleanText(text)] : []));
  if (file.fileName !== '') return accept({ file, title: sent('title').at(-1) ?? '', claims: sent('claims') });
  await deps.files.discard(file);
  return refuse('file-missing', undefined, 'evidence');
}

type FormFault = 'field-unknown' | 'field-twice' | 'text-not-storable';

const known = ['title', 'claims', 'evidence'];

/** The first field that the form does not have, or that nobody can read; null if all is well. */
function wrongField(fields: readonly (readonly [string, string])[]): Refusal<FormFault> | null {
  for (const [name, text] of fields) {
    if (!known.includes(name)) return unknownRefusal(isStorable(name) ? name : 'body', known);
    if (name === 'title' && fields.filter(([other]) => other === name).length > 1)
      return { code: 'field-twice', field: name, facts: { name } };
    if (!isReadable(text)) return unreadableRefusal(name, text);
  }
  return null;
}
