import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { ReceivedFile } from '../application/year/file-vault.ts';
import { evidenceLimits } from '../domain/reporting/evidence-limits.ts';
import { sentFileName } from '../domain/reporting/evidence-name.ts';
import { cleanText } from '../domain/values/clean-text.ts';
import { accept, type Outcome, refuse } from '../domain/values/result.ts';
import type { WebDeps } from './deps.ts';
import { type FormBody, formBody } from './form-body.ts';
import { cleanForm } from './read-request.ts';

/** A form with a file that has been read up to its file. */
export interface FormUpToFile {
  /** The fields before the file; those after it are added when the file is received. */
  readonly fields: FormBody;
  /** The file, which has not been read; null if the form has none. */
  readonly file: MultipartFile | null;
  readonly rest: AsyncIterator<Multipart>;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set before the handler of a route that takes a form with a file. */
    upToFile: FormUpToFile | null;
  }
}

/** The field of the one file of a form. */
export const FILE_FIELD = 'evidence';

type Fields = Record<string, string[]>;

/** Reads the text fields that stand before the file, the form token among them, and nothing of the file. */
export async function readUpToFile(request: FastifyRequest): Promise<FormUpToFile> {
  const fields: Fields = Object.create(null);
  const rest = request.parts();
  const file = await nextFile(rest, fields);
  return { fields, file, rest };
}

/**
 * Receives the file of a form, whose token has been checked: it is streamed to the vault's waiting place and never held
 * in memory. Refuses `file-missing`.
 */
export async function receiveFile(
  deps: WebDeps,
  request: FastifyRequest,
  largestBytes: number = evidenceLimits.largestBytes,
): Promise<Outcome<{ readonly form: FormBody; readonly file: ReceivedFile }, 'file-missing'>> {
  const { upToFile } = request;
  if (upToFile === null || upToFile.file === null) return refuse('file-missing', undefined, FILE_FIELD);
  const sent = upToFile.file;
  const file = await deps.files.receive(sent.file, cleanText(sentFileName(sent.filename)), largestBytes);
  // Whatever becomes of the file, what stands after it in the form is not lost.
  const form = await readPastFile(request, upToFile);
  if (file.fileName !== '') return accept({ form, file });
  await deps.files.discard(file);
  return refuse('file-missing', undefined, FILE_FIELD);
}

/**
 * Reads the fields after a file that is not received, so that they are not lost with it: they are shown again beside those
 * before it. What is in the file is thrown away. A form that breaks off keeps what arrived.
 */
export async function readRest(request: FastifyRequest): Promise<void> {
  const { upToFile } = request;
  if (upToFile === null) return;
  upToFile.file?.file.resume();
  try {
    await readPastFile(request, upToFile);
  } catch (error) {
    request.log.warn(error);
  }
}

async function readPastFile(request: FastifyRequest, { rest }: FormUpToFile): Promise<FormBody> {
  const after: Fields = Object.create(null);
  for (let more = await nextFile(rest, after); more !== null; more = await nextFile(rest, after)) more.file.resume();
  const form = { ...cleanForm(request, after), ...formBody(request.body) };
  request.body = form;
  return form;
}

/** Adds fields until a file comes; null at the end of the form. */
async function nextFile(rest: AsyncIterator<Multipart>, fields: Fields): Promise<MultipartFile | null> {
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    const part = next.value;
    if (part.type === 'file') return part;
    if (typeof part.value === 'string') fields[part.fieldname] = [...(fields[part.fieldname] ?? []), part.value];
  }
  return null;
}
