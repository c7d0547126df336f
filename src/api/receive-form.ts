import type { FastifyRequest } from 'fastify';
import type { ReceivedFile } from '../application/year/file-vault.ts';
import { sentFileName } from '../domain/reporting/evidence-name.ts';
import { cleanText, isReadable } from '../domain/values/clean-text.ts';
import { accept, type Outcome, type Refusal, refuse } from '../domain/values/result.ts';
import { isStorable } from '../domain/values/storable-text.ts';
import type { ApiDeps } from './api-deps.ts';
import { unknownRefusal } from './check-requests.ts';
import { unreadableRefusal } from './problems.ts';

/** One file of a form, and what the form says about it. */
export interface ReceivedForm {
  readonly file: ReceivedFile;
  /** Names and texts, in the order of the form. */
  readonly fields: readonly (readonly [string, string])[];
  /** The text of a field; empty if the form does not have it. */
  said(name: string): string;
}

interface FormShape {
  /** Fields that a form has at most once. */
  readonly once: readonly string[];
  /** Fields that it may repeat. */
  readonly many: readonly string[];
  /** At most so many bytes of the file are received. */
  readonly largest: number;
}

type FormFault = 'field-unknown' | 'field-twice' | 'text-not-storable';

/** Streams the single file of a form to the vault's waiting place without holding it in memory, and reads its fields. */
export async function receiveForm(
  deps: Pick<ApiDeps, 'files'>,
  request: FastifyRequest,
  shape: FormShape,
): Promise<Outcome<ReceivedForm, 'media-type-not-supported' | 'file-missing' | FormFault>> {
  if (!request.isMultipart()) return refuse('media-type-not-supported', { expected: 'multipart/form-data' });
  let file: ReceivedFile | null = null;
  const sent: [string, string][] = [];
  for await (const part of request.parts()) {
    if (part.type === 'field') sent.push([part.fieldname, String(part.value)]);
    else if (file === null)
      file = await deps.files.receive(part.file, cleanText(sentFileName(part.filename)), shape.largest);
    else part.file.resume();
  }
  if (file === null) return refuse('file-missing', undefined, 'evidence');
  const wrong = wrongField(sent, shape);
  if (wrong !== null || file.fileName === '') {
    await deps.files.discard(file);
    return wrong === null ? refuse('file-missing', undefined, 'evidence') : { ok: false, refusals: [wrong] };
  }
  const fields = sent.map(([name, text]) => [name, cleanText(text)] as const);
  const said = (name: string) => fields.find(([given]) => given === name)?.[1] ?? '';
  return accept({ file, fields, said });
}

/** The first field that the form does not have, or that nobody can read; null if all is well. */
function wrongField(
  fields: readonly (readonly [string, string])[],
  { once, many }: FormShape,
): Refusal<FormFault> | null {
  const known = [...once, ...many, 'evidence'];
  for (const [name, text] of fields) {
    if (!known.includes(name)) return unknownRefusal(isStorable(name) ? name : 'body', known);
    if (once.includes(name) && fields.filter(([other]) => other === name).length > 1)
      return { code: 'field-twice', field: name, facts: { name } };
    if (!isReadable(text)) return unreadableRefusal(name, text);
  }
  return null;
}
