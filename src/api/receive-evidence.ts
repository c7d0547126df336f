import type { FastifyRequest } from 'fastify';
import type { ReceivedFile } from '../application/year/file-vault.ts';
import { evidenceLimits } from '../domain/reporting/evidence-limits.ts';
import { accept } from '../domain/values/result.ts';
import type { ApiDeps } from './api-deps.ts';
import { receiveForm } from './receive-form.ts';

/** One file of a form, and what the form says about it. */
export interface ReceivedEvidence {
  readonly file: ReceivedFile;
  readonly title: string;
  readonly claims: readonly string[];
}

/** A file of evidence; the form may also contain `title`, and any number of `claims`. */
export async function receiveEvidence(deps: ApiDeps, request: FastifyRequest) {
  const shape = { once: ['title'], many: ['claims'], largest: evidenceLimits.largestBytes };
  const received = await receiveForm(deps, request, shape);
  if (!received.ok) return received;
  const { file, fields, said } = received.value;
  const claims = fields.flatMap(([name, text]) => (name === 'claims' ? [text] : []));
  return accept<ReceivedEvidence>({ file, title: said('title'), claims });
}
