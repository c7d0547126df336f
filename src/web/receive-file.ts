import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReceivedFile } from '../application/reporting/file-vault.ts';
import { evidenceLimits } from '../domain/reporting/evidence-limits.ts';
import { accept, type Outcome, refuse } from '../domain/values/result.ts';
import type { WebDeps } from './deps.ts';
import type { FormBody } from './form-body.ts';

export interface ReceivedForm {
  readonly fields: Readonly<Record<string, string>>;
  /** The same, with every value of a name that was sent more than once. */
  readonly form: FormBody;
  readonly file: ReceivedFile;
}

/**
 * Reads a multipart form: text fields first (the CSRF token among them), then one file, streamed to the vault's waiting
 * place and never held in memory. Refuses `form-expired` and `file-missing`.
 */
export async function receiveFile(
  deps: WebDeps,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Outcome<ReceivedForm, 'form-expired' | 'file-missing'>> {
  const fields: Record<string, string> = {};
  const form: Record<string, string[]> = {};
  let file: ReceivedFile | null = null;
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (typeof part.value !== 'string') continue;
      fields[part.fieldname] = part.value;
      form[part.fieldname] = [...(form[part.fieldname] ?? []), part.value];
      continue;
    }
    if (file !== null || !(await tokenHolds(request, reply, fields._csrf ?? ''))) {
      part.file.resume();
      if (file === null) return refuse('form-expired');
      continue;
    }
    file = await deps.files.receive(part.file, part.filename.normalize('NFC'), evidenceLimits.largestBytes);
  }
  if (file?.fileName === '') await deps.files.discard(file);
  if (file === null || file.fileName === '') return refuse('file-missing', undefined, 'evidence');
  return accept({ fields, form, file });
}

/** The library reads the token from a parsed body; a streamed form provides it before its file arrives. */
async function tokenHolds(request: FastifyRequest, reply: FastifyReply, token: string): Promise<boolean> {
  request.body = { _csrf: token };
  return new Promise((resolve) => {
    request.server.csrfProtection(request, reply, (error?: unknown) => resolve(error === undefined));
  });
}
